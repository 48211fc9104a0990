import { listWords } from '../../text/say.ts';

/** A report laid out in words: what a terminal and a page print alike. Plain data. */
export interface ReportSection {
  readonly title: string;
  /** One sentence on what stands below and what to do about it. */
  readonly lead: string;
  readonly items: readonly ReportItem[];
  /** Items left out, to be found in the JSON. */
  readonly more?: number;
}

/** A claim or event that an item speaks of. */
export interface ReportLink {
  /** What its editors know it by. */
  readonly id: string;
  /** Its words. */
  readonly words: string;
  /** From the site's root. */
  readonly url: string;
  /** The file it is written in. */
  readonly file: string;
}

export interface ReportItem {
  readonly text: string;
  readonly details?: readonly string[];
  readonly links?: readonly ReportLink[];
  /** A citation for a footnote. */
  readonly cite?: string;
  /** Lines of YAML, and the file they belong into. */
  readonly yaml?: { readonly file: string; readonly text: string };
}

/** Drops sections with nothing in them, and cuts long ones. */
export function trimSections(sections: readonly ReportSection[], most: number): ReportSection[] {
  return sections
    .filter(({ items }) => items.length > 0)
    .map((section) =>
      section.items.length <= most
        ? section
        : { ...section, items: section.items.slice(0, most), more: section.items.length - most },
    );
}

/** "`a`, `b` and `c`". */
export function listIds(ids: readonly string[]): string {
  return listWords(ids.map((id) => `\`${id}\``));
}
