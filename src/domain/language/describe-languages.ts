import type { Lexicon } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/shelf.ts';
import { nameLanguage, readsFigures } from './language-tag.ts';
import { spelledNumbersIn } from './numbers/find-quantities.ts';

/** What works in a language, and whether it does. */
interface Ability {
  /** The head of its column. */
  readonly name: string;
  /** What that means for an editor. */
  readonly meaning: string;
  readonly works: (lexicon: Lexicon, language: string) => boolean;
}

const isEnglish = (language: string): boolean => language === 'en';

const abilities: readonly Ability[] = [
  {
    name: 'Dates',
    meaning: 'full dates with the name of a month are read',
    works: ({ months, script }) => months !== undefined || /^(?:Han|Kana|Hangul)$/.test(script),
  },
  {
    name: 'Weekdays',
    meaning: '“on Monday” is read as a date, by the words beside it and the tense of its clause',
    works: ({ weekdays, weekdayCues }) => weekdays !== undefined && weekdayCues !== undefined,
  },
  {
    name: 'Last year',
    meaning: 'dates relative to the day of writing, parts of months and years, and holidays are read',
    works: (_, language) => isEnglish(language),
  },
  {
    name: 'Figures',
    meaning: 'numbers in digits are read with their magnitudes and bounds, so that claims are compared by them',
    works: (_, language) => readsFigures(language),
  },
  {
    name: 'In words',
    meaning: 'numbers in words are read',
    works: (_, language) => spelledNumbersIn(language),
  },
  {
    name: 'Percent',
    meaning:
      'what says percent, measures and money behind a number belong to it, and a quotation may not end before them',
    works: ({ percent, measures, money }) => percent !== undefined && measures !== undefined && money !== undefined,
  },
  {
    name: 'Negations',
    meaning: 'an ellipsis or a bracket may not hide that something is denied',
    works: ({ negations }) => negations !== undefined,
  },
  { name: 'Hedges', meaning: 'nor that it is hedged', works: ({ hedges }) => hedges !== undefined },
  {
    name: 'Limits',
    meaning: 'nor that it holds with a condition, an exception or a limit',
    works: ({ restrictions }) => restrictions !== undefined,
  },
  {
    name: 'Intentions',
    meaning: 'nor that it was only wanted, tried or asked for',
    works: ({ intentions }) => intentions !== undefined,
  },
  {
    name: 'Speakers',
    meaning: 'nor who says it',
    works: ({ speech, accordingTo }, language) =>
      isEnglish(language) || (speech !== undefined && accordingTo !== undefined),
  },
  {
    name: 'Order',
    meaning: 'words that set one event before or after another are known',
    works: ({ order }) => order !== undefined,
  },
  {
    name: 'Pronouns',
    meaning: 'a bracket may put a name for a pronoun',
    works: ({ pronouns }) => pronouns !== undefined,
  },
  {
    name: 'Inflection',
    meaning: 'passages are compared by what is left of words without their endings',
    works: ({ endings }, language) => isEnglish(language) || endings !== undefined,
  },
];

/** A language of the shelf, and for each ability whether it has it. */
export interface LanguageAbilities {
  readonly tag: string;
  readonly name: string;
  readonly works: readonly boolean[];
}

/** What works in which language, from the lexicons: the abilities, and each language with what it has of them, those with most first. */
export function describeLanguages(): {
  readonly abilities: readonly Pick<Ability, 'name' | 'meaning'>[];
  readonly languages: readonly LanguageAbilities[];
} {
  const languages = Object.entries(lexicons).map(([tag, lexicon]) => ({
    tag,
    name: nameLanguage(tag),
    works: abilities.map(({ works }) => works(lexicon, tag)),
  }));
  const many = ({ works }: LanguageAbilities): number => works.filter(Boolean).length;
  return { abilities, languages: languages.toSorted((a, b) => many(b) - many(a) || (a.name < b.name ? -1 : 1)) };
}
