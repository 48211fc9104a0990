import type { Span } from '../text/place.ts';
import { findAttributions } from './speech/find-attributions.ts';
import { gapBefore, isCapital, isJoined, type Context } from './noun-phrases.ts';
import { keyOf, splitWords } from './words.ts';

/** A wire, agency or outlet that a text names as where its information comes from. */
export interface Origin extends Span {
  /** As written, without "the". */
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
}

/** News agencies of the world by the names they go by; abbreviations only as written here. */
const agencies = new Set(
  `Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|United Press International|Bloomberg|Dow Jones|DPA|dpa|EFE|ANSA|Xinhua|Kyodo|Jiji|Yonhap|KCNA|TASS|ITAR-TASS|RIA|RIA Novosti|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|Belta|BelTA
  |PTI|Press Trust of India|ANI|IANS|APP|Antara|Bernama|VNA|Anadolu|Anadolu Agency|IRNA|ISNA|Fars|Tasnim|Mehr|SANA|WAM|SPA|MENA|PA|PA Media|Press Association|AAP|Canadian Press|CP|Lusa|Agerpres|PAP|CTK|MTI|TT|NTB|Ritzau|STT|BNS|ELTA|LETA|ANP|Belga|APA|Keystone-SDA|ATS
  |Kazinform|Trend|Armenpress|Interpress|Prensa Latina|Telam|Télam|Agência Brasil|Notimex|Agencia EFE|Petra|NNA|KUNA|QNA|Saba|Wafa|WAFA|NAN|GNA|Central News Agency|Europa Press|Inter Press Service|NTB`.split(
    /\s*\|\s*/,
  ),
);

const outletWords =
  /^(?:agency|broadcaster|newspaper|daily|weekly|tabloid|magazine|outlet|channel|network|radio|television|tv|website|site|portal|wire|newswire|news|media|press|times|post|journal|herald|gazette|tribune|guardian|observer|telegraph|chronicle|mirror|standard|star|sun|mail|independent|bulletin|courier|examiner|inquirer|dispatch|zeitung|monde|figaro|país|pravda|izvestia)$/;
const describing =
  /^(?:agency|broadcaster|newspaper|daily|weekly|tabloid|magazine|outlet|channel|network|website|site|portal|wire|newswire|run|owned|media|backed|television|radio)$/;
const broadcasters =
  /^(?:BBC|CNN|NBC|ABC|CBS|NPR|PBS|NHK|ARD|ZDF|RAI|RTL|CBC|SBS|KBS|MBC|CCTV|CGTN|RT|RTE|RTVE|TVN|ITV|MSNBC|CNBC|NDTV|SVT|NRK|YLE|DR|VRT|RFI|DW|VOA|RFE|RFA|TRT|NTV|SABC|ORF|SRF|Axios|Politico|Semafor|Meduza|Nikkei|Caixin|Haaretz|Bild|Spiegel|Stern|Libération|Mediapart|Corriere|Repubblica)$/;
const topLevel =
  /^(?:com|org|net|info|news|co|io|ru|ua|by|uk|de|fr|it|es|pt|nl|pl|cz|se|no|fi|dk|ch|at|be|eu|cn|jp|kr|in|au|ca|us|br|mx|tr|ir|il|za|ng|ke|kz|ge|am|az|md|lv|lt|ee|gr|ro|bg|hu|rs|hr|si|sk|ie|nz|sg|hk|tw|tv)$/;

/**
 * Finds the wires, agencies and outlets that a text names as origin: known agencies, "state-run X", "the X news
 * agency", a dateline "CITY (X) —", sites by their address ("Example.com"), and outlets that report or are told.
 * A mention of a newspaper that is no one's source is not an origin, nor is whoever a picture credit or a copyright line
 * names. Sorted, and apart.
 */
export function findOrigins(text: string, language: string): Origin[] {
  const context: Context = { text, words: splitWords(text) };
  const isSpoken = headOfSpans(spokenOf(text, language));
  const found: Origin[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const origin =
      agencyAt(context, i) ??
      senderAt(context, i) ??
      siteAt(context, i) ??
      described(context, i) ??
      outletAt(context, i, isSpoken);
    if (origin === undefined) continue;
    if (!isCredited(text, origin)) found.push(origin);
    while ((context.words[i + 1]?.start ?? Infinity) < origin.end) i++;
  }
  return found;
}

/** Stretches of text that name a speaker or someone spoken to. */
function spokenOf(text: string, language: string): Span[] {
  return findAttributions(text, language).flatMap(({ form, speaker, addressee }) => {
    // "Elba Star: owner blames fog" is as often about the Star as by it.
    const said = form === 'headline' ? [] : [speaker];
    return addressee === undefined ? said : [...said, addressee];
  });
}

/** How far into the words for a speaker its own name may begin: behind an article. */
const articleLength = 4;

/** Asks, for spans in rising order, whether one of a list begins with them: "the owner of the Elba Star" is not the Star. */
function headOfSpans(spans: Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) + 2 < end) at++;
    const span = sorted[at];
    return span !== undefined && span.start <= start && start <= span.start + articleLength && end <= span.end + 2;
  };
}

const longestDateline = 101;

/** The agency in a dateline, known or not: "HARWELL, March 12 (Nordwire) — ". */
function senderAt({ text, words }: Context, i: number): Origin | undefined {
  const start = words[i]?.start ?? 0;
  if (text[start - 1] !== '(') return undefined;
  const from = Math.max(0, start - longestDateline);
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const beginsLine = line === 0 || text[line - 1] === '\n';
  const agency = beginsLine ? readDatelineLead(text, line)?.agency : undefined;
  return agency?.start === start
    ? { ...agency, name: text.slice(agency.start, agency.end), kind: 'agency' }
    : undefined;
}

function origin({ text, words }: Context, first: number, last: number, kind: Origin['kind']): Origin {
  const start = words[first]?.start ?? 0;
  const whole = text.slice(start, words[last]?.end ?? start);
  const name = whole.replace(/['’]s$/, '');
  return { start, end: start + name.length, name, kind };
}

const longestName = 3;

function agencyAt(context: Context, i: number): Origin | undefined {
  if (!/^\p{L}/u.test(keyOf(context.words, i))) return undefined;
  for (let count = longestName; count > 0; count--) {
    const last = i + count - 1;
    if (context.words[last] === undefined) continue;
    const found = origin(context, i, last, 'agency');
    if (!agencies.has(found.name) || !isConsistent(context, i, last)) continue;
    // Short names are also other abbreviations: take them only where something says agency.
    if (found.name.length > 3 || isWireLike(context, i, last)) return found;
  }
  return undefined;
}

function isConsistent(context: Context, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (!isJoined(context, i)) return false;
  return true;
}

function isWireLike(context: Context, first: number, last: number): boolean {
  const { text, words } = context;
  const around = `${text.slice(Math.max(0, (words[first]?.start ?? 0) - 24), words[first]?.start ?? 0)}|${text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 24)}`;
  return /agency\s+\||\|\s+(?:news\s+)?agency|\(\|\)|\|\)|told (?:the )?\||\|\s+(?:reported|reports|said|says|news|journalist|reporter|correspondent|wire)|according to (?:the )?\||[—–-]\s?\||\/\||\|\/|citing (?:the )?\||by \|/i.test(
    around,
  );
}

/** "Harbour.org", "Example.com": a site named by its address in running text. */
function siteAt(context: Context, i: number): Origin | undefined {
  const { text, words } = context;
  const next = words[i + 1];
  if (
    next === undefined ||
    gapBefore(context, i + 1) !== '.' ||
    !topLevel.test(next.key) ||
    !/^\p{L}/u.test(keyOf(words, i))
  )
    return undefined;
  const before = text.slice(Math.max(0, (words[i]?.start ?? 0) - 4), words[i]?.start ?? 0);
  if (/[@/.]$/.test(before) || /^[/@]/.test(text.slice(next.end, next.end + 1))) return undefined;
  // A sentence that ends without a space ("Oslo.no") is rarer than a site; capitals after the dot are sentences.
  return /^\p{Ll}/u.test(text.slice(next.start, next.end)) ? origin(context, i, i + 1, 'outlet') : undefined;
}

/** "state-run Xinhua", "broadcaster NHK", "newspaper Le Monde": the word before says what it is. */
function described(context: Context, i: number): Origin | undefined {
  const { text, words } = context;
  const before = words[i - 1];
  if (before === undefined || !isJoined(context, i) || !isCapital(context, i) || !describing.test(before.key))
    return undefined;
  if (/^(?:run|owned|backed)$/.test(before.key) && before.gap !== 'hyphen') return undefined;
  // "the Daily Mail", "Radio Oslo": capitalised, the word is part of the name.
  if (before.gap !== 'hyphen' && /^\p{Lu}/u.test(text.slice(before.start, before.end))) return undefined;
  let last = i;
  while (last - i < 4 && isJoined(context, last + 1) && isCapital(context, last + 1)) last++;
  const name = origin(context, i, last, /^(?:agency|wire|newswire)$/.test(before.key) ? 'agency' : 'outlet');
  const isAgency = agencies.has(name.name) || /\b[Nn]ews [Aa]gency$/.test(name.name);
  return isAgency ? { ...name, kind: 'agency' } : name;
}

/** An outlet by its name's words ("The Daily Post", "BBC News"), where it speaks or is spoken to. */
function outletAt(context: Context, i: number, isSpoken: (span: Span) => boolean): Origin | undefined {
  const { words } = context;
  const word = words[i];
  if (
    word === undefined ||
    !isCapital(context, i) ||
    (i > 0 && isJoined(context, i) && isCapital(context, i - 1) && words[i - 1]?.key !== 'the')
  )
    return undefined;
  let last = i;
  while (
    last - i < 5 &&
    isJoined(context, last + 1) &&
    (isCapital(context, last + 1) || /^(?:of|news|agency|de|le|la)$/.test(keyOf(words, last + 1)))
  )
    last++;
  const first = word.key === 'the' ? i + 1 : i;
  if (first > last) return undefined;
  const found = origin(context, first, last, 'outlet');
  const parts = words.slice(first, last + 1);
  const isOutlet =
    parts.some(({ key }) => outletWords.test(key)) || found.name.split(/\s/).some((part) => broadcasters.test(part));
  if (!isOutlet) return undefined;
  const isAgency = /\bagency\b/i.test(found.name);
  return isAgency || isSpoken(found) ? { ...found, kind: isAgency ? 'agency' : 'outlet' } : undefined;
}

/** What a credit calls the thing it credits, in the languages of the lists beside this file. */
const picture = String.raw`(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|graphics?|video|footage|fotos?|fotografie|bild(?:er|nachweis|quelle|rechte)?|grafik|crédits?|photographies?|imagen|fotografía|gráfico|immagin[ei]|imagem|foto['’]s|beeld|zdjęci[ea]|fot|фото(?:графия)?|світлина|写真|画像|사진|图片|圖片|صورة|תמונה)`;
/** "Photo: ", "File photo by ", "Image credit - ", "AP Photo/": the words that open a credit, up to who is credited. */
const opensCredit = new RegExp(
  String.raw`^(?:[\p{L}.]+ ){0,2}${picture}(?: (?:credits?|courtesy|source))?(?:\s*[:：/|,©–—-]|\s+(?:by|via|from|courtesy|credit|©|von|par|por|di|door)(?!\p{L})|\s*$)`,
  'iu',
);
/** Picture libraries and the signs of copyright stand in credits alone. */
const showsRights =
  /©|℗|\(c\)\s*(?:\d|\p{Lu})|(?<!\p{L})(?:copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|все права защищены|getty images|shutterstock|istock(?:photo)?|alamy|adobe stock|picture alliance|depositphotos)(?!\p{L})/iu;

/** A credit is a phrase. What is longer is a sentence, which may well speak of photographs and rights. */
const longestCredit = 140;

/**
 * Tells whether a name stands in a picture credit or a copyright line ("Photo: Jane Roe/Reuters", "Getty Images |
 * Bloomberg", "© 2024 AP"). Whom these name made the picture or holds the rights; where the words come from they do not
 * say.
 *
 * @param name where the name stands in the text
 */
function isCredited(text: string, name: Span): boolean {
  const phrase = phraseAround(text, name);
  if (phrase === undefined) return false;
  const words = text.slice(phrase.start, phrase.end).trim();
  if (opensCredit.test(words) || showsRights.test(words)) return true;
  // "REUTERS/Jane Roe" and "Jane Roe / AFP": a slash joins a maker and an agency, and nothing else stands there.
  const isJoined =
    /\/\s*$/.test(text.slice(phrase.start, name.start)) || /^\s*\//.test(text.slice(name.end, phrase.end));
  return isJoined && !/(?<!\p{L})\p{Ll}{2,}/u.test(words);
}

/** The brackets, the sentence or the line that a name stands in; nothing where that is too long to be a credit. */
function phraseAround(text: string, { start, end }: Span): Span | undefined {
  const before = text.slice(Math.max(0, start - longestCredit), start);
  const after = text.slice(end, end + longestCredit);
  const opened = [...before.matchAll(/[\n([]|[.!?]["”’]?\s/gu)].at(-1)?.index ?? -1;
  const closed = after.search(/[\n)\]]|[.!?]["”’]?(?:\s|$)/u);
  const isCut = (opened < 0 && start > longestCredit) || (closed < 0 && text.length > end + longestCredit);
  if (isCut) return undefined;
  const from = opened < 0 ? 0 : start - before.length + opened + 1;
  const to = closed < 0 ? text.length : end + closed;
  return to - from > longestCredit ? undefined : { start: from, end: to };
}

/** The place, day and agency with which a report opens: "HARWELL, March 12 (Nordwire) — ". The span takes in the dash. */
interface DatelineLead extends Span {
  /** Who sent it, where brackets name someone. */
  readonly agency?: Span;
}

const longest = 120;
const lead =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,30})(?<rest>(?:, ?[\p{L}\p{N}.'’ -]{1,30}){0,3})\s?(?:\((?<agency>[^()\n]{2,40})\))?\s?(?:—|–|--|-)\s/u;
const agencyName = /^\p{L}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3}$/u;

/**
 * Reads the dateline that opens a paragraph, by its form alone: a place in capitals or with a day, before a dash. A place in small letters with
 * brackets behind it may as well be a person and a party, so it is not read as a dateline.
 */
export function readDatelineLead(text: string, start: number): DatelineLead | undefined {
  const match = lead.exec(text.slice(start, start + longest));
  const { place = '', rest = '', agency } = match?.groups ?? {};
  const shouts = /\p{Lu}{3}/u.test(place) && !/\p{Ll}/u.test(place);
  if (match === null || !(shouts || /\p{N}/u.test(rest))) return undefined;
  const span = { start, end: start + match[0].length };
  if (agency === undefined || !agencyName.test(agency)) return span;
  const at = start + match[0].indexOf('(') + 1;
  return { ...span, agency: { start: at, end: at + agency.length } };
}
