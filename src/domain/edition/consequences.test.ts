import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLedger } from '../claims/read-ledger.ts';
import { readWritten } from '../claims/read-written.ts';
import { type Message, textFile } from '../messages/message.ts';
import { plainSource } from '../match/example.fixture.ts';
import { compile } from './compile.ts';
import { extendLedger, formatLedger } from './extend-ledger.ts';

const front = '---\ntitle: Ferry\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-03-04\n---\n\n';
const index = `${front}So it is.[^late] It is full.[^full]\n\n[^late]: @notice "is late"\n\n[^full]: @notice "is full"\n`;
const timeline = ['left', 'sank']
  .map((id) => `- id: ${id}\n  date: 2025\n  label: It\n  lane: L\n  dated-by: Us\n  cite: '@notice "is late"'\n`)
  .join('');
const position = (value: string): string =>
  `    - value: '${value}'\n      holder: Us\n      cite: '@notice "is late"'\n`;
const disputes = `- id: many\n  question: How?\n  kind: quantity\n  summary: So.\n  positions:\n${position('3')}${position('4')}  allow:\n    position-value-unquoted: counted\n`;

const whole: Readonly<Record<string, string>> = {
  'explainers/ferry/index.mdx': index,
  'explainers/ferry/timeline.yaml': timeline,
  'explainers/ferry/disputes.yaml': disputes,
};

/** What the errors say of content with some files changed, or taken out, once the whole was published. */
function judge(changes: Readonly<Record<string, string>>, read: readonly Message[] = []): Message[] {
  const run = (files: Readonly<Record<string, string>>, found: readonly Message[]) => {
    const texts = Object.entries(files).filter(([, text]) => text !== '');
    const written = readWritten(texts.map(([path, text]) => textFile(path, text)));
    const source = plainSource('notice', 'The ferry is late. It is full.');
    return compile({ documents: found.length > 0 ? [] : [{ source, messages: [] }], written, messages: found });
  };
  const ledger = formatLedger(extendLedger(run(whole, []).edition, emptyLedger).all);
  const known = (message: Message): boolean => message.file !== 'site.yaml' && message.severity === 'error';
  return run({ ...whole, ...changes, 'permalinks.json': ledger }, read).messages.filter(known);
}

const rules = (messages: readonly Message[]): string[] => messages.map(({ file, rule }) => `${file} ${rule}`);

test('what a broken file takes with it is told in one message that names the file', () => {
  const found = judge({ 'explainers/ferry/timeline.yaml': timeline.replace('label: It', 'label: It: is') });
  assert.deepEqual(rules(found), ['explainers/ferry/timeline.yaml yaml-syntax', 'permalinks.json permalink-lost']);
  assert.match(
    found[1]?.message ?? '',
    /^Unexpected loss of \/ferry\/timeline\/#event-left and 1 more published address, for want of explainers\/ferry\/timeline\.yaml,/,
  );
});

test('a folder that is gone is one message, and so is a claim, which names its footnote', () => {
  const gone = judge(Object.fromEntries(Object.keys(whole).map((path) => [path, ''])));
  assert.deepEqual(rules(gone), ['permalinks.json permalink-lost']);
  assert.match(
    gone[0]?.mend ?? '',
    /^bring back the folder explainers\/ferry\/\. .* rename explainer ferry NEW`; .* retire explainer:ferry --because/,
  );
  const [claim, ...others] = judge({ 'explainers/ferry/index.mdx': index.replaceAll('full]', 'packed]') });
  assert.deepEqual(others, []);
  assert.equal(
    claim?.message,
    'Unexpected loss of /ferry/claims/full/ and 2 more published addresses, for want of `[^full]` in explainers/ferry/, expected every published address to stay',
  );
  assert.match(
    claim?.mend ?? '',
    /^bring back the footnote `\[\^full\]`; .* gets a status instead\. .* rename claim full NEW`; if it is to go, `npm run -s verbatim -- retire claim:ferry\/full /,
  );
});

test('citations of a document that cannot be read wait for it, and nothing else is said of them', () => {
  const cause: Message = {
    file: 'sources/notice.txt',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    severity: 'error',
    rule: 'source-unreadable',
    message: 'Unexpected empty file',
    source: 'notice',
  };
  const found = judge({}, [cause]);
  assert.deepEqual(rules(found), [
    'explainers/ferry/disputes.yaml source-unknown',
    'permalinks.json permalink-lost',
    'sources/notice.txt source-unreadable',
  ]);
  assert.match(found[0]?.message ?? '', /whose document cannot be read.*; 5 more citations wait for it/);
});
