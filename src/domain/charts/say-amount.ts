import { englishSingular } from '../language/english-words.ts';
import { sayNumber } from './say-number.ts';

/** How figures of one unit are said: signs stand at each number, words once behind the last. */
export interface AmountWords {
  /** "10,000", "12%", "€5". */
  readonly number: (number: number) => string;
  /** What stands behind the last number, led by a space, or nothing: " soldiers", and " soldier" behind 1. */
  readonly counted: (last: number) => string;
}

const currency = /^\p{L}{0,3}\p{Sc}$/u;
const attached = /^[%‰°]\p{L}?$/u;
const magnitude = /^(?:hundred|thousand|million|billion|trillion|dozen)\b/i;
const behindNoun = /^(?:of|in|per|at|on|for|from|to|with|above|below|a|an|who|that|and|or)$/i;

/** English plurals that do not end in a mere `s`, and those that are their own singular. */
const singulars = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    oxen: 'ox',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    loaves: 'loaf',
    halves: 'half',
    shelves: 'shelf',
    wolves: 'wolf',
    thieves: 'thief',
    calves: 'calf',
    servicemen: 'serviceman',
    servicewomen: 'servicewoman',
    policemen: 'policeman',
    species: 'species',
    series: 'series',
    headquarters: 'headquarters',
    crossroads: 'crossroads',
    barracks: 'barracks',
    heroes: 'hero',
    potatoes: 'potato',
    vetoes: 'veto',
  }),
);

/** Says figures with what they count; a unit may be a word or words ("soldiers") or a sign ("%", "€"). */
export function amountWords(
  unit: string | undefined,
  language: string,
  { short }: { readonly short: boolean } = { short: true },
): AmountWords {
  const sign = unit?.trim() ?? '';
  const say = (number: number): string => sayNumber(number, language, short);
  if (sign === '') return { number: say, counted: () => '' };
  if (currency.test(sign)) return { number: (number) => prefixed(say(number), sign), counted: () => '' };
  if (attached.test(sign)) return { number: (number) => say(number) + sign, counted: () => '' };
  return { number: say, counted: (last) => ` ${Math.abs(last) === 1 ? oneOf(sign) : sign}` };
}

function prefixed(number: string, sign: string): string {
  return number.startsWith('−') ? `−${sign}${number.slice(1)}` : sign + number;
}

/** One of what a unit names: its noun is the last plural before "of", "per" and the like ("metric tons of grain"). */
function oneOf(unit: string): string {
  if (magnitude.test(unit)) return unit;
  const words = unit.split(' ');
  const end = words.findIndex((word, index) => index > 0 && behindNoun.test(word));
  const noun = words.findLastIndex((word, index) => (end < 0 || index < end) && singularOf(word) !== word);
  return words.map((word, index) => (index === noun ? singularOf(word) : word)).join(' ');
}

function singularOf(word: string): string {
  return singulars.get(word.toLowerCase()) ?? englishSingular(word);
}
