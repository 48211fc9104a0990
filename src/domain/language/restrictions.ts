import type { Span } from '../messages/place.ts';
import { phraseFinder, type PhrasesByLanguage } from './phrases.ts';
import { primaryLanguage } from './words.ts';

/** `condition`: it holds only if something else does; `exception`: not of all of them; `limit`: of this and no more. */
export type RestrictionKind = 'condition' | 'exception' | 'limit';

/** A word by which a statement covers less than it would without: "unless", "all but six", "only". */
export interface Restriction extends Span {
  readonly kind: RestrictionKind;
}

const table: PhrasesByLanguage<RestrictionKind> = {
  en: {
    condition: `unless; if; provided that; providing that; as long as; so long as; only when; on condition that; in case; subject to; assuming; depending on; pending; contingent on|upon; in the event of|that`,
    exception: `all|everyone|everything|anyone|anything|none|nobody|nothing|any|every but; except; excluding; save for; apart from; aside from; with the exception of; bar; barring; other than; few; little`,
    limit: 'only; solely; merely; exclusively',
    'false-friends':
      'as if; even if; if only; what if; if anything; if not; asked|asks|asking|ask|wonder|wondered|know|knows|knew|see|sees|saw|check|checked if; a few; quite a few; the few; a little; only child|children; not only',
  },
  de: {
    condition: 'wenn; falls; sofern; es sei denn; vorausgesetzt; solange; unter der bedingung',
    exception: 'außer; ausgenommen; abgesehen von; bis auf; wenige|wenigen',
    limit: 'nur; lediglich; ausschließlich; bloß',
    'false-friends': 'als wenn; nicht nur; auch wenn; selbst wenn',
  },
  fr: {
    condition: 'si; sauf si; à moins que|de; à condition que|de; pourvu que; tant que; en cas de',
    exception: 'sauf; excepté; hormis; à part; hors; peu de',
    limit: 'seulement; uniquement; exclusivement; seul|seule|seuls|seules',
    'false-friends': 'comme si; même si; pas seulement; non seulement',
  },
  es: {
    condition: 'si; a menos que; siempre que; con tal de; en caso de; salvo que; a condición de',
    exception: 'salvo; excepto; menos; a excepción de; pocos|pocas',
    limit: 'sólo; solo; solamente; únicamente',
    'false-friends': 'como si; aunque; no sólo; no solo; más o menos; al menos; por lo menos',
  },
  it: {
    condition: 'se; a meno che; purché; a condizione che; qualora; in caso di',
    exception: 'tranne; eccetto; salvo; ad eccezione di; pochi|poche',
    limit: 'solo; soltanto; solamente; unicamente',
    'false-friends': 'come se; anche se; non solo; non soltanto',
  },
  pt: {
    condition: 'a menos que; desde que; contanto que; caso; em caso de',
    exception: 'salvo; exceto; menos; à exceção de; poucos|poucas',
    limit: 'só; somente; apenas; unicamente',
    'false-friends': 'não só; não apenas; pelo menos; ao menos',
  },
  nl: {
    condition: 'als; tenzij; indien; mits; op voorwaarde dat; zolang',
    exception: 'behalve; uitgezonderd; op uitzondering van; weinig',
    limit: 'slechts; alleen; enkel; uitsluitend',
    'false-friends': 'niet alleen; ook al; zoals; evenals',
  },
  ru: {
    condition: 'если; при условии; в случае; пока',
    exception: 'кроме; за исключением; исключая; помимо; мало; немногие',
    limit: 'только; лишь; исключительно',
    'false-friends': 'не только; как если; кроме того; помимо того; даже если; пока что',
  },
  uk: {
    condition: 'якщо; за умови; у разі; в разі; поки',
    exception: 'крім; окрім; за винятком; мало',
    limit: 'тільки; лише; виключно',
    'false-friends': 'не тільки; не лише; крім того; окрім того; навіть якщо; поки що',
  },
};

const findListed = phraseFinder(table);

/**
 * Finds words that restrict a statement, sorted and apart; none in a language without a list. A limit inside an aside ("the
 * vaccine, which only protects adults, was approved") restricts no more than that.
 */
export function findRestrictions(text: string, language: string): Restriction[] {
  const primary = primaryLanguage(language);
  const found: Restriction[] = findListed(text, primary).filter(
    ({ kind, start, end }) => kind !== 'limit' || !isInAside(text, start, end),
  );
  if (primary !== 'en') return found;
  const others = findExceptions(text).filter(
    (one) => !found.some(({ start, end }) => start < one.end && end > one.start),
  );
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

const exception =
  /\b(?:all|each|none|any) of (?:the|these|those|its|his|her|their|our)(?: [\p{L}\p{M}'’-]{1,30}){1,3} (but|save)(?= [\p{L}\p{N}])/giu;

/** "All of the members but Ms Roe": what is told of all is not told of her. */
function findExceptions(text: string): Restriction[] {
  return Array.from(text.matchAll(exception), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, kind: 'exception' };
  });
}

const reach = 80;

function isInAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return /[,(–—][^,()–—.;:]*$/.test(before) && /^[^,()–—.;:]*[,)–—]/.test(after);
}
