import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { hasControls } from '../../src/domain/text/control-characters.ts';
import { root } from '../sites.ts';

let home = '';
let content = '';
let out = '';

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'verbatim-build-'));
  content = join(home, 'content');
  out = join(home, 'public/site');
  await cp(join(root, 'docs/example'), content, { recursive: true });
  await writeHostile(content);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), 'as it was');
});
after(() => rm(home, { recursive: true, force: true }));

/** What drives terminals, turns lines round, or is no character of XML; each beside words that must stay. */
const hostile = 'Trucks\u001b[31m waited\u0007 on\u009b the\u202e old\u2066 quay\ufffe for\u007f hours.';
const harmless = 'Trucks[31m waited on the old quay for hours.';

/** A document of more than a few such characters is taken for no text. */
const filler = '\nThe quay lies where the river bends, and the road ends there.\n'.repeat(40);

/** Has every kind of file of a content folder hold control characters. */
async function writeHostile(folder: string): Promise<void> {
  const change = async (path: string, edit: (text: string) => string): Promise<void> =>
    writeFile(join(folder, path), edit(await readFile(join(folder, path), 'utf8')));
  const yaml = JSON.stringify(hostile).replaceAll(
    /[\u007f-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const event = 'explainers/mill-bridge/timeline.yaml';
  const document = `${hostile}\n\nNobody counted them.\n${filler}`;
  const sha256 = createHash('sha256').update(document).digest('hex');
  await writeFile(join(folder, 'sources/quay.txt'), document);
  await writeFile(
    join(folder, 'sources/quay.yaml'),
    `title: ${yaml}\npublished: 2025-03-05\nlanguage: en\nsha256: ${sha256}\n`,
  );
  await change(
    event,
    (text) =>
      `${text}\n- id: quay\n  date: 2025-03-05\n  label: ${yaml}\n  lane: ${yaml}\n  dated-by: ${yaml}\n  cite: '@quay "Nobody counted them."'\n`,
  );
  await change(
    'explainers/mill-bridge/index.mdx',
    (text) =>
      text.replace('\n## ', `\n${hostile} And &#x202e; and &#27; too.[^quay]\n\n## `) +
      '\n[^quay]: @quay "Nobody counted them."\n',
  );
  await change('site.yaml', (text) => text.replace(/^notice:.*$/m, `notice: ${yaml}`));
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
}

function start(words: readonly string[]): Started {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      VERBATIM_CONTENT: content,
      VERBATIM_BASE: '/news/',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (part: Buffer): void => void (output += part.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, ended: new Promise((settle) => child.once('close', (code) => settle({ code, output }))) };
}
const verbatim = (...words: string[]) => start(['src/cli/verbatim.ts', ...words]);
const build = () => verbatim('build', '--outDir', out);

/** Settles once something is there that a running process makes; it must not end before. */
async function appearance(isThere: () => boolean, { child, ended }: Started): Promise<void> {
  while (!isThere()) {
    if (child.exitCode !== null) assert.fail(`It ended before:\n${(await ended).output}`);
    await wait(5);
  }
}

describe('a build of content with errors', () => {
  let good = '';
  before(async () => {
    good = await readFile(join(content, 'sources/council-notice.txt'), 'utf8');
    await writeFile(join(content, 'sources/council-notice.txt'), 'Something else altogether.\n');
    await writeFile(
      join(content, 'explainers/mill-bridge/updates/2025-03-20-tag.mdx'),
      '---\ntitle: T\ndate: 2025-03-20\n---\n\nA <b.\n',
    );
  });
  after(async () => {
    await writeFile(join(content, 'sources/council-notice.txt'), good);
    await rm(join(content, 'explainers/mill-bridge/updates/2025-03-20-tag.mdx'));
  });

  for (const [name, run] of [
    ['verbatim build', build],
    ['astro build', () => start(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out])],
  ] as const) {
    it(`ends with every error and their count, and changes nothing: ${name}`, async () => {
      const checked = await verbatim('check', '--format', 'github').ended;
      const errors = checked.output.split('\n').filter((line) => line.startsWith('::error'));
      assert.ok(errors.length > 2);
      const { code, output } = await run().ended;
      assert.equal(code, 1);
      for (const error of errors) {
        const [, file = '', line = '', rule = ''] = /file=([^,]+),line=(\d+),.*title=([a-z-]+)/.exec(error) ?? [];
        assert.match(output, new RegExp(`^${RegExp.escape(file)}:${line}:\\d+  error  ${rule}$`, 'm'));
      }
      assert.match(
        output.trimEnd().replaceAll('\n', ' '),
        new RegExp(`The content has ${errors.length} errors, so nothing was built[^]{0,200}$`),
      );
      assert.doesNotMatch(output, /Hint|unhandled|Browser APIs|^ +at /m);
      assert.deepEqual(readdirSync(out), ['index.html']);
      assert.deepEqual(readdirSync(join(home, 'public')), ['site']);
    });
  }
});

describe('a build', () => {
  const staging = join(root, '.cache/build');
  const stagingOf = ({ pid }: ChildProcess): string =>
    (existsSync(staging) ? readdirSync(staging) : []).find(
      (name) => name.startsWith(`${pid}-`) && !name.endsWith('.claim'),
    ) ?? '';

  it('that is killed, or comes while another runs, changes nothing; the next one is whole, and leaves nothing else', async () => {
    const first = build();
    await appearance(() => {
      const name = stagingOf(first.child);
      return name !== '' && existsSync(join(staging, name, 'site'));
    }, first);
    // However fast the machine is, the first build is under way when the second one comes.
    first.child.kill('SIGSTOP');
    const second = await build().ended;
    assert.equal(second.code, 2);
    assert.match(second.output, new RegExp(`^Another build \\(process ${first.child.pid}\\) is writing to`));
    const left = stagingOf(first.child);
    first.child.kill('SIGKILL');
    await first.ended;
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'as it was');
    assert.ok(existsSync(join(staging, left)), 'it could not clear up');

    const third = await build().ended;
    assert.equal(third.code, 0, third.output);
    assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /<\/html>/);
    assert.ok(!existsSync(join(staging, left)));
    assert.deepEqual(readdirSync(join(home, 'public')), ['site']);
  });

  it('that is asked to end takes its folder with it', async () => {
    const asked = build();
    await appearance(() => stagingOf(asked.child) !== '', asked);
    asked.child.kill('SIGTERM');
    assert.equal((await asked.ended).code, 143);
    assert.deepEqual([stagingOf(asked.child), readdirSync(join(home, 'public'))], ['', ['site']]);
    assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /<\/html>/);
  });

  it('lets no control character through: pages, pictures and tables lose them, and JSON holds them as escapes', () => {
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:html|json|xml|svg|csv|txt|css|js)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files) assert.ok(!hasControls(readFileSync(file, 'utf8')), file);
    const read = (path: string): string => readFileSync(join(out, path), 'utf8');
    for (const path of [
      'mill-bridge/index.html',
      'mill-bridge/timeline/index.html',
      'sources/quay/index.html',
      'index.html',
      'mill-bridge/timeline.csv',
      'mill-bridge/timeline.svg',
    ])
      assert.ok(
        read(path)
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll(/\s+/g, ' ')
          .includes(harmless),
        path,
      );
    assert.doesNotMatch(read('mill-bridge/index.html'), /&#(?:x(?:202e|1b)|27|8238);/i);
    const { events } = JSON.parse(read('mill-bridge/timeline.json')) as { events: { id: string; label: string }[] };
    assert.equal(events.find(({ id }) => id === 'quay')?.label, hostile);
  });

  it('names the page that cannot be drawn, in one sentence', async () => {
    const at = (path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href);
    const script = `
      const { loadContent } = await import(${at('src/disk/load-content.ts')});
      const { buildSite } = await import(${at('src/astro/build-site.ts')});
      const { openStaging } = await import(${at('src/disk/output-folder.ts')});
      const [content, home] = process.argv.slice(1);
      const loaded = await loadContent(content);
      const broken = { ...loaded, edition: { ...loaded.edition, glossary: [{ id: 'a', citations: [] }, { id: 'b', citations: [] }] } };
      const { folder } = openStaging(home);
      await buildSite({ content, base: '/news/', loaded: broken, out: folder }).catch((error) =>
        process.stdout.write(error.name + ': ' + error.message));
      process.exit(3);`;
    const { code, output } = await start(['--input-type=module', '--eval', script, content, staging]).ended;
    assert.equal(code, 3);
    assert.match(output, /^BuildError: The page \/news\/\S*\/ could not be drawn: [^\n]+$/);
  });
});
