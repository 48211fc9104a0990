import type { Span } from '../messages/place.ts';
import { type PhrasesByLanguage, phraseFinder } from './phrases.ts';
import { primaryLanguage } from './words.ts';

/** Words that set one thing before or after another in time, by language. */
const orderWords: PhrasesByLanguage<'order'> = {
  en: {
    order: `after; afterwards; afterward; thereafter; later; subsequent; subsequently; since; ever since; then; next; once; as soon as; until; till; before; beforehand; earlier; by then
      previously; previous; prior; already; ahead of; formerly; former; ago; first; at first; initially; last; finally; eventually; in turn; on the eve of; not yet; yet to; no longer
      follow|follows|followed|following; precede|precedes|preceded|preceding; in the wake of; on the heels of; in response|reply|reaction to; led|leads|leading to; result|results|resulted|resulting in
      result of; because of; due to; triggered|prompted|caused by; prepare|prepares|prepared|preparing for; upcoming; forthcoming`,
    'false-friends': `look|looks|looked|looking after; named after; sought after; after all; more than once; at once; once in a while; last name; first name; first lady; first minister; even then; next to
      time after time; at last; last but not least; as follows; before the court|judge|committee`,
  },
  de: {
    order: `nach; nachdem; nachher; danach; daraufhin; später; spätere|späteren|späterer; anschließend; darauf; folgend|folgende|folgenden|folgte|folgten|folgt; seit; seitdem; sobald; bis; vor; bevor; ehe; vorher; vorhin; zuvor; früher; frühere|früheren; bereits; schon; zuerst; zunächst; schließlich; dann; infolge`,
    'false-friends': 'nach ansicht; nach angaben; nach meinung; meiner meinung nach; vor allem; vor ort',
  },
  fr: {
    order: `après; ensuite; puis; plus tard; depuis; dès; dès que; jusqu'à; jusqu'au; avant; auparavant; précédemment; précédent|précédente|précédents|précédentes; déjà; d'abord; enfin; finalement; suite à; à la suite; suivi|suivie|suivis|suivies; suivant|suivante; il y a`,
    'false-friends': "d'après; avant tout; après tout",
  },
  es: {
    order: `después; luego; más tarde; posteriormente; posterior; tras; desde; desde que; hasta; antes; anteriormente; anterior; previamente; previo|previa; ya; primero; finalmente; entonces; a raíz de; seguido|seguida; siguiente; hace`,
    'false-friends': 'antes bien; después de todo; ante todo',
  },
  it: {
    order: `dopo; poi; quindi; successivamente; successivo|successiva; in seguito; a seguito; da quando; dal momento; fino; finché; prima; precedentemente; precedente; già; infine; fa; seguito|seguita; appena`,
    'false-friends': 'dopo tutto; prima di tutto',
  },
  pt: {
    order: `depois; após; mais tarde; posteriormente; posterior; em seguida; desde; desde que; até; antes; anteriormente; anterior; previamente; já; primeiro; finalmente; então; na sequência; seguido|seguida; seguinte; há; logo que`,
    'false-friends': 'antes de mais; depois de tudo',
  },
  nl: {
    order: `na; nadat; daarna; later; vervolgens; sinds; sindsdien; zodra; tot; totdat; voor; voordat; alvorens; eerder; eerst; voorheen; vooraf; al; reeds; tenslotte; uiteindelijk; geleden; gevolgd; volgende`,
    'false-friends': 'voor het eerst; al met al',
  },
  ru: {
    order: `после; затем; потом; позже; позднее; впоследствии; вслед; вслед за; с тех пор; как только; до; до того; перед; прежде; ранее; раньше; накануне; уже; сначала; вначале; наконец; назад; следующий|следующая|следующее|следующие`,
    'false-friends': 'прежде всего',
  },
  uk: {
    order: `після; потім; згодом; пізніше; відтоді; щойно; до; до того; перед; перш; раніше; напередодні; вже; спочатку; нарешті; наступний|наступна|наступне|наступні`,
    'false-friends': 'перш за все',
  },
  ko: { order: '이후; 후에; 뒤에; 다음; 나중; 이어; 부터; 까지; 전에; 이전; 앞서; 먼저; 이미' },
  zh: {
    order:
      '之后; 之後; 以后; 以後; 随后; 隨後; 后来; 後來; 然后; 然後; 接着; 此后; 此後; 之前; 以前; 此前; 事先; 先前; 已经; 已經; 首先; 最后; 最後; 前夕',
  },
  ja: {
    order: 'その後; 後に; のち; 次に; 続いて; 以降; 以来; まで; 前に; 以前; 先に; すでに; 既に; まず; 最後; 前日; 翌日',
  },
};

const find = phraseFinder((language) => (Object.hasOwn(orderWords, language) ? orderWords[language] : undefined));

/**
 * Finds words that set things in an order in time ("after", "previously", "until"). They tell that an order is
 * spoken of, not of which things. None in a language without a list.
 */
export function findOrderWords(text: string, language: string): Span[] {
  return find(text, primaryLanguage(language));
}
