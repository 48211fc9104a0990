import { createDocumentMemory } from '../disk/document-memory.ts';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { ContentFolderError } from '../disk/read-folder.ts';
import { formatPretty } from '../domain/messages/pretty.ts';

/** Keeps the compiled content of one folder until it is told that the folder changed. */
export interface ContentStore {
  readonly folder: string;
  /** The compiled content, read at most once between two calls of `forget`. */
  load(): Promise<Loaded>;
  forget(): void;
}

/** Opens a content folder, by absolute path, without reading it yet. */
export function createContentStore(folder: string): ContentStore {
  const memory = createDocumentMemory();
  let loading: Promise<Loaded> | undefined;
  return {
    folder,
    load: () => (loading ??= loadContent(folder, memory).catch(explainFolder)),
    forget: () => {
      loading = undefined;
    },
  };
}

/** A folder that cannot be read is the editor's to mend as well. */
function explainFolder(error: unknown): never {
  throw error instanceof ContentFolderError ? new ContentError(error.message) : error;
}

/** The content has errors, so there is nothing to build; `message` is what `check` prints. */
class ContentError extends Error {
  override readonly name = 'ContentError';
  /** Where in this program it was thrown is of no use to an editor. */
  override stack = '';
}

/** Gives the content, or throws one `ContentError` that holds every error as `check` prints it. */
export async function loadSound(store: ContentStore, showPath: (file: string) => string): Promise<Loaded> {
  const loaded = await store.load();
  const errors = loaded.messages.filter((message) => message.severity === 'error');
  if (errors.length === 0) return loaded;
  const shown = formatPretty(errors, { files: loaded.files, showPath, colour: false, width: 100 });
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  throw new ContentError(`The content has ${count}, so the site was not built.\n\n${shown}`);
}
