import { stat, statfs } from 'node:fs/promises';
import process from 'node:process';
import { fingerprintFolder } from './fingerprint-folder.ts';
import { isInside } from './paths.ts';

/** What tells of changed files, as Vite's watcher does. */
export interface FileWatcher {
  readonly add: (path: string) => unknown;
  readonly unwatch: (path: string) => unknown;
  readonly on: {
    (event: 'all', listener: (event: string, path: string) => void): unknown;
    (event: 'error', listener: (error: unknown) => void): unknown;
  };
}

/** How a folder is looked at, and when; passed in, so that tests need neither a disk nor a clock. */
export interface Looking {
  /** Names the state of everything in the folder. */
  readonly fingerprint: (folder: string) => Promise<string>;
  /** Names the folder itself: one that took its place has another name, one that is not there an empty one. */
  readonly identify: (folder: string) => Promise<string>;
  /** Whether its disk tells of changes. */
  readonly isWatchable: (folder: string) => Promise<boolean>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Runs something later; never keeps the process alive for it. */
  readonly later: (run: () => void, milliseconds: number) => void;
}

export interface FollowOptions {
  readonly watcher: FileWatcher;
  /** Called at once when something may have changed. */
  readonly onTouch: () => void;
  /** Called when something has changed, once it has settled. */
  readonly onChange: () => void;
}

/** Saving a file is often several events in a row. */
const settleMilliseconds = 30;
const beatMilliseconds = 500;
/** A change may come between the moment a folder is added and that in which it is watched: looks at growing distances, then none. */
const lastLook = 32;
/** Where nothing tells of changes, looking for them takes at most this part of the time. */
const largestShare = 1 / 20;

/**
 * Follows a folder until the function it gives is called. The watcher tells of changes, and the only thing looked at
 * again and again is the folder itself, which may go away and come back. Where its disk or the watcher cannot tell (a
 * network disk, too many files for the system) all of it is looked at, less often the longer that takes.
 */
export function followFolder(folder: string, options: FollowOptions, looking: Looking = onThisMachine): () => void {
  const { watcher, onTouch, onChange } = options;
  let isStopped = false;
  let isWatched = true;
  let quietBeats = 0;
  let place: string | undefined;
  const look = createLook(folder, looking.fingerprint, () => {
    if (isStopped) return;
    quietBeats = 0;
    onChange();
  });
  const lookSoon = settle(() => void look(), looking.later);
  const beat = async (): Promise<void> => {
    const started = looking.now();
    const before = place;
    place = await looking.identify(folder);
    const isMoved = place !== before;
    if (isMoved && before !== undefined && isWatched) watchAnew(watcher, folder, place);
    quietBeats = isMoved ? 0 : quietBeats + 1;
    if (isMoved || !isWatched || isDue(quietBeats)) await look();
    const pause = Math.max(beatMilliseconds, isWatched ? 0 : (looking.now() - started) / largestShare);
    if (!isStopped) looking.later(() => void beat(), pause);
  };
  watcher.on('all', (_event, path) => {
    if (isStopped || (path !== folder && !isInside(folder, path))) return;
    quietBeats = 0;
    onTouch();
    lookSoon();
  });
  watcher.on('error', (error) => (isWatched &&= !isExhausted(error)));
  watcher.add(folder);
  void looking.isWatchable(folder).then((answer) => {
    isWatched &&= answer;
    return beat();
  });
  return () => {
    isStopped = true;
  };
}

/** Gives what runs something once it has not been called for a moment. */
function settle(run: () => void, later: Looking['later']): () => void {
  let calls = 0;
  return () => {
    const call = ++calls;
    later(() => {
      if (call === calls) run();
    }, settleMilliseconds);
  };
}

/** Gives what looks whether a folder is no longer as it was at the last look, one look after the other. */
function createLook(folder: string, fingerprint: Looking['fingerprint'], onChange: () => void): () => Promise<void> {
  let known: string | undefined;
  let queue = Promise.resolve();
  const lookOnce = async (): Promise<void> => {
    const state = await fingerprint(folder);
    if (known !== undefined && known !== state) onChange();
    known = state;
  };
  return () => (queue = queue.then(lookOnce));
}

/** Whether it is time for another look after so many beats without a change: the 1st, 2nd, 4th, 8th ... */
function isDue(beats: number): boolean {
  return beats <= lastLook && (beats & (beats - 1)) === 0;
}

/** A watcher holds on to the folder that was there, whatever took its place. */
function watchAnew(watcher: FileWatcher, folder: string, place: string): void {
  watcher.unwatch(folder);
  if (place !== '') watcher.add(folder);
}

/** The system watches only so many files for a user. */
function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EMFILE', 'ENFILE'].includes(String(error.code));
}

const onThisMachine: Looking = {
  fingerprint: fingerprintFolder,
  identify: identifyFolder,
  isWatchable: isWatchable,
  now: () => performance.now(),
  later: (run, milliseconds) => void setTimeout(run, milliseconds).unref(),
};

/** Names a folder by where and since when it lies on its disk; nothing where it does not. */
export async function identifyFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found === undefined ? '' : [found.dev, found.ino, found.birthtimeMs].join(' ');
}

/** Kinds of disks on which others write without this machine being told, by the numbers Linux gives them. */
const farDisks: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB 1'],
  [0xfe534d42, 'SMB 2'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x786f4256, 'VirtualBox'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

/** Vite's watcher passes these over, wherever they stand in a path. */
const unwatched = /[\\/](?:\.git|node_modules|test-results)(?:[\\/]|$)/;

/** Whether changes in a folder are told of. */
export async function isWatchable(
  folder: string,
  inspect: (folder: string) => Promise<{ readonly type: number }> = statfs,
): Promise<boolean> {
  if (unwatched.test(folder)) return false;
  if (process.platform !== 'linux') return true;
  const disk = await inspect(folder).catch(() => undefined);
  return disk === undefined || !farDisks.has(disk.type);
}
