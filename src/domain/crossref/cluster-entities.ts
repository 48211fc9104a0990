import { isSpeakerNoun } from '../language/speech/find-attributions.ts';
import { compareNames, type NameKind } from '../language/names/find-names.ts';
import { compareText } from '../text/compare-text.ts';
import { describeEntities, type Entity } from './describe-entities.ts';
import { placeKey } from './entity-key.ts';
import { type SourceFacts, termOf } from './facts.ts';
import { makeGroups, pairsSharing, type Groups } from './pairs.ts';
import { resolveShortNames, type OpenShortName } from './short-names.ts';
import { soundKeysAmong } from './sound-keys.ts';

/** Two entities that may be one: offered to the editor, never merged. */
export interface NameQuestion {
  readonly names: readonly [string, string];
  readonly entities: readonly [string, string];
  readonly why: string;
}

export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly questions: readonly NameQuestion[];
  /** The key that all mentions of one entity resolve to, by the key of a mention and its source. */
  entityOf(source: string, key: string): string;
  /** The name of the entity that a resolved key stands for; undefined for peoples whose place is never named. */
  nameOf(key: string): string | undefined;
}

interface KnownName {
  readonly key: string;
  readonly name: string;
  readonly kind: NameKind;
}

/**
 * Clusters names over all sources. Keys merge where `compareNames` is sure, or where a text spells an acronym out; a family
 * name alone is resolved inside its source. Candidates come from an index over sounds and initials, never from all pairs.
 */
export function clusterEntities(facts: readonly SourceFacts[]): EntityIndex {
  const known = knownNames(facts);
  const groups = makeGroups();
  joinAcronyms(facts, groups);
  const questions: NameQuestion[] = [];
  const multiword = known.filter(({ key, kind }) => key.includes(' ') || kind !== 'person');
  const members = new Map<string, KnownName[]>(known.map((name) => [name.key, [name]]));
  const plain = dropPlainWords(facts, known);
  for (const [key, rest] of plain) groups.join(key, rest);
  for (const [a, b] of pairsSharing(multiword, soundKeysAmong(multiword))) {
    if (!canBeOne(a.kind, b.kind) || groups.nameOf(a.key) === groups.nameOf(b.key)) continue;
    const verdict = compareNames(a.name, b.name);
    if (verdict === 'same' && !isApart(groups, members, a, b)) merge(groups, members, a, b);
    else if (verdict === 'maybe' && isWorthAsking(a, b)) questions.push(ask(a, b));
  }
  const short = resolveShortNames(facts, new Map(known.map(({ key, kind }) => [key, kind])));
  questions.push(...short.open.flatMap(askShort));
  const entityOf = (source: string, key: string): string => groups.nameOf(short.keyOf(source, key) ?? key);
  const described = describeEntities(facts, entityOf, plain);
  const idOf = (key: string): string => described.get(groups.nameOf(key))?.id ?? key;
  const open = questions
    .filter(({ entities: [a, b] }) => groups.nameOf(a) !== groups.nameOf(b))
    .map((question) => ({ ...question, entities: [idOf(question.entities[0]), idOf(question.entities[1])] as const }));
  return {
    entities: [...described.values()].sort((a, b) => compareText(a.id, b.id)),
    questions: sortQuestions(open),
    entityOf,
    nameOf: (key) => described.get(key)?.name,
  };
}

function knownNames(facts: readonly SourceFacts[]): KnownName[] {
  const known = new Map<string, KnownName>();
  for (const { mentions } of facts) {
    for (const { key, name, kind, people } of mentions) {
      const before = known.get(key);
      if (people !== true && (before === undefined || before.kind === 'other')) known.set(key, { key, name, kind });
    }
  }
  return [...known.values()].sort((a, b) => compareText(a.key, b.key));
}

/**
 * Names that a sentence's start has given a plain word ("Singer Nadia Verne"), by key, with the key of the name alone: where
 * the word is one for speakers or stands small in some source, and the rest is a name elsewhere.
 */
function dropPlainWords(facts: readonly SourceFacts[], known: readonly KnownName[]): ReadonlyMap<string, string> {
  const names = new Map(known.map((name) => [name.key, name]));
  const leads = new Map<string, { readonly key: string; readonly rest: string }[]>();
  const plain = new Map<string, string>();
  for (const { key, kind } of known) {
    const lead = key.slice(0, key.indexOf(' '));
    const alone = key.slice(lead.length + 1);
    const rest = names.has(alone) ? alone : placeKey(alone.split(' '));
    const term = kind === 'person' && names.has(rest) ? termOf(lead, 'en') : undefined;
    if (isSpeakerNoun(lead) && names.has(rest)) plain.set(key, rest);
    else if (term !== undefined) leads.set(term, [...(leads.get(term) ?? []), { key, rest }]);
  }
  for (const { passages } of facts) {
    for (const { terms } of passages) {
      for (const term of terms) for (const { key, rest } of leads.get(term) ?? []) plain.set(key, rest);
    }
  }
  return plain;
}

/** Acronyms mean what the text says, unless two texts say different things. */
function joinAcronyms(facts: readonly SourceFacts[], groups: Groups): void {
  const meanings = new Map<string, Set<string>>();
  for (const { mentions } of facts) {
    for (const { key, alias } of mentions) {
      if (alias !== undefined && !key.includes(' ')) meanings.set(key, (meanings.get(key) ?? new Set()).add(alias));
    }
  }
  for (const [key, aliases] of meanings) {
    const [only] = aliases;
    if (aliases.size === 1 && only !== undefined) groups.join(key, only);
  }
}

function canBeOne(a: NameKind, b: NameKind): boolean {
  return (
    a === b ||
    a === 'other' ||
    b === 'other' ||
    (a !== 'person' && b !== 'person' && a !== 'document' && b !== 'document')
  );
}

function isApart(
  groups: Groups,
  members: ReadonlyMap<string, readonly KnownName[]>,
  a: KnownName,
  b: KnownName,
): boolean {
  const [left, right] = [members.get(groups.nameOf(a.key)) ?? [a], members.get(groups.nameOf(b.key)) ?? [b]];
  return left
    .slice(0, 8)
    .some((one) => right.slice(0, 8).some((other) => compareNames(one.name, other.name) === 'different'));
}

function merge(groups: Groups, members: Map<string, KnownName[]>, a: KnownName, b: KnownName): void {
  const all = [...(members.get(groups.nameOf(a.key)) ?? [a]), ...(members.get(groups.nameOf(b.key)) ?? [b])];
  groups.join(a.key, b.key);
  members.set(groups.nameOf(a.key), all);
}

/**
 * Two people spelled alike and letters that may be initials are worth a question; a name with a word more, and single words that sound alike,
 * are not: there are thousands.
 */
function isWorthAsking(a: KnownName, b: KnownName): boolean {
  const [left = 0, right = 0] = [a, b].map(({ key }) => key.split(' ').length);
  if (left > 1 && right > 1) return left === right || hasInitial(a.key) || hasInitial(b.key);
  const [short, long] = left <= right ? [a, b] : [b, a];
  const isAcronym = long.key.includes(' ') && /^\p{Lu}{3,}$/u.test(short.name);
  return isAcronym && (short.name.length > 3 || long.kind === 'organisation') && long.kind !== 'person';
}

function hasInitial(key: string): boolean {
  return /(?:^| )\S(?: |$)/.test(key);
}

function ask(a: KnownName, b: KnownName): NameQuestion {
  const isAcronym = a.key.includes(' ') !== b.key.includes(' ');
  const why = isAcronym
    ? `“${a.name}” and “${b.name}” may be a name and its initials, but no text says so.`
    : `“${a.name}” and “${b.name}” are spelled alike, which is not enough to take them for one.`;
  return { names: [a.name, b.name], entities: [a.key, b.key], why };
}

const mostAsked = 4;

function askShort({ source, name, key, people, elsewhere }: OpenShortName): NameQuestion[] {
  const why = (person: string): string =>
    elsewhere
      ? `\`${source}\` writes “${name}” alone; other sources name “${person}”.`
      : `\`${source}\` writes “${name}” alone and names several people so; one of them is “${person}”.`;
  return people
    .slice(0, mostAsked)
    .map((person) => ({ names: [name, person.name], entities: [key, person.key], why: why(person.name) }));
}

function sortQuestions(questions: readonly NameQuestion[]): NameQuestion[] {
  return questions.toSorted((a, b) => compareText(a.entities.join('\n'), b.entities.join('\n')));
}
