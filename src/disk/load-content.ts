import type { Ledger } from '../domain/claims/read-ledger.ts';
import { readWritten } from '../domain/claims/read-written.ts';
import { compile, type Compiled } from '../domain/edition/compile.ts';
import type { TextFile } from '../domain/messages/message.ts';
import { type ContentMemory, createContentMemory } from './content-memory.ts';
import { type RawFile, readFolder } from './read-folder.ts';
import { isText, sortFiles } from './sort-files.ts';

/** A compiled content folder, with the raw files that code frames show and what was published so far. */
export interface Loaded extends Compiled {
  readonly files: ReadonlyMap<string, TextFile>;
  readonly published: Ledger;
}

/** Told what is about to be done with how many documents, for those who wait. */
export type OnWork = (work: {
  readonly step: 'reading' | 'comparing';
  readonly documents: number;
  /** Of all the documents. */
  readonly bytes: number;
}) => void;

/**
 * Reads a content folder and compiles it: the whole way from raw files to the edition and its verdicts.
 *
 * @param memory what earlier loads of the same folder read and compared, so that only what changed is read again
 * @param base the path that the site stands under, with slashes at both ends
 * @param omitsDrafts whether drafts are left out, as they are of what readers get
 * @throws DiskError when the folder cannot be read at all; anything wrong inside it is a message.
 */
export async function loadContent(
  folder: string,
  memory = createContentMemory(folder),
  onWork?: OnWork,
  base?: string,
  omitsDrafts = false,
): Promise<Loaded> {
  return loadFiles(await readFolder(folder), memory, onWork, base, omitsDrafts);
}

/** Compiles files that were read from a content folder. */
export async function loadFiles(
  files: readonly RawFile[],
  memory: ContentMemory = createContentMemory(),
  onWork?: OnWork,
  base = '/',
  omitsDrafts = false,
): Promise<Loaded> {
  const { documents, texts, editions, messages } = sortFiles(files);
  // What could not even be opened is told of already, whatever it is.
  const known = files.filter(({ path, problem }) => problem === undefined || isText(path));
  const recall = memory.recall(files.filter(({ path }) => /^explainers\/[^/]+\/index\.mdx$/.test(path)).length);
  const written = readWritten(
    texts,
    known.map(({ path }) => path),
    omitsDrafts,
    recall.readExplainer,
  );
  const size = { documents: documents.length, bytes: documents.reduce((sum, { bytes }) => sum + bytes.length, 0) };
  onWork?.({ step: 'reading', ...size });
  const read = await memory.read(documents);
  onWork?.({ step: 'comparing', ...size });
  const compiled = compile({ documents: read, written, editions, messages, base, lint: recall.lint });
  await recall.keep();
  return { ...compiled, files: written.files, published: written.ledger };
}
