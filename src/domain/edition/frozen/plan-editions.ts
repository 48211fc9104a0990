import type { Compiled } from '../compile.ts';
import type { EditionExplainer } from '../edition.ts';
import { type EditionFiles, formatEdition, freezeExplainer, isSameEdition } from './freeze.ts';
import { nextEditionId, readEditionId } from './frozen-edition.ts';

/** An edition that is to be written. */
export interface PlannedEdition {
  readonly slug: string;
  readonly id: string;
  /** By their paths in the content folder. */
  readonly files: EditionFiles;
}

/**
 * The editions that publishing the content as it is adds: one of each explainer that is not as its newest edition has it.
 * Its day is that of the newest update, or of the explainer itself; never one before that of an edition that is there.
 *
 * @param textOf gives the raw text of a content file
 * @param date the day, where it is not to be taken from the content
 */
export function planEditions(
  { edition, editions }: Pick<Compiled, 'edition' | 'editions'>,
  textOf: (file: string) => string,
  date?: string,
): PlannedEdition[] {
  return edition.explainers.flatMap((explainer) => {
    const earlier = editions.get(explainer.slug) ?? [];
    const last = earlier.at(-1);
    const freezable = freezeExplainer(edition, explainer, textOf);
    if (last !== undefined && isSameEdition(freezable, last)) return [];
    const id = nextEditionId(
      dayOf(explainer, last?.id, date),
      earlier.map((one) => one.id),
    );
    const files = Object.entries(formatEdition(freezable, earlier));
    const folder = `editions/${explainer.slug}/${id}/`;
    return [
      { slug: explainer.slug, id, files: Object.fromEntries(files.map(([path, text]) => [folder + path, text])) },
    ];
  });
}

function dayOf({ updated }: EditionExplainer, last: string | undefined, date: string | undefined): string {
  const lastDay = last === undefined ? undefined : readEditionId(last)?.date;
  const day = date ?? updated;
  return lastDay !== undefined && lastDay > day ? lastDay : day;
}
