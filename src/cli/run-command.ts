import { type Command, type ExitCode, readArguments, type Terminal } from './command.ts';

/** What a command did to its terminal. */
export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command in this process with a terminal that keeps what is written; for tests. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  cwd: string,
  { colour = false }: Partial<Pick<Terminal, 'colour'>> = {},
): Promise<Ran> {
  const written = { output: '', errors: '' };
  const terminal: Terminal = {
    write: (text) => void (written.output += text),
    writeError: (text) => void (written.errors += text),
    cwd,
    env: {},
    width: 80,
    colour,
    interactive: false,
  };
  const code = await command.run(readArguments(command, words), terminal);
  return { code, ...written };
}
