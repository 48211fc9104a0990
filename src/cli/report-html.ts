import { escapeMarkup } from '../domain/text/escape-markup.ts';
import type { ReportItem, ReportLink, ReportSection } from '../domain/edition/report/sections.ts';

/** A page's head: what the report is on. */
export interface ReportHead {
  readonly title: string;
  readonly lead: string;
  /** BCP 47. */
  readonly language: string;
  /** The address of the site's home page. */
  readonly site: string;
}

const style = `:root{color-scheme:light dark;--ink:#1d1b18;--paper:#fbf9f4;--soft:#5c564c;--rule:#d9d2c4;--code:#f1ece1}
@media(prefers-color-scheme:dark){:root{--ink:#ece7dc;--paper:#171512;--soft:#b3ab9c;--rule:#3a352d;--code:#211e19}}
body{margin:0 auto;padding:2rem 1rem 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,serif}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}h2{font-size:1.25rem;margin:0 0 .25rem}
section{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule)}p{margin:.25rem 0}.lead,.more,.into{color:var(--soft)}
ol{padding-left:1.5rem}li{margin-top:1.25rem}li ul{padding-left:1rem}li li{margin-top:.4rem}nav ul{padding:0;list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));column-gap:2rem}nav li{margin-top:.4rem}a{color:inherit}
pre{margin:.5rem 0;padding:.75rem;background:var(--code);white-space:pre-wrap;overflow-wrap:anywhere;font:.875rem/1.5 ui-monospace,monospace;user-select:all}
code{font:.9em ui-monospace,monospace}
@media print{body{max-width:none}pre{border:1px solid}}`;

/** A report as one page that needs nothing else: no script, no request. */
export function formatReportPage(
  sections: readonly ReportSection[],
  { title, lead, language, site }: ReportHead,
): string {
  const links = sections.map(
    (section, index) =>
      `<li><a href="#s${String(index + 1)}">${escapeMarkup(section.title)}</a> (${String(section.items.length + (section.more ?? 0))})</li>`,
  );
  const nav = links.length === 0 ? '' : `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>\n`;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p class="lead">${mark(lead)}</p>
${nav}${sections.map((section, index) => formatSection(section, index, site)).join('\n')}
</main>
</body>
</html>
`;
}

function formatSection({ title, lead, items, more }: ReportSection, index: number, site: string): string {
  const rest =
    more === undefined
      ? ''
      : `\n<p class="more">and ${String(more)} more: <code>--format json</code> lists them all</p>`;
  return `<section id="s${String(index + 1)}">
<h2>${escapeMarkup(title)}</h2>
<p class="lead">${mark(lead)}</p>
<ol>
${items.map((item) => formatItem(item, site)).join('\n')}
</ol>${rest}
</section>`;
}

function formatItem({ text, details = [], links = [], cite, yaml }: ReportItem, site: string): string {
  return [
    `<li><p>${mark(text)}</p>`,
    ...details.map((detail) => `<p class="into">${mark(detail)}</p>`),
    ...(links.length === 0 ? [] : [`<ul>${links.map((link) => formatLink(link, site)).join('')}</ul>`]),
    ...(cite === undefined ? [] : [`<pre>${escapeMarkup(cite)}</pre>`]),
    ...(yaml === undefined ? [] : [`<pre>${escapeMarkup(yaml.text)}</pre>`]),
    '</li>',
  ].join('\n');
}

/** A claim or event in its own words, where readers find it, and where its editors do. */
function formatLink({ id, words, url, file }: ReportLink, site: string): string {
  const address = new URL(url.slice(1), site.replace(/\/*$/, '/')).href;
  return `<li><a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a> <span class="into"><code>${escapeMarkup(id)}</code> in ${escapeMarkup(file)}</span></li>`;
}

/** Ids between backticks become code. */
function mark(text: string): string {
  return escapeMarkup(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}
