/**
 * Measures how many planted differences stand among the first comparisons of their set: `node bench/planted.ts [--all] [folder]`. A set is
 * a file of documents in one language with the differences that were planted in them.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crossReference } from '../src/domain/crossref/cross-reference.ts';
import { findFacts } from '../src/domain/crossref/facts.ts';
import { textFile } from '../src/domain/messages/message.ts';
import { readSource } from '../src/domain/sources/read-source.ts';

interface PlantedSet {
  readonly language: string;
  readonly documents: Readonly<Record<string, string>>;
  readonly planted: readonly {
    readonly differs: string;
    readonly sides: readonly { readonly source: string; readonly words: string }[];
  }[];
}

const args = process.argv.slice(2);
const all = args.includes('--all');
const folder =
  args.find((word) => !word.startsWith('--')) ?? join(import.meta.dirname, '../src/domain/crossref/golden/planted');
const first = 20;
let [found, typed, total] = [0, 0, 0];

for (const file of globSync('*.json', { cwd: folder }).toSorted()) {
  const set = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PlantedSet;
  const sources = Object.entries(set.documents).flatMap(([id, text]) => {
    const sidecar = textFile(`sources/${id}.yaml`, `language: ${set.language}\n`);
    const bytes = new TextEncoder().encode(text);
    return readSource({ id, file: `sources/${id}.txt`, bytes, sidecar }).source ?? [];
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const { comparisons } = crossReference(sources, new Map(sources.map((source) => [source.id, findFacts(source)])));
  const lines: string[] = [];
  let [here, kinds] = [0, 0];
  const used = new Set<number>();
  for (const { differs, sides } of set.planted) {
    const at = comparisons.findIndex(
      (comparison, index) =>
        !used.has(index) &&
        sides.every(({ source, words }) =>
          comparison.sides.some((side) => {
            const passage = byId.get(side.source)?.passages[side.passage];
            return side.source === source && byId.get(source)?.text.slice(passage?.start, passage?.end).includes(words);
          }),
        ),
    );
    const rank = at < 0 ? Infinity : at + 1;
    if (at >= 0) used.add(at);
    if (rank <= first) here++;
    if (rank <= first && comparisons[at]?.differs === differs) kinds++;
    lines.push(
      `  ${rank <= first ? ' ' : '-'} ${String(rank).padStart(8)} ${differs} -> ${comparisons[at]?.differs ?? ''}${comparisons[at]?.sure ? '!' : ''}: ${sides.map(({ words }) => words).join(' | ')}`,
    );
  }
  console.log(
    `${basename(file, '.json').padEnd(20)} ${String(here)} of ${String(set.planted.length)} among the first ${String(first)}, ${String(kinds)} of their kind; ${String(comparisons.length)} comparisons`,
  );
  if (all) {
    console.log(lines.join('\n'));
    for (const [index, { differs, weight, sides }] of comparisons.slice(0, first).entries()) {
      const said = sides.map(({ source, passage, value }) => {
        const span = byId.get(source)?.passages[passage];
        return `${byId.get(source)?.text.slice(span?.start, span?.end) ?? ''} [${value ?? ''}]`;
      });
      if (!used.has(index)) console.log(`    * ${String(index + 1)} ${differs} ${String(weight)}: ${said.join(' | ')}`);
    }
  }
  found += here;
  typed += kinds;
  total += set.planted.length;
}
console.log(
  `all: ${String(found)} of ${String(total)} among the first ${String(first)} comparisons of their set, ${String(typed)} of their kind`,
);
