/** Commas, colons and dashes of the scripts that have their own. */
const leading = /^[\s,;:،؛、，；：–—]+/u;
const trailing = /(?<![\s,;:،؛、，；：–—])[\s,;:،؛、，；：–—]+$/u;

/** A stretch of prose without the commas, colons and dashes that tied it to what stood around it. */
export function standAlone(stretch: string): string {
  return stretch.replace(leading, '').replace(trailing, '');
}
