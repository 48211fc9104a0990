import { createHash } from 'node:crypto';
import { tagOfLanguage } from '../language/language-tag.ts';
import { placeFinding, textFile, type Message, type RawText } from '../messages/message.ts';
import { decodeDocument } from './decode.ts';
import type { Reading } from './draft.ts';
import { labelBlocks } from './label-blocks.ts';
import { mergeMetadata } from './merge-metadata.ts';
import { unknown } from './metadata.ts';
import { findPassages, numberBlocks } from './number-blocks.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';
import { completeFromText, omitAbsent } from './text-metadata.ts';
import type { Source, SourceFormat } from './source.ts';

/** A document as it lies in `sources/`, with its sidecar if there is one. Plain data, so that any thread can read it. */
export interface RawDocument {
  readonly id: string;
  /** POSIX path relative to the content folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: RawText;
}

/** What reading a document gave; `source` is absent if the document cannot be read. */
export interface ReadSource {
  readonly source?: Source;
  /** Absent if there is none, or if it does not follow its schema. */
  readonly sidecar?: Sidecar;
  readonly messages: readonly Message[];
}

const readers: Readonly<Record<SourceFormat, (text: string) => Reading>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};

/**
 * Reads one document: bytes to characters, to visible text, to labelled blocks and sentences, with what it says of itself.
 * Pure, synchronous and deterministic; never throws. A document that is empty, binary or in no known encoding is one message.
 */
export function readSource(document: RawDocument): ReadSource {
  const read = document.sidecar === undefined ? undefined : readSidecar(document.sidecar);
  const sidecar = read?.data;
  const messages = [...(read?.messages ?? [])];
  const format = formatOf(document.file);
  const decoded = decodeDocument(document.bytes, format);
  const refuse = (what: string): ReadSource => ({
    messages: [...messages, unreadable(document, what)],
    ...(sidecar === undefined ? {} : { sidecar }),
  });
  if (document.bytes.length === 0) return refuse('empty file');
  if (decoded === undefined || !/\S/u.test(decoded.text)) return refuse('content that is no readable text');
  const { text, drafts, found, doubt, fault } = readers[format](decoded.text);
  if (!/\S/u.test(text)) return refuse('page without any visible text');
  if (fault !== undefined) messages.push(unsearched(document, fault));
  // Pages write "en_GB" and "english" as well.
  const declared = omitAbsent({ ...found, language: tagOfLanguage(found.language?.replaceAll('_', '-') ?? '') });
  const language = known(sidecar?.language) ?? declared.language ?? 'en';
  const kinds = labelBlocks(text, drafts, { title: declared.title, dek: declared.dek, language, format });
  const blocks = numberBlocks(text, drafts, kinds);
  const metadata = mergeMetadata(sidecar ?? {}, completeFromText(declared, text, blocks, doubt));
  const source: Source = {
    id: document.id,
    file: document.file,
    format,
    encoding: decoded.encoding,
    sha256: createHash('sha256').update(document.bytes).digest('hex'),
    text,
    blocks,
    passages: findPassages(text, blocks, language),
    metadata,
  };
  return { source, messages, ...(sidecar === undefined ? {} : { sidecar }) };
}

function known(value: string | undefined): string | undefined {
  return value === unknown ? undefined : value;
}

/** A document's format, by the ending of its file; text where the ending says nothing. */
function formatOf(file: string): SourceFormat {
  if (/\.(?:html?|xhtml)$/i.test(file)) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}

function unsearched({ file, id }: RawDocument, fault: string): Message {
  return placeFinding(
    {
      rule: 'source-unreadable',
      message: `Unexpected page \`${file}\`, expected one on which the article can be told from what surrounds it: ${fault}`,
      mend: `look on the page of the source at which stretches are labelled navigation, or save the article alone as Markdown and run \`npm run -s verbatim -- accept ${id}\``,
      source: id,
    },
    textFile(file, ''),
    { start: 0, end: 0 },
    'warning',
  );
}

function unreadable({ file, id }: RawDocument, what: string): Message {
  return placeFinding(
    {
      rule: 'source-unreadable',
      message: `Unexpected ${what} in \`${file}\`, expected a text, Markdown or HTML document`,
      mend: `save what a reader sees again, as HTML or as plain text in UTF-8, and run \`npm run -s verbatim -- accept ${id}\``,
      source: id,
    },
    textFile(file, ''),
    { start: 0, end: 0 },
  );
}
