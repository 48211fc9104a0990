import { shorten } from '../../text/say.ts';
import { describeNames } from './describe-names.ts';
import { describeQuestion } from './describe-question.ts';
import { describePassage } from './describe-report.ts';
import type { Effect, Impact, SourceReport } from './report-source.ts';
import { listIds, type ReportItem, type ReportSection, trimSections } from './sections.ts';

const most = 12;

const headings: Readonly<Record<Effect, readonly [title: string, lead: string]>> = {
  contradicts: ['It contradicts', 'Both can hardly be right: look, cite it as disputing, and show the dispute.'],
  outdates: ['It corrects', 'A newer number than the one quoted.'],
  refines: ['It refines', 'Closer than what is quoted, and in keeping with it.'],
  differs: ['It speaks of the same, with a difference', 'Both can be right: look before you use one.'],
  supports: ['It confirms', 'It says the same in words of its own.'],
  repeats: ['It repeats', 'The same words: they add no independent support.'],
  older: ['It is older than', 'An earlier number than the one quoted.'],
};

/** Puts into words what a source adds, the most pressing first; each of its sentences once, with all it bears on. */
export function describeSource(report: SourceReport): ReportSection[] {
  return trimSections(
    [
      ...Object.entries(headings).map(([effect, [title, lead]]) => ({
        title,
        lead,
        items: group(report.impacts.filter((impact) => impact.effect === effect)),
      })),
      {
        title: 'Questions it takes part in',
        lead: 'For disputes.yaml: accounts that no dispute shows yet, the likeliest first.',
        items: report.questions.map(describeQuestion),
      },
      { title: 'It leans on others', lead: 'Count it with them as one source.', items: listShares(report) },
      describeNames(report.names),
      {
        title: 'It adds',
        lead: 'Sentences that nothing quotes, by how much each says, the most first.',
        items: report.uncited.filter(isNotTold(report)).map(describePassage),
      },
    ],
    most,
  );
}

/** Sentences that stand above already, ready to paste, need no second place. */
function isNotTold({ impacts }: SourceReport): (passage: { readonly cite: string }) => boolean {
  const told = new Set(impacts.map(({ cite }) => withoutStance(cite ?? '')));
  return ({ cite }) => !told.has(cite);
}

function withoutStance(cite: string): string {
  return cite.replace(/^(@\S+) (?:disputes|qualifies) "/, '$1 "');
}

/**
 * One item for each sentence of the source, with what it is held against and the words to paste.
 */
function group(impacts: readonly Impact[]): ReportItem[] {
  const bySentence = Map.groupBy(impacts, ({ passage }) => passage);
  return [...bySentence.values()].flatMap((all): ReportItem[] => {
    const [first] = all;
    if (first === undefined) return [];
    const against = Map.groupBy(
      all,
      (impact) => `${impact.explainer}\n${impact.against.source}\n${impact.against.words}`,
    );
    const weak = first.weak === undefined ? [] : [`From its ${first.weak}: warns when quoted.`];
    return [
      {
        text: `“${shorten(first.words, longest)}”`,
        details: [...[...against.values()].flatMap(describeAgainst), ...weak],
        ...(first.cite === undefined ? {} : { cite: first.cite }),
      },
    ];
  });
}

function describeAgainst(impacts: readonly Impact[]): string[] {
  const [first] = impacts;
  if (first === undefined) return [];
  const { words, source } = first.against;
  const same = words === first.words ? 'The same words' : `“${shorten(words, longest)}”`;
  return [`${same} in \`${source}\`, quoted in ${first.explainer} for ${listOwners(impacts)}`];
}

/** "claims `a` and `b`; event `c`". */
function listOwners(impacts: readonly Impact[]): string {
  const byKind = Map.groupBy(impacts, ({ owner }) => owner.kind);
  return [...byKind]
    .map(([kind, group]) => {
      const ids = [...new Set(group.map(({ owner }) => owner.id))];
      return `${kind}${ids.length === 1 ? '' : 's'} ${listIds(ids)}`;
    })
    .join('; ');
}

const longest = 90;

function listShares({ shares, origins }: SourceReport): ReportItem[] {
  const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
  return [
    ...shares.map(({ source, held, holds }) => ({
      text: `${percent(held)} of it stands word for word in \`${source}\`; it holds ${percent(holds)} of that one`,
    })),
    ...origins.map(({ name, sources }) => ({
      text: `It draws on ${name}, as ${sources.length === 1 ? 'does' : 'do'} ${listIds(sources)}`,
    })),
  ];
}
