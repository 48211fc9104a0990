import { DiskError } from '../disk/disk-error.ts';
import { createContentMemory } from '../disk/content-memory.ts';
import { type Loaded, loadContent, loadFiles } from '../disk/load-content.ts';
import { count } from '../domain/text/say.ts';
import { refuseSilentChanges } from '../domain/edition/silent-changes.ts';
import { placeFinding, textFile } from '../domain/messages/message.ts';
import { formatPretty } from '../domain/messages/render/pretty.ts';

/** Keeps the compiled content of one folder until it is told that the folder changed. */
export interface ContentStore {
  readonly folder: string;
  /** How often the content was forgotten: two versions that are the same hold the same content. */
  readonly version: number;
  /** The compiled content, read at most once between two calls of `forget`. */
  load(): Promise<Loaded>;
  /** The compiled content; of a folder that cannot be read, nothing but the message that says so. */
  loadReadable(): Promise<Loaded>;
  /** Has drafts left out of what is read from now on, as they are of what readers get. */
  omitDrafts(): void;
  forget(): void;
}

/**
 * Opens a content folder, by absolute path, without reading it yet.
 *
 * @param base the path that the site stands under, with slashes at both ends
 * @param loaded its compiled content, where it was read already
 */
export function createContentStore(folder: string, base = '/', loaded?: Loaded): ContentStore {
  let omitsDrafts = false;
  const memory = createContentMemory(folder);
  let loading: Promise<Loaded> | undefined = loaded && Promise.resolve(loaded);
  let version = 0;
  const load = (): Promise<Loaded> =>
    (loading ??= loadContent(folder, memory, undefined, base, omitsDrafts).catch(explainFolder));
  return {
    folder,
    get version() {
      return version;
    },
    load,
    loadReadable: () => load().catch(loadNothing),
    omitDrafts: () => void (omitsDrafts = true),
    forget: () => {
      loading = undefined;
      version += 1;
    },
  };
}

/** A folder that cannot be read is the editor's to mend as well. */
function explainFolder(error: unknown): never {
  throw error instanceof DiskError ? new ContentError(error.message) : error;
}

/** Pages can be drawn of an edition without content: they say where it went, and wait for it to come back. */
async function loadNothing(error: unknown): Promise<Loaded> {
  if (!(error instanceof ContentError)) throw error;
  const finding = {
    rule: 'file-missing',
    message: error.message,
    mend: 'bring the folder back: this page follows',
  } as const;
  return { ...(await loadFiles([])), messages: [placeFinding(finding, textFile('.', ''), { start: 0, end: 0 })] };
}

/** There is nothing to build; `message` is for the editor, as it stands. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** Where in this program it was thrown is of no use to an editor. */
  override stack = '';
}

/**
 * Gives what readers get of the content, where it has no errors.
 *
 * @throws ContentError that holds every error as `check` prints it, and their count.
 */
export async function loadSound(store: ContentStore, showPath: (file: string) => string): Promise<Loaded> {
  store.omitDrafts();
  const loaded = refuseSilentChanges(await store.load());
  const errors = loaded.messages.filter((message) => message.severity === 'error');
  if (errors.length === 0) return loaded;
  const shown = formatPretty(errors, { files: loaded.files, showPath, colour: false, width: 100 });
  throw new ContentError(`${shown}The content has ${count(errors.length, 'error')}, so nothing was built.`);
}
