import type { OpenNames } from './open-names.ts';
import { writeSpelling } from '../check-names.ts';
import { listIds, type ReportItem, type ReportSection } from './sections.ts';

/** Names that `names.yaml` does not account for, with the lines to add. */
export function describeNames({ unlisted, variants, questions }: OpenNames): ReportSection {
  return {
    title: 'Names unaccounted for',
    lead: 'List each in names.yaml: a spelling under its name, two that are alike in one entry or in two.',
    items: [
      ...variants.map(({ id, name, spelling, sources }): ReportItem => ({
        text: `“${spelling}” is ${name} (\`${id}\`) in ${listIds(sources)}`,
        yaml: { file: 'names.yaml', text: writeSpelling(spelling, sources).replaceAll(/^(?=.)/gm, '    ') },
      })),
      ...questions.map(({ why }): ReportItem => ({ text: `${why} Are they one?` })),
      ...unlisted.map(({ name, kind, count, sources }): ReportItem => ({
        text: `${name} (${kind}, ${count === 1 ? 'once' : `${String(count)} times`}) in ${listIds(sources)}`,
      })),
    ],
  };
}
