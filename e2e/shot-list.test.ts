import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { shots } from './shot-list.ts';
import { shotFolder } from './shot-renderer.ts';

describe('the pictures that are kept', () => {
  const kept = readdirSync(shotFolder);
  const taken = [...shots.values()].flat();

  it('are few, and all of what is still taken', () => {
    const names = new Set(taken.flatMap(({ name, foot }) => [`${name}.png`, ...(foot ? [`${name}-foot.png`] : [])]));
    assert.deepEqual(
      kept.filter((file) => !names.has(file) && !file.startsWith('canary-')),
      [],
    );
    assert.deepEqual(
      taken.map(({ name }) => `${name}.png`).filter((name) => !kept.includes(name)),
      [],
    );
    assert.ok(kept.length <= 60, `${kept.length}`);
  });

  it('show every width in every setting', () => {
    const seen = new Set(taken.map(({ width, setting }) => `${width}-${setting}`));
    for (const width of [390, 820, 1440])
      for (const setting of ['light', 'dark', 'forced'])
        assert.ok(seen.has(`${width}-${setting}`), `${width} ${setting}`);
    assert.ok(seen.has('700-print'));
  });
});
