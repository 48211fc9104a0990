import type { OnWork } from '../disk/load-content.ts';
import { breakLines, toMarkedText } from '../domain/messages/render/marked-text.ts';
import type { Terminal } from './command.ts';

export interface Progress {
  /** Runs one step and writes one line for it: its name, what `describe` makes of its result, and its seconds. */
  readonly step: <T>(name: string, work: () => Promise<T>, describe: (result: T) => string) => Promise<T>;
  /** Says to a person at a terminal what the step at hand is at; work that lets no clock run is announced so. */
  readonly say: (middle: string) => void;
}

const nameWidth = 12;
const clockWidth = 8;
const widest = 68;
const narrowestMiddle = 8;
const tickMilliseconds = 250;
/** To the start of the line, and what stood there away. */
const overwrite = '\r\u001B[K';

/** Shows a running clock to a person at a terminal, and to everyone else one plain line when a step has ended. */
export function showProgress(terminal: Terminal): Progress {
  const start = terminal.interactive ? overwrite : '';
  let draw: (() => void) | undefined;
  let doing = '...';
  return {
    say: (middle) => {
      doing = middle;
      draw?.();
    },
    async step(name, work, describe) {
      const started = performance.now();
      const show = (middle: string): string =>
        layOut(name, middle, `${((performance.now() - started) / 1000).toFixed(1)} s`, terminal.width);
      const tick = (): void => terminal.write(start + (show(doing).split('\n')[0] ?? ''));
      doing = '...';
      draw = terminal.interactive ? tick : undefined;
      draw?.();
      const clock = terminal.interactive ? setInterval(tick, tickMilliseconds) : undefined;
      try {
        const result = await work();
        terminal.write(`${start}${show(describe(result))}\n`);
        return result;
      } catch (error) {
        terminal.write(`${start}${show('failed')}\n`);
        throw error;
      } finally {
        clearInterval(clock);
        draw = undefined;
      }
    },
  };
}

/** What reading content says of itself. */
export interface Reading {
  readonly onWork: OnWork;
  /** Takes away what a person at a terminal was shown. */
  readonly done: () => void;
}

/** Documents of so many bytes together take a moment. */
const longReading = 2_000_000;

/**
 * Says what is being worked on where that takes long: on standard error, since standard output is the verdict; in one
 * line that goes away at a terminal, and in plain lines elsewhere.
 */
export function showReading(terminal: Terminal): Reading {
  const start = terminal.interactive ? overwrite : '';
  const end = terminal.interactive ? '' : '\n';
  let shown = false;
  return {
    onWork: (work) => {
      if (work.bytes < longReading) return;
      const text = describeWork(work);
      terminal.writeError(start + (terminal.interactive ? text.slice(0, terminal.width - 1) : text) + end);
      shown = true;
    },
    done: () => {
      if (shown) terminal.writeError(start);
    },
  };
}

/** What is under way, in a few words. */
export function describeWork({ step, documents, bytes }: Parameters<OnWork>[0]): string {
  const what = step === 'reading' ? 'Reading' : 'Comparing';
  return `${what} ${documents} ${documents === 1 ? 'document' : 'documents'}, ${(bytes / 1e6).toFixed(1)} MB ...`;
}

/**
 * One step: the clock ends its first line, and what does not fit beside it goes on below. A line never reaches the last
 * column, where some terminals wrap already: a wrapped line cannot be overwritten.
 */
export function layOut(name: string, middle: string, clock: string, width: number): string {
  const room = Math.max(Math.min(width - 1, widest) - nameWidth - clockWidth, narrowestMiddle);
  const [first = '', ...rest] = breakLines(toMarkedText(middle), room).map((line) => line.text);
  const rows = [`  ${name}`.padEnd(nameWidth) + first.padEnd(room) + clock.padStart(clockWidth)];
  return [...rows, ...rest.map((line) => ' '.repeat(nameWidth) + line)].join('\n');
}
