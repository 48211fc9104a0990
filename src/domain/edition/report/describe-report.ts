import { count, listWords } from '../../text/say.ts';
import { urls } from '../urls.ts';
import type { Report, SingleOrigin } from './build-report.ts';
import { describeNames } from './describe-names.ts';
import { describeQuestion } from './describe-question.ts';
import type { OpenDates } from './open-dates.ts';
import type { UncitedPassage } from './rank-passages.ts';
import type { ShakyDispute } from './shaky-disputes.ts';
import { listIds, type ReportItem, type ReportLink, type ReportSection, trimSections } from './sections.ts';

const most = 12;

/** Puts a report into words, the most pressing first; nothing where all is well. */
export function describeReport(report: Report): ReportSection[] {
  const sections = [
    describeShaky(report.disputes),
    {
      title: 'Questions on which the documents seem to differ',
      lead: 'Passages that speak of one thing, the likeliest first. Look, word the question, keep the positions that matter, and paste.',
      items: report.questions.map(describeQuestion),
    },
    {
      title: 'Sources that no explainer quotes',
      lead: '`report --source ID` shows what each adds.',
      items: report.uncitedSources.map((id) => ({ text: `\`${id}\`` })),
    },
    {
      title: 'Sentences that nothing quotes',
      lead: 'By how much they say, the most first.',
      items: report.uncited.map(describePassage),
    },
    describeNames(report.names),
    describeOrigins(report.singleOrigin),
    describeDates(report.dates),
  ];
  return trimSections(sections, most);
}

function describeShaky(disputes: readonly ShakyDispute[]): ReportSection {
  return {
    title: 'Disputes that the sources no longer bear out',
    lead: 'Mend them, or take them out.',
    items: disputes.map(({ explainer, dispute, question, why }) => ({
      text: `\`${dispute}\` in ${explainer}: ${question}`,
      details: why,
    })),
  };
}

/** A sentence with what it holds, ready to quote. */
export function describePassage({ quantities, dates, names, cite }: UncitedPassage): ReportItem {
  const held = [
    ...(quantities > 0 ? [count(quantities, 'number')] : []),
    ...(dates > 0 ? [count(dates, 'date')] : []),
    ...(names > 0 ? [count(names, 'name')] : []),
  ];
  return { text: `A sentence with ${held.length > 0 ? listWords(held) : 'no number, date or name'}`, cite };
}

/**
 * Claims of several documents that are one are told singly, since they look like more; those of one document in a line.
 */
function describeOrigins(claims: readonly SingleOrigin[]): ReportSection {
  const joined = claims.filter(({ support }) => support.kind === 'same-origin');
  const single = Map.groupBy(
    claims.filter(({ support }) => support.kind === 'one-source'),
    ({ explainer, support }) => `${explainer}\n${support.sources[0] ?? ''}`,
  );
  return {
    title: 'Claims with a single origin',
    lead: 'A second, independent source would carry them further.',
    items: [
      ...joined.map(({ explainer, claim, text, file, support }) => ({
        text: `\`${claim}\` in ${explainer}: ${support.label}`,
        details: support.why,
        links: [linkClaim({ explainer, claim, text, file, support })],
      })),
      ...[...single].map(([key, group]): ReportItem => {
        const [explainer = '', source = ''] = key.split('\n');
        return {
          text: `${count(group.length, 'claim')} in ${explainer} from \`${source}\` alone`,
          links: group.map(linkClaim),
        };
      }),
    ],
  };
}

interface UndatedEvent {
  readonly explainer: string;
  readonly event: string;
  readonly label: string;
}

function linkClaim({ explainer, claim, text, file }: SingleOrigin): ReportLink {
  return { id: claim, words: text, url: urls.claim(explainer, claim), file };
}

function linkEvent({ explainer, event, label }: UndatedEvent): ReportLink {
  const file = `explainers/${explainer}/timeline.yaml`;
  return { id: event, words: label, url: urls.event(explainer, event), file };
}

function describeDates({ sources, events, editors }: OpenDates): ReportSection {
  const byExplainer = (list: readonly UndatedEvent[], what: string): ReportItem[] =>
    [...Map.groupBy(list, ({ explainer }) => explainer)].map(([explainer, group]) => ({
      text: `${count(group.length, 'event')} in ${explainer} ${what}`,
      links: group.map(linkEvent),
    }));
  return {
    title: 'Dates that nobody gives',
    lead: 'Find them out, or leave them open where readers can see it.',
    items: [
      ...sources.map(({ source, words }) => ({
        text: `${listIds([source])} has no date${words.length > 0 ? `, and leans on it: ${words.map((word) => `“${word}”`).join(', ')}` : ''}`,
      })),
      ...byExplainer(events, 'placed by order alone'),
      ...byExplainer(editors, 'dated by the editors'),
    ],
  };
}
