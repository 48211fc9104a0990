import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { describeSchemas } from '../src/domain/claims/describe-schemas.ts';

const docs = fileURLToPath(new URL('.', import.meta.url));
const renews = process.env['VERBATIM_UPDATE'] === '1' && process.env['CI'] === undefined;

describe('docs/schemas', () => {
  const all = describeSchemas();

  for (const { id, schema } of all) {
    it(`${id}.json is what the reader of such files takes`, async () => {
      const file = join(docs, 'schemas', `${id}.json`);
      const text = `${JSON.stringify(schema, undefined, 2)}\n`;
      if (renews) await writeFile(file, text);
      assert.equal(await readFile(file, 'utf8'), text);
    });

    it(`${id}.json says of every key what it is for`, () => {
      const silent = listKeys(schema as Described, id).filter(({ said }) => !said);
      assert.deepEqual(
        silent.map(({ path }) => path),
        [],
      );
    });
  }

  it('holds no other schema', async () => {
    assert.deepEqual((await readdir(join(docs, 'schemas'))).toSorted(), all.map(({ id }) => `${id}.json`).toSorted());
  });
});

describe('an editor with a YAML server', () => {
  const files = [
    ['site', 'site.yaml'],
    ['names', 'names.yaml'],
    ['glossary', 'glossary.yaml'],
    ['places', 'places.yaml'],
    ['timeline', 'explainers/mill-bridge/timeline.yaml'],
    ['disputes', 'explainers/mill-bridge/disputes.yaml'],
    ['source', 'sources/council-notice.yaml'],
    ['source', 'sources/courier-report.yaml'],
  ] as const;

  for (const [id, path] of files) {
    it(`finds nothing wrong with ${path}`, async () => {
      const text = await readFile(join(docs, 'example', path), 'utf8');
      assert.deepEqual(await listProblems(id, text), []);
    });
  }

  it('takes values that look like numbers, as we read them', async () => {
    const entry = '- id: mill\n  date: 1953\n  label: 1953\n  lane: Mill\n';
    assert.deepEqual(await listProblems('timeline', entry), []);
  });

  it('tells what is missing and what is misspelt', async () => {
    const entry = '- id: mill\n  date: 1953\n  lable: It opens\n  lane: Mill\n';
    assert.deepEqual(await listProblems('timeline', entry), [
      'Missing property "label".',
      'Property lable is not allowed.',
    ]);
  });

  it('completes keys', async () => {
    const { server, document } = openFile('timeline', '- id: mill\n  da');
    const { items } = await server.doComplete(document, { line: 2, character: 4 }, false);
    const labels = items.map(({ label }) => label);
    for (const key of ['date', 'dated-by', 'label']) assert.ok(labels.includes(key), key);
  });
});

let openFiles = 0;

function openFile(id: string, text: string) {
  const nothing = (): undefined => undefined;
  const server = getLanguageService({
    schemaRequestService: (address: string) => readFile(new URL(address), 'utf8'),
    workspaceContext: { resolveRelativePath: (path: string, from: string) => new URL(path, from).href },
    telemetry: { send: nothing, sendError: nothing, sendTrack: nothing },
    clientCapabilities: {},
  });
  server.configure({ validate: true, hover: true, completion: true, customTags: [], schemas: [] });
  const line = `# yaml-language-server: $schema=./schemas/${id}.json\n`;
  // The server keeps what it read by address and version.
  openFiles += 1;
  const address = pathToFileURL(join(docs, `${id}.yaml`)).href;
  return { server, document: TextDocument.create(address, 'yaml', openFiles, line + text) };
}

async function listProblems(id: string, text: string): Promise<string[]> {
  const { server, document } = openFile(id, text);
  const found = await server.doValidation(document, false);
  return found.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described | boolean;
}

function listKeys(
  { properties = {}, items, additionalProperties }: Described,
  path: string,
): { path: string; said: boolean }[] {
  const own = Object.entries(properties).flatMap(([key, one]) => [
    { path: `${path}.${key}`, said: one.description !== undefined },
    ...listKeys(one, `${path}.${key}`),
  ]);
  const rest = typeof additionalProperties === 'object' ? listKeys(additionalProperties, `${path}.*`) : [];
  return [...own, ...(items === undefined ? [] : listKeys(items, `${path}[]`)), ...rest];
}
