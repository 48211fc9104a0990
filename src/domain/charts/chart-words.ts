/** The words that charts themselves say, in one language. */
export interface ChartWords {
  readonly noDate: string;
  readonly byEditors: string;
  readonly orderByEditors: string;
  readonly leftOut: (length: string) => string;
  readonly orderOnly: string;
}

const english: ChartWords = {
  noDate: 'No date given',
  byEditors: 'date by the editors',
  orderByEditors: 'order by the editors',
  leftOut: (length) => `${length} left out`,
  orderOnly: 'Order only, no dates',
};

const words: Readonly<Record<string, ChartWords>> = { en: english };

/** The words of a language (BCP 47), or English where we have none. */
export function chartWords(language: string): ChartWords {
  return words[language.slice(0, 2).toLowerCase()] ?? english;
}
