import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeFinding, type Message, textFile } from '../message.ts';
import { groupMessages } from './group-messages.ts';

const say = (file: string, severity: Message['severity'], source?: string): { message: Message } => ({
  message: placeFinding(
    { rule: 'quote-missing', message: 'Unexpected', ...(source === undefined ? {} : { source }) },
    textFile(file, ''),
    { start: 0, end: 0 },
    severity,
  ),
});
const page = { files: ['explainers/bridge/'], sources: new Set(['notice']) };
const read = (messages: readonly { message: Message }[]): string[] =>
  groupMessages(messages, page).map(
    ({ severity, here, open, shown }) =>
      `${severity} ${here ? 'here' : 'elsewhere'} ${open ? 'open' : 'closed'}: ${shown.map(({ message }) => message.file).join(' ')}`,
  );

test('errors of other files come before warnings of the page, and stand open', () => {
  assert.deepEqual(
    read([
      say('explainers/bridge/index.mdx', 'warning'),
      say('explainers/other/index.mdx', 'warning'),
      say('explainers/other/index.mdx', 'error'),
      say('explainers/bridge/timeline.yaml', 'error'),
    ]),
    [
      'error here open: explainers/bridge/timeline.yaml',
      'error elsewhere open: explainers/other/index.mdx',
      'warning here closed: explainers/bridge/index.mdx',
      'warning elsewhere closed: explainers/other/index.mdx',
    ],
  );
});

test('warnings of the page stand open where there is no error', () => {
  assert.deepEqual(read([say('explainers/bridge/index.mdx', 'warning')]), [
    'warning here open: explainers/bridge/index.mdx',
  ]);
  assert.deepEqual(read([]), []);
});

test('the site and the sources that the page quotes are its own, another explainer that quotes them is not', () => {
  assert.deepEqual(
    read([
      say('site.yaml', 'error'),
      say('sources/notice.txt', 'error', 'notice'),
      say('sources/letter.txt', 'error', 'letter'),
      say('explainers/other/index.mdx', 'error', 'notice'),
    ]),
    [
      'error here open: site.yaml sources/notice.txt',
      'error elsewhere open: sources/letter.txt explainers/other/index.mdx',
    ],
  );
});

test('a file of the page is its own by its whole name, a folder by all that lies in it', () => {
  const about = (files: readonly string[], file: string): boolean =>
    groupMessages([say(file, 'error')], { files, sources: new Set() })[0]?.here ?? false;
  assert.equal(about(['names.yaml'], 'names.yaml'), true);
  assert.equal(about(['names.yaml'], 'glossary.yaml'), false);
  assert.equal(about(['names.yaml'], 'names.yaml.bak'), false);
  assert.equal(about(['explainers/bridge/'], 'explainers/bridge/updates/x.mdx'), true);
  assert.equal(about(['explainers/bridge/'], 'explainers/bridges/index.mdx'), false);
});
