import { DiskError, explainSystemError } from '../disk/disk-error.ts';
import { suggest } from '../domain/text/suggest.ts';
import {
  type Command,
  type ExitCode,
  exitCodes,
  readArguments,
  runVerbatim,
  type Terminal,
  UsageError,
} from './command.ts';
import { wrap } from './wrap.ts';

/** Each command is loaded only when it is asked for, so that `check` starts fast. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  new: async () => (await import('./new.ts')).newExplainer,
  ingest: async () => (await import('./ingest.ts')).ingest,
  add: async () => (await import('./add.ts')).add,
  accept: async () => (await import('./accept.ts')).accept,
  report: async () => (await import('./report.ts')).report,
  build: async () => (await import('./build.ts')).build,
  publish: async () => (await import('./publish.ts')).publish,
  rename: async () => (await import('./rename.ts')).rename,
  retire: async () => (await import('./retire.ts')).retire,
  start: async () => (await import('./start.ts')).start,
};

const helpWords: ReadonlySet<string> = new Set(['--help', '-h']);

/** Runs one command line and gives its exit code; whatever goes wrong is one sentence, never a stack trace. */
export async function runLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asksForHelp = words.some((word) => helpWords.has(word)) || words[0] === 'help';
  const [name, ...rest] = words.filter((word, index) => !helpWords.has(word) && !(index === 0 && word === 'help'));
  try {
    if (name === undefined) {
      terminal.write(await describeCommands());
      return asksForHelp ? exitCodes.good : exitCodes.couldNotRun;
    }
    const command = await findCommand(name);
    if (asksForHelp) {
      terminal.write(`${runVerbatim} ${command.usage}\n`);
      return exitCodes.good;
    }
    return await command.run(readArguments(command, rest), terminal);
  } catch (error) {
    terminal.writeError(`${layOut(describeFailure(error, terminal), terminal.width)}\n`);
    return exitCodes.couldNotRun;
  }
}

/** @throws UsageError when there is none of that name, with the one that was meant. */
export async function findCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return load();
  const near = suggest(name, Object.keys(commands));
  throw new UsageError(
    `Unknown command ${name}. ${near === undefined ? `Run \`${runVerbatim} help\` for the list.` : `Did you mean \`${near}\`?`}`,
  );
}

async function describeCommands(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(9)}${(await load()).summary}`),
  );
  return `${runVerbatim} <command> [options]\n\n${rows.join('\n')}\n\nAdd --help to a command for its options.\n`;
}

/** A stack trace has lines of its own. */
function layOut(text: string, width: number): string {
  return text.includes('\n') ? text : wrap(text, width);
}

function describeFailure(error: unknown, terminal: Terminal): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError || error instanceof DiskError) return error.message;
  if (terminal.env['VERBATIM_DEBUG']) return ((error.cause as Error | undefined) ?? error).stack ?? error.message;
  // What the system refuses a program is a person's to put right, wherever we did not foresee it.
  const refused = explainSystemError(error);
  if (refused !== undefined) return refused.message;
  const failure = error.name === 'BuildError' ? error.message : `Verbatim failed: ${error.message}`;
  return `${failure}. This is a defect in Verbatim; VERBATIM_DEBUG=1 shows where.`;
}
