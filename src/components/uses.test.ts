import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Use } from '../domain/edition/views/uses.ts';
import { placeUse } from './uses.ts';

const place = (kind: Use['kind'], isOnly: boolean): string =>
  placeUse({ kind, explainer: { title: 'The Bridge' } } as unknown as Use, isOnly).context;

test('a use says where it stands; the title of the only explainer goes without saying', () => {
  assert.deepEqual(
    (['claim', 'event', 'position', 'term', 'name'] as const).map((kind) => [place(kind, false), place(kind, true)]),
    [
      ['The Bridge', ''],
      ['The Bridge: timeline', 'Timeline'],
      ['The Bridge: where the accounts differ', 'Where the accounts differ'],
      ['Glossary', 'Glossary'],
      ['Names', 'Names'],
    ],
  );
});
