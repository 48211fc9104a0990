import { type Finding, type Message, placeFinding, type TextFile, textFile } from '../domain/messages/message.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { RawFile } from './read-folder.ts';

/** The files of a content folder by what they are. */
export interface SortedFiles {
  readonly documents: readonly RawDocument[];
  /** MDX, YAML and the ledger; sidecars included. */
  readonly texts: readonly TextFile[];
  readonly messages: readonly Message[];
}

const documentPath = /^sources\/([^/]+)\.(txt|md|html|htm|xhtml)$/i;
const sidecarPath = /^sources\/([^/]+)\.yaml$/;
const textPath = /\.(mdx|yaml|json)$/;
/** Frozen editions are output of the past, not what editors write. */
const frozen = /^editions\//;

/** Tells documents from what editors write, and pairs each document with its sidecar. */
export function sortFiles(files: readonly RawFile[]): SortedFiles {
  const messages: Message[] = [];
  const report = (file: RawFile, finding: Finding): void => {
    messages.push(placeFinding(finding, textFile(file.path, ''), { start: 0, end: 0 }));
  };
  const texts = files
    .filter((file) => textPath.test(file.path) && !frozen.test(file.path))
    .flatMap((file) => decodeText(file, report));
  const sidecars = new Map(texts.flatMap((text) => pairSidecar(text)));
  const documents = files
    .filter((file) => documentPath.test(file.path))
    .flatMap((file) => toDocument(file, sidecars, report));
  reportStrays(files, documents, report);
  return { documents, texts, messages };
}

type Report = (file: RawFile, finding: Finding) => void;

function decodeText(file: RawFile, report: Report): TextFile[] {
  if (file.problem !== undefined) {
    report(file, unreadable(`Unexpected file that cannot be read: ${file.problem}`, 'make the file readable'));
    return [];
  }
  try {
    return [textFile(file.path, new TextDecoder('utf-8', { fatal: true }).decode(file.bytes))];
  } catch {
    report(file, unreadable('Unexpected bytes that are not UTF-8, expected UTF-8 text', 'save the file as UTF-8'));
    return [];
  }
}

function unreadable(message: string, mend: string): Finding {
  return { rule: 'file-unreadable', message, mend };
}

function pairSidecar(text: TextFile): [string, TextFile][] {
  const id = sidecarPath.exec(text.path)?.[1];
  return id === undefined ? [] : [[id, text]];
}

function toDocument(file: RawFile, sidecars: ReadonlyMap<string, TextFile>, report: Report): RawDocument[] {
  const id = documentPath.exec(file.path)?.[1] ?? '';
  if (file.problem !== undefined) {
    const message = `Unexpected document that cannot be read: ${file.problem}`;
    report(file, { rule: 'source-unreadable', message, mend: 'make the file readable', source: id });
    return [];
  }
  const sidecar = sidecars.get(id);
  return [{ id, file: file.path, bytes: file.bytes, ...(sidecar === undefined ? {} : { sidecar }) }];
}

function reportStrays(files: readonly RawFile[], documents: readonly RawDocument[], report: Report): void {
  const ids = new Set<string>();
  for (const document of documents) {
    const file = { path: document.file, bytes: document.bytes };
    if (document.sidecar === undefined) reportNoSidecar(file, document.id, report);
    if (ids.has(document.id)) reportTwin(file, document.id, report);
    ids.add(document.id);
  }
  for (const file of files) {
    const id = sidecarPath.exec(file.path)?.[1];
    if (id !== undefined && !ids.has(id)) reportNoDocument(file, id, report);
    if (id === undefined && file.path.startsWith('sources/') && !documentPath.test(file.path))
      reportFormat(file, report);
  }
}

function reportNoSidecar(file: RawFile, id: string, report: Report): void {
  report(file, {
    rule: 'source-unrecorded',
    message: `Unexpected document without a sidecar, expected sources/${id}.yaml beside it`,
    mend: `run \`npm run -s verbatim -- accept ${id}\`, which writes one`,
    source: id,
  });
}

function reportNoDocument(file: RawFile, id: string, report: Report): void {
  report(file, {
    rule: 'source-unrecorded',
    message: `Unexpected sidecar without a document, expected sources/${id}.txt, .md or .html beside it`,
    mend: 'bring the document back, or delete the sidecar',
    source: id,
  });
}

function reportTwin(file: RawFile, id: string, report: Report): void {
  report(file, {
    rule: 'id-duplicate',
    message: `Unexpected second document named \`${id}\`, expected one document an id`,
    mend: 'rename one of the documents and its sidecar',
    source: id,
  });
}

function reportFormat(file: RawFile, report: Report): void {
  report(file, {
    rule: 'source-unreadable',
    message: 'Unexpected kind of file among the sources, expected .txt, .md or .html directly in the folder',
    mend: 'save the document as HTML or plain text, or move the file out of the sources',
  });
}
