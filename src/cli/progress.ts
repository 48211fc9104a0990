import type { Terminal } from './command.ts';

export interface Progress {
  /** Runs one step and writes one line for it: its name, what `describe` makes of its result, and its seconds. */
  readonly step: <T>(name: string, work: () => Promise<T>, describe: (result: T) => string) => Promise<T>;
}

const nameWidth = 10;
const tickMilliseconds = 250;

/** Shows a running clock to a person at a terminal, and to everyone else one plain line when a step has ended. */
export function showProgress(terminal: Terminal): Progress {
  return {
    async step(name, work, describe) {
      const started = performance.now();
      const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
      const line = (middle: string): string => {
        const left = `  ${name.padEnd(nameWidth)}${middle}`;
        return `${left.padEnd(Math.max(60, left.length + 1))}${seconds().padStart(8)}`;
      };
      const clock = terminal.interactive
        ? setInterval(() => terminal.write(`\r${line('...')}`), tickMilliseconds)
        : undefined;
      try {
        const result = await work();
        terminal.write(`${terminal.interactive ? '\r' : ''}${line(describe(result))}\n`);
        return result;
      } catch (error) {
        terminal.write(`${terminal.interactive ? '\r' : ''}${line('failed')}\n`);
        throw error;
      } finally {
        clearInterval(clock);
      }
    },
  };
}
