// Every npm script starts here. Plain JavaScript with no dependency and only old syntax, since it must run,
// and say what is wrong, on whatever Node a fresh clone finds. It makes sure that node_modules holds what the
// script needs, whichever package manager put it there, then hands over to the Node that the lockfile brings.
//
// Usage: node src/cli/bootstrap.mjs SCRIPT [ARGUMENTS]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
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
// Whoever only writes needs no development packages: what checks, builds and serves lies here.
const needsDevelopment = !/^(?:src|node_modules)\//.test(script);
const lockfile = readPackages('package-lock.json');
if (!lockfile) stop('The file package-lock.json cannot be read.', 'Restore it with: git checkout package-lock.json');
/** npm's own record of what it installed; other package managers write none. */
const installed = readPackages('node_modules/.package-lock.json');
if (installed ? isAsLocked() : isComplete()) runScript();
else install();

function runScript() {
  handOver(findNodes(), [resolve(root, script), ...scriptArguments]);
}

/** Whether every package of the lockfile that the script needs on this platform was installed in its exact version. */
function isAsLocked() {
  return Object.keys(lockfile).every((path) => {
    const wanted = lockfile[path];
    const present = installed[path];
    if (path === '' || (!needsDevelopment && (wanted.dev || wanted.devOptional))) return true;
    if (!present) return wanted.optional === true;
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

/**
 * Whether all that the script needs is found from where it is needed, as Node looks for it, and what we name ourselves in
 * its exact version.
 */
function isComplete() {
  const { dependencies, devDependencies } = lockfile[''] || {};
  const seen = {};
  const isThere = (name, from, version) => {
    const folder = findPackage(name, from);
    if (!folder) return false;
    if (seen[folder]) return true;
    seen[folder] = true;
    const manifest = readJson(join(folder, 'package.json'));
    if (!manifest || (version && manifest.version !== version)) return false;
    const optional = manifest.optionalDependencies || {};
    return Object.keys(manifest.dependencies || {}).every((need) => optional[need] || isThere(need, folder));
  };
  return Object.keys({ ...dependencies, ...(needsDevelopment ? devDependencies : {}) }).every((name) =>
    isThere(name, root, (lockfile[`node_modules/${name}`] || {}).version),
  );
}

/** The folder of a package in the nearest `node_modules` above, or what a link there leads to. */
function findPackage(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (dirname(folder) === folder) return undefined;
  }
}

function readPackages(file) {
  return (readJson(join(root, file)) || {}).packages;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** With development packages where they are needed, without them where they were left out before, else as npm is set up. */
function chooseGroups() {
  if (needsDevelopment) return ['--include=dev'];
  const hasNone = installed && !Object.keys(installed).some((path) => installed[path].dev);
  return hasNone ? ['--omit=dev'] : [];
}

function install() {
  const agent = /^npm\/(\d+)/.exec(process.env.npm_config_user_agent || '');
  if (agent && Number(agent[1]) < oldestNpm) {
    stop(`npm ${agent[1]} is too old to read the lockfile.`, 'Install Node.js 20 or newer, which brings a newer npm.');
  }
  process.stderr.write('Installing packages with npm ci (once, about a minute) ...\n');
  const [command, ...prefix] = npmCommand();
  // Standard output belongs to the script that asked; npm's words go to standard error.
  const child = spawn(command, [...prefix, 'ci', ...chooseGroups(), '--include=optional', '--loglevel=error'], {
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
