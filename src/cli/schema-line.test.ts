import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { packageRoot } from '../disk/paths.ts';
import { schemaLine } from './schema-line.ts';

it('leads from a file to the schema of the package beside it, or under node_modules', () => {
  const home = resolve('/news');
  const file = join(home, 'content/sources/notice.yaml');
  assert.equal(schemaLine('source', file, home), '# yaml-language-server: $schema=../../docs/schemas/source.json\n');
  assert.equal(
    schemaLine('site', join(home, 'content/site.yaml'), join(home, 'node_modules/verbatim')),
    '# yaml-language-server: $schema=../node_modules/verbatim/docs/schemas/site.json\n',
  );
});

it('leads nowhere from a folder outside: the way there is one machine’s own', () => {
  assert.equal(schemaLine('site', resolve('/elsewhere/site.yaml'), resolve('/news')), '');
  assert.equal(schemaLine('site', resolve('/news-old/site.yaml'), resolve('/news/node_modules/verbatim')), '');
});

it('finds the schemas that this package holds', () => {
  for (const id of ['site', 'source']) assert.ok(existsSync(join(packageRoot, `docs/schemas/${id}.json`)));
});
