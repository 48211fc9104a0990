import type { Span } from '../text/place.ts';
import { isMonth, normaliseDate } from './normalise-date.ts';
import type { Block } from './source.ts';

/** How many blocks before and behind the headline may hold the date of the whole article without saying so. */
const before = 4;
const behind = 8;
/** A line that is only there to give a date, a byline or a place is no longer than this. */
const longestLine = 160;
/** Blocks looked at from the headline on, and from the end. */
const mostBlocks = 600;

/** Words that say that a date is that of publication, in the languages whose months are known. */
const publishedWord =
  /(?<!\p{L})(?:published|publish(?:ing)? date|publication date|posted|released?|release date|issued|filed|first aired|written on|created|date|dated|publi[ée]e?s?|mis en ligne|mise en ligne|post[ée]|publicad[oa]|fecha|pubblicat[oa]|data|veröffentlicht|veröffentlichung|erschienen|gepostet|erstellt|eingestellt|verfasst|datum|gepubliceerd|geplaatst|publicera[dt]|publiceret|udgivet|publisert|lagt ut|julkaistu|opublikowan[oay]|dodano|zveřejněno|vydáno|közzétéve|megjelent|yayınlan\p{L}*|tarih|publicat|dipublikasikan|diterbitkan|опубликовано|дата|опубліковано|δημοσι\p{L}+)(?!\p{L})/iu;
/** Words that say that a date is that of a later change, and "as of", which is the document's date where it gives no other. */
const changedWord =
  /(?<!\p{L})(?:updated?|modified|revised|edited|last changed?|reviewed|mis(?:e)? à jour|modifi[ée]e?|actualizad[oa]|modificad[oa]|aggiornat[oa]|modificat[oa]|atualizad[oa]|aktualisiert|geändert|änderung|überarbeitet|bijgewerkt|gewijzigd|uppdatera[dt]|ändra[dt]|opdateret|oppdatert|päivitetty|aktualizacja|zaktualizowan[oa]|aktualizováno|frissítve|güncelle\p{L}*|обновлено|оновлено)(?!\p{L})/iu;
const asOfWord = /(?<!\p{L})(?:stand|as of|état au|stato al|stan na|per)(?!\p{L})/iu;
/** Words beside which a date is that of something else: of copies, events, people, comments. */
const otherWord =
  /©|\(c\)|(?<!\p{L})(?:printed|re-?printed|crawled|cached|captured?|captures|archived|snapshot|saved|downloaded|viewed|generated|exported|visited|scanned|last published|today|gedruckt|ausgedruckt|gespeichert|imprimé|consulté le|téléchargé|impreso|consultado|stampato|consultato|impresso|afgedrukt|geraadpleegd|gearchiveerd|wydrukowano|распечатано|сохранено|birth|hearing|effective date|save the date|when|wann|quand|cuándo|copyright|all rights|rights reserved|expires?|founded|established|born|died|retrieved|accessed|abgerufen|gültig|valid|joined|registered|deadline|termin|event|comments?|kommentare?|reply|antwort\p{L}*|schrieb|says|said|wrote|sagt|a dit)(?!\p{L})|(?<!\p{L})(?:since|seit|depuis|desde|until|bis|from|von)\W{0,2}$/iu;
/** A sentence in which a document speaks of itself, as blogs put it below the text: "This entry was posted on 3 May 2024 and ...". */
const ofItself =
  /^(?:this|dieser|diese|dit|deze|cet|cette|este|esta|questo|questa|quest['’]|det här|dette|denne) ?(?:entry|post|article|story|page|item|beitrag|artikel|eintrag|meldung|seite|bericht|billet|article|page|artículo|entrada|noticia|articolo|notizia|artigo|notícia|publicação|inlägg|innlegg|indlæg)(?!\p{L})/iu;
/** A line that opens as a byline does. */
const byline = /^\W{0,3}(?:by|von|par|por|di|door|av|af|author|autor|auteur|autore)(?:\s*:|\s+\p{L})/iu;

/** Whether a line opens with a word for its author and a name: "By Ada Lund, 3 May 2024". */
export function isByline(line: string): boolean {
  return byline.test(line) && /^\W{0,3}\p{L}+\s*:?\s+\p{Lu}/u.test(line) && !/[.!?]["”’]?$/u.test(line);
}

interface Found {
  readonly day: string;
  /** Up to 2 it stands where the date of an article stands. */
  readonly tier: number;
  readonly away: number;
}

/** A day that a document shows, and whether it is marked or placed as its own. */
export interface Dateline {
  readonly day: string;
  readonly sure: boolean;
}

/** The lines around one. */
interface Neighbours {
  readonly before: string;
  readonly behind: string;
}

/** Where the article begins: its headline and its first paragraph, as indexes of blocks. */
interface Opening {
  readonly headline: number;
  readonly paragraph: number;
}

/**
 * The day that a document's visible lines give as its own: a line that says "published", in whatever language, a bare date beside the
 * headline, or a dateline that opens the text ("Oslo, 3 May 2024 –"). Dates of changes, comments, events and copyright
 * do not count; a bare date above the headline may be today's and comes behind the
 * others; one far from the headline, and "as of", are not sure.
 */
export function findDateline(
  text: string,
  all: readonly Block[],
  language: string | undefined,
  apart: readonly Span[] = [],
): Dateline | undefined {
  const own = all.filter((block) => !apart.some(({ start, end }) => start < block.end && block.start < end));
  const blocks = own.slice(0, endOfArticle(text, own));
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const paragraph = blocks.findIndex(({ kind }, i) => kind === 'paragraph' && i > headline);
  const opening = { headline, paragraph: paragraph < 0 ? headline : paragraph };
  const found = indexesOf(blocks.length, Math.max(0, headline)).flatMap((i) =>
    judgeBlock(text, blocks, i, opening, language),
  );
  const best = found.reduce<Found | undefined>(
    (least, each) =>
      least === undefined || each.tier < least.tier || (each.tier === least.tier && each.away < least.away)
        ? each
        : least,
    undefined,
  );
  return best === undefined ? undefined : { day: best.day, sure: best.tier <= 2 };
}

/** Where comments or other articles begin, by a line that announces them behind the article's first paragraphs. */
function endOfArticle(text: string, blocks: readonly Block[]): number {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const first = blocks.findIndex(({ kind }, i) => kind === 'paragraph' && i > headline);
  const end = blocks.findIndex(
    ({ start, end: to }, i) =>
      first >= 0 && i > first + 1 && announcesOthers(text.slice(start, Math.min(to, start + 60))),
  );
  return end < 0 ? blocks.length : end;
}

/** Whether a heading or line announces comments, other articles or events. */
export function announcesOthers(line: string): boolean {
  return (
    line.length < 50 &&
    /^\W*(?:\d+\s+)?(?:(?:reader )?comments?|leave a (?:reply|comment)|replies|responses|related(?: (?:articles|stories|news|content|posts))?|more (?:news|stories|articles|from\b.*|on\b.*)|latest(?: (?:news|stories|posts|articles))?|recent (?:news|posts|articles|stories)|most (?:read|popular|viewed)|read (?:more|next|also)|you (?:may|might) (?:also )?like.*|trending|upcoming events?|events?|kommentare?|mehr zum thema|weitere (?:artikel|meldungen|nachrichten)|meistgelesen|das könnte sie (?:auch )?interessieren|commentaires?|à lire aussi|articles? (?:liés|similaires)|lire aussi|comentarios?|noticias relacionadas|te puede interesar|más leídas?|commenti|articoli correlati|leggi anche|comentários?|leia (?:também|mais)|reacties|lees ook|gerelateerd|komentarze|czytaj także|комментарии|читайте также)\W*(?:\(?\d+\)?)?\W*$/iu.test(
      line,
    )
  );
}

function judgeBlock(
  text: string,
  blocks: readonly Block[],
  i: number,
  opening: Opening,
  language: string | undefined,
): Found[] {
  const block = blocks[i] as Block;
  const lines = linesOf(text, block);
  const found = lines.map((line, l) =>
    judge(
      line,
      { before: lines[l - 1] ?? lastLine(text, blocks[i - 1]), behind: lines[l + 1] ?? firstLine(text, blocks[i + 1]) },
      i,
      opening,
      language,
    ),
  );
  if (block.kind === 'paragraph' && i >= opening.paragraph && i < opening.paragraph + 2)
    found.push(opens(text, block, i - opening.headline, language));
  return found.filter((each) => each !== undefined);
}

function indexesOf(count: number, headline: number): number[] {
  const from = Math.max(0, headline - 40);
  const all = Array.from({ length: Math.min(count - from, mostBlocks) }, (_, i) => from + i);
  const tail = Math.max(from + mostBlocks, count - mostBlocks / 4);
  return [...all, ...Array.from({ length: Math.max(0, count - tail) }, (_, i) => tail + i)];
}

/** The lines of a block that may give a date; of a longer one the words around its first year. */
function linesOf(text: string, { start, end, kind }: Block): string[] {
  if (end - start > 4 * longestLine) return [];
  const lines = text.slice(start, end).split('\n');
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .map((line) => (ofItself.test(line) ? line.slice(0, longestLine) : line))
    .map((line) => (line.length <= longestLine || kind === 'paragraph' ? line : aroundYear(line)))
    .filter((line) => line !== '' && line.length <= longestLine);
}

function aroundYear(line: string): string {
  const at = line.search(dateLike);
  return at < 0 ? '' : line.slice(Math.max(0, at - 80), at + 40);
}

function lastLine(text: string, block: Block | undefined): string {
  return block === undefined ? '' : (linesOf(text, block).at(-1) ?? '');
}

function firstLine(text: string, block: Block | undefined): string {
  return block === undefined ? '' : (linesOf(text, block)[0] ?? '');
}

/** A year in four digits, or a date in figures whose year has two. */
const dateLike = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)|(?<!\d)\d{1,2}\.\d{1,2}\.\d\d(?!\d)/u;

function judge(
  line: string,
  around: Neighbours,
  index: number,
  opening: Opening,
  language: string | undefined,
): Found | undefined {
  if (!dateLike.test(line)) return undefined;
  const { headline, paragraph } = opening;
  const day = dayIn(line, language);
  const first = line.search(/\d/u);
  // "Published on 3 May, updated on 4 May": the words before the first figure say what the first date is.
  const said = `${isLabel(around.before) ? around.before : ''} ${line.slice(0, first)}`;
  if (day === undefined || namesOtherDay(said) || changedWord.test(said)) return undefined;
  if (spansDays(line) || givesEvent(line) || givesEvent(around.behind)) return undefined;
  const away = index >= headline ? Math.min(index - headline, Math.abs(index - paragraph)) : 2 * (headline - index);
  if (!isProse(line, first) && (publishedWord.test(said) || isSigned(line) || saidBehind(line, first)))
    return { day, tier: index >= headline - before ? (away <= behind ? 0 : 2) : 3, away };
  const tier = isBare(line) ? tierOfBare(line, index, opening, away) : undefined;
  if (tier !== undefined) return { day, tier, away };
  return asOfWord.test(said) && !isProse(line, first) ? { day, tier: 4, away } : undefined;
}

/** Whether words before a date say that it is that of something else: an event, a comment, a copy that somebody made. */
export function namesOtherDay(said: string): boolean {
  return otherWord.test(said);
}

/** Whether words before a date say that it is that of a later change. */
export function namesChange(said: string): boolean {
  return changedWord.test(said) && !publishedWord.test(said);
}

/** "5 Mar 2025 - 9 Apr 2025": a stretch of days is an event's, or what an archive holds. */
function spansDays(line: string): boolean {
  return /(?<!\d)(?:1[6-9]|20)\d\d(?:\s?[–—]\s?|\s(?:-|to|until|bis|à|al?)\s)(?:\p{L}{3,12}\.?\s)?\d{1,2}(?!\d|:)[^|•·]{0,14}(?:1[6-9]|20)\d\d(?!\d)/u.test(
    line,
  );
}

/** Whether a line invites to something: it names a place, tickets or doors. */
function givesEvent(line: string): boolean {
  return /(?<!\p{L})(?:venue|where|location|tickets?|doors?|rsvp|register|town hall|admission|wo|veranstaltungsort|einlass|beginn|eintritt|lieu|entrée|lugar|entradas?|luogo|ingresso|locatie|plaats)(?:\s+(?:open|opens|hall))?\s*(?::|\d)|(?:^|,\s)(?:\p{Lu}\p{L}+ ){0,2}(?:hall|theatre|theater|church|library|arena|stadium|rathaus|saal|halle)\s*$/iu.test(
    line,
  );
}

/** Words that stand between a label, a date and a byline and are no part of a sentence. */
const smallWord =
  /^(?:on|at|in|by|from|the|and|for|of|am|pm|um|im|uhr|von|vom|und|le|la|les|à|par|et|el|las|los|a|por|y|de|del|des|du|di|il|alle|ore|da|do|das|em|às|e|op|om|door|kl|den|av|af|dnia|przez|о|в|от|first|date|time|min|mins|read|views?|comments?|updated?|published|posted|last|online|est|edt|pst|pdt|gmt|utc|cet|cest|bst|ist)$/u;

/** Whether a date stands in a sentence, and not in a line that is there to give it. */
function isProse(line: string, first: number): boolean {
  if (ofItself.test(line)) return false;
  const own = /[^|•·;–—:,]*$/u.exec(line.slice(0, first))?.[0] ?? '';
  return storyWords(own) > 0 || article.test(line.slice(0, first)) || isStoryBehind(line, first);
}

/** An article opens a sentence. */
const article = /^\W*(?:the|an?|this|der|die|das|ein|eine|les?|la|un|une|el|los|las|una|il|lo|gli|het|een)\s/iu;

/** Whether what follows a date goes on as a sentence does. */
function isStoryBehind(line: string, first: number): boolean {
  const words = storyWords((/^[^|•·;]*/u.exec(line.slice(first))?.[0] ?? '').slice(0, longestLine));
  return words > 3 || (words > 1 && /[.!?]["”’]?$/u.test(line));
}

/** Whether a line with a date in it is there to give the date, and no sentence of a story. */
export function isDateLine(line: string): boolean {
  const first = line.search(/\d/u);
  return first >= 0 && !isProse(line, first);
}

/** How many words in small letters tell a story, and are no label of a date. */
function storyWords(words: string): number {
  return words
    .replace(publishedWord, ' ')
    .replace(changedWord, ' ')
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => /^\p{Ll}{2}/u.test(word) && !smallWord.test(word) && !isMonth(word)).length;
}

/** Whether a line opens with a byline, and not with "By May 3, ...". */
function isSigned(line: string): boolean {
  const name = /^\W{0,3}\p{L}+\s*:?\s+(\p{L}+)/u.exec(line)?.[1];
  return byline.test(line) && name !== undefined && !isMonth(name);
}

/** How well a date by itself stands for the article's, where it does at all. */
function tierOfBare(line: string, index: number, { headline, paragraph }: Opening, away: number): number | undefined {
  // A page without a heading begins with its first lines; a clock beside the date says that it is the page's own.
  if (headline < 0) return index < before && /\d{1,2}:\d\d/.test(line) ? 2 : undefined;
  if (index < headline - before || away > behind) return undefined;
  if (index <= paragraph) return index > headline ? 1 : 2;
  // Behind the first paragraph a date may be a comment's, which says more than the date.
  return /[.!?]$/u.test(line) ? undefined : 3;
}

/** Whether a line is a label to what follows: it ends with a colon, or is one word that says what a date is. */
export function isLabel(line: string): boolean {
  return (
    line.length <= 30 &&
    (/[:：]$/u.test(line) ||
      line.replace(publishedWord, '').trim() === '' ||
      line.replace(changedWord, '').trim() === '')
  );
}

/** "wurde am 19. Mai 2010 um 23:03 Uhr gepostet", "3 May 2024 (published)". */
function saidBehind(line: string, first: number): boolean {
  const behindDate = line.slice(first, first + 70);
  return (
    publishedWord.test(behindDate) && !changedWord.test(behindDate) && !/[.!?]\s+\p{Lu}/u.test(behindDate.slice(4))
  );
}

/** Whether a line is there to give the day of an article: by a word for it, as a byline, behind a bar, or with nothing else in it. */
export function givesDate(line: string): boolean {
  if (!dateLike.test(line) || dayIn(line, 'en-US') === undefined) return false;
  const said = line.slice(0, line.search(/\d/u));
  if (
    byline.test(line) ||
    /^\W*\p{L}*\W*$/u.test(
      said
        .replace(publishedWord, '')
        .replace(changedWord, '')
        .replace(/\p{L}+\.?\s*$/u, ''),
    )
  )
    return true;
  return /[|•·]\s[^|•·]{0,20}\d{4}\W*$/u.test(line);
}

/** Whether a line opens with the number of a list item: without it, the date is still there, unlike that of "3. Mai 2024". */
function isNumbered(line: string): boolean {
  const rest = line.replace(/^\(?\d{1,2}[.)]\s+/u, '');
  return rest !== line && dayIn(rest, undefined) !== undefined;
}

/** Whether a line holds little more than a date, a time, a byline or a place. */
function isBare(line: string): boolean {
  const rest = line.replace(/[\p{N}\p{P}\p{S}]+/gu, ' ').trim();
  const said = line.slice(0, line.search(/\d/u));
  return (
    line.length <= 90 &&
    (!/\p{L}\s?:\s/u.test(said) || asOfWord.test(said) || byline.test(said)) &&
    storyWords(said) <= (publishedWord.test(said) ? 0 : 1) &&
    !/^\W*(?:the|an?|by)\s+\p{Ll}/iu.test(publishedWord.test(said) ? said.toLowerCase() : said) &&
    !isStoryBehind(line, line.search(/\d/u)) &&
    rest.split(/\s+/u).length <= 11 &&
    (line.length <= 40 || !/[.!?]["”’]?$/u.test(line)) &&
    !isNumbered(line)
  );
}

/** "Karlsruhe, (12.11.2021). …", "27.1.2022 - …", "LONDON, May 3, 2024 (Reuters) – …": a date in the first words, set off from the text. */
function opens(text: string, { start, end }: Block, away: number, language: string | undefined): Found | undefined {
  const head = text.slice(start, Math.min(end, start + 90)).replace(/\s+/gu, ' ');
  const dateline =
    /^([^.!?:–—]{0,50}?[(,]?\s?(?:\d{4}-\d\d-\d\d|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,12})\s?\d{2,4}|\d{1,2} \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4})\)?)\s?(?:\([^)]{2,30}\)|\/\p{L}[\p{L} -]{1,30}\/|\.)?\s?[-–—:|.]{1,2}\s(?!\d{1,2}\s\p{L})/u.exec(
      head,
    );
  const day = dateline === null ? undefined : dayIn(dateline[1] ?? '', language);
  return day === undefined ? undefined : { day, tier: 1, away: away + 0.5 };
}

function dayIn(line: string, language: string | undefined): string | undefined {
  const day = normaliseDate(line, language);
  if (day?.length === 10) return day;
  const short = /(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.)\s?(\d\d)(?![\d.])/u.exec(line);
  return short === null ? undefined : normaliseDate(`${short[1]}20${short[2]}`.replace(/\s/gu, ''), language);
}
