/** The boxes that a block quote becomes by its first line, `[!NOTE]`; as on GitHub. */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

const head = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION|QUOTE)\](?=\s|$)\s*/;

/** What the first line of a block quote makes of it: a box, or a quotation set large (`[!QUOTE]`). */
export interface CalloutHead {
  readonly kind: CalloutKind | 'quote';
  /** How many characters it takes, white space behind it included. */
  readonly length: number;
}

/** Reads the head of a callout at the start of a paragraph's words. */
export function readCalloutHead(text: string): CalloutHead | undefined {
  const found = head.exec(text);
  return found ? { kind: (found[1] ?? '').toLowerCase() as CalloutHead['kind'], length: found[0].length } : undefined;
}
