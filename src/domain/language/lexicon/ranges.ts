import { wordsOfAll } from './shelf.ts';

/** The words of ranges in all languages ("between 3 and 5", "von 3 bis 5"): numbers and dates are joined by the same ones. */
export const rangeWords = {
  between: wordsOfAll(({ ranges }) => ranges?.between),
  and: wordsOfAll(({ ranges }) => ranges?.and),
  from: wordsOfAll(({ ranges }) => ranges?.from),
  to: wordsOfAll(({ ranges }) => ranges?.to),
};
