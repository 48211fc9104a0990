import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByTopic, listWithoutTopic } from './group-by-topic.ts';

const explainers = [
  { slug: 'ferry', topics: ['Harbour', 'roads'] },
  { slug: 'bridge', topics: ['Roads', 'Roads'] },
  { slug: 'bees' },
  { slug: 'ports', topics: ['항구', '港'] },
];

test('explainers stand under each topic that they name, in their order, whatever its capitals', () => {
  assert.deepEqual(
    groupByTopic(explainers.slice(0, 3), 'en').map(({ name, explainers: own }) => [name, own.map(({ slug }) => slug)]),
    [
      ['Harbour', ['ferry']],
      ['Roads', ['ferry', 'bridge']],
    ],
  );
  assert.deepEqual(
    listWithoutTopic(explainers).map(({ slug }) => slug),
    ['bees'],
  );
});

test('every topic has an anchor of its own, in any script', () => {
  const anchors = groupByTopic(explainers, 'en').map(({ anchor }) => anchor);
  assert.equal(new Set(anchors).size, 4);
  for (const anchor of anchors) assert.match(anchor, /^topic-[a-z0-9-]+$/);
});
