import type { Message } from '../message.ts';

/** What a page is made of, for telling its own messages from others. */
export interface PageFiles {
  /** Paths, or folders ending in `/`. */
  readonly files: readonly string[];
  /** Ids of the sources that the page quotes. */
  readonly sources: ReadonlySet<string>;
}

/** Messages of one severity that stand together. */
export interface MessageGroup<T> {
  readonly severity: Message['severity'];
  /** Whether they are about the page's own files. */
  readonly here: boolean;
  /** Whether they are to be seen without a click. */
  readonly open: boolean;
  readonly shown: readonly T[];
}

/** What decides over every page alike. */
const everyPage = 'site.yaml';

/**
 * Groups messages for a page: errors first, wherever they are, since one error anywhere stops the build, and within
 * them those of the page's own files. Warnings are closed as long as there are errors.
 */
export function groupMessages<T extends { readonly message: Message }>(
  messages: readonly T[],
  page: PageFiles,
): MessageGroup<T>[] {
  const hasErrors = messages.some(({ message }) => message.severity === 'error');
  const order = [
    { severity: 'error', here: true, open: true },
    { severity: 'error', here: false, open: true },
    { severity: 'warning', here: true, open: !hasErrors },
    { severity: 'warning', here: false, open: false },
  ] as const;
  return order
    .map((group) => ({
      ...group,
      shown: messages.filter(
        ({ message }) => message.severity === group.severity && isAbout(message, page) === group.here,
      ),
    }))
    .filter(({ shown }) => shown.length > 0);
}

function isAbout({ file, source }: Message, { files, sources }: PageFiles): boolean {
  if (file === everyPage) return true;
  // A message in another explainer may name a source too; only the document and its sidecar are behind this page.
  if (file.startsWith('sources/') && source !== undefined && sources.has(source)) return true;
  return files.some((own) => (own.endsWith('/') ? file.startsWith(own) : file === own));
}
