import { nameSchema } from '../claims/read-names.ts';
import type { Written } from '../claims/read-written.ts';
import * as z from 'zod/mini';
import { type Finding, type Message, placeFinding } from '../messages/message.ts';
import { sidecarPath } from '../sources/sidecar.ts';
import { suggest } from '../text/suggest.ts';
import { readYaml, type YamlPath } from '../yaml/read-yaml.ts';
import type { Edition, EditionName } from './edition.ts';
import { findNameVariants, type UnlistedSpelling, findOccurrencesOf } from './name-cover.ts';
import { Document, isSeq } from 'yaml';

interface Found {
  readonly name: EditionName;
  /** Below the entry. */
  readonly path: YamlPath;
  readonly finding: Finding;
}

/** Holds `names.yaml` against the sources: what it lists stands in them, and it lists what stands in them. */
export function checkNames(edition: Edition, written: Written): Message[] {
  const found = [
    ...edition.names.flatMap((name) => judgeSpellings(name, edition, written)),
    ...findNameVariants(edition).flatMap(({ name, unlisted }) =>
      unlisted.map((spelling): Found => ({ name, path: ['spellings'], finding: describeUnlisted(name, spelling) })),
    ),
  ];
  const file = written.files.get('names.yaml');
  if (found.length === 0 || file === undefined) return [];
  const reading = readYaml(file, z.array(nameSchema));
  const ids = (Array.isArray(reading.raw) ? reading.raw : []).map((entry: { id?: unknown } | null) => entry?.id);
  return found.map(({ name, path, finding }) =>
    placeFinding(finding, file, reading.placeOf([ids.indexOf(name.id), ...path])),
  );
}

function judgeSpellings(name: EditionName, { sources }: Edition, { files }: Written): Found[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return name.spellings.flatMap(({ spelling, sources: ids }, index) =>
    ids.flatMap((id, item): Found[] => {
      const path = ['spellings', index, 'sources', item];
      const text = texts.get(id);
      if (text !== undefined && findOccurrencesOf(spelling, text, { anyCase: true }).length > 0) return [];
      if (text !== undefined) return [{ name, path, finding: describeAbsent(spelling, id) }];
      // A document that cannot be read has a message of its own.
      return files.has(sidecarPath(id)) ? [] : [{ name, path, finding: describeUnknown(id, [...texts.keys()]) }];
    }),
  );
}

function describeUnknown(id: string, known: readonly string[]): Finding {
  const meant = suggest(id, known);
  return {
    rule: 'reference-unknown',
    message: `Unexpected source \`${id}\`, expected the id of a document in sources/`,
    mend: meant === undefined ? 'add that document, or remove this line' : `write \`${meant}\``,
    source: id,
  };
}

function describeAbsent(spelling: string, source: string): Finding {
  return {
    rule: 'name-spelling-absent',
    message: `Unexpected spelling “${spelling}” for source \`${source}\`, expected one that stands in it`,
    mend: `write it as \`${source}\` does, or take the source off this line`,
    source,
  };
}

function describeUnlisted({ id, name }: EditionName, { spelling, sources, count }: UnlistedSpelling): Finding {
  const [first = '', second = ''] = writeSpelling(spelling, sources).split('\n');
  const where = sources.map((source) => `\`${source}\``).join(', ');
  return {
    rule: 'name-variant-unlisted',
    message: `Unexpected spelling “${spelling}” of ${name} in ${where} (${count === 1 ? 'once' : `${String(count)} times`}), expected every spelling of \`${id}\` in this list`,
    mend: `add \`${first}\` with \`${second.trim()}\``,
    ...(sources.length === 1 && sources[0] !== undefined ? { source: sources[0] } : {}),
  };
}

/** Writes a spelling with the sources that use it as an item of a name's `spellings`, ready to paste: two lines. */
export function writeSpelling(spelling: string, sources: readonly string[]): string {
  const document = new Document([{ spelling, sources }]);
  const list = document.getIn([0, 'sources']);
  if (isSeq(list)) list.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
