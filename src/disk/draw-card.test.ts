import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { cardSize, drawCard } from './draw-card.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-card-'));
});
after(() => rm(folder, { recursive: true }));

const card = {
  title: 'Why Mill Bridge is closed',
  lead: 'The Lindow Explainer',
  foot: 'lindow.example',
  direction: 'ltr',
} as const;

test('a card has the size that other sites ask for, and the same words give the same bytes', async () => {
  const [first, again, other] = await Promise.all([
    drawCard(card, folder),
    drawCard(card, folder),
    drawCard({ ...card, title: 'Another' }, folder),
  ]);
  assert.deepEqual(first, again);
  assert.notDeepEqual(first, other);
  const { width, height, format } = await sharp(first).metadata();
  assert.deepEqual({ width, height, format }, { ...cardSize, format: 'png' });
});

test('whatever a title holds, a card is drawn', async () => {
  for (const title of ['', 'A'.repeat(400), 'word '.repeat(300), '<b>&amp; “x”</b>\u0007', 'جسر مغلق'])
    assert.ok((await drawCard({ ...card, title, direction: 'rtl' }, folder)).length > 0, title);
});
