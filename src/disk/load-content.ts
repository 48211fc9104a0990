import type { Ledger } from '../domain/claims/read-ledger.ts';
import { readWritten } from '../domain/claims/read-written.ts';
import { compile, type Compiled } from '../domain/edition/compile.ts';
import type { TextFile } from '../domain/messages/message.ts';
import { createDocumentMemory, type DocumentMemory } from './document-memory.ts';
import { type RawFile, readFolder } from './read-folder.ts';
import { sortFiles } from './sort-files.ts';

/** A compiled content folder, with the raw files that code frames show and what was published so far. */
export interface Loaded extends Compiled {
  readonly files: ReadonlyMap<string, TextFile>;
  readonly published: Ledger;
}

/**
 * Reads a content folder and compiles it: the whole way from raw files to the edition and its verdicts.
 *
 * @param memory what an earlier load of the same folder read, so that only changed documents are read again
 * @throws ContentFolderError when the folder cannot be read at all; anything wrong inside it is a message.
 */
export async function loadContent(folder: string, memory: DocumentMemory = createDocumentMemory()): Promise<Loaded> {
  return loadFiles(await readFolder(folder), memory);
}

/** Compiles files that were read from a content folder. */
export async function loadFiles(
  files: readonly RawFile[],
  memory: DocumentMemory = createDocumentMemory(),
): Promise<Loaded> {
  const { documents, texts, messages } = sortFiles(files);
  const written = readWritten(
    texts,
    files.map(({ path }) => path),
  );
  const compiled = compile({ documents: await memory.read(documents), written, messages });
  return { ...compiled, files: written.files, published: written.ledger };
}
