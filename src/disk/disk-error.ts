/** What stands in the way on this disk, as the end of a sentence, and what a person can do about it. */
export interface Obstacle {
  readonly what: string;
  readonly mend: string;
}

/** Whether a file or folder was to be read or to be written. */
export type Act = 'read' | 'written';

/** The disk does not let a file or folder be read or written. The message names it, and what a person can do. */
export class DiskError extends Error {
  override readonly name = 'DiskError';
  /** Why, as the system calls it: "ENOENT". */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

type Obstacles = Readonly<Record<string, readonly [what: string, mend: string]>>;

const always: Obstacles = {
  EBUSY: ['another program holds it', 'close it there, and run the command again'],
  EIO: ['the disk fails', 'copy what matters to another one'],
  ELOOP: ['it is a link that leads back to itself', 'put what it should lead to in its place'],
  EMFILE: ['too many files are open', 'close other programs, and run the command again'],
  ENAMETOOLONG: ['its name is too long', 'give it a shorter one'],
  ENFILE: ['too many files are open', 'close other programs, and run the command again'],
  ESTALE: ['the disk it lies on was taken away', 'connect it again, and run the command again'],
  ETIMEDOUT: ['the disk it lies on does not answer', 'look at the network, and run the command again'],
  ETXTBSY: ['another program holds it', 'close it there, and run the command again'],
};

const whenRead: Obstacles = {
  EACCES: ['this user may not read it', 'change who may'],
  EISDIR: ['it is a folder', 'name a file in it'],
  ENOENT: ['it does not exist', 'look at its name'],
  ENOTDIR: ['it is not a folder', 'name the folder that holds it'],
  EPERM: ['this user may not read it', 'change who may'],
};

const whenWritten: Obstacles = {
  EACCES: ['this user may not write there', 'change who may, or run the command as the user the folder belongs to'],
  EDQUOT: ['the disk is full', 'make room, and run the command again'],
  EEXIST: ['a file stands where a folder should be', 'rename or remove it'],
  EFBIG: ['it is larger than this disk allows', 'use another disk'],
  EISDIR: ['a folder of that name stands there', 'rename or remove it'],
  ENOENT: ['a folder on the way to it does not exist', 'look at its name, and where links on the way lead'],
  ENOSPC: ['the disk is full', 'make room, and run the command again'],
  ENOTDIR: ['a file stands where a folder should be', 'rename or remove it'],
  ENXIO: ['nothing reads from the other end', 'name an ordinary file'],
  EPERM: ['this user may not write there', 'change who may, or run the command as the user the folder belongs to'],
  EROFS: ['the disk can only be read', 'copy the content to one that can be written to'],
};

type SystemError = NodeJS.ErrnoException & { readonly code: string };

/** What the system refused, as against a fault in a program. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** Puts a refusal of the system into words. */
export function describeObstacle(error: NodeJS.ErrnoException, act: Act): Obstacle {
  const code = error.code ?? '';
  const [what, mend] = (act === 'read' ? whenRead : whenWritten)[code] ??
    always[code] ?? [`the system says ${error.message.split(',')[0] ?? code}`, 'look at the disk it lies on'];
  return { what, mend };
}

/** Says of something what stands in its way, as a sentence and what to do. */
export function refuse(subject: string, act: Act, { what, mend }: Obstacle, code?: string): DiskError {
  return new DiskError(
    `${subject} cannot be ${act}: ${what}. ${mend.replace(/^./u, (letter) => letter.toUpperCase())}.`,
    code,
  );
}

/** What the system refused is for the person to put right and becomes a `DiskError`; anything else stays what it is. */
export function explain(error: unknown, subject: string, act: Act): unknown {
  return isSystemError(error) ? refuse(subject, act, describeObstacle(error, act), error.code) : error;
}

const writing = /^(?:mkdir|mkdtemp|write|rename|link|symlink|unlink|rmdir|rm|ftruncate|chmod|chown|copyfile|cp)/;

/**
 * Says of an error that the system refused something, at its root, what it is about and what to do: of whatever a library
 * or a step of ours did not foresee. Nothing of any other error.
 */
export function explainSystemError(error: unknown): DiskError | undefined {
  if (!isSystemError(error)) return error instanceof Error ? explainSystemError(error.cause) : undefined;
  const isWriting = writing.test(error.syscall ?? '') || (error.code in whenWritten && !(error.code in whenRead));
  const subject = error.path ?? `What \`${error.syscall ?? ''}\` is about`;
  return refuse(
    subject,
    isWriting ? 'written' : 'read',
    describeObstacle(error, isWriting ? 'written' : 'read'),
    error.code,
  );
}
