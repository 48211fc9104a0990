import { breakLines, toMarkedText } from '../domain/messages/marked-text.ts';
import type { Terminal } from './command.ts';

export interface Progress {
  /** Runs one step and writes one line for it: its name, what `describe` makes of its result, and its seconds. */
  readonly step: <T>(name: string, work: () => Promise<T>, describe: (result: T) => string) => Promise<T>;
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
  return {
    async step(name, work, describe) {
      const started = performance.now();
      const show = (middle: string): string =>
        layOut(name, middle, `${((performance.now() - started) / 1000).toFixed(1)} s`, terminal.width);
      const tick = (): void => terminal.write(start + show('...'));
      if (terminal.interactive) tick();
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
      }
    },
  };
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
