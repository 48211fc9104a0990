/** Times the matcher on made-up sources and citations: `node bench/verify.ts`. */
import type { Citation } from '../src/domain/claims/citation/citation.ts';
import type { Source } from '../src/domain/sources/source.ts';
import { buildLibrary } from '../src/domain/match/indexed-source.ts';
import { plainSource, testCitation } from '../src/domain/match/example.fixture.ts';
import { verifyCitation } from '../src/domain/match/verify-citation.ts';

/** Numerical Recipes' linear congruential generator: the same figures on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const random = generator(7);
const vocabulary = Array.from({ length: 20_000 }, (_, i) => {
  const syllables = ['ka', 'lo', 'mi', 're', 'sun', 'ta', 'vor', 'el', 'in', 'du'];
  let word = '';
  for (let n = i + 11; n > 0; n = Math.floor(n / 10)) word += syllables[n % 10];
  return word;
});

/** Words as rare and as common as in prose: the product of two draws favours the front of the list. */
function drawWord(): string {
  return vocabulary[Math.floor((random(20_000) * random(20_000)) / 20_000)] ?? '';
}

function makeText(words: number): string {
  let text = '';
  for (let i = 1; i <= words; i++) {
    text += i % 37 === 0 ? `${1000 + random(90_000)} ${drawWord()}` : drawWord();
    text += i % 100 === 0 ? '.\n\n' : i % 20 === 0 ? '. ' : ' ';
  }
  return text;
}

function makeCitations(sources: readonly Source[], count: number, change: (quote: string) => string): Citation[] {
  return Array.from({ length: count }, (_, i) => {
    const source = sources[i % sources.length];
    const passage = source?.passages[random(source.passages.length)];
    const words = (source?.text.slice(passage?.start, passage?.end) ?? '').split(' ').slice(2, 16);
    return testCitation({ source: source?.id ?? '', quote: change(words.join(' ')) });
  });
}

function time(label: string, run: () => Record<string, number>): void {
  const start = performance.now();
  const counts = run();
  console.log(
    `${label.padEnd(62)} ${((performance.now() - start) / 1000).toFixed(2).padStart(6)} s  ${JSON.stringify(counts)}`,
  );
}

function verifyAll(sources: readonly Source[], citations: readonly Citation[]): Record<string, number> {
  const library = buildLibrary(sources);
  const counts: Record<string, number> = {};
  for (const citation of citations) {
    const { verdict } = verifyCitation(citation, library).verification;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

function replaceWord(quote: string): string {
  const words = quote.split(' ');
  words[Math.floor(words.length / 2)] = 'xylophone';
  return words.join(' ');
}

for (const size of [250, 500, 1000]) {
  const sources = Array.from({ length: size }, (_, i) => plainSource(`s${i}`, makeText(1000)));
  const count = size * 10;
  const held = makeCitations(sources, count, (quote) => quote);
  const shortened = makeCitations(sources, count, (quote) => quote.replace(/ \S+ \S+ (\S+)$/, ' ... $1'));
  const altered = makeCitations(sources, count, replaceWord);
  const elsewhere = held.map((citation, i) => ({ ...citation, source: `s${(i + 1) % size}` }));
  const name = `${count} citations, ${size} sources of 1,000 words`;
  time(`${name}: held`, () => verifyAll(sources, held));
  time(`${name}: with an ellipsis`, () => verifyAll(sources, shortened));
  time(`${name}: one word altered`, () => verifyAll(sources, altered));
  time(`${name}: held by another`, () => verifyAll(sources, elsewhere));
}

const text = makeText(1_600_000).replaceAll('\n\n', ' ').slice(0, 10_000_000);
const whole = { start: 0, end: text.length };
const long: Source = {
  ...plainSource('long', 'x'),
  text,
  blocks: [{ id: 'p1', kind: 'paragraph', ...whole }],
  passages: [{ block: 0, ...whole }],
};
const fiveThousand = text.split(' ').slice(700_000, 705_000).join(' ');
time('10 MB on one line: a sentence', () =>
  verifyAll(
    [long],
    [testCitation({ source: 'long', quote: text.slice(text.indexOf(' ', 9_000_000), text.indexOf(' ', 9_000_100)) })],
  ),
);
time('10 MB on one line: a missing sentence', () =>
  verifyAll(
    [long],
    makeCitations([{ ...long, passages: [{ block: 0, start: 5_000_000, end: 5_000_200 }] }], 1, replaceWord),
  ),
);
time('10 MB on one line: two words and an ellipsis', () =>
  verifyAll([long], [testCitation({ source: 'long', quote: 'ka ... lo ... mi' })]),
);
time('10 MB on one line: a quotation of 5,000 words', () =>
  verifyAll([long], [testCitation({ source: 'long', quote: fiveThousand })]),
);
time('10 MB on one line: 5,000 words, one altered', () =>
  verifyAll([long], [testCitation({ source: 'long', quote: replaceWord(fiveThousand) })]),
);
time('10 MB on one line: 5,000 words, all others', () =>
  verifyAll([long], [testCitation({ source: 'long', quote: makeText(5000).replaceAll('\n\n', ' ') })]),
);
