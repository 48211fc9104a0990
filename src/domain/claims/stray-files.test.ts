import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStrays } from './stray-files.ts';

const fixes = (...paths: readonly string[]) =>
  findStrays(paths).messages.map(({ file, mend }) => `${file}: ${mend ?? ''}`);

const known = [
  'site.yaml',
  'permalinks.json',
  'pages/method.mdx',
  'explainers/bees/index.mdx',
  'explainers/bees/disputes.yaml',
  'explainers/bees/updates/2025-01-02-x.mdx',
  'sources/a.txt',
  'sources/whatever.docx',
  'editions/bees/2025-01-02/index.html',
];

test('is silent about what is read, and about what others judge', () => {
  assert.deepEqual(fixes(...known), []);
});

test('knows a file by another ending, another case or a letter off', () => {
  assert.deepEqual(
    fixes(
      'Names.yaml',
      'explainers/bees/timeline.yml',
      'explainers/bees/updates/2025-01-02-x.md',
      'explainers/bees/2025-01-03-y.mdx',
      'explainers/stray.mdx',
      'glosary.yaml',
      'pages/about.md',
      'site.yml',
    ),
    [
      'Names.yaml: rename it to `names.yaml`',
      'explainers/bees/2025-01-03-y.mdx: rename it to `updates/2025-01-03-y.mdx`',
      'explainers/bees/timeline.yml: rename it to `timeline.yaml`',
      'explainers/bees/updates/2025-01-02-x.md: rename it to `2025-01-02-x.mdx`',
      'explainers/stray.mdx: rename it to `stray/index.mdx`',
      'glosary.yaml: rename it to `glossary.yaml`',
      'pages/about.md: rename it to `about.mdx`',
      'site.yml: rename it to `site.yaml`',
    ],
  );
});

test('never has a file renamed over another', () => {
  assert.deepEqual(fixes('site.yaml', 'site.yml'), [
    'site.yml: move it out of the folder; `site.yaml` is what is read',
  ]);
});

test('reports whatever else nothing reads, and an unknown folder once', () => {
  const others = ['notes.txt', 'pages/a/b.mdx', 'photos/1.png', 'photos/more/2.png'];
  assert.deepEqual(
    findStrays([...known, ...others]).messages.map(({ file, message }) => `${file}: ${message.split(',')[0] ?? ''}`),
    [
      'notes.txt: Unexpected file `notes.txt` in the content folder',
      'pages/a/b.mdx: Unexpected folder `pages/a/` with a file in it',
      'photos/1.png: Unexpected folder `photos/` with 2 files in it',
    ],
  );
});
