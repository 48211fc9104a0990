/** Words right before a date that make it the last possible one. */
const lead = /(?<![\p{L}\p{N}])(?:by|d['’]ici(?: à| au)?|entro(?: il)?|к|до|tegen|para)(?: the)?(?: end of)?\s$/iu;
const reach = 20;

/** Where the words begin that make the date at `start` a deadline ("by May 2026"), if there are any. */
export function deadlineBefore(text: string, start: number): number | undefined {
  const found = lead.exec(text.slice(Math.max(0, start - reach), start));
  return found === null ? undefined : start - found[0].length;
}
