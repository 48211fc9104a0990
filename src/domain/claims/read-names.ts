import { described } from '../yaml/read-yaml.ts';
import * as z from 'zod/mini';
import type { TextFile } from '../messages/message.ts';
import { suggestId } from '../text/suggest.ts';
import { addTexts, checkIds, placeAt, readAllow, readCite, readEntries, report, type EntryFile } from './entries.ts';
import { allow, cite, degrees, id, words } from './schema.ts';
import type { MapPlace, Name, Term } from './site.ts';

/** One entry of `names.yaml`. */
export const nameSchema = z.strictObject({
  id: id('The name of the entry in addresses and references.'),
  name: words('The one form the site uses.'),
  kind: described(z.enum(['person', 'organisation', 'place', 'document', 'other']), 'What bears the name.'),
  description: words('Who or what it is, in a sentence.'),
  spellings: described(
    z.array(
      z.strictObject({
        spelling: words('The name as a source spells it.'),
        sources: described(z.array(words('The id of a source.')), 'The ids of the sources that spell it so.'),
      }),
    ),
    'Every spelling the sources use.',
  ),
  not: z.optional(described(z.array(words('The id of a name.')), 'Ids of names this one must not be mixed up with.')),
  cite: z.optional(cite),
  allow: z.optional(allow),
});

/** One entry of `glossary.yaml`. */
export const termSchema = z.strictObject({
  id: id('The name of the term in addresses.'),
  term: words('The term as readers meet it.'),
  definition: words('What it means, in plain words.'),
  editors: z.optional(words('Why the editors explain it in their own words, where no source does.')),
  cite: z.optional(cite),
  allow: z.optional(allow),
});

/** One entry of `places.yaml`. */
export const placeSchema = z.strictObject({
  id: id('The name of the place in references.'),
  name: words('The place as readers know it.'),
  latitude: degrees('Degrees north, WGS 84.', 90),
  longitude: degrees('Degrees east, WGS 84.', 180),
  editors: z.optional(words('Why the editors put it there, where no source does.')),
});

/** Reads `names.yaml`. */
export function readNames(
  file: TextFile,
): EntryFile<z.output<typeof nameSchema>> & { readonly names: readonly Name[] } {
  const from = readEntries(file, nameSchema);
  checkIds(from);
  const ids = from.entries.map(({ data }) => data.id);
  const names = from.entries.map(({ index, data }): Name => {
    readAllow(from, [index], data.allow);
    for (const [item, other] of (data.not ?? []).entries()) {
      if (ids.includes(other)) continue;
      const meant = suggestId(other, ids);
      report(from, [index, 'not', item], {
        rule: 'reference-unknown',
        message: `Unexpected name \`${other}\`, expected the id of an entry of this file`,
        mend: meant ? `write \`${meant}\`` : 'add an entry for that name, or remove this line',
      });
    }
    const place = placeAt(from, [index]);
    const { citations } = readCite(from, [index, 'cite'], data.cite, { kind: 'name', id: data.id }, place);
    addTexts(from, { citations, citesIn: 'cite' }, [[[index, 'description'], data.description]]);
    return {
      id: data.id,
      name: data.name,
      kind: data.kind,
      description: data.description,
      spellings: data.spellings,
      not: data.not ?? [],
      citations,
      place,
    };
  });
  return { ...from, names };
}

/** Reads `glossary.yaml`. */
export function readGlossary(
  file: TextFile,
): EntryFile<z.output<typeof termSchema>> & { readonly terms: readonly Term[] } {
  const from = readEntries(file, termSchema);
  checkIds(from);
  const terms = from.entries.map(({ index, data }): Term => {
    readAllow(from, [index], data.allow);
    const place = placeAt(from, [index]);
    const { citations } = readCite(from, [index, 'cite'], data.cite, { kind: 'term', id: data.id }, place);
    addTexts(from, { citations, citesIn: 'cite' }, [
      [[index, 'definition'], data.definition],
      [[index, 'editors'], data.editors],
    ]);
    const { id: term, definition, editors } = data;
    if (data.cite === undefined && editors === undefined) {
      report(from, [index, 'id'], {
        rule: 'yaml-invalid',
        message: `Unexpected term \`${term}\` that nobody answers for, expected \`cite\` or \`editors\``,
        mend: 'add `cite:` with the words of a source, or `editors:` with why the editors explain it themselves',
      });
    }
    return { id: term, term: data.term, definition, ...(editors === undefined ? {} : { editors }), citations, place };
  });
  return { ...from, terms };
}

/** Reads `places.yaml`. */
export function readPlaces(file: TextFile): EntryFile<MapPlace> & { readonly places: readonly MapPlace[] } {
  const from = readEntries<MapPlace>(file, placeSchema);
  checkIds(from);
  return { ...from, places: from.entries.map(({ data }) => data) };
}
