/**
 * Makes content as large as asked, of what real folders hold: sources as saved pages with their furniture, as Markdown
 * and as text, each with every field of its sidecar; explainers with footnotes, timelines, disputes and updates; names,
 * terms and pages. The same size and seed give the same bytes on every machine, and content that has no errors.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How much content to make. */
export interface ContentSize {
  readonly sources: number;
  readonly explainers: number;
  /** Claims of each explainer, each with its footnote. */
  readonly claims: number;
  /** Sentences of each source; 24 make some 2,000 characters. */
  readonly sentences?: number;
  readonly seed?: number;
}

/** A file of a content folder; its path is relative to the folder. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

type Random = (below: number) => number;

/** A small linear congruential generator: the same numbers on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const syllables = 'ba den kor lim na ros tel vi sha mor gan pel tu rin os fel dra ke lo mi'.split(' ');
const verbs =
  'inspected repaired measured visited defended described painted crossed guarded planted praised studied'.split(' ');
const nouns = 'orchard harbour archive engine violin glacier tunnel market library meadow reactor vineyard'.split(' ');
const adjectives = 'narrow ancient quiet broken distant crowded frozen wooden shallow famous'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const agencies = ['Reuters', 'Interfax', 'Xinhua', 'Kyodo', 'Yonhap', 'Anadolu'];
const kinds = ['news agency', 'newspaper', 'broadcaster', 'analysis', 'official statement'];

/** So many sources tell of one event. */
const sourcesOfOneEvent = 10;

interface Event {
  readonly thing: string;
  readonly place: string;
  readonly person: string;
  readonly day: string;
  readonly written: string;
  readonly agency: string;
}

interface MadeSource {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly dead: number;
  readonly paragraphs: readonly (readonly string[])[];
  /** Sentences that tell a day, with the day. */
  readonly dated: readonly { readonly day: string; readonly words: string }[];
}

/** Makes every file of a content folder, one after the other. */
export function* makeContent({
  sources,
  explainers,
  claims,
  sentences = 24,
  seed = 1,
}: ContentSize): Generator<MadeFile> {
  const events = Math.max(1, Math.ceil(sources / sourcesOfOneEvent));
  yield* makeSite(Math.min(events, 100), seed);
  for (let index = 0; index < sources; index++) yield* makeSourceFiles(index, seed, sentences);
  for (let index = 0; index < explainers; index++) {
    const event = index % events;
    const first = event * sourcesOfOneEvent;
    const told = Array.from({ length: Math.min(sourcesOfOneEvent, sources - first) }, (_, i) =>
      makeSource(first + i, seed, sentences),
    );
    yield* makeExplainer(index, makeEvent(event, seed), told, claims);
  }
}

/** Writes a content folder of the size asked for. */
export function layOutContent(folder: string, size: ContentSize): void {
  const made = new Set<string>();
  for (const { path, text } of makeContent(size)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

/** A sidecar with every field, as `verbatim add` and an editor leave it. */
export function makeSidecar(document: string | Uint8Array, index: number, title: string, published: string): string {
  const sha256 = createHash('sha256').update(document).digest('hex');
  return `# What the editors know of this document.
title: ${JSON.stringify(title)}
publisher: Daily ${String(index % 40)}
author: ${makeName(makeRandom(index + 7))} ${makeName(makeRandom(index + 8))}
url: https://daily-${String(index % 40)}.example/news/${String(index)}
archived: https://archive.example/web/2025/${String(index)}
published: ${published}
retrieved: 2025-06-01
kind: ${kinds[index % kinds.length] ?? 'newspaper'}
language: en
origins:
  - ${agencies[index % agencies.length] ?? 'Reuters'}
  - the council's press office
licence: unknown
display: ${index % 5 === 0 ? 'full' : 'excerpts'}
status: ${index % 50 === 0 ? 'corrected' : 'current'}
note: >-
  Saved from the newspaper's own site. It spells some names its own way: look twice.
sha256: ${sha256}
`;
}

/** A plain text of about 2,000 characters: an event shared by some ten documents, and sentences of its own. */
export function makeReport(index: number, seed = 1): string {
  return makeText(makeSource(index, seed));
}

function makeText({ title, paragraphs }: MadeSource): string {
  return `${title}\n\n${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`;
}

function pick(from: readonly string[], random: Random): string {
  return from[random(from.length)] ?? '';
}

function makeName(random: Random): string {
  const word = pick(syllables, random) + pick(syllables, random) + pick(syllables, random);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeDay(random: Random): { day: string; written: string } {
  const [year, month, day] = [2024 + random(2), random(12), 1 + random(28)];
  const iso = `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { day: iso, written: `${String(day)} ${months[month] ?? ''} ${String(year)}` };
}

function makeEvent(index: number, seed: number): Event {
  const random = makeRandom(seed * 1_000_003 + index);
  const place = makeName(random);
  const person = `${makeName(random)} ${makeName(random)}`;
  return { thing: pick(nouns, random), place, person, agency: pick(agencies, random), ...makeDay(random) };
}

function makeSource(index: number, seed: number, length = 24): MadeSource {
  const random = makeRandom(seed * 7919 + index + 1);
  const event = makeEvent(Math.floor(index / sourcesOfOneEvent), seed);
  const { thing, place, person, agency } = event;
  const dead = 20 + random(3);
  const dated = [
    {
      day: event.day,
      words: `A fire at the ${thing} in ${place} on ${event.written} killed ${String(dead)} people, ${person} said.`,
    },
    ...Array.from({ length: 2 }, () => {
      const { day, written } = makeDay(random);
      return {
        day,
        words: `On ${written} the council of ${place} closed the ${pick(adjectives, random)} road to ${makeName(random)}.`,
      };
    }),
  ];
  const sentences = dated.map(({ words }) => words);
  if (random(4) === 0) sentences.push(`${person} was born in ${place} in ${String(1940 + random(3))}.`);
  if (random(6) === 0) sentences.push(`${agency} reported the fire in ${place} first.`);
  if (random(3) === 0) {
    sentences.push(
      `The road from ${place} to the ${thing} was closed for two days while crews from three towns cleared the stones.`,
    );
  }
  if (random(3) === 0) sentences.push(`“We will build the ${thing} again,” ${person} told ${agency}.`);
  while (sentences.length < length) {
    const own = `${makeName(random)} ${makeName(random)} ${pick(verbs, random)} the ${pick(adjectives, random)} ${pick(nouns, random)} near ${makeName(random)}`;
    sentences.push(
      `${own} and ${pick(verbs, random)} a ${pick(adjectives, random)} ${pick(nouns, random)} in ${String(1900 + random(120))}.`,
    );
  }
  const paragraphs = Array.from({ length: length / 4 }, (_, i) => sentences.slice(i * 4, i * 4 + 4));
  const title = `Fire at the ${thing} in ${place}, report ${String(index)}`;
  return { id: `report-${String(index).padStart(5, '0')}`, title, published: event.day, dead, paragraphs, dated };
}

function* makeSourceFiles(index: number, seed: number, length: number): Generator<MadeFile> {
  const source = makeSource(index, seed, length);
  const [ending, text] = (
    [
      ['html', makePage(source, index)],
      ['md', makeMarkdown(source)],
      ['txt', makeText(source)],
    ] as const
  )[index % 3] ?? ['txt', ''];
  yield { path: `sources/${source.id}.${ending}`, text };
  yield { path: `sources/${source.id}.yaml`, text: makeSidecar(text, index, source.title, source.published) };
}

function makeMarkdown({ title, published, paragraphs }: MadeSource): string {
  const text = paragraphs.map(
    (sentences, i) => `${i % 2 === 0 ? `## Part ${String(i)}\n\n` : ''}${sentences.join('\n')}`,
  );
  const links = '- [More on fires](https://example.org/fires)\n- [All *reports*](https://example.org/)';
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${published}\n---\n\n# ${title}\n\n${text.join('\n\n')}\n\n${links}\n`;
}

/** A saved page: menus, a banner, meta tags and linked data, pictures with captions, what else to read, comments. */
function makePage({ title, published, paragraphs, id }: MadeSource, index: number): string {
  const menu = ['World', 'Politics', 'Economy', 'Culture', 'Sport', 'Weather']
    .map((word) => `<li class="menu__item"><a href="/${word.toLowerCase()}/">${word}</a></li>`)
    .join('');
  const others = Array.from(
    { length: 8 },
    (_, i) =>
      `<article class="teaser"><a href="/news/${String(index + i)}"><h3>Another thing ${String(index * 8 + i)} that happened</h3><img src="/t${String(i)}.jpg" alt=""></a></article>`,
  ).join('\n');
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published };
  const text = paragraphs.map((sentences, i) => {
    const figure = `<figure><img src="/p${String(i)}.jpg" alt="The road"><figcaption>The road after the fire, picture ${String(index)}-${String(i)}. &copy; Daily</figcaption></figure>`;
    const advert = '<div class="ad-slot" aria-label="Advertisement"><span>Advertisement</span></div>';
    return `<p>${sentences.join(' ').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}</p>${i % 3 === 1 ? figure + advert : ''}`;
  });
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Daily ${String(index % 40)}</title>
<meta name="description" content="What is known of the fire, in brief."><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${published}T08:00:00Z"><link rel="canonical" href="https://daily.example/${id}">
<style>body{margin:0}.menu__item{display:inline}</style><script>window.dataLayer=window.dataLayer||[];</script>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body class="news"><div id="cookie-banner" role="dialog"><p>We and our 312 partners keep cookies.</p><button>Accept all</button></div>
<header><nav aria-label="Main"><ul class="menu">${menu}</ul></nav></header>
<main><article itemscope><h1>${title}</h1><p class="byline">By <a rel="author" href="/staff">The reporters</a>, <time datetime="${published}">${published}</time></p>
<div class="share"><a href="#">Share</a> <a href="#">Print</a></div>
${text.join('\n')}
<table><tr><th>Year</th><th>Fires</th></tr><tr><td>2023</td><td>4</td></tr><tr><td>2024</td><td>6</td></tr></table>
<ul><li>The road stays closed.</li><li>The council meets again.</li></ul></article>
<aside class="related"><h2>Read more</h2>${others}</aside></main>
<section id="comments"><h2>Comments</h2><div class="comment"><p>A reader says that nobody told him.</p></div></section>
<footer><p>All rights reserved. <a href="/imprint">Imprint</a></p></footer></body></html>
`;
}

function* makeSite(names: number, seed: number): Generator<MadeFile> {
  yield {
    path: 'site.yaml',
    text: 'name: The large site\nurl: https://large.example\nlanguage: en\ndescription: What is known of many fires.\npublisher: An invented newsroom\ncorrections: corrections@large.example\n',
  };
  for (const [slug, title] of [
    ['method', 'Method'],
    ['corrections', 'Corrections'],
    ['about', 'About'],
  ] as const) {
    yield {
      path: `pages/${slug}.mdx`,
      text: `---\ntitle: ${title}\ndescription: How this site works.\n---\n\n${`Every quotation is looked for in its source. `.repeat(20)}\n`,
    };
  }
  yield {
    path: 'glossary.yaml',
    text: nouns
      .map(
        (noun) =>
          `- id: ${noun}\n  term: ${noun.charAt(0).toUpperCase()}${noun.slice(1)}\n  definition: A place that these reports speak of.\n  editors: No source explains it.\n`,
      )
      .join(''),
  };
  const people = Array.from({ length: names }, (_, index) => {
    const { person } = makeEvent(index, seed);
    const { id } = makeSource(index * sourcesOfOneEvent, seed);
    return `- id: person-${String(index)}\n  name: ${person}\n  kind: person\n  description: Speaks for the fire service.\n  spellings:\n    - spelling: ${person}\n      sources: [${id}]\n`;
  });
  yield { path: 'names.yaml', text: people.join('') };
}

function* makeExplainer(
  index: number,
  event: Event,
  sources: readonly MadeSource[],
  claims: number,
): Generator<MadeFile> {
  const folder = `explainers/fire-${String(index)}`;
  yield { path: `${folder}/index.mdx`, text: makeIndex(index, event, sources, claims) };
  yield { path: `${folder}/timeline.yaml`, text: makeTimeline(sources) };
  yield { path: `${folder}/disputes.yaml`, text: makeDisputes(event, sources) };
  const [{ id, dated } = { id: '', dated: [] }] = sources;
  const [, closed] = dated;
  yield {
    path: `${folder}/updates/2025-12-03-road.mdx`,
    text: `---\ntitle: The road\ndate: 2025-12-03\n---\n\n${closed?.words.slice(0, -1) ?? ''}.[^update-road]\n\n[^update-road]: @${id} "${closed?.words ?? ''}"\n`,
  };
}

function makeIndex(index: number, event: Event, sources: readonly MadeSource[], claims: number): string {
  const random = makeRandom(index * 31 + 5);
  const prose: string[] = [];
  const notes: string[] = [];
  for (let claim = 0; claim < claims; claim++) {
    const source = sources[claim % sources.length];
    const sentences = (source?.paragraphs.flat() ?? []).filter((sentence) => !sentence.includes('“'));
    const words = pick(sentences, random);
    if (claim === 3) prose.push('<Timeline />');
    if (claim === 6) prose.push('<Dispute id="dead" />');
    if (claim > 2 && claim % 6 === 3) prose.push(`## Part ${String(claim)}`);
    prose.push(`${words.slice(0, -1)}.[^claim-${String(claim)}]`);
    const note = claim % 4 === 1 ? '\n\n    The report does not say who saw it.' : '';
    notes.push(`[^claim-${String(claim)}]: ${makeCitations(claim, words, source?.id ?? '', sources)}${note}`);
  }
  const front = `title: The fire in ${event.place}, part ${String(index)}\ndescription: What is known, and what is not.\npublished: 2025-12-01\nupdated: 2025-12-02\nauthors:\n  - The editors`;
  return `---\n${front}\n---\n\n${[...prose, ...notes].join('\n\n')}\n`;
}

/** A citation as editors write them: whole, with words left out, in lines, or with a second source behind it. */
function makeCitations(claim: number, words: string, id: string, sources: readonly MadeSource[]): string {
  const parts = words.split(' ');
  if (claim % 5 === 2) return `@${id} "${parts.slice(0, 5).join(' ')}\n    ${parts.slice(5).join(' ')}"`;
  if (claim % 5 !== 3) return `@${id} "${words}"`;
  const other = sources[(claim + 1) % sources.length];
  return `@${id} "${words}"\n    @${other?.id ?? id} mentions "${other?.dated[1]?.words ?? words}"`;
}

function makeTimeline(sources: readonly MadeSource[]): string {
  const events = sources.flatMap(({ id, dated }, at) =>
    dated.slice(at === 0 ? 0 : 1).map(({ day, words }, i) => {
      const label = i === 0 && at === 0 ? 'The fire' : `A road is closed${i % 2 === 0 ? '' : ' for cars'}`;
      return `- id: event-${String(at)}-${String(i)}\n  date: ${day}\n  label: ${label}\n  lane: ${i % 2 === 0 ? 'Council' : 'Road'}\n  cite: '@${id} "${words}"'\n`;
    }),
  );
  return events.join('');
}

function makeDisputes(event: Event, sources: readonly MadeSource[]): string {
  const positions = [...new Map(sources.map((source) => [source.dead, source])).values()].map(
    ({ id, dead, published }) =>
      `    - value: ${String(dead)}\n      holder: The report ${id}\n      as-of: ${published}\n      cite: '@${id} "killed ${String(dead)} people"'\n`,
  );
  return `- id: dead\n  question: How many people died in ${event.place}?\n  kind: quantity\n  unit: people\n  summary: The reports differ by a few.\n  positions:\n${positions.join('')}`;
}
