import { Buffer } from 'node:buffer';
import { basename, extname, join, relative, resolve } from 'node:path';
import { refuse } from '../disk/disk-error.ts';
import { toSlashes } from '../disk/paths.ts';
import { readBytes } from '../disk/read-file.ts';
import type { RawFile } from '../disk/read-folder.ts';
import { readSources } from '../disk/read-sources.ts';
import { createFiles } from '../disk/write-file.ts';
import { judgeField } from '../domain/sources/judge-field.ts';
import { unknown } from '../domain/sources/metadata.ts';
import type { Source } from '../domain/sources/source.ts';
import {
  fieldsFrom,
  formatSidecar,
  type SidecarFields,
  type SidecarKey,
  sidecarKeys,
} from '../domain/sources/write-sidecar.ts';
import { slugify } from '../domain/text/slugify.ts';
import {
  type Arguments,
  type Command,
  contentFolder,
  contentOption,
  exitCodes,
  pathsFrom,
  runVerbatim,
  type Terminal,
  UsageError,
} from './command.ts';
import { formatPassages } from './passages.ts';
import { readPresent } from './read-present.ts';
import { schemaLine } from './schema-line.ts';
import { wrap, wrapLines } from './wrap.ts';

const knownEndings = ['.txt', '.md', '.html', '.htm', '.xhtml'];

export const add: Command = {
  summary: 'take a document in as a source, and print passages to quote',
  usage: `add FILE [--id ID] [--set KEY=VALUE]... [--content DIR]

Copies FILE byte for byte into sources/, writes its sidecar with its hash and
what the document says of itself, asks for the rest on a terminal, and prints
its passages ready to paste.

  --id ID           the source's id (default: made from its title or file name)
  --content DIR     the content folder (default: VERBATIM_CONTENT, else content)
  --set KEY=VALUE   fill in a key of the sidecar:
${wrapLines(sidecarKeys.join(', '), 60)
  .map((line) => `                    ${line}`)
  .join('\n')}

Exit code 0: added; 1: the document cannot be read; 2: could not run.`,
  options: { ...contentOption, id: { type: 'string' }, set: { type: 'string', multiple: true } },
  positionals: ['FILE'],
  async run(args, terminal) {
    const folder = contentFolder(args, terminal);
    const path = resolve(terminal.cwd, args.positionals[0] ?? '');
    const bytes = await readDocument(path);
    const draft = await readDraft(path, bytes);
    if (typeof draft === 'string') {
      terminal.writeError(`${draft}\n`);
      return exitCodes.errorsFound;
    }
    const present = await readPresent(folder);
    refuseTwin(bytes, present);
    const id = chooseId(args, draft, path, present);
    const fields = await completeFields({ ...fieldsFrom(draft.metadata.found), ...readSettings(args) }, terminal);
    const source = { ...draft, id };
    const document = `sources/${id}${endingOf(path)}`;
    const sidecar = `sources/${id}.yaml`;
    const sidecarFile = join(folder, sidecar);
    // Another `add` may have taken the id since the folder was read.
    const taken = await createFiles([
      { path: join(folder, document), content: bytes },
      { path: sidecarFile, content: schemaLine('source', sidecarFile) + formatSidecar(source, fields) },
    ]);
    if (taken !== undefined) throw takenId(id, toSlashes(relative(folder, taken)));
    const show = pathsFrom(folder, terminal);
    const isNew = present.length === 0 ? [`The content folder ${folder} is new.`] : [];
    const told = [...isNew, `Added ${show(document)} and its sidecar ${show(sidecar)}.`, ...listUnknown(fields)];
    terminal.write(told.map((text) => `${wrap(text, terminal.width)}\n`).join(''));
    terminal.write(formatPassages(source, terminal.width));
    return exitCodes.good;
  },
};

async function readDocument(path: string): Promise<Uint8Array> {
  const ending = extname(path).toLowerCase();
  if (!knownEndings.includes(ending)) {
    throw new UsageError(
      `Unexpected kind of file ${basename(path)}, expected one ending in ${knownEndings.join(', ')}. ${suggestForm(ending)}`,
    );
  }
  const { bytes, problem } = await readBytes(path);
  if (problem !== undefined) throw refuse(`The file ${path}`, 'read', problem);
  return bytes;
}

const pictures = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.tif', '.tiff', '.heic', '.bmp', '.svg'];

function suggestForm(ending: string): string {
  return pictures.includes(ending)
    ? 'Write down the words it shows in a .txt file, and add that.'
    : 'Save or export it as HTML or as plain text, look that all its words are there, and add that.';
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

async function readDraft(path: string, bytes: Uint8Array): Promise<Source | string> {
  const [read] = await readSources([{ id: 'new', file: basename(path), bytes }]);
  const [problem] = read?.messages ?? [];
  return read?.source ?? `${problem?.message ?? `The document ${path} cannot be read`}.`;
}

/** The same document under two ids would look like two sources. */
function refuseTwin(bytes: Uint8Array, present: readonly RawFile[]): void {
  const twin = present.find((file) => file.path.startsWith('sources/') && Buffer.compare(file.bytes, bytes) === 0);
  if (twin === undefined) return;
  const id = basename(twin.path, extname(twin.path));
  throw new UsageError(`This document is among the sources already, as ${id} (${twin.path}): quote it as @${id}.`);
}

function chooseId(args: Arguments, source: Source, path: string, present: readonly RawFile[]): string {
  const asked = args.flags['id'];
  const { title } = source.metadata;
  const id =
    asked === undefined
      ? (title === unknown ? '' : slugify(title, 40)) || slugify(basename(path, extname(path)), 40) || 'source'
      : String(asked);
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new UsageError(
      `Unexpected id ${id}, expected lower-case letters, digits and hyphens, starting with a letter: add --id ID.`,
    );
  }
  const taken = present.find((file) => file.path.startsWith(`sources/${id}.`));
  if (taken === undefined) return id;
  throw takenId(id, taken.path);
}

function takenId(id: string, path: string): UsageError {
  return new UsageError(
    `The source ${id} already exists (${path}). For a new version of it, replace that file and run \`${runVerbatim} accept ${id}\`; for another document, add --id ID.`,
  );
}

function readSettings(args: Arguments): SidecarFields {
  const given = [args.flags['set'] ?? []].flat().map(String);
  const pairs = given.map((pair) => {
    const [key = '', ...value] = pair.split('=');
    if (!sidecarKeys.includes(key as SidecarKey) || value.length === 0) {
      throw new UsageError(`Unexpected --set ${pair}, expected KEY=VALUE with a key out of ${sidecarKeys.join(', ')}.`);
    }
    const problem = judgeField(key as SidecarKey, value.join('='));
    if (problem !== undefined) throw new UsageError(`${problem}: mend --set ${pair}.`);
    return [key, value.join('=')] as const;
  });
  return Object.fromEntries(pairs);
}

/** Asks a person for what neither the document nor the command line says; an empty answer leaves it unknown. */
async function completeFields(known: SidecarFields, terminal: Terminal): Promise<SidecarFields> {
  if (!terminal.interactive) return known;
  const { askForFields } = await import('./ask.ts');
  return askForFields(known);
}

function listUnknown(fields: SidecarFields): string[] {
  const open = sidecarKeys.filter((key) => key !== 'language' && fields[key] === undefined);
  return open.length === 0 ? [] : [`Still unknown, and shown to readers as such: ${open.join(', ')}.`];
}
