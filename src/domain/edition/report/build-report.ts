import type { Support } from '../../crossref/count-support.ts';
import type { Edition } from '../edition.ts';
import { citationsOf } from '../list-citations.ts';
import { findOpenDates, type OpenDates } from './open-dates.ts';
import { findOpenNames, type OpenNames } from './open-names.ts';
import { findOpenQuestions, type OpenQuestion } from './open-questions.ts';
import { rankUncited, type UncitedPassage } from './rank-passages.ts';
import { findShakyDisputes, type ShakyDispute } from './shaky-disputes.ts';

/** What an explainer leaves out or leans on too much, for its editors. Plain data. */
export interface Report {
  /** Questions on which sources differ and that no dispute answers in full. */
  readonly questions: readonly OpenQuestion[];
  /** Disputes the sources no longer bear out. */
  readonly disputes: readonly ShakyDispute[];
  /** The most telling sentences that nothing quotes. */
  readonly uncited: readonly UncitedPassage[];
  readonly names: OpenNames;
  /** Claims with a single origin: of one document, or of several that count as one. */
  readonly singleOrigin: readonly SingleOrigin[];
  readonly dates: OpenDates;
  readonly uncitedSources: readonly string[];
}

/** A claim that rests on one origin. */
export interface SingleOrigin {
  readonly explainer: string;
  readonly claim: string;
  readonly text: string;
  /** The file it is written in. */
  readonly file: string;
  readonly support: Support;
}

/** Reads an edition for its editors: what sources say that the explainers do not, and what the explainers lean on. */
export function buildReport(edition: Edition): Report {
  return {
    questions: findOpenQuestions(edition),
    disputes: findShakyDisputes(edition),
    uncited: rankUncited(edition),
    names: findOpenNames(edition),
    singleOrigin: listSingleOrigins(edition),
    dates: findOpenDates(edition),
    uncitedSources: listUncitedSources(edition),
  };
}

/** Two documents of one origin come before a single one: they look like more than they are. */
function listSingleOrigins({ explainers }: Edition): SingleOrigin[] {
  const claims = explainers.flatMap(({ slug, claims: own }) =>
    own.map(({ id, text, stretch, support }): SingleOrigin => ({
      explainer: slug,
      claim: id,
      text,
      file: stretch.file,
      support,
    })),
  );
  const ofKind = (kind: Support['kind']): SingleOrigin[] => claims.filter(({ support }) => support.kind === kind);
  return [...ofKind('same-origin'), ...ofKind('one-source')];
}

function listUncitedSources({ sources, explainers }: Edition): string[] {
  const used = new Set(explainers.flatMap(citationsOf).map(({ source }) => source));
  return sources.map(({ id }) => id).filter((id) => !used.has(id));
}
