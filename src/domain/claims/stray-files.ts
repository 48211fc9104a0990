import { compareText } from '../text/compare-text.ts';
import { placeFinding, textFile, type Message } from '../messages/message.ts';
import { suggest } from '../text/suggest.ts';
import { isPicture } from './pictures.ts';

/** Folders of which other readers know the files: documents with their sidecars, and output of the past. */
const readElsewhere = /^(?:sources|editions)\//;

const rootFiles = ['site.yaml', 'names.yaml', 'glossary.yaml', 'places.yaml', 'permalinks.json'];
const topicFiles = ['index.mdx', 'timeline.yaml', 'disputes.yaml'];

/** A folder of the content: which files it holds, by name or by pattern, and in which words messages list them. */
interface Room {
  readonly path: string;
  readonly names: readonly string[];
  readonly pattern?: RegExp;
  readonly expected: string;
}

/** The files that nothing reads, and those of them that are a file the site needs, but for its name. */
export interface Strays {
  readonly messages: readonly Message[];
  /** For a path that is not there, the file that is most likely meant to be it. */
  readonly meant: ReadonlyMap<string, string>;
}

/**
 * Finds the files of a content folder that nothing reads, each with the name it was most likely meant to have. Where a
 * folder is not known at all, one message speaks for all its files.
 *
 * @param paths of every file, relative to the content folder
 */
export function findStrays(paths: readonly string[]): Strays {
  const present = new Set(paths);
  const meant = new Map<string, string>();
  const unknown = new Map<string, string[]>();
  const messages: Message[] = [];
  for (const path of paths.toSorted(compareText)) {
    const room = roomOf(path);
    if (room === undefined || isRead(path, room) || isPicture(path)) continue;
    const name = path.slice(room.path.length);
    const [folder, ...below] = name.split('/');
    if (folder !== undefined && below.length > 0 && !isKnownFolder(room, folder)) {
      const whole = `${room.path}${folder}/`;
      unknown.set(whole, [...(unknown.get(whole) ?? []), path]);
      continue;
    }
    const target = guessTarget(name, room);
    if (target !== undefined && !present.has(target)) meant.set(target, path);
    messages.push(strayFile(path, room, target, target !== undefined && present.has(target)));
  }
  for (const [folder, files] of unknown) messages.push(strayFolder(folder, files));
  return { messages, meant };
}

function roomOf(path: string): Room | undefined {
  if (readElsewhere.test(path)) return undefined;
  const [, updates] = /^(explainers\/[^/]+\/updates\/)/.exec(path) ?? [];
  if (updates !== undefined)
    return { path: updates, names: [], pattern: /^[^/]+\.mdx$/, expected: '<date>-<slug>.mdx' };
  const [, topic] = /^(explainers\/[^/]+\/)/.exec(path) ?? [];
  if (topic !== undefined)
    return {
      path: topic,
      names: topicFiles,
      expected: `${topicFiles.join(', ')} or updates/<date>-<slug>.mdx, or a picture`,
    };
  if (path.startsWith('explainers/'))
    return { path: 'explainers/', names: [], expected: 'a folder for each explainer, with index.mdx in it' };
  if (path.startsWith('media/'))
    return { path: 'media/', names: [], expected: 'pictures (.png, .jpg, .webp, .avif, .gif, .svg)' };
  if (path.startsWith('pages/')) return { path: 'pages/', names: [], pattern: /^[^/]+\.mdx$/, expected: '<slug>.mdx' };
  return {
    path: '',
    names: rootFiles,
    expected: `${rootFiles.join(', ')}, or explainers/, pages/, sources/ and media/`,
  };
}

function isRead(path: string, room: Room): boolean {
  const name = path.slice(room.path.length);
  return room.names.includes(name) || room.pattern?.test(name) === true;
}

function isKnownFolder(room: Room, folder: string): boolean {
  return room.path === '' && ['explainers', 'pages', 'sources', 'editions', 'media'].includes(folder);
}

/** The path a file was most likely meant to have: another ending, other case, a letter off, or a folder further down. */
function guessTarget(name: string, room: Room): string | undefined {
  const lower = name
    .toLowerCase()
    .replace(/\.(?:yml|yaml\.txt|yml\.txt)$/, '.yaml')
    .replace(/\.(?:md|markdown|mdx\.txt|md\.txt)$/, '.mdx');
  if (room.names.includes(lower) || room.pattern?.test(lower) === true) return room.path + lower;
  if (room.path === 'explainers/' && lower.endsWith('.mdx')) return `explainers/${lower.slice(0, -4)}/index.mdx`;
  if (room.names === topicFiles && /^\d{4}-\d{2}-\d{2}-.+\.mdx$/.test(lower)) return `${room.path}updates/${lower}`;
  const near = suggest(lower, room.names);
  return near === undefined ? undefined : room.path + near;
}

function strayFile(path: string, room: Room, target: string | undefined, taken: boolean): Message {
  const name = path.slice(room.path.length);
  const where = room.path === '' ? 'the content folder' : room.names === topicFiles ? 'an explainer' : room.path;
  return say(path, {
    message: `Unexpected file \`${name}\` in ${where}, expected ${room.expected}`,
    mend:
      target === undefined
        ? 'rename it, or move it out of the folder; nothing reads it here'
        : taken
          ? `move it out of the folder; \`${target}\` is what is read`
          : `rename it to \`${target.startsWith(room.path) ? target.slice(room.path.length) : target}\``,
  });
}

function strayFolder(folder: string, files: readonly string[]): Message {
  const count = files.length === 1 ? 'a file' : `${String(files.length)} files`;
  return say(files[0] ?? folder, {
    message: `Unexpected folder \`${folder}\` with ${count} in it, expected a folder that is read`,
    mend: 'rename it, or move it out of the content; nothing reads it',
  });
}

function say(path: string, finding: { readonly message: string; readonly mend: string }): Message {
  return placeFinding({ rule: 'file-unknown', ...finding }, textFile(path, ''), { start: 0, end: 0 });
}
