import { compareText } from '../../text/compare-text.ts';
import { type Finding, type Message, placeFinding, type RawText, textFile } from '../../messages/message.ts';
import { digestEdition, hash } from './freeze.ts';
import { compareEditionIds, frozenSchema, type FrozenEdition, readEditionId } from './frozen-edition.ts';

/** What was published, read back. */
export interface ReadEditions {
  /** By explainer, from the first to the newest. */
  readonly editions: ReadonlyMap<string, readonly FrozenEdition[]>;
  readonly messages: readonly Message[];
}

const editionPath = /^editions\/([^/]+)\/([^/]+)\/(.+)$/;

/** Reads the files below `editions/`. One that was changed by hand, or that cannot be read, is told of. Never throws. */
export function readEditions(files: readonly RawText[]): ReadEditions {
  const messages: Message[] = [];
  const folders = Map.groupBy(
    files.filter(({ path }) => editionPath.test(path)),
    ({ path }) => editionPath.exec(path)?.slice(1, 3).join('/') ?? '',
  );
  const read = [...folders]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([folder, own]) => {
      const result = readFolder(folder, own);
      if (!('problem' in result)) return [result.edition];
      const file = own.find(({ path }) => path.endsWith('/edition.json')) ?? own[0];
      const shown = textFile(file?.path ?? `editions/${folder}/edition.json`, file?.text ?? '');
      messages.push(placeFinding(result.problem, shown, { start: 0, end: 0 }));
      return 'edition' in result && result.edition !== undefined ? [result.edition] : [];
    });
  const editions = new Map(
    [...Map.groupBy(read, ({ slug }) => slug)].map(([slug, own]) => [
      slug,
      own.toSorted((a, b) => compareEditionIds(a.id, b.id)),
    ]),
  );
  const shown = new Map(files.map((file) => [file.path, file.text]));
  for (const own of editions.values()) messages.push(...checkUpdates(own, shown));
  return { editions, messages };
}

/** Every update that an edition lists must stand, as it was, in that edition's folder or in that of an earlier one. */
function checkUpdates(editions: readonly FrozenEdition[], texts: ReadonlyMap<string, string>): Message[] {
  const held = new Set<string>();
  const told = new Set<string>();
  return editions.flatMap(({ folder, explainer, updateTexts }) => {
    for (const [id, text] of Object.entries(updateTexts)) held.add(`${id} ${hash(text)}`);
    return explainer.updates.flatMap(({ id, sha256 }) => {
      const key = `${id} ${sha256}`;
      if (held.has(key) || told.has(key)) return [];
      told.add(key);
      const problem = broken(
        folder.replace(/^editions\/|\/$/g, ''),
        Object.hasOwn(updateTexts, id)
          ? `was changed since it was published, in updates/${id}.mdx`
          : `lacks updates/${id}.mdx`,
      );
      const path = `${folder}edition.json`;
      return [placeFinding(problem, textFile(path, texts.get(path) ?? ''), { start: 0, end: 0 })];
    });
  });
}

type Reading = { readonly edition: FrozenEdition } | { readonly problem: Finding; readonly edition?: FrozenEdition };

function readFolder(folder: string, files: readonly RawText[]): Reading {
  const [slug = '', id = ''] = folder.split('/');
  const inside = new Map(files.map(({ path, text }) => [path.slice(`editions/${folder}/`.length), text]));
  const json = inside.get('edition.json');
  const prose = inside.get('prose.mdx');
  if (json === undefined || prose === undefined)
    return { problem: broken(folder, json === undefined ? 'lacks edition.json' : 'lacks prose.mdx') };
  const value = parse(json);
  const { digest, ...content } = typeof value === 'object' && value !== null ? (value as { digest?: unknown }) : {};
  const result = frozenSchema.safeParse(content);
  if (!result.success || readEditionId(id) === undefined)
    return { problem: broken(folder, 'is not what `verbatim publish` writes') };
  const updateTexts = Object.fromEntries(
    [...inside].flatMap(([path, text]) => {
      const update = /^updates\/(.+)\.mdx$/.exec(path)?.[1];
      return update === undefined ? [] : [[update, text]];
    }),
  );
  const edition = {
    ...result.data,
    slug,
    id,
    folder: `editions/${folder}/`,
    prose,
    updateTexts,
    digest: String(digest),
  };
  return digest === digestEdition(content, prose)
    ? { edition }
    : { edition, problem: broken(folder, 'was changed since it was published') };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function broken(folder: string, what: string): Finding {
  return {
    rule: 'edition-changed',
    message: `Unexpected edition: editions/${folder}/ ${what}, expected it as it was published`,
    mend: `take it back from version control (\`git checkout -- editions/${folder}\` in the content folder); what is to change changes in explainers/, with an update`,
  };
}
