/**
 * Measures sentence splitting on two public sets: `node bench/sentences.ts <corpora folder> [--failures]`.
 * A case counts when its sentences are exactly the expected ones.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentSentences } from '../src/domain/language/segment.ts';

interface Case {
  readonly input: string;
  readonly sentences: readonly string[];
}

const sets = [
  { file: 'sentences-golden-rules.json', reference: 'Intl.Segmenter 58 %, sentencex 68 %' },
  { file: 'sentences-sentencex-en.json', reference: 'Intl.Segmenter 69.9 %, sentencex 57.6 %' },
];

const folder = process.argv[2];
if (folder === undefined || !sets.every((set) => existsSync(join(folder, set.file)))) {
  console.error(
    `The corpora are not there. Usage: node bench/sentences.ts <folder that holds ${sets.map((set) => set.file).join(' and ')}>`,
  );
  process.exit(2);
}

const rows = sets.map(({ file, reference }) => {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[];
  const failures = cases.filter(({ input, sentences }) => JSON.stringify(split(input)) !== JSON.stringify(sentences));
  if (process.argv.includes('--failures')) for (const each of failures) console.log(each, split(each.input));
  const exact = cases.length - failures.length;
  return { set: file, cases: cases.length, exact, share: `${((100 * exact) / cases.length).toFixed(1)} %`, reference };
});
console.table(rows);

function split(input: string): string[] {
  return segmentSentences(input, 'en').map(({ start, end }) => input.slice(start, end));
}
