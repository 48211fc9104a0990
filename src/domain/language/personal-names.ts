import { findNames } from './names/find-names.ts';

/** A person or a body, as CSL has them (https://docs.citationstyles.org/en/stable/specification.html#names). */
export type CreditedName =
  { readonly family: string; readonly given?: string; readonly suffix?: string } | { readonly literal: string };

/** What editors say of a name: that a person or a body bears it. */
export type NamedAs = (name: string) => 'person' | 'body' | undefined;

/**
 * Reads who wrote something from a line of credit, in its order: `Jane Roe and John Smith`, `Roe, Jane; Smith, John`, a
 * body. A comma after the family name tells a person for certain, and so does what the editors say of a name. Of any
 * other, only what is written as people's names are and names no body becomes a person: to turn a body's name round would
 * be worse than to leave a person's as it is.
 *
 * @param language that the line is written in (BCP 47)
 */
export function readCreditedNames(
  credit: string,
  language: string,
  namedAs: NamedAs = () => undefined,
): CreditedName[] {
  const line = credit.trim().replace(/^by\s+(?=\p{Lu})/iu, '');
  if (line === '') return [];
  if (namedAs(line) === 'body') return [{ literal: line }];
  const parts = line.split(/\s*;\s*|\s+(?:and|&)\s+|,\s+(?:and|&)\s+/).filter((part) => part !== '');
  const read = parts.flatMap((part) => readPart(part, language, namedAs));
  // "Ministry of Food and Farming" is one body: only people, or names that stand apart, make several of one line.
  const isSeveral = parts.length > 1 && (line.includes(';') || read.every((name) => 'family' in name));
  return parts.length === 1 || isSeveral ? read : [readName(line, language, namedAs)];
}

/** One name, or people in a row: `Jane Roe, John Smith`. */
function readPart(part: string, language: string, namedAs: NamedAs): CreditedName[] {
  const pieces = part.split(/\s*,\s*/).filter((piece) => piece !== '');
  const [first = '', second = '', third] = pieces;
  if (pieces.length === 1) return [readName(part, language, namedAs)];
  const all = pieces.map((piece) => readName(piece, language, namedAs));
  const [lead = ''] = first.split(' ');
  if (all.every((name) => 'family' in name) && !particle.test(lead)) return all;
  if (pieces.length === 2 && suffixes.test(second)) return [readName(`${first} ${second}`, language, namedAs)];
  const isTurned = pieces.length <= 3 && isFamily(first) && isGiven(second) && namedAs(first) !== 'body';
  if (!isTurned || (third !== undefined && !suffixes.test(third))) return [{ literal: part }];
  return [{ family: first, given: second, ...(third === undefined ? {} : { suffix: third }) }];
}

const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV|MD|PhD|Esq\.?)$/;
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|ter|ten|zu|af|av|al|el|bin|ibn|ben|st\.?)$/;

/** "de la Cruz", "García Márquez". */
function isFamily(text: string): boolean {
  return text.split(' ').length <= 4 && /\p{Lu}/u.test(text) && !bodyWord.test(text);
}

function isGiven(text: string): boolean {
  return text.split(' ').length <= 4 && !/\p{N}/u.test(text) && /^\p{Lu}/u.test(text) && !bodyWord.test(text);
}

/** Words of bodies and of what editors sign as, and abbreviations, which no person's name holds. */
const bodyWord =
  /(?:^|\s)(?:staff|desk|house|team|newsroom|editors?|editorial|writers?|reporters?|correspondents?|bureau|news|press|agency|group|board|council|committee|ministry|department|office|university|institute|school|watch|times|media|network|service|association|society|federation|union|party|government|city|of|for|the|de presse|welle|jazeera|presse|france-presse)(?:\s|$)/iu;

function readName(text: string, language: string, namedAs: NamedAs): CreditedName {
  const told = namedAs(text);
  if (told === 'body') return { literal: text };
  return told === 'person' || isPerson(text, language) ? split(text) : { literal: text };
}

function isPerson(text: string, language: string): boolean {
  const words = text.split(/\s+/).filter((word) => !suffixes.test(word));
  if (words.length < 2 || words.length > 6 || words.slice(1).every((word) => particle.test(word))) return false;
  const written = words.every(
    (word) => particle.test(word) || /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$|^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word),
  );
  if (!written || words.some((word) => /^\p{Lu}{2,}$/u.test(word)) || bodyWord.test(text)) return false;
  // Initials are a person's; whatever else is known of names has the last word.
  if (words.some((word) => /^\p{Lu}\.$/u.test(word))) return true;
  const found = findNames(text, language).find(({ start }) => start === 0);
  return found === undefined || found.kind === 'person' || found.end < text.length;
}

/** East Asian family names that English texts put first as their bearers do, and no Western given name. */
const familyFirst =
  /^(?:Kim|Park|Choi|Jung|Jeong|Cho|Kang|Yoon|Jang|Lim|Shin|Kwon|Hwang|Ahn|Song|Yoo|Hong|Xi|Wang|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Zhu|Nguyen|Nguyễn|Tran|Trần)$/;

/** The family name is the last word and the particles before it, unless the name is one that begins with it. */
function split(text: string): CreditedName {
  const words = text.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length > 2 && suffixes.test(last)) {
    const rest = split(words.slice(0, -1).join(' '));
    if (!('family' in rest)) return { literal: text };
    return { ...rest, suffix: rest.suffix === undefined ? last : `${rest.suffix} ${last}` };
  }
  const [first = '', second = ''] = words;
  const isEastAsian = familyFirst.test(first) && (words.length === 3 || /^\p{Lu}\p{Ll}+-\p{L}/u.test(second));
  const isPatronymic = words.length === 3 && /(?:ович|евич|ич|овна|евна|ична)$/u.test(last);
  if (words.length > 1 && (isEastAsian || isPatronymic)) return { family: first, given: words.slice(1).join(' ') };
  let at = words.length - 1;
  while (at > 1 && particle.test(words[at - 1] ?? '')) at--;
  const given = words.slice(0, at).join(' ');
  return given === '' ? { literal: text } : { family: words.slice(at).join(' '), given };
}
