import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { displayWidth } from './marked-text.ts';
import { formatGithub } from './github.ts';
import { placeFinding, textFile, type Finding } from '../message.ts';
import { formatPretty } from './pretty.ts';

const finding: Finding = {
  rule: 'quote-missing',
  message: 'Unexpected quotation that source `dispatch` does not hold, expected its exact words',
  mend: 'quote "more than 10,000 soldiers", and look again at what the claim says',
};
const nearest = {
  source: 'dispatch',
  exact: "East Lindow's army of more than 10,000 soldiers has reportedly been deployed",
  start: 0,
  end: 9,
  line: 9,
  difference: 'a number differs: 11,000 here, 10,000 there',
  marks: [{ start: 32, end: 38 }],
};

function marksOf(text: string, words: string): { start: number; end: number }[] {
  return [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
}

function print(
  text: string,
  quoted: string,
  extra: Partial<Finding> = {},
  options: { colour?: boolean; width?: number } = {},
): string {
  const file = textFile('x.mdx', text);
  const start = text.indexOf(quoted);
  const message = placeFinding({ ...finding, ...extra }, file, { start, end: start + quoted.length }, 'error');
  return formatPretty([message], {
    files: new Map([['x.mdx', file]]),
    showPath: (path) => `content/${path}`,
    colour: false,
    width: 80,
    ...options,
  });
}

test('prints a message as the design shows it', () => {
  const text = `${'\n'.repeat(40)}[^strength]: @dispatch "more than 11,000 soldiers"\n`;
  assert.equal(
    print(text, 'more than 11,000 soldiers', { nearest, marks: marksOf(text, '11,000') }),
    `content/x.mdx:41:25  error  quote-missing
Unexpected quotation that source \`dispatch\` does not hold, expected its exact
words

  41 | [^strength]: @dispatch "more than 11,000 soldiers"
     |                         ~~~~~~~~~~^^^^^^~~~~~~~~~
  nearest in dispatch, line 9: "East Lindow's army of more than 10,000 soldiers
                                                                ^^^^^^
    has reportedly been deployed"
  a number differs: 11,000 here, 10,000 there
  mend: quote "more than 10,000 soldiers", and look again at what the claim says

`,
  );
});

test('shows of a long quotation its first line and those that differ, each difference in sight', () => {
  const words = 'the quick brown fox jumps over the lazy dog again ';
  const text = `@a "${words.repeat(4)}\n    ${words.repeat(3)}HERE ${words}\n    ${words}" end`;
  const shown = print(text, text.slice(4, -5), { nearest, marks: marksOf(text, 'HERE') });
  const frame = shown.split('\n').filter((line) => / \| /.test(line));
  assert.equal(frame.length, 4);
  assert.match(frame[0] ?? '', /^ +1 \| @a "the quick/);
  assert.doesNotMatch(frame[1] ?? '', /\^/);
  assert.match(frame[2] ?? '', /^ +2 \| ….*HERE.*…$/);
  assert.equal(frame[2]?.indexOf('HERE'), frame[3]?.indexOf('^^^^'));
  for (const line of frame) assert.ok(displayWidth(line) <= 80, line);
});

test('shows two differences that are far apart on one line in two pieces', () => {
  const text = `"ONE ${'a b c d '.repeat(30)} TWO"`;
  const shown = print(text, text.slice(1, -1), { marks: [...marksOf(text, 'ONE'), ...marksOf(text, 'TWO')] });
  assert.match(shown, /\| "ONE/);
  assert.match(shown, /TWO"\n/);
});

test('marks the gap where words are missed, also at the end of a line', () => {
  const text = 'say "others suggest\n50,000" now';
  const at = text.indexOf('\n');
  const shown = print(text, 'others suggest\n50,000', { nearest, marks: [{ start: at, end: at }] });
  assert.match(shown, /\| say "others suggest\n +\| {6}~{14}\^\n {2}nearest/);
});

test('states first what may be the cause of the rest', () => {
  const file = textFile('x.mdx', 'a "x"');
  const other = { ...finding, source: 'dispatch' };
  const messages = [
    placeFinding(other, file, { start: 3, end: 4 }, 'error'),
    placeFinding({ ...other, rule: 'source-changed' }, textFile('z.yaml', ''), { start: 0, end: 0 }, 'error'),
  ];
  const shown = formatPretty(messages, { files: new Map(), showPath: (path) => path, colour: false, width: 80 });
  assert.ok(shown.indexOf('source-changed') < shown.indexOf('quote-missing'));
  assert.match(shown, /dispatch changed since it was recorded: settle that first/);
});

test('aligns marks below tabs and wide characters', () => {
  const lines = print('\t북한 😀 "quoted"', 'quoted').split('\n');
  const text = lines.find((line) => line.includes('quoted"')) ?? '';
  const marks = lines.find((line) => line.includes('^')) ?? '';
  assert.equal(displayWidth(text.slice(0, text.indexOf('quoted'))), marks.indexOf('^'));
});

test('shows a window of a long line, and the lines of a wrapped one', () => {
  const long = print(`${'a '.repeat(200)}HERE${' b'.repeat(200)}`, 'HERE');
  for (const line of long.split('\n').slice(2)) assert.ok(displayWidth(line) <= 80, line);
  assert.match(long, /…(?:a )+HERE(?: b)+…?/);
  assert.match(
    print('one "two\n   three" four', 'two\n   three'),
    /\| {6}\^{3}\n {3}2 \| {4}three" four\n {5}\| {4}\^{5}\n/,
  );
});

test('lets nothing in a file drive the terminal', () => {
  assert.ok(!print('a \u001b[31mred\u0007 "x" \u202e', 'x', { message: 'Unexpected \u001b[2J' }).includes('\u001b'));
});

test('colours on demand only, and says the same', () => {
  const extra = { nearest, marks: [{ start: 3, end: 4 }] };
  const coloured = print('a "xy"', 'xy', extra, { colour: true });
  assert.notEqual(coloured, print('a "xy"', 'xy', extra));
  assert.equal(stripVTControlCharacters(coloured), print('a "xy"', 'xy', extra));
});

test('never throws, whatever the text and the width', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 200 }),
      (text, start, end, width) => {
        const file = textFile('x', text);
        const marks = [
          { start: end, end: start },
          { start: start + 1, end: start + 3 },
        ];
        const message = placeFinding({ ...finding, nearest, marks }, file, { start, end }, 'warning');
        formatPretty([message], { files: new Map([['x', file]]), showPath: (path) => path, colour: true, width });
      },
    ),
  );
});

test('prints annotations for GitHub, escaped', () => {
  const file = textFile('a,b:c.mdx', 'x');
  const message = placeFinding(
    { rule: 'quote-missing', message: '100% wrong', mend: 'mend it', nearest },
    file,
    { start: 0, end: 1 },
    'warning',
  );
  assert.equal(
    formatGithub([message], { showPath: (path) => path }),
    '::warning file=a%2Cb%3Ac.mdx,line=1,endLine=1,col=1,endColumn=2,title=quote-missing::100%25 wrong%0A' +
      'nearest in dispatch, line 9: "East Lindow\'s army of more than 10,000 soldiers has reportedly been deployed"%0A' +
      'a number differs: 11,000 here, 10,000 there%0Amend: mend it\n',
  );
});
