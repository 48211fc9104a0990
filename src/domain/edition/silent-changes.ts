import type { NamedKind } from '../claims/read-ledger.ts';
import type { Written } from '../claims/read-written.ts';
import { count } from '../text/say.ts';
import type { Finding, Message, Paste } from '../messages/message.ts';
import type { Place } from '../text/place.ts';
import type { Source } from '../sources/source.ts';
import { suggestId } from '../text/suggest.ts';
import type { Edition, EditionExplainer } from './edition.ts';
import {
  type ClaimChange,
  type ComparedClaim,
  compareEditions,
  hasSameFacts,
  knowWords,
  describeWords,
} from './frozen/compare-editions.ts';
import { disputeStatement, eventStatement } from './frozen/compare-entries.ts';
import { type FrozenEdition, readEditionId } from './frozen/frozen-edition.ts';
import type { ReadEditions } from './frozen/read-editions.ts';
import { findRetirementWithin, followSources, followWithin } from './past-addresses.ts';
import { placeIn } from './place-in.ts';
import { urls } from './urls.ts';
import { linksTo, updatesOnClaim } from './views/updates-on-claim.ts';

/** What an edition publishes that may change. */
type Kind = 'claim' | 'event' | 'dispute';

/** A change of one of these. */
interface Change extends ClaimChange {
  readonly of: Kind;
}

/** What changed since the last edition without a word to readers. */
interface ChangesSince {
  readonly last: FrozenEdition;
  readonly silent: readonly Change[];
}

const nouns: Readonly<Record<Kind, string>> = { claim: 'statement', event: 'event', dispute: 'dispute' };

/**
 * Compares an explainer with its last edition: its claims, events and disputes. A change is told where an update that this
 * edition does not have names the claim, or links to what changed, where the claim got a status with a reason, and where what
 * went was retired with one.
 */
function findChanges(
  explainer: EditionExplainer,
  editions: readonly FrozenEdition[],
  history: Written['ledger']['history'],
  sources: readonly Pick<Source, 'text'>[],
): ChangesSince | undefined {
  const last = editions.at(-1);
  if (last === undefined) return undefined;
  const { slug, language } = explainer;
  const followed = (kind: NamedKind): ((id: string) => string) => followWithin(kind, slug, history);
  const followSource = followSources(history);
  const isWord = knowWords(sources, explainer.claims);
  const compare = (kind: Kind, before: readonly ComparedClaim[], after: readonly ComparedClaim[]): Change[] =>
    compareEditions(before, after, { language, follow: followed(kind), followSource, isWord }).map((change) => ({
      ...change,
      of: kind,
    }));
  const sayEvent = (event: Parameters<typeof eventStatement>[0]): ComparedClaim =>
    eventStatement(event, followed('event'));
  const sayDispute = (dispute: Parameters<typeof disputeStatement>[0]): ComparedClaim =>
    disputeStatement(dispute, followSource);
  const changes = [
    ...compare('claim', listBefore(explainer, editions, followed('claim')), explainer.claims),
    ...compare('event', last.explainer.events.map(sayEvent), explainer.events.map(sayEvent)),
    ...compare('dispute', last.explainer.disputes.map(sayDispute), explainer.disputes.map(sayDispute)),
  ];
  const known = new Set(last.explainer.updates.map(({ id }) => followed('update')(id)));
  const since = explainer.updates.filter(({ id }) => !known.has(id));
  const isTold = ({ of, id, kind, status }: Change): boolean =>
    kind === 'added' ||
    (of === 'claim'
      ? updatesOnClaim({ id }, { slug, updates: since }).length > 0
      : since.some((update) => linksTo(update, placesOf(of, slug, id), slug))) ||
    (status !== undefined && status.to !== 'standing' && status.reason !== undefined) ||
    (kind === 'removed' && findRetirementWithin(of, slug, id, history) !== undefined);
  return { last, silent: changes.filter((change) => !change.isMinor && !isTold(change)) };
}

/** Where an event or a dispute stands on the site. */
function placesOf(kind: 'event' | 'dispute', slug: string, id: string): ReadonlySet<string> {
  return new Set(kind === 'event' ? [urls.event(slug, id)] : [urls.dispute(slug, id), urls.whoSaysWhatOn(slug, id)]);
}

function addressOf({ of, id }: Change, slug: string): string {
  if (of === 'event') return urls.event(slug, id);
  return of === 'dispute' ? urls.dispute(slug, id) : urls.claim(slug, id);
}

/** The claims of the last edition; of one that it does not have and that comes back, what it said when it was last there. */
function listBefore(
  { claims }: EditionExplainer,
  editions: readonly FrozenEdition[],
  follow: (id: string) => string,
): ComparedClaim[] {
  const [last, ...earlier] = editions.toReversed();
  const listed: ComparedClaim[] = [...(last?.explainer.claims ?? [])];
  const there = new Set(listed.map(({ id }) => follow(id)));
  for (const { id } of claims) {
    if (there.has(id)) continue;
    const found = earlier.flatMap(
      (edition) => edition.explainer.claims.find((claim) => follow(claim.id) === id) ?? [],
    )[0];
    if (found !== undefined) listed.push(found);
  }
  return listed;
}

/** One message for each statement that changed in silence, and one for each claim that an update names and nobody knows. */
export function checkChanges(edition: Edition, written: Written, editions: ReadEditions['editions']): Message[] {
  return edition.explainers.flatMap((explainer) => {
    const published = editions.get(explainer.slug) ?? [];
    const since = findChanges(explainer, published, written.ledger.history, edition.sources);
    return [
      ...checkNamedClaims(explainer, written, published),
      ...(since === undefined ? [] : tellChanges(since, explainer, written)),
    ];
  });
}

function tellChanges({ last, silent }: ChangesSince, explainer: EditionExplainer, written: Written): Message[] {
  const recorded = new Set(written.ledger.entries.map(({ url }) => url));
  // What went takes its address with it, which is told already.
  const told = silent.filter((change) => change.kind !== 'removed' || !recorded.has(addressOf(change, explainer.slug)));
  const paste = writeUpdate(told, last, explainer);
  return told.flatMap((change, index) => {
    const place = placeOf(change, explainer);
    return placeIn(written.files, place, describeChange(change, last, index === 0 ? paste : undefined, paste.file));
  });
}

function placeOf({ of, id }: Change, { claims, events, disputes, file }: EditionExplainer): Place {
  const place =
    of === 'claim'
      ? claims.find((claim) => claim.id === id)?.stretch
      : [...(of === 'event' ? events : disputes)].find((entry) => entry.id === id)?.place;
  return place ?? { file, start: 0, end: 0 };
}

function describeChange(change: Change, last: FrozenEdition, paste: Paste | undefined, file: string): Finding {
  const what = change.kind === 'removed' ? 'loss' : 'change';
  return {
    rule: 'claim-changed-silently',
    message: `Unexpected ${what} of the ${nouns[change.of]} \`${change.id}\` since the edition of ${last.id}, expected an update ${change.of === 'claim' ? 'or a status that names it' : 'that links to it'}`,
    details: describeDetails(change),
    mend:
      paste === undefined
        ? `${change.of === 'claim' ? `name \`${change.id}\`` : `link to it`} in an update, such as ${file} above`
        : `tell readers: paste this update and say why${change.of === 'claim' ? ', or give the statement a status under `statuses` in the front matter' : ''}`,
    ...(paste === undefined ? {} : { paste }),
  };
}

function describeDetails({ before, words, rewording, evidence, status }: ClaimChange): string[] {
  const quote = (citations: readonly { readonly source: string; readonly stance: string; readonly exact: string }[]) =>
    citations.map(({ source, stance, exact }) => `@${source} ${stance === 'supports' ? '' : `${stance} `}"${exact}"`);
  return [
    ...(words === undefined || rewording !== 'words' ? [] : [`words: ${describeWords(words)}`]),
    ...(status === undefined ? [] : [`status: ${status.from}, now ${status.to}`]),
    ...quote(evidence?.removed ?? []).map((text) => `no longer quoted: ${text}`),
    ...quote(evidence?.added ?? []).map((text) => `now quoted: ${text}`),
    ...(words === undefined && evidence === undefined && status === undefined
      ? [`it read: ${before?.text ?? ''}`]
      : []),
  ];
}

/** The update that would tell of some changes, as a file. Its day is one that the content names. */
function writeUpdate(changes: readonly Change[], last: FrozenEdition, explainer: EditionExplainer): Paste {
  const { slug, language, updated, updates } = explainer;
  const lastDay = readEditionId(last.id)?.date ?? updated;
  const day = updated > lastDay ? updated : lastDay;
  const ids = changes.flatMap(({ of, id }) => (of === 'claim' ? [id] : []));
  const isCorrection = changes.some(
    ({ before, after }) =>
      before !== undefined && after !== undefined && !hasSameFacts(before.text, after.text, language),
  );
  const kind = isCorrection ? 'correction' : 'clarification';
  const taken = new Set(updates.map(({ id }) => id));
  const name = [
    `${day}-${kind}`,
    ...Array.from({ length: 99 }, (_, index) => `${day}-${kind}-${String(index + 2)}`),
  ].find((one) => !taken.has(one));
  const lines = changes.map((change) => {
    const { of, id } = change;
    if (change.kind === 'removed')
      return `- We took ${of === 'event' ? 'an' : 'a'} ${nouns[of]} out (\`${id}\`): say here why.`;
    const address = of === 'claim' ? `${urls.explainer(slug)}${urls.claimAnchor(id)}` : addressOf(change, slug);
    return `- We changed [this ${nouns[of]}](${address}): say here why.`;
  });
  const what = ids.length === changes.length ? 'statement' : 'entry';
  const named = ids.length === 0 ? '' : `claims: [${ids.join(', ')}]\n`;
  const done = isCorrection ? 'corrected' : 'clarified';
  return {
    file: `explainers/${slug}/updates/${name ?? day}.mdx`,
    text: `---\ntitle: ${count(changes.length, what)} ${done}\ndate: ${day}\nkind: ${kind}\n${named}---\n\n${lines.join('\n')}\n`,
  };
}

function checkNamedClaims(
  { slug, claims, updates }: EditionExplainer,
  { ledger, files }: Written,
  published: readonly FrozenEdition[],
): Message[] {
  const once = [
    ...published.flatMap(({ explainer }) => explainer.claims.map(({ id }) => id)),
    ...ledger.history.flatMap((change) => ('renamed' in change ? [change.from] : [change.id])),
  ];
  const known = new Set([...claims.map(({ id }) => id), ...once]);
  return updates.flatMap((update) =>
    update.claims.flatMap((id, index) => {
      const place = update.claimPlaces[index];
      if (known.has(id) || place === undefined) return [];
      const meant = suggestId(id, [...known]);
      return placeIn(files, place, {
        rule: 'reference-unknown',
        message: `Unexpected claim \`${id}\`, expected the label of a footnote that \`${slug}\` has or had`,
        mend: meant === undefined ? 'write the label of a footnote, or delete it' : `write \`${meant}\``,
      });
    }),
  );
}

/** What was compiled, for a site that goes out: to change a statement in silence is an error there. */
export function refuseSilentChanges<T extends { readonly edition: Edition; readonly messages: readonly Message[] }>(
  compiled: T,
): T {
  if (!compiled.messages.some(({ rule }) => rule === 'claim-changed-silently')) return compiled;
  const messages = compiled.messages.map((message): Message =>
    message.rule === 'claim-changed-silently' ? { ...message, severity: 'error' } : message,
  );
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const summary = { ...compiled.edition.summary, errors, warnings: messages.length - errors };
  return { ...compiled, messages, edition: { ...compiled.edition, summary } };
}
