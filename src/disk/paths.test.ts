import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { test } from 'node:test';
import { isInside, toSlashes } from './paths.ts';

test('tells what lies in a folder from what only shares the beginning of its name', () => {
  const inside = (path: string): boolean => isInside('/news/content', path, posix);
  assert.ok(inside('/news/content/a.mdx'));
  assert.ok(inside('/news/content/..a/b.mdx'));
  assert.ok(inside('/news/content/../content/a.mdx'));
  for (const path of ['/news/content', '/news/content/', '/news/content-old/a.mdx', '/news', '/', '/news/content/../a'])
    assert.ok(!inside(path), path);
  assert.ok(isInside('/', '/news', posix));
  assert.ok(isInside('/news/content/', '/news/content/a', posix));
});

test('knows the folders of Windows by native paths and by ids of modules', () => {
  const inside = (path: string): boolean => isInside('C:\\news\\content', path, win32);
  assert.ok(inside('C:\\news\\content\\a.mdx'));
  assert.ok(inside('C:/news/content/explainers/a.mdx'));
  assert.ok(inside('c:/News/content/a.mdx'));
  for (const path of ['C:/news/content-old/a.mdx', 'C:\\news\\content', 'D:/news/content/a.mdx', 'C:/news'])
    assert.ok(!inside(path), path);
});

test('writes paths with slashes, and leaves a backslash in a name where it is one', () => {
  assert.equal(toSlashes('C:\\news\\a.mdx', win32), 'C:/news/a.mdx');
  assert.equal(toSlashes('/news/a\\b.mdx', posix), '/news/a\\b.mdx');
});
