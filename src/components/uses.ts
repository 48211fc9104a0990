import { type Use as UseOfSource } from '../domain/edition/views/uses.ts';
import { words } from './words.ts';

/** One place where the site quotes a source, with the page or section it stands in. */
export interface Use extends UseOfSource {
  /** Empty where that goes without saying. */
  readonly context: string;
}

const sections = { event: words.timeline, position: words.disputesHeading } as const;

/**
 * Says where a use stands.
 *
 * @param isOnly whether there is one explainer alone, so that its title says nothing.
 */
export function placeUse(use: UseOfSource, isOnly: boolean): Use {
  return { ...use, context: contextOf(use, isOnly) };
}

function contextOf({ kind, explainer }: UseOfSource, isOnly: boolean): string {
  if (kind === 'term') return words.glossary;
  if (kind === 'name') return words.names;
  const title = isOnly ? '' : (explainer?.title ?? '');
  if (kind === 'claim') return title;
  return title === '' ? sections[kind] : `${title}: ${sections[kind].toLowerCase()}`;
}
