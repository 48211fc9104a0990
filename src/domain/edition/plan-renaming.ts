import { findFrontMatter } from '../claims/find-front-matter.ts';
import { isScalar, parseDocument, visit } from 'yaml';
import type { NamedKind } from '../claims/read-ledger.ts';
import type { Edit } from '../messages/edits.ts';
import type { TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import type { Edition, EditionExplainer } from './edition.ts';
import { listCitations } from './list-citations.ts';
import { type Named, replaceName } from './past-addresses.ts';

/** What renaming something does to the content folder. */
export interface RenamingPlan {
  /** By file, as it is called before anything moves. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Files and folders that get another path. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

interface Content {
  readonly edition: Edition;
  readonly files: ReadonlyMap<string, TextFile>;
  /** Of every file of the folder. */
  readonly paths: readonly string[];
}

/** Finds every place where content says a name that is to change: where it is given, where it is referred to, and links. */
export function planRenaming(thing: Named, to: string, content: Content): RenamingPlan {
  const { files } = content;
  const edits = new Map<string, Edit[]>();
  const add = (path: string, own: readonly Edit[]): void => {
    if (own.length > 0) edits.set(path, [...(edits.get(path) ?? []), ...own]);
  };
  for (const { path, edit } of editsOf[thing.kind](thing, to, content)) add(path, [edit]);
  for (const file of files.values()) if (file.path.endsWith('.mdx')) add(file.path, renameLinks(file, thing, to));
  return { edits, moves: movesOf(thing, to, content) };
}

interface FileEdit {
  readonly path: string;
  readonly edit: Edit;
}

type Finder = (thing: Named, to: string, content: Content) => FileEdit[];

const editsOf: Readonly<Record<NamedKind, Finder>> = {
  claim: renameClaim,
  event: (thing, to, { files }) =>
    renameValues(files.get(`explainers/${thing.explainer ?? ''}/timeline.yaml`), thing.id, to, [
      'id',
      'after',
      'before',
    ]),
  dispute: renameDispute,
  update: () => [],
  edition: () => [],
  explainer: () => [],
  page: () => [],
  source: renameSource,
  term: ({ id }, to, { files }) => renameValues(files.get('glossary.yaml'), id, to, ['id']),
  name: ({ id }, to, { files }) => renameValues(files.get('names.yaml'), id, to, ['id', 'not']),
};

function findExplainer({ explainer }: Named, { edition }: Content): EditionExplainer | undefined {
  return edition.explainers.find(({ slug }) => slug === explainer);
}

/** The marker, the definition, its status and the updates that name it. */
function renameClaim(thing: Named, to: string, content: Content): FileEdit[] {
  const explainer = findExplainer(thing, content);
  const claim = explainer?.claims.find(({ id }) => id === thing.id);
  if (explainer === undefined || claim === undefined) return [];
  const label = ({ file, start }: EditionClaimPlace): FileEdit => ({
    path: file,
    edit: { start: start + 2, end: start + 2 + thing.id.length, text: to },
  });
  const fronts = [explainer.file, ...explainer.updates.map(({ file }) => file)];
  return [
    label(claim.marker),
    label(claim.definition),
    ...fronts.flatMap((path) =>
      renameValues(content.files.get(path), thing.id, to, ['claims', 'statuses'], findFrontMatter),
    ),
  ];
}

type EditionClaimPlace = EditionExplainer['claims'][number]['marker'];

function renameDispute(thing: Named, to: string, content: Content): FileEdit[] {
  const explainer = findExplainer(thing, content);
  const placed = (explainer?.components ?? []).flatMap(({ name, attributes, attributePlaces }): FileEdit[] => {
    const place = attributePlaces['id'];
    if (name !== 'Dispute' || attributes['id'] !== thing.id || place === undefined) return [];
    const text = content.files.get(place.file)?.text.slice(place.start, place.end) ?? '';
    return [{ path: place.file, edit: { ...place, text: text.replace(thing.id, to) } }];
  });
  const file = content.files.get(`explainers/${thing.explainer ?? ''}/disputes.yaml`);
  return [...renameValues(file, thing.id, to, ['id']), ...placed];
}

function renameSource({ id }: Named, to: string, { edition, files }: Content): FileEdit[] {
  const cited = listCitations(edition).filter(({ source }) => source === id);
  return [
    ...cited.map(({ sourcePlace: { file, start, end } }) => ({ path: file, edit: { start, end, text: to } })),
    ...renameValues(files.get('names.yaml'), id, to, ['sources']),
  ];
}

/** Values that are the name, and keys too, wherever they stand below one of some keys. */
function renameValues(
  file: TextFile | undefined,
  from: string,
  to: string,
  keys: readonly string[],
  within: (text: string) => Span | undefined = (text) => ({ start: 0, end: text.length }),
): FileEdit[] {
  const stretch = file && within(file.text);
  if (file === undefined || stretch === undefined) return [];
  const { start, end } = stretch;
  const found: FileEdit[] = [];
  visit(parseDocument(file.text.slice(start, end), { schema: 'failsafe' }), {
    Scalar(_, node, ancestors) {
      const [from_, to_] = node.range ?? [];
      const above = ancestors.flatMap((one) =>
        'key' in one && isScalar(one.key) && one.key !== node ? [one.key.value] : [],
      );
      if (node.value !== from || from_ === undefined || to_ === undefined) return;
      if (!keys.some((key) => above.includes(key))) return;
      const raw = file.text.slice(start + from_, start + to_);
      found.push({
        path: file.path,
        edit: { start: start + from_, end: start + to_, text: raw.replace(from, to) },
      });
    },
  });
  return found;
}

/** Links from the site's root; old ones would go on working. */
function renameLinks({ text }: TextFile, thing: Named, to: string): Edit[] {
  return [...text.matchAll(/(?<=\]\(|\]:[ \t])\/[^\s)]{1,500}/g)].flatMap((match) => {
    const renamed = replaceName(match[0], thing, to);
    return renamed === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text: renamed }];
  });
}

function movesOf({ kind, id, explainer = '' }: Named, to: string, { paths }: Content): RenamingPlan['moves'] {
  if (kind === 'page') return [{ from: `pages/${id}.mdx`, to: `pages/${to}.mdx` }];
  if (kind === 'update')
    return [{ from: `explainers/${explainer}/updates/${id}.mdx`, to: `explainers/${explainer}/updates/${to}.mdx` }];
  if (kind === 'explainer')
    return ['explainers', 'editions']
      .filter((room) => paths.some((path) => path.startsWith(`${room}/${id}/`)))
      .map((room) => ({ from: `${room}/${id}`, to: `${room}/${to}` }));
  if (kind !== 'source') return [];
  return paths
    .filter((path) => path.replace(/\.[^./]+$/, '') === `sources/${id}`)
    .map((path) => ({ from: path, to: `sources/${to}${path.slice(`sources/${id}`.length)}` }));
}
