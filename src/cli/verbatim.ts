#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { explain } from '../disk/disk-error.ts';
import { exitCodes, seal, type Terminal } from './command.ts';
import { runLine } from './run-line.ts';

/** Of a folder that was deleted under the shell, no more than the name is known. */
function findWorkingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/';
  }
}

function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
    if (error.code === 'EPIPE') return;
    stderr.write(`${(explain(error, 'Standard output', 'written') as Error).message}\n`);
    process.exit(exitCodes.couldNotRun);
  });
  stderr.on('error', () => {
    // Nothing is left to tell it to.
  });
  return {
    write: (text) => void stdout.write(seal(text, stdout.isTTY)),
    writeError: (text) => void stderr.write(seal(text, stdout.isTTY)),
    cwd: findWorkingDirectory(),
    env,
    // A window may be made narrower while something runs.
    get width() {
      return Math.min(stdout.columns || 80, 100);
    },
    colour: stdout.isTTY && !env['NO_COLOR'],
    interactive: stdout.isTTY && process.stdin.isTTY && !env['CI'],
  };
}

// Halves the start: compiled code is kept in the system's folder for temporary files between runs.
enableCompileCache();
const code = await runLine(process.argv.slice(2), openTerminal());
// A build that broke off leaves servers of Astro's behind, which would keep this process alive.
for (const stream of [process.stdout, process.stderr]) await new Promise((settle) => stream.write('', settle));
process.exit(code);
