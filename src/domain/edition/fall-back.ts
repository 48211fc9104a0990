import type { Ledger } from '../claims/read-ledger.ts';
import { compareText } from '../text/compare-text.ts';
import type { Message } from '../messages/message.ts';
import { listAddresses } from './addresses.ts';
import type { Compiled } from './compile.ts';
import type { Edition, EditionExplainer } from './edition.ts';
import type { FrozenEdition } from './frozen/frozen-edition.ts';
import { thawEdition } from './frozen/thaw.ts';
import { citationsOf } from './list-citations.ts';
import { isAnswered } from './past-addresses.ts';

/** A site that can go out although some of its explainers have errors. */
export interface FallenBack<T> {
  readonly loaded: T;
  /** Explainers that are as their last edition has them, and those that were never published and are left out. */
  readonly asPublished: readonly string[];
  readonly leftOut: readonly string[];
  /** What was found wrong, as warnings. */
  readonly passedOver: readonly Message[];
}

/**
 * Has each explainer with errors, in its own files or in a document that it quotes, stand as its last edition has it; one
 * that was never published is left out. Errors of anything else stay, and so do addresses that would be lost.
 */
export function fallBack<T extends Pick<Compiled, 'edition' | 'editions' | 'messages' | 'past'>>(
  compiled: T & { readonly published: Ledger },
): FallenBack<T> {
  const { edition, editions, messages, past, published } = compiled;
  const isError = ({ severity }: Message): boolean => severity === 'error';
  const broken = findBroken(edition, messages.filter(isError));
  const since = {
    sourceId: (id: string) => past.sources[id] ?? id,
    metadata: (id: string) => edition.sources.find((source) => source.id === id)?.metadata,
  };
  const thawed = new Map(
    [...broken].flatMap((slug) => {
      const last = editions.get(slug)?.at(-1);
      return last === undefined ? [] : [[slug, thawEdition(last, since)] as const];
    }),
  );
  const sources = new Map([...thawed.values()].flatMap((one) => one.sources.map((source) => [source.id, source])));
  for (const source of edition.sources) sources.set(source.id, source);
  const standing = edition.explainers.filter(({ slug }) => !broken.has(slug));
  const replaced = [...thawed].map(([slug, { explainer }]) => standIn(slug, explainer, editions.get(slug) ?? []));
  const whole = {
    ...edition,
    explainers: [...standing, ...replaced].toSorted((a, b) => compareText(a.slug, b.slug)),
    sources: [...sources.values()].toSorted((a, b) => compareText(a.id, b.id)),
  };
  const present = new Set(listAddresses(whole));
  const isKept = published.entries.every(({ url }) => isAnswered(url, present, published));
  const isOver = (message: Message): boolean =>
    isError(message) && (isOf(message, broken, edition) || (message.rule === 'permalink-lost' && isKept));
  const passedOver = messages.filter(isOver).map((message): Message => ({ ...message, severity: 'warning' }));
  const left = messages.filter((message) => !isOver(message));
  const errors = left.filter(isError).length;
  const summary = { ...edition.summary, errors, warnings: left.length - errors };
  return {
    loaded: { ...compiled, edition: { ...whole, summary }, messages: left },
    asPublished: [...thawed.keys()].toSorted(compareText),
    leftOut: [...broken].filter((slug) => !thawed.has(slug)).toSorted(compareText),
    passedOver,
  };
}

const explainerOf = (file: string): string | undefined => /^explainers\/([^/]+)\//.exec(file)?.[1];
const sourceOf = (file: string): string | undefined => /^sources\/(.+)\.[^.]+$/.exec(file)?.[1];

/** The explainers that an error is about: in their files, or in a document they quote. */
function findBroken({ explainers }: Edition, errors: readonly Message[]): ReadonlySet<string> {
  const inFiles = errors.flatMap(({ file }) => explainerOf(file) ?? []);
  const documents = new Set(errors.flatMap(({ file }) => sourceOf(file) ?? []));
  const quoting = explainers.filter((explainer) => citesAny(explainer, documents));
  return new Set([...inFiles, ...quoting.map(({ slug }) => slug)]);
}

/** Citations of a document that cannot be read have no verdict, and stand among no explainer's: its file is enough. */
function citesAny(explainer: EditionExplainer, documents: ReadonlySet<string>): boolean {
  return citationsOf(explainer).some(({ source }) => documents.has(source));
}

function isOf({ file }: Message, broken: ReadonlySet<string>, { explainers }: Edition): boolean {
  const slug = explainerOf(file);
  if (slug !== undefined) return broken.has(slug);
  const source = sourceOf(file);
  return source !== undefined && explainers.some((one) => broken.has(one.slug) && citesAny(one, new Set([source])));
}

/** A thawed edition at the address of its explainer, with the updates as they were. */
function standIn(slug: string, explainer: EditionExplainer, all: readonly FrozenEdition[]): EditionExplainer {
  return {
    ...explainer,
    slug,
    editions: all.map(({ id }) => id),
    updates: explainer.updates.map((update) => {
      const kept = all.findLast(({ updateTexts }) => Object.hasOwn(updateTexts, update.id));
      return { ...update, file: kept === undefined ? '' : `${kept.folder}updates/${update.id}.mdx` };
    }),
  };
}
