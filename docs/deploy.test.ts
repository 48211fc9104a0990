import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { basePath, readArguments, siteAddress, type Terminal } from '../src/cli/command.ts';
import { findCommand } from '../src/cli/run-line.ts';
import { workflowFile, writeWorkflow } from '../src/cli/workflow.ts';
import { readFences } from './read-example.ts';

const page = await readFile(new URL('deploy.md', import.meta.url), 'utf8');
const fences = readFences(page.split('\n'));
const shown = (name: string): string => fences.find(({ info }) => info[1] === name)?.text ?? '';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

describe('docs/deploy.md', () => {
  it('shows the workflow that `new --workflow` writes', () => {
    assert.equal(shown(workflowFile), writeWorkflow());
  });

  it('runs commands that there are, with options that they take', async () => {
    const workflow = parse(writeWorkflow()) as Workflow;
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const ours = [...runs, ...page.matchAll(/npm run [^`"\n]+/g)].map((run) => String(run));
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    assert.ok(ours.length > 4);
    for (const run of ours) {
      const [, script = '', rest = ''] = /^npm run (?:-s )?(\w+)(?: -- (.*))?$/.exec(run) ?? [];
      if (run.startsWith('npm ci')) continue;
      assert.ok(Object.hasOwn(scripts, script), run);
      const [name = '', ...words] =
        script === 'verbatim' ? rest.split(' ') : [script, ...rest.split(' ').filter(Boolean)];
      const command = await findCommand(name);
      assert.doesNotThrow(() => readArguments(command, words), run);
    }
  });

  it('gives a build the address and path that GitHub gives a repository', () => {
    const terminal = (origin: string, path: string): Terminal =>
      ({ env: { VERBATIM_URL: origin, VERBATIM_BASE: `${path}/` } }) as unknown as Terminal;
    const project = terminal('https://news.github.io', '/lindow');
    assert.deepEqual([siteAddress(project), basePath(project)], ['https://news.github.io', '/lindow/']);
    const own = terminal('https://news.example', '');
    assert.deepEqual([siteAddress(own), basePath(own)], ['https://news.example', '/']);
    assert.match(writeWorkflow(), /VERBATIM_URL: \$\{\{ steps\.pages\.outputs\.origin \}\}/);
    assert.match(writeWorkflow(), /VERBATIM_BASE: \$\{\{ steps\.pages\.outputs\.base_path \}\}\/\n/);
  });
});
