import { relative } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { toSlashes } from '../disk/paths.ts';
import { resolveContentFolder } from '../disk/read-folder.ts';
import { showControls } from '../domain/text/control-characters.ts';
import { toBasePath } from '../domain/edition/urls.ts';
import { suggest } from '../domain/text/suggest.ts';
import { toOrigin } from '../domain/text/web-address.ts';

/** What a command may touch of the process it runs in; injected, so that tests run commands without one. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns to lay text out in. */
  readonly width: number;
  /** Whether colour may be written. */
  readonly colour: boolean;
  /** Whether a person sits at it, who can be asked. */
  readonly interactive: boolean;
}

/** What this program itself drives a terminal with: styles, and a line that is written anew. */
const driven = /(\u001b\[[\d;]*m|\r\u001b\[K)/;

/**
 * Whoever writes content names its control characters; this is the wall behind them. Where nobody watches, there is
 * nothing to drive either.
 */
export function seal(text: string, isTerminal: boolean): string {
  if (!isTerminal) return showControls(text);
  const parts = text.split(driven);
  return parts.map((part, index) => (index % 2 === 1 ? part : showControls(part))).join('');
}

export const exitCodes = { good: 0, errorsFound: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command was given. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The usage line without the program's name, then what the options mean. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Names of the positional arguments; all are needed. */
  readonly positionals: readonly string[];
  /** Whether the last of them may be given more than once. */
  readonly repeats?: true;
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

/** How people type it: the program lies in no folder that a terminal looks in. */
export const runVerbatim = 'npm run -s verbatim --';

/** The command line cannot be run as it was typed; the message is one sentence and a mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The option every command that reads content takes. */
export const contentOption = { content: { type: 'string' } } as const;

/**
 * Reads the words after the command's name.
 *
 * @throws UsageError when an option is unknown or lacks its value, or an argument is missing or too many.
 */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const { values, positionals } = parse(command, words);
  const missing = command.positionals[positionals.length];
  if (missing !== undefined) throw new UsageError(`Missing ${missing}. ${showUsage(command)}`);
  const extra = command.repeats === true ? undefined : positionals[command.positionals.length];
  if (extra !== undefined) {
    const mend = positionals.length > 1 ? 'Put quotation marks around words that belong together. ' : '';
    throw new UsageError(`Unexpected argument ${extra}. ${mend}${showUsage(command)}`);
  }
  return { positionals, flags: values };
}

/** The usage alone, on one line. */
function showUsage({ usage }: Command): string {
  return `Usage: ${runVerbatim} ${usage.split('\n\n')[0]?.replaceAll(/\s+/g, ' ') ?? ''}`;
}

function parse(command: Command, words: readonly string[]): { values: Arguments['flags']; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0] ?? 'Unexpected options';
    throw new UsageError(`${reason}. ${suggestOption(reason, command) ?? showUsage(command)}`);
  }
}

/** The option that an unknown one was most likely meant to be. */
function suggestOption(reason: string, { options }: Command): string | undefined {
  const unknown = /^Unknown option '--?([^']+)'/.exec(reason)?.[1];
  const meant = unknown === undefined ? undefined : suggest(unknown, Object.keys(options));
  return meant === undefined ? undefined : `Did you mean \`--${meant}\`?`;
}

/** The content folder a command works on: `--content`, else `VERBATIM_CONTENT`, else `content`, resolved. */
export function contentFolder(args: Arguments, terminal: Terminal): string {
  const named = args.flags['content'] ?? terminal.env['VERBATIM_CONTENT'] ?? 'content';
  return resolveContentFolder(String(named), terminal.cwd);
}

/** The path that the site is to stand under, by `VERBATIM_BASE`. */
export function basePath({ env }: Terminal): string {
  return toBasePath(env['VERBATIM_BASE'] ?? '/');
}

/**
 * The address that the site is built for instead of that in `site.yaml`, by `VERBATIM_URL`.
 *
 * @throws UsageError when it is no address of a host.
 */
export function siteAddress({ env }: Terminal): string | undefined {
  const given = env['VERBATIM_URL'] || undefined;
  if (given === undefined) return undefined;
  const origin = toOrigin(given);
  if (origin === undefined) {
    throw new UsageError(
      `Unexpected VERBATIM_URL ${given}, expected an absolute address without a path, such as https://news.example; VERBATIM_BASE gives a path.`,
    );
  }
  return origin;
}

/** A content folder as people at the terminal would name it. */
export function nameFolder(folder: string, terminal: Terminal): string {
  return relative(terminal.cwd, folder).replaceAll('\\', '/') || '.';
}

/** Shows content files as paths from the working directory, so that a terminal or editor can open them. */
export function pathsFrom(folder: string, terminal: Terminal): (file: string) => string {
  const prefix = toSlashes(relative(terminal.cwd, folder));
  return (file) => (prefix === '' ? file : `${prefix}/${file}`);
}

/**
 * Reads an option that takes one of a few words.
 *
 * @throws UsageError when it was given another word.
 */
export function chooseFlag<T extends string>(args: Arguments, name: string, choices: readonly [T, ...T[]]): T {
  const given = args.flags[name] ?? choices[0];
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) {
    throw new UsageError(`Unexpected --${name} ${String(given)}, expected one of: ${choices.join(', ')}.`);
  }
  return chosen;
}
