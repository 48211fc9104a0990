import type { Site } from '../claims/site.ts';
import type { EditionClaim, EditionExplainer } from '../edition/edition.ts';
import { parseEdtf, speakEdtf } from '../language/edtf.ts';
import { unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';
import { standAlone } from '../text/stand-alone.ts';

/** How to cite an explainer, in one line of plain text. */
export function citeExplainer(explainer: EditionExplainer, site: Site, address: string): string {
  const who = explainer.authors.length > 0 ? explainer.authors.join(', ') : site.publisher;
  return `${who}. “${closed(explainer.title)}” ${site.name}, updated ${spoken(explainer.updated)}. ${address}`;
}

/** How to cite one claim of an explainer, by its whole sentence, its note and its permanent address. */
export function citeClaim(
  { sentence, number }: Pick<EditionClaim, 'sentence' | 'number'>,
  explainer: Pick<EditionExplainer, 'title' | 'updated'>,
  site: Pick<Site, 'name'>,
  address: string,
): string {
  const where = `Note ${String(number)} in “${explainer.title}”`;
  return `“${nested(closed(standAlone(sentence)))}” ${where}, ${site.name}, updated ${spoken(explainer.updated)}. ${address}`;
}

/** How to cite a source, with what is unknown written out. */
export function citeSource({ metadata }: Source): string {
  const author = metadata.author === unknown ? 'Author unknown' : metadata.author;
  const title = metadata.title === unknown ? 'Untitled' : metadata.title;
  const publisher = metadata.publisher === unknown ? 'Publisher unknown' : metadata.publisher;
  const published = metadata.published === unknown ? 'date unknown' : spoken(metadata.published);
  const retrieved = metadata.retrieved === unknown ? '' : ` Retrieved ${spoken(metadata.retrieved)}.`;
  const address = metadata.url === unknown ? ' Address unknown.' : ` ${metadata.url}`;
  const status = { current: '', corrected: ' Corrected by its publisher.', retracted: ' Retracted by its publisher.' };
  return `${author}. “${closed(title)}” ${publisher}, ${published}.${retrieved}${status[metadata.status]}${address}`;
}

function spoken(date: string): string {
  const parsed = parseEdtf(date);
  return parsed ? speakEdtf(parsed, 'en') : date;
}

/** Ends words with a full stop unless they end with a mark of their own. */
function closed(words: string): string {
  return /[.!?…]["”’]?$/.test(words) ? words : `${words}.`;
}

/** Quotation marks inside quotation marks are single ones. */
function nested(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}
