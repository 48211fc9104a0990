/**
 * Measures cross-referencing on plain texts made up by rule: `node bench/crossref.ts [sizes...]` (100, 1000 and
 * 10000 unless told). Each size runs in a process of its own, so that its peak memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { crossReference } from '../src/domain/crossref/cross-reference.ts';
import { findFacts } from '../src/domain/crossref/facts.ts';
import { readSource } from '../src/domain/sources/read-source.ts';
import type { Source } from '../src/domain/sources/source.ts';

/** A small linear congruential generator: the same numbers on every machine. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const syllables = 'ba den kor lim na ros tel vi sha mor gan pel tu rin os fel dra ke lo mi'.split(' ');
const verbs =
  'inspected repaired measured visited defended described painted crossed guarded planted praised studied'.split(' ');
const nouns = 'orchard harbour archive engine violin glacier tunnel market library meadow reactor vineyard'.split(' ');
const adjectives = 'narrow ancient quiet broken distant crowded frozen wooden shallow famous'.split(' ');
const agencies = ['Reuters', 'Interfax', 'Xinhua', 'Kyodo', 'Yonhap', 'Anadolu'];

/** A text of about 2,000 characters: an event shared by some ten documents, and sentences of its own. */
function writeText(index: number): string {
  const random = makeRandom(index + 1);
  const event = Math.floor(index / 10);
  const shared = makeRandom(1_000_003 + event);
  const pick = (from: readonly string[], by = random): string => from[by(from.length)] ?? '';
  const name = (by = random): string => {
    const word = pick(syllables, by) + pick(syllables, by) + pick(syllables, by);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const [place, person] = [name(shared), `${name(shared)} ${name(shared)}`];
  const sentences = [
    `A fire at the ${pick(nouns, shared)} in ${place} killed ${String(20 + random(3))} people, ${person} said.`,
  ];
  if (random(4) === 0) sentences.push(`${person} was born in ${place} in ${String(1940 + shared(40) + random(2))}.`);
  if (random(6) === 0) sentences.push(`${pick(agencies)} reported the fire in ${place} first.`);
  if (random(5) === 0)
    sentences.push(
      `The ${pick(adjectives, shared)} road from ${place} to ${name(shared)} was closed for two days while crews from three towns cleared the stones.`,
    );
  while (sentences.length < 24) {
    const own = `${name()} ${name()} ${pick(verbs)} the ${pick(adjectives)} ${pick(nouns)} near ${name()}`;
    sentences.push(`${own} and ${pick(verbs)} a ${pick(adjectives)} ${pick(nouns)} in ${String(1900 + random(120))}.`);
  }
  return `${sentences.slice(0, 8).join(' ')}\n\n${sentences.slice(8, 16).join(' ')}\n\n${sentences.slice(16).join(' ')}\n`;
}

function measure(count: number): void {
  const encoder = new TextEncoder();
  const start = performance.now();
  const sources: Source[] = [];
  for (let i = 0; i < count; i++) {
    const id = `text-${String(i).padStart(5, '0')}`;
    const { source } = readSource({ id, file: `sources/${id}.txt`, bytes: encoder.encode(writeText(i)) });
    if (source !== undefined) sources.push(source);
  }
  const read = performance.now();
  const facts = new Map(sources.map((source) => [source.id, findFacts(source)]));
  const found = performance.now();
  const { relations, entities } = crossReference(sources, facts);
  const joined = performance.now();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
  console.log(
    [
      String(count).padStart(6),
      seconds(start, read).padStart(9),
      seconds(read, found).padStart(9),
      seconds(found, joined).padStart(9),
      ((joined - start) / count).toFixed(2).padStart(9),
      (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9),
      String(relations.length).padStart(10),
      String(entities.length).padStart(9),
    ].join(''),
  );
}

const [first, only] = process.argv.slice(2);
if (first === '--one') measure(Number(only));
else {
  console.log(' texts   read s  facts s   join s  ms/text  peak MB relations entities');
  const sizes = process.argv.slice(2).map(Number);
  for (const size of sizes.length > 0 ? sizes : [100, 1000, 10000]) {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--one', String(size)], {
      encoding: 'utf8',
    });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  }
}
