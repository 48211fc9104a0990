import { slug } from 'github-slugger';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import { foldLabel, type FileFootnotes, type Marker } from './footnotes.ts';
import type { ProseHeading, WrittenHeading } from './explainer.ts';

/** Begins the ids that the site's own parts have on a page: its regions, what opens, charts within the text. */
const ownIds = /^(?:page_|open_|event-in-)/;

/** An id of a page that follows from what editors named, and where they did; `words` say what it is the anchor of. */
export interface NamedAnchor {
  readonly id: string;
  readonly words: string;
}

/**
 * Makes the anchors of one page's headings, in order, as GitHub does: repetitions are numbered from 1.
 *
 * @param taken ids the page needs for something else, such as its claims
 */
function createAnchors(taken: Iterable<string>): (heading: string) => string {
  const used = new Set(taken);
  // What is shown twice on a page has its second id from the first, behind two hyphens.
  const isUsed = (id: string): boolean => used.has(id) || used.has(id.replace(/--\d+$/, ''));
  /** The number last given to a heading of the same words: those before it stay taken. */
  const counts = new Map<string, number>();
  return (heading) => {
    const words = slug(heading.trim());
    const base = words === '' ? 'section' : ownIds.test(words) ? `section-${words}` : words;
    let anchor = base;
    let count = counts.get(base) ?? 0;
    while (isUsed(anchor)) anchor = `${base}-${String(++count)}`;
    counts.set(base, count);
    used.add(anchor);
    return anchor;
  };
}

/**
 * Gives the headings of the files that one page shows their anchors, none of which stands on the page twice.
 *
 * @param files in the order in which they were written, so that a later one changes no anchor of an earlier one
 * @param taken ids the page needs for something else
 */
export function anchorHeadings(
  files: readonly (readonly ProseHeading[])[],
  taken: readonly string[] = [],
): WrittenHeading[][] {
  const onPage = createAnchors(taken);
  return files.map((headings) => {
    const inFile = createAnchors(taken);
    return headings.map(({ depth, text }) => ({ depth, text, anchor: onPage(text), written: inFile(text) }));
  });
}

/** The ids that the claims of a page take: where each stands, and its note. */
export function listClaimAnchors(labels: readonly string[]): string[] {
  return labels.flatMap((label) => [label, `note-${label}`]);
}

/** Labels of the footnotes that have a marker on a page. */
export function labelsOf(footnotes: readonly FileFootnotes[]): string[] {
  return footnotes.flatMap(({ markers }) => markers.map(({ label }) => foldLabel(label)));
}

/**
 * Finds labels that are the anchor of something else on their page. Labels are addresses that editors chose, so that
 * only they can choose another.
 *
 * @param footnotes of the files that one page shows
 * @param others anchors of the page that are no claim's
 */
export function checkLabelAnchors(footnotes: readonly FileFootnotes[], others: readonly NamedAnchor[]): Message[] {
  const owners = new Map(others.map(({ id, words }) => [id, words]));
  const markers = footnotes.flatMap(({ file, markers: all }) => all.map((marker) => ({ file, marker })));
  for (const { file, marker } of markers) {
    const id = `note-${foldLabel(marker.label)}`;
    if (!owners.has(id)) owners.set(id, `the note of \`[^${marker.label}]\` in ${lineOf(file, marker)}`);
  }
  const told = new Set<string>();
  return markers.flatMap(({ file, marker }) => {
    const label = foldLabel(marker.label);
    const owner = ownIds.test(label) ? 'an event in a chart of the page' : owners.get(label);
    if (owner === undefined || told.has(label)) return [];
    told.add(label);
    return [
      placeFinding(
        {
          rule: 'id-duplicate',
          message: `Unexpected footnote label \`${marker.label}\`, which also is the anchor of ${owner}, expected each anchor once on a page`,
          mend: 'give this footnote another label, in the text and before the note',
        },
        file,
        marker,
      ),
    ];
  });
}

function lineOf(file: TextFile, { start }: Marker): string {
  return `${file.path}, line ${String(file.lines.pointAt(start).line)}`;
}
