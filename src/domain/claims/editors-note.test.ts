import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFile } from '../messages/message.ts';
import { readEditorsNote, readLinkedText } from './editors-note.ts';
import { readExplainer } from './read-explainer.ts';

const front = '---\ntitle: T\ndescription: D\npublished: 2025-03-12\nupdated: 2025-03-12\n---\n\n';

function read(body: string, timeline?: string) {
  return readExplainer(
    {
      slug: 'bridge',
      index: textFile('explainers/bridge/index.mdx', front + body),
      ...(timeline === undefined ? {} : { timeline: textFile('explainers/bridge/timeline.yaml', timeline) }),
      updates: [],
    },
    'en',
  );
}

const rulesOf = (reading: ReturnType<typeof read>): string[] =>
  reading.messages.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);

test('reads a footnote of the editors: its note, its links and what it rests on', () => {
  const { explainer, messages } = read(
    'It opened in 1911.[^age] It was a Monday.[^day]\n\n' +
      '[^age]: editors: The [register\n    of *monuments*](https://example.org/register) dates it, as does [the town](/method/).\n\n' +
      '[^day]:\n    editors: Inferred: the council meets on Tuesdays,\n    and met a day later.\n',
  );
  assert.deepEqual(messages, []);
  const [age, day] = explainer.claims;
  assert.equal(age?.editors, 'record');
  assert.equal(age?.note, 'The register of monuments dates it, as does the town.');
  assert.deepEqual(
    age?.noteLinks?.map(({ start, end, url }) => [age.note.slice(start, end), url]),
    [
      ['register of monuments', 'https://example.org/register'],
      ['the town', '/method/'],
    ],
  );
  assert.deepEqual(age?.citations, []);
  assert.equal(day?.editors, 'inferred');
  assert.equal(day?.note, 'the council meets on Tuesdays, and met a day later.');
  assert.deepEqual(
    explainer.links.map(({ url }) => url),
    ['https://example.org/register', '/method/'],
  );
});

test('takes an allowance in a footnote of the editors for what it is', () => {
  const { explainer, messages } = read(
    'It opened.[^age]\n\n[^age]: editors: See [it](https://example.org/).\n    allow(claim-unfootnoted): "It is."\n',
  );
  assert.deepEqual(messages, []);
  assert.equal(explainer.claims[0]?.note, 'See it.');
  assert.equal(explainer.allowances.length, 1);
});

test('refuses a footnote of the editors that leads nowhere and gives no reason', () => {
  for (const note of ['', 'We know it.', 'inferred', 'inferred: yes.', 'See [above](#age).', 'He inferred.'])
    assert.deepEqual(rulesOf(read(`It is.[^age]\n\n[^age]: editors: ${note}\n`)), ['10:9 editors-unsupported'], note);
});

test('refuses a footnote that is both quoted and the editors’ own, in either order', () => {
  assert.deepEqual(rulesOf(read('It is.[^age]\n\n[^age]: @notice "it is"\n    editors: See [it](https://e.org/).\n')), [
    '11:5 editors-mixed',
  ]);
  assert.deepEqual(rulesOf(read('It is.[^age]\n\n[^age]: editors: See [it](https://e.org/).\n    @notice "it is"\n')), [
    '10:9 editors-mixed',
  ]);
});

test('knows what was meant by a head that is none', () => {
  for (const head of ['Editors:', 'editor:', 'Editors’ note:', 'The editors:']) {
    const [message] = read(`It is.[^age]\n\n[^age]: ${head} See [it](https://e.org/).\n`).messages;
    assert.equal(message?.rule, 'footnote-uncited', head);
    assert.match(message.mend ?? '', /`editors:`/);
  }
});

test('reads an event of the editors, and what dates one', () => {
  const { explainer, messages } = read(
    'It is.\n',
    `- id: treaty
  date: 2024-06-19
  label: They sign
  lane: Diplomacy
  editors: Signed that day, [an agency reports](https://example.org/a_(b)).
- id: monday
  date: 2025-04-28
  label: The statement
  lane: Statements
  dated-by: 'inferred: We take the Monday to be this one, since [he](https://example.org/) spoke that day.'
  cite: '@notice "on Monday"'
`,
  );
  assert.deepEqual(messages, []);
  const [treaty, monday] = explainer.events;
  assert.deepEqual(treaty?.editors, {
    text: 'Signed that day, an agency reports.',
    links: [{ start: 17, end: 34, url: 'https://example.org/a_(b)' }],
    basis: 'record',
  });
  assert.equal(monday?.datedBy, 'We take the Monday to be this one, since he spoke that day.');
  assert.equal(monday?.datedByBasis, 'inferred');
  assert.equal(monday?.datedByLinks?.length, 1);
  assert.equal(explainer.links.length, 2);
});

test('asks of an event for words of a source or of the editors, and not for both', () => {
  const event = (rest: string): string => `- id: e\n  date: '1911'\n  label: It opens\n  lane: Bridge\n${rest}`;
  assert.deepEqual(rulesOf(read('It.\n', event(''))), ['1:3 yaml-invalid']);
  assert.deepEqual(rulesOf(read('It.\n', event('  editors: We know.\n'))), ['5:12 editors-unsupported']);
  assert.deepEqual(rulesOf(read('It.\n', event('  editors: "[It](https://e.org/)"\n  cite: \'@notice "it is"\'\n'))), [
    '5:12 editors-mixed',
  ]);
  const [message] = read('It.\n', event('  cite: "editors: [It](https://e.org/)"\n')).messages;
  assert.match(message?.mend ?? '', /in place of `cite:`/);
});

test('links of a text stand where its words do, and every character is one of the value', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('[', ']', '(', ')', 'a', ' ', '.', 'https://a.b/', '\n') }),
      (value) => {
        const { text, links, offsets } = readLinkedText(value);
        assert.equal(text, offsets.map((offset) => value[offset]).join(''));
        for (const { start, end } of links) assert.ok(start < end && end <= text.length);
        readEditorsNote({ text, links });
      },
    ),
  );
});
