import { findNegations } from './negations.ts';

const none =
  /^(?:no|none|nobody|no.one|nil|zero|kein\p{L}{0,3}|niemand\p{L}{0,2}|aucune?|personne ne|ning[uú]n\p{L}{0,2}|nadie|nessun\p{L}?|nenhum\p{L}{0,2}|ninguém|geen|никто|никого|ніхто|нікого)$/iu;

/** Whether a text counts none of something: "no casualties", "nobody died"; "did not say" counts nothing. */
export function countsNone(text: string, language: string): boolean {
  return findNegations(text, language).some(({ start, end }) => none.test(text.slice(start, end)));
}
