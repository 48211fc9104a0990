import { createHash } from 'node:crypto';

/** What stands in the page itself and runs or styles it; data in a script element does neither. */
const inline = /<(style|script)\b(?![^>]*\s(?:src|type="application)\b)[^>]*>([\s\S]*?)<\/\1>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;

/**
 * Takes from a page what Astro writes to be safe in every page: hashes of scripts and styles that are not in this one,
 * which its policy would let in, and references for apostrophes, which Astro puts within double quotes or none.
 */
export function tightenPage(page: string): string {
  const known = new Set(Array.from(page.matchAll(inline), ([, , text = '']) => `'sha256-${hash(text)}'`));
  return page
    .replace(policy, (_, start: string, rules: string) => start + rules.replaceAll(/ '(sha256-[^']*)'/g, keepKnown))
    .replaceAll('&#39;', "'");

  function keepKnown(written: string): string {
    return known.has(written.trim()) ? written : '';
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
