const monthTable: Readonly<Record<string, string>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  de: 'januar jänner jan|februar feb|märz|april|mai|juni|juli|august aug|september sept|oktober okt|november nov|dezember dez',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  ru: 'января январь январе|февраля февраль феврале|марта март марте|апреля апрель апреле|мая май мае|июня июнь июне|июля июль июле|августа август августе|сентября сентябрь сентябре|октября октябрь октябре|ноября ноябрь ноябре|декабря декабрь декабре',
  uk: 'січня січень січні|лютого лютий лютому|березня березень березні|квітня квітень квітні|травня травень травні|червня червень червні|липня липень липні|серпня серпень серпні|вересня вересень вересні|жовтня жовтень жовтні|листопада листопад листопаді|грудня грудень грудні',
  ar: 'يناير جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل نيسان أفريل|مايو أيار ماي|يونيو يونيه حزيران جوان|يوليو يوليه تموز جويلية|أغسطس آب أوت غشت|سبتمبر أيلول شتنبر|أكتوبر|نوفمبر نونبر|ديسمبر دجنبر',
};

const monthsRead = new Map<string, ReadonlyMap<string, number>>();
const none: ReadonlyMap<string, number> = new Map();

/** Names of months, from 1, in a language by primary subtag. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const read = monthsRead.get(language);
  if (read !== undefined) return read;
  const table = Object.hasOwn(monthTable, language) ? monthTable[language] : undefined;
  if (table === undefined) return none;
  const months = new Map(
    table.split('|').flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
  );
  monthsRead.set(language, months);
  return months;
}

/** English weekdays as `Date.getUTCDay` counts them, from Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);

/** Short weekdays, taken only beside a date: "Sat" and "Sun" are other words too. */
export const shortWeekdays: ReadonlySet<string> = new Set(
  'sun mon tue tues wed weds thu thur thurs fri sat'.split(' '),
);

/** Seasons as EDTF numbers them. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Ordinals and numbers of days in words. */
export const dayWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, i) => [name, i + 1] as const),
);
