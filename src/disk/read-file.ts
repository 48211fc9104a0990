import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeObstacle, isSystemError, type Obstacle } from './disk-error.ts';

/** What reading a file gave: its bytes, or why there are none. */
export interface FileReading {
  readonly bytes: Uint8Array;
  readonly problem?: Obstacle;
  /** The system's word for the problem, where it is the system's. */
  readonly code?: string;
}

/** Far more than a person writes, and than a page saved with its pictures has. */
export const mostBytes = 64 * 1024 * 1024;

/**
 * Reads an ordinary file whole. Anything else, and a file that is larger than anything that is read here, is a problem
 * told in words; no pipe that nobody writes to keeps it waiting.
 */
export async function readBytes(path: string): Promise<FileReading> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const problem = judgeKind(await file.stat());
      return problem === undefined ? { bytes: await file.readFile() } : { bytes: new Uint8Array(), problem };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // The system's answer to opening a socket.
    const problem = error.code === 'ENXIO' ? special('socket') : describeObstacle(error, 'read');
    return { bytes: new Uint8Array(), problem, code: error.code };
  }
}

/** What keeps something that is there from being read as a file. */
export function judgeKind(stats: Stats): Obstacle | undefined {
  if (stats.isFile()) return stats.size > mostBytes ? tooLarge(stats.size) : undefined;
  if (stats.isDirectory()) return { what: 'it is a folder', mend: 'name a file in it' };
  if (stats.isFIFO()) return special('pipe');
  return special(stats.isSocket() ? 'socket' : 'device');
}

function special(kind: string): Obstacle {
  return { what: `it is a ${kind} and no file`, mend: 'put a file in its place' };
}

function tooLarge(size: number): Obstacle {
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;
  return {
    what: `it has ${megabytes(size)}, and no file of more than ${megabytes(mostBytes)} is read`,
    mend: 'save the words that a reader sees as plain text, in parts if need be',
  };
}
