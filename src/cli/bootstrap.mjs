// Every npm script starts here. Plain JavaScript with no dependency and only old syntax, since it must run,
// and say what is wrong, on whatever Node a fresh clone finds. It makes sure that node_modules is what
// package-lock.json says, then hands over to the Node that the lockfile brings.
//
// Usage: node src/cli/bootstrap.mjs SCRIPT [ARGUMENTS]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const oldestNode = 24;
// The first that reads the version of our lockfile; package.json names the first it is tried with.
const oldestNpm = 7;
const couldNotRun = 2;
const passedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) stop('No script was named.', 'Run one of the scripts in package.json, such as npm start.');
if (isInstalled()) runScript();
else install();

function runScript() {
  handOver(findNodes(), [resolve(root, script), ...scriptArguments]);
}

/** Whether every package of the lockfile that this platform needs lies in node_modules, in its exact version. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted) stop('The file package-lock.json cannot be read.', 'Restore it with: git checkout package-lock.json');
  if (!present) return false;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    if (!present[path]) return wanted[path].optional === true;
    return present[path].version === wanted[path].version && present[path].integrity === wanted[path].integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  const agent = /^npm\/(\d+)/.exec(process.env.npm_config_user_agent || '');
  if (agent && Number(agent[1]) < oldestNpm) {
    stop(`npm ${agent[1]} is too old to read the lockfile.`, 'Install Node.js 20 or newer, which brings a newer npm.');
  }
  process.stderr.write('Installing packages with npm ci (once, about a minute) ...\n');
  const [command, ...prefix] = npmCommand();
  // Standard output belongs to the script that asked; npm's words go to standard error.
  const child = spawn(command, [...prefix, 'ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && prefix.length === 0,
  });
  supervise(
    child,
    (code, asked) => {
      if (asked) process.exit(128 + constants.signals[asked]);
      if (code === 0) runScript();
      else {
        stop(
          'The packages could not be installed.',
          'See what npm says above, check the network, and run the same command again.',
        );
      }
    },
    () => stop('npm was not found.', 'Install Node.js 20 or newer, which brings npm.'),
  );
}

/** The npm that started this script, or the one on the path. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  const isNpm = npm && /^npm(-cli)?\.[cm]?js$/.test(basename(npm)) && existsSync(npm);
  return isNpm ? [process.env.npm_node_execpath || process.execPath, npm] : ['npm'];
}

/** The Node that the lockfile brings, then the running one if it is new enough. */
function findNodes() {
  const brought = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const running = Number(process.versions.node.split('.')[0]) >= oldestNode ? [process.execPath] : [];
  return [brought, ...running].filter((path) => existsSync(path));
}

/** Runs the script in place of this one: same streams, same signals, same exit code. */
function handOver([node, ...others], nodeArguments) {
  if (!node) {
    stop(
      `Verbatim needs Node.js ${oldestNode}, which npm could not install here; this is ${process.version}.`,
      `Run npm rebuild node --ignore-scripts=false, which lets npm fetch it, or install Node.js ${oldestNode} yourself.`,
    );
  }
  const child = spawn(node, nodeArguments, {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Compiled code is kept from run to run, the script itself included, so that types need not be stripped again.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(tmpdir(), 'node-compile-cache'),
      PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter),
    },
  });
  supervise(
    child,
    (code) => process.exit(code),
    () => handOver(others, nodeArguments),
  );
}

/**
 * Waits for a child, which gets every signal that is sent here and decides itself how to end. It does not outlive the
 * npm that started this process: a signal to npm alone ends npm and its shell, and never comes down here.
 */
function supervise(child, onExit, onError) {
  const parent = process.ppid;
  let asked;
  const pass = (signal) => {
    asked = signal;
    child.kill(signal);
  };
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
    clearInterval(watch);
    pass('SIGTERM');
  }, 500);
  const release = () => {
    clearInterval(watch);
    for (const signal of passedSignals) process.removeListener(signal, pass);
  };
  for (const signal of passedSignals) process.on(signal, pass);
  child.on('error', () => {
    release();
    onError();
  });
  child.on('exit', (code, signal) => {
    release();
    if (signal) process.exit(128 + constants.signals[signal]);
    onExit(code, asked);
  });
}

function stop(problem, mend) {
  process.stderr.write(`${problem} ${mend}\n`);
  process.exit(couldNotRun);
}
