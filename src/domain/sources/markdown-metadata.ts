import * as z from 'zod/mini';
import { textFile } from '../messages/message.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { findAddress } from './document-address.ts';
import type { DocumentMetadata } from './metadata.ts';
import { normaliseDate } from './normalise-date.ts';
import { omitAbsent } from './text-metadata.ts';

/** Reads what the front matter of a Markdown document, the YAML between its dashes, says of the document. Never throws. */
export function readFrontMatter(front: string): DocumentMetadata {
  const data = readYaml(textFile('', front), z.record(z.string(), z.unknown())).data ?? readLines(front);
  const pick = (...keys: readonly string[]) =>
    keys.map((key) => sayValue(data[key])).find((value) => value !== undefined);
  const language = pick('lang', 'language');
  const dated = (value: string | undefined) => (value === undefined ? undefined : normaliseDate(value, language));
  const stated = [pick('url', 'canonical', 'canonical_url', 'link'), pick('archived', 'archive_url', 'archive')];
  const address = findAddress({ stated, base: undefined, raw: '' });
  return omitAbsent({
    title: pick('title', 'headline'),
    dek: pick('dek', 'description', 'subtitle', 'summary', 'excerpt'),
    author: pick('author', 'authors', 'byline'),
    publisher: pick('publisher', 'site', 'source'),
    published: dated(pick('published', 'date', 'pubDate', 'publishDate')),
    modified: dated(pick('updated', 'modified', 'lastmod')),
    language,
    retrieved: dated(pick('retrieved', 'accessed', 'saved')),
    ...omitAbsent({ url: address.url, archived: address.archived }),
  });
}

function sayValue(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .map(sayValue)
        .filter((each) => each !== undefined)
        .join(', ') || undefined
    );
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'name' in value) return sayValue(value.name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/**
 * Most programs read front matter less strictly than YAML is: a title that holds a colon has no quotation marks around it
 * more often than not.
 */
function readLines(front: string): Readonly<Record<string, unknown>> {
  const lines = front.split(/\r?\n/).map((line) => /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((line) => (line === null ? [] : [[line[1], unquote(line[2] ?? '')]])));
}

function unquote(value: string): string {
  return /^(["'])(.*)\1\s*$/.exec(value)?.[2] ?? value;
}
