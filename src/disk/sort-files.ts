import { basename, extname } from 'node:path/posix';
import { isSourceId } from '../domain/claims/citation/citation.ts';
import {
  type Finding,
  type Message,
  placeFinding,
  type RawText,
  type TextFile,
  textFile,
} from '../domain/messages/message.ts';
import { isRecorded } from '../domain/sources/is-recorded.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { slugify } from '../domain/text/slugify.ts';
import type { Obstacle } from './disk-error.ts';
import type { RawFile } from './read-folder.ts';

/** The files of a content folder by what they are. */
export interface SortedFiles {
  readonly documents: readonly RawDocument[];
  /** MDX, YAML and the ledger; sidecars included. */
  readonly texts: readonly TextFile[];
  /** What was published and frozen. */
  readonly editions: readonly RawText[];
  readonly messages: readonly Message[];
}

const documentPath = /^sources\/([^/]+)\.(txt|md|html|htm|xhtml|TXT|MD|HTML|HTM|XHTML)$/;
const sidecarPath = /^sources\/([^/]+)\.yaml$/;
const textPath = /\.(mdx|yaml|json)$/;
/** Frozen editions are output of the past, not what editors write. */
const frozen = /^editions\//;
const frozenText = /^editions\/.+\.(?:mdx|json)$/;

/** Tells documents from what editors write, and pairs each document with its sidecar. */
export function sortFiles(files: readonly RawFile[]): SortedFiles {
  const messages: Message[] = [];
  const report: Report = (file, finding, at = nowhere) => {
    messages.push(placeFinding(finding, at.within ?? textFile(file.path, ''), at));
  };
  const texts = files.filter((file) => isText(file.path)).flatMap((file) => decodeText(file, report));
  const sidecars = new Map(texts.flatMap((text) => pairSidecar(text)));
  const found = files
    .filter((file) => documentPath.test(file.path))
    .flatMap((file) => toDocument(file, sidecars, report));
  const documents = [...Map.groupBy(found, ({ id }) => id).values()].flatMap((duplicates) =>
    chooseDuplicate(duplicates, report),
  );
  const editions = files.filter((file) => frozenText.test(file.path)).flatMap((file) => decodeText(file, report));
  reportStrays(files, report);
  return { documents, texts, editions, messages };
}

/** Whether a file is text that editors write, sidecars included. */
export function isText(path: string): boolean {
  return textPath.test(path) && !frozen.test(path);
}

const nowhere = { start: 0, end: 0 };

type Report = (
  file: { readonly path: string },
  finding: Finding,
  at?: { readonly start: number; readonly end: number; readonly within?: TextFile },
) => void;

function decodeText(file: RawFile, report: Report): TextFile[] {
  if (file.problem !== undefined) {
    reportProblem(file, file.problem, report);
    return [];
  }
  try {
    return [textFile(file.path, new TextDecoder('utf-8', { fatal: true }).decode(file.bytes))];
  } catch {
    const { text, bytes } = readUntilBroken(file.bytes);
    const byte = (file.bytes[bytes] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    report(
      file,
      unreadable(`Unexpected byte 0x${byte} that is not UTF-8, expected UTF-8 text`, 'save the file as UTF-8'),
      { start: text.length, end: text.length + 1, within: textFile(file.path, `${text}\uFFFD`) },
    );
    return [];
  }
}

/** The text before the first byte that is not UTF-8, and how many bytes it takes. */
function readUntilBroken(bytes: Uint8Array): { text: string; bytes: number } {
  const decode = (count: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, count), { stream: true });
    } catch {
      return undefined;
    }
  };
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (decode(middle) === undefined) broken = middle;
    else sound = middle;
  }
  const text = decode(sound) ?? '';
  return { text, bytes: sound };
}

function reportProblem(file: RawFile, { what, mend }: Obstacle, report: Report): void {
  report(file, unreadable(`Unexpected file that cannot be read: ${what}`, mend));
}

function unreadable(message: string, mend: string): Finding {
  return { rule: 'file-unreadable', message, mend };
}

function pairSidecar({ path, text }: TextFile): [string, RawText][] {
  const id = sidecarPath.exec(path)?.[1]?.normalize();
  return id === undefined ? [] : [[id, { path, text }]];
}

function toDocument(file: RawFile, sidecars: ReadonlyMap<string, RawText>, report: Report): RawDocument[] {
  const id = (documentPath.exec(file.path)?.[1] ?? '').normalize();
  if (file.problem !== undefined) {
    const { what, mend } = file.problem;
    const message = `Unexpected document that cannot be read: ${what}`;
    report(file, { rule: 'source-unreadable', message, mend, source: id });
    return [];
  }
  const sidecar = sidecars.get(id);
  return [{ id, file: file.path, bytes: file.bytes, ...(sidecar === undefined ? {} : { sidecar }) }];
}

/** Of several documents with one id, the one that is recorded stays the source; without a record, the first does. */
function chooseDuplicate(duplicates: readonly RawDocument[], report: Report): RawDocument[] {
  const recorded = duplicates.find(isRecorded);
  const chosen = recorded ?? duplicates[0];
  if (chosen === undefined) return [];
  if (!isSourceId(chosen.id)) for (const duplicate of duplicates) reportId(duplicate, report);
  else if (duplicates.length > 1) {
    for (const duplicate of duplicates)
      if (duplicate !== chosen) reportDuplicate(duplicate, chosen, recorded !== undefined, report);
  } else if (chosen.sidecar === undefined) reportNoSidecar(chosen, report);
  return [chosen];
}

/** What is told of no document and no text of its own. */
function reportStrays(files: readonly RawFile[], report: Report): void {
  const ids = new Set(files.flatMap(({ path }) => documentPath.exec(path)?.[1]?.normalize() ?? []));
  for (const file of files) {
    if (documentPath.test(file.path) || (file.problem !== undefined && isText(file.path))) continue;
    const id = sidecarPath.exec(file.path)?.[1]?.normalize();
    if (file.problem !== undefined) reportProblem(file, file.problem, report);
    else if (id !== undefined && !ids.has(id)) reportNoDocument(file, id, report);
    else if (id === undefined && file.path.startsWith('sources/')) reportFormat(file, report);
  }
}

function reportId({ id, file, sidecar }: RawDocument, report: Report): void {
  const plain = slugify(id, 60) || 'a-plain-name';
  const name = `${plain}${extname(file).toLowerCase()}`;
  report(
    { path: file },
    {
      rule: 'slug-malformed',
      message: `Unexpected file name \`${basename(file)}\`, which no citation can name, expected letters, digits and hyphens`,
      mend: `rename it to \`${name}\`${sidecar === undefined ? '' : `, and its sidecar to \`${plain}.yaml\``}`,
      source: id,
    },
  );
}

function reportNoSidecar({ id, file }: RawDocument, report: Report): void {
  report(
    { path: file },
    {
      rule: 'source-unrecorded',
      message: `Unexpected document without a sidecar, expected sources/${id}.yaml beside it`,
      mend: `run \`npm run -s verbatim -- accept ${id}\`, which writes one`,
      source: id,
    },
  );
}

function reportNoDocument(file: RawFile, id: string, report: Report): void {
  report(file, {
    rule: 'source-unrecorded',
    message: `Unexpected sidecar without a document, expected sources/${id}.txt, .md or .html beside it`,
    mend: 'bring the document back, or delete the sidecar',
    source: id,
  });
}

function reportDuplicate({ id, file }: RawDocument, chosen: RawDocument, recorded: boolean, report: Report): void {
  const which = recorded
    ? `${basename(chosen.file)} is the one that is recorded`
    : `${basename(chosen.file)} is another`;
  report(
    { path: file },
    {
      rule: 'id-duplicate',
      message: `Unexpected second document named \`${id}\`, expected one document an id; ${which}`,
      mend: `rename ${basename(file)}, or move it out of the sources`,
      source: id,
    },
  );
}

function reportFormat(file: RawFile, report: Report): void {
  const [, id] = /^sources\/([^/]+)\.ya?ml$/i.exec(file.path) ?? [];
  const message = 'Unexpected kind of file among the sources, expected .txt, .md or .html directly in the folder';
  report(file, {
    rule: 'source-unreadable',
    message: id === undefined ? message : 'Unexpected ending of a sidecar, expected .yaml',
    mend:
      id === undefined
        ? 'save the document as HTML or plain text, or move the file out of the sources'
        : `rename it to \`${id}.yaml\``,
  });
}
