import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/disk/load-content.ts';
import type { EditionExplainer } from '../src/domain/edition/edition.ts';
import { toClaimsData } from '../src/domain/export/claims-data.ts';
import { toTimelineData } from '../src/domain/export/timeline-data.ts';

/** Every key of an object that a JSON file would hold. */
function keysOf(value: object | undefined): string[] {
  return Object.keys(JSON.parse(JSON.stringify(value ?? {})) as object);
}

describe('docs/formats/published-data.md', () => {
  const documented = new Map<string, ReadonlySet<string>>();
  let explainer: EditionExplainer;

  before(async () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const page = await readFile(`${folder}formats/published-data.md`, 'utf8');
    for (const section of page.split(/^## /m).slice(1)) {
      // The first cell of a row, its header included, names keys between backticks.
      for (const table of section.split(/\n\n(?=\| key)/).slice(1)) {
        const [head = '', , ...rows] = table.split('\n').map((row) => row.split('|')[1] ?? '');
        const name = `${section.split('\n')[0] ?? ''} ${head.trim()}`;
        const keys = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key));
        documented.set(name, new Set([...keys, ...(name.endsWith('of a claim') ? ['statusReason'] : [])]));
      }
    }
    const { edition } = await loadContent(`${folder}example`);
    explainer = edition.explainers[0] as EditionExplainer;
  });

  const check = (name: string, objects: readonly (object | undefined)[]): void => {
    const keys = documented.get(name) ?? new Set();
    const undocumented = [...new Set(objects.flatMap(keysOf))].filter((key) => !keys.has(key));
    assert.ok(objects.length > 0 && keys.size > 0, `${name} in ${[...documented.keys()].join(', ')}`);
    assert.deepEqual(undocumented, [], name);
  };

  it('names every key of claims.json', () => {
    const at = { explainer: '', claim: () => '', quotation: () => '' };
    const [claim, ...others] = explainer.claims;
    const withdrawn = claim && { ...claim, status: 'withdrawn' as const, statusReason: 'It was wrong.' };
    const data = toClaimsData({ ...explainer, claims: [...(withdrawn ? [withdrawn] : []), ...others] }, at);
    assert.equal(data.claims[0]?.statusReason, 'It was wrong.');
    check('claims.json key', [data]);
    check('claims.json key of a claim', data.claims);
    check(
      'claims.json key of a citation',
      data.claims.flatMap(({ citations }) => citations),
    );
  });

  it('names every key of timeline.json', () => {
    const data = toTimelineData(explainer, { timeline: '', event: () => '', quotation: () => '' });
    check('timeline.json key', [data]);
    check('timeline.json key of an event', data.events);
  });
});
