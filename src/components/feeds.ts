import { edition } from 'virtual:verbatim/edition';
import { past } from 'virtual:verbatim/past';
import type { EditionExplainer } from '../domain/edition/edition.ts';
import { firstAddress } from '../domain/edition/past-addresses.ts';
import { urls } from '../domain/edition/urls.ts';
import {
  type ClaimChange,
  type Feed,
  type FeedEntry,
  listFeedEntries,
  sortEntries,
  toAtom,
} from '../domain/export/feed.ts';
import { absolute, getExplainer } from './edition.ts';
import { changesInUpdate } from './record.ts';
import { words } from './words.ts';

/** A reader that asks for the first time wants what is new; what is older stands on the pages. */
const mostEntries = 100;

const firstPath = (path: string): string => firstAddress(path, past.history);

/** What changed in an explainer, the newest first. */
function changesOf(explainer: EditionExplainer): readonly FeedEntry[] {
  return listFeedEntries(explainer, { absolute, firstPath, changesOf: changesOfClaims });
}

/** What an update made of claims, in the words that readers get. */
function changesOfClaims(slug: string, id: string): readonly ClaimChange[] {
  const update = getExplainer(slug).updates.find((one) => one.id === id);
  return (update === undefined ? [] : changesInUpdate(slug, update))
    .filter(({ isMinor }) => !isMinor)
    .map(({ id: claim, kind, before, after, words: reworded, status }) => ({
      url: absolute(urls.claim(slug, claim)),
      what:
        kind === 'changed'
          ? reworded === undefined
            ? status === undefined
              ? 'evidence'
              : 'status'
            : 'reworded'
          : kind,
      ...(before === undefined ? {} : { before: before.text }),
      ...(after === undefined ? {} : { after: after.text }),
      ...(status?.reason === undefined ? {} : { reason: status.reason }),
    }));
}

let everything: readonly FeedEntry[] | undefined;

/** What changed on the site, the newest first. */
export function listChanges(): readonly FeedEntry[] {
  everything ??= sortEntries(edition.explainers.flatMap(changesOf));
  return everything;
}

/** Of every explainer. */
export function siteFeed(): Feed {
  const { site } = edition;
  return {
    ...shared(urls.feed(), urls.home()),
    title: site.name,
    subtitle: site.description,
    entries: listChanges().slice(0, mostEntries),
  };
}

/** What was corrected or taken back, and nothing else. */
export function correctionsFeed(): Feed {
  return {
    ...shared(urls.correctionsFeed(), urls.home()),
    title: words.correctionsFeed(edition.site.name),
    entries: listChanges()
      .filter(({ isCorrection }) => isCorrection)
      .slice(0, mostEntries),
  };
}

/** Of one explainer. */
export function explainerFeed(explainer: EditionExplainer): Feed {
  return {
    ...shared(urls.explainerFeed(explainer.slug), urls.explainer(explainer.slug)),
    title: words.feed(explainer.title),
    subtitle: explainer.description,
    language: explainer.language,
    entries: changesOf(explainer),
  };
}

function shared(self: string, page: string) {
  const { site } = edition;
  return { id: absolute(firstPath(self)), self: absolute(self), page: absolute(page), site, language: site.language };
}

export function answerFeed(feed: Feed): Response {
  return new Response(toAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
