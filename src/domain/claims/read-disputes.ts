import { described } from '../yaml/read-yaml.ts';
import * as z from 'zod/mini';
import { parseEdtf } from '../language/edtf/edtf.ts';
import type { TextFile } from '../messages/message.ts';
import type { Dispute, Position } from './explainer.ts';
import {
  addTexts,
  checkDate,
  checkIds,
  placeAt,
  readAllow,
  readCite,
  readEntries,
  report,
  type EntryFile,
} from './entries.ts';
import { parsePositionValue, valueExamples } from './position-value.ts';
import { allow, cite, date, id, words } from './schema.ts';

const answer = 'the answer in quotation marks, or `none` where the account gives no figure or date';

const positionSchema = z.strictObject({
  value: described(
    z.string({ error: answer }).check(z.regex(/\S/, { error: answer })),
    `The answer. A quantity: ${valueExamples.quantity}. A date: EDTF or none. A statement: ${valueExamples.statement}.`,
  ),
  holder: words('Who says so, as readers should see it.'),
  'as-of': z.optional(date('For when it was said to hold; `unknown` where nobody says.')),
  note: z.optional(words('A remark for readers.')),
  cite: described(cite, 'The words of a source in which this is said.'),
  allow: z.optional(allow),
});

/** One entry of `disputes.yaml`. */
export const disputeSchema = z.strictObject({
  id: id('The name of the dispute in addresses and in `<Dispute id="..." />`; never change it once published.'),
  question: words('The question the accounts answer differently.'),
  kind: described(z.enum(['quantity', 'date', 'statement']), 'What kind of answer it asks for.'),
  unit: z.optional(words('What a quantity counts, such as soldiers.')),
  summary: words('One line for readers: how the accounts differ.'),
  positions: described(
    z.array(positionSchema, { error: 'a list of positions' }).check(z.minLength(1)),
    'The answers, each with who holds it.',
  ),
  allow: z.optional(allow),
});
type Entry = z.output<typeof disputeSchema>;

/** Reads `disputes.yaml`. */
export function readDisputes(file: TextFile): EntryFile<Entry> & { readonly disputes: readonly Dispute[] } {
  const from = readEntries(file, disputeSchema);
  checkIds(from);
  const disputes = from.entries.map(({ index, data }): Dispute => {
    readAllow(from, [index], data.allow);
    const positions = data.positions.map((_, position) => readPosition(from, index, data, position));
    addTexts(from, { citations: positions.flatMap(({ citations }) => citations), citesIn: 'cite' }, [
      [[index, 'question'], data.question],
      [[index, 'summary'], data.summary],
      [[index, 'unit'], data.unit],
    ]);
    return {
      id: data.id,
      question: data.question,
      kind: data.kind,
      ...(data.unit === undefined ? {} : { unit: data.unit }),
      summary: data.summary,
      positions,
      place: placeAt(from, [index]),
    };
  });
  return { ...from, disputes };
}

function readPosition(from: EntryFile<Entry>, index: number, dispute: Entry, number: number): Position {
  const data = dispute.positions[number] as Entry['positions'][number];
  const path = [index, 'positions', number] as const;
  const owner = { kind: 'position', id: `${dispute.id}/${String(number + 1)}` } as const;
  readAllow(from, path, data.allow);
  const { citations, note } = readCite(from, [...path, 'cite'], data.cite, owner, placeAt(from, [index]));
  const asOf = data['as-of'] ?? 'unknown';
  if (asOf !== 'unknown') checkDate(from, [...path, 'as-of'], asOf);
  checkValue(from, [...path, 'value'], dispute.kind, data.value);
  const remarks = [data.note, note].filter(Boolean).join(' ');
  addTexts(from, { citations, citesIn: 'cite' }, [
    [[...path, 'value'], data.value],
    [[...path, 'holder'], data.holder],
    [[...path, 'note'], data.note],
  ]);
  return {
    value: data.value,
    holder: data.holder,
    asOf,
    ...(remarks ? { note: remarks } : {}),
    citations,
    place: placeAt(from, path),
    valuePlace: placeAt(from, [...path, 'value']),
  };
}

function checkValue(from: EntryFile<Entry>, path: readonly PropertyKey[], kind: Entry['kind'], value: string): void {
  if (kind === 'date' && parseEdtf(value) === undefined) checkDate(from, path, value);
  else if (parsePositionValue(kind, value) === undefined) {
    report(from, path, {
      rule: 'yaml-invalid',
      message: `Unexpected “${value}” for the value of a ${kind}, expected it written as ${valueExamples[kind]}`,
      mend: "write the number alone, with the bound in front, in quotation marks (`'>10000'`), and what it counts under `unit`; or `none` where the account names no figure",
    });
  }
}
