import { type Command, type ExitCode, readArguments, type Terminal } from './command.ts';
import { runLine } from './run-line.ts';

/** What a command did to its terminal. */
export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command in this process with a terminal that keeps what is written; for tests. */
export function runCommand(
  command: Command,
  words: readonly string[],
  cwd: string,
  { colour = false }: Partial<Pick<Terminal, 'colour'>> = {},
): Promise<Ran> {
  return keepWritten((terminal) => command.run(readArguments(command, words), terminal), cwd, colour);
}

/** Runs a whole command line in this process, as the program does once it is loaded; for tests. */
export function runWords(words: readonly string[], cwd: string): Promise<Ran> {
  return keepWritten((terminal) => runLine(words, terminal), cwd, false);
}

async function keepWritten(run: (terminal: Terminal) => Promise<ExitCode>, cwd: string, colour: boolean): Promise<Ran> {
  const written = { output: '', errors: '' };
  const code = await run({
    write: (text) => void (written.output += text),
    writeError: (text) => void (written.errors += text),
    cwd,
    env: {},
    width: 80,
    colour,
    interactive: false,
  });
  return { code, ...written };
}
