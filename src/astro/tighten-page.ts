import { createHash } from 'node:crypto';

/** What stands in the page itself and runs or styles it; data in a script element does neither. */
const inline = /<(style|script)\b(?![^>]*\s(?:src|type="application)\b)[^>]*>([\s\S]*?)<\/\1>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;
const plainStyle = /<style>([\s\S]*?)<\/style>/g;

/**
 * Takes from a page what Astro writes to be safe in every page: a style element for each font, with a hash each; hashes of
 * scripts and styles that are not in this one, which its policy would let in; and references for apostrophes, which Astro
 * puts within double quotes or none.
 */
export function tightenPage(page: string): string {
  const { head, style } = joinStyles(page.slice(0, page.indexOf('</head>')));
  const tight = head + page.slice(page.indexOf('</head>'));
  const known = new Set(Array.from(tight.matchAll(inline), ([, , text = '']) => `'sha256-${hash(text)}'`));
  return tight
    .replace(policy, (_, start: string, rules: string) => start + tightenRules(rules, known, style))
    .replaceAll('&#39;', "'");
}

/** Puts the styles of a head into one element. */
function joinStyles(head: string): { readonly head: string; readonly style: string | undefined } {
  const styles = Array.from(head.matchAll(plainStyle), ([, text = '']) => text);
  if (styles.length < 2) return { head, style: undefined };
  const style = styles.join('');
  let isFirst = true;
  const joined = head.replaceAll(plainStyle, () => {
    const written = isFirst ? `<style>${style}</style>` : '';
    isFirst = false;
    return written;
  });
  return { head: joined, style };
}

function tightenRules(rules: string, known: ReadonlySet<string>, style: string | undefined): string {
  const kept = rules.replaceAll(/ ('sha256-[^']*')/g, (written, own: string) => (known.has(own) ? written : ''));
  return style === undefined ? kept : kept.replace(/\bstyle-src [^;]*/, (rule) => `${rule} 'sha256-${hash(style)}'`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
