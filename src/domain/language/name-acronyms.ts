import type { Span } from '../messages/place.ts';

interface Named extends Span {
  readonly name: string;
}

/**
 * Acronyms that a text spells out, both ways: "Center for Harbour Studies (CHS)" and "CHS (Center for Harbour
 * Studies)". Only where the letters are the initials of the words, small words counted or not.
 */
export function acronymsOf(text: string, names: readonly Named[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [before, after] = [names[i - 1], names[i]];
    if (before === undefined || after === undefined) continue;
    if (!/^['’]?s?\s?\($/.test(text.slice(before.end, after.start)) || text[after.end] !== ')') continue;
    const [long, short] =
      before.name.length > after.name.length ? [before.name, after.name] : [after.name, before.name];
    if (!isAcronymOf(short, long)) continue;
    aliases.set(long, short);
    aliases.set(short, long);
  }
  return aliases;
}

/** Whether capitals are the initials of a longer name: "CHS" of "Center for Harbour Studies", "DoD" of "Department of Defense". */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10 || !/^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u.test(short.replace(/[.\s]/g, '')))
    return false;
  const words = long.split(/[\s\-‐‑]+/).filter((word) => word !== '');
  if (words.length < 2) return false;
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]?.toLowerCase() ?? '').join('');
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words) === letters || initials(capital) === letters;
}
