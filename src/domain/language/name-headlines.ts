import { findAttributions } from './speech/find-attributions.ts';
import type { FoundName } from './found-name.ts';
import { classify } from './name-kinds.ts';
import { gapBefore, isCapital, type Context } from './noun-phrases.ts';

/** Marks the words of lines that capitalise nearly every word. */
export function titleCaseWords(context: Context): boolean[] {
  const marks = Array.from({ length: context.words.length }, () => false);
  let from = 0;
  for (let i = 1; i <= context.words.length; i++) {
    if (i < context.words.length && !/[\n\r]/.test(gapBefore(context, i))) continue;
    if (isTitleCase(context, from, i)) marks.fill(true, from, i);
    from = i;
  }
  return marks;
}

const smallInTitles =
  /^(?:of|the|and|in|on|at|to|for|a|an|by|with|from|as|or|but|nor|is|vs|its|his|her|over|into|up|ru|com)$/;

/** Nearly all words of a line capitalised, but the small ones; a full sentence needs more of them. */
function isTitleCase(context: Context, from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const word = context.words[i];
    if (word === undefined || smallInTitles.test(word.key) || (word.gap === 'hyphen' && i > from)) continue;
    long++;
    if (isCapital(context, i) || /^\p{N}/u.test(word.key)) capital++;
  }
  const isSentence = /^["”’']?[.!?]/.test(
    context.text.slice(context.words[to - 1]?.end ?? 0, (context.words[to - 1]?.end ?? 0) + 2),
  );
  return long >= 4 && to - from < 60 && capital / long > (isSentence ? 0.9 : 0.75);
}

/** Names of the running text where a headline has them too. */
export function namesInHeadlines(
  context: Context,
  headlines: readonly boolean[],
  names: readonly FoundName[],
): FoundName[] {
  const byFirst = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = name.name.split(/[\s\-‐‑]/, 1)[0] ?? '';
    const same = byFirst.get(key) ?? [];
    if (!same.some((other) => other.name === name.name) && same.length < 40) byFirst.set(key, [...same, name]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.name.length - a.name.length);
  const found: FoundName[] = [];
  let end = 0;
  for (let i = 0; i < context.words.length; i++) {
    const word = context.words[i];
    if (word === undefined || headlines[i] !== true || word.start < end) continue;
    const candidates = byFirst.get(context.text.slice(word.start, word.end).replace(/['’]s$/, ''));
    const match = candidates?.find(
      ({ name }) =>
        context.text.startsWith(name, word.start) &&
        !/^[\p{L}\p{N}]/u.test(context.text.slice(word.start + name.length, word.start + name.length + 1)),
    );
    if (match === undefined) continue;
    end = word.start + match.name.length;
    found.push({ start: word.start, end, name: match.name, kind: match.kind });
  }
  return found;
}

/** Who speaks in a headline, by its verbs: the one place where capitals throughout still tell a name. */
export function speakersInHeadlines(context: Context, headlines: readonly boolean[]): FoundName[] {
  if (!headlines.includes(true)) return [];
  const inside = new Map(context.words.flatMap(({ start }, i) => (headlines[i] === true ? [[start, i] as const] : [])));
  return findAttributions(context.text, 'en').flatMap(({ speaker: { start, end, text: name } }) => {
    const first = inside.get(start);
    if (first === undefined || !/^\p{Lu}[\p{L}'’.]*(?:[ -]\p{L}[\p{L}'’.]*){1,3}$/u.test(name)) return [];
    let last = first;
    while ((context.words[last + 1]?.end ?? Infinity) <= end) last++;
    return [{ start, end, name, kind: classify(context, { first, last }, false) }];
  });
}
