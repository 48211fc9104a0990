import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepestContainers, nestsTooDeep } from './container-depth.ts';

test('tells nesting that nobody writes from rules, however long', () => {
  for (const sign of ['> ', '>', '- ', '1. ', '> - ', '* + ']) {
    const each = sign.trim().split(' ').length;
    assert.ok(nestsTooDeep(`${sign.repeat(deepestContainers / each + 1)}a`), sign);
    assert.ok(!nestsTooDeep(`${sign.repeat(deepestContainers / each)}a`), sign);
  }
  for (const rule of ['-', '*', '- ', '* ', '=', '1.', '+', '-\t']) assert.ok(!nestsTooDeep(rule.repeat(200)), rule);
});
