import type { Attribution } from './found-attribution.ts';
import { isSpeakerNoun } from './attribution-words.ts';
import { gapBefore, isCapital, type Context } from './noun-phrases.ts';
import { keyOf } from './words.ts';

const longestName = 5;
const longestLine = 160;

const labels =
  /^(?:update|updated|updates|live|breaking|exclusive|watch|opinion|analysis|video|explainer|explained|latest|references|reference|read|also|note|warning|source|sources|photo|photos|image|caption|by|published|posted|date|time|place|who|what|when|where|why|how|summary|background|context|fact|facts|check|take|more|related|contact|email|phone|tel|fax|share|tags|topics|copyright|credit|question|answer|q|a|step|part|chapter|figure|table|review|recipe|report|study|survey|poll)$/;

/** "Minister: no deal" at the start of a short line that is no full sentence. */
export function findHeadlineSpeakers(context: Context): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < context.words.length; i++) {
    if (i > 0 && !/[\n\r]/.test(gapBefore(context, i))) continue;
    const attribution = readLine(context, i);
    if (attribution !== undefined) found.push(attribution);
  }
  return found;
}

function readLine(context: Context, first: number): Attribution | undefined {
  const { text, words } = context;
  const start = words[first]?.start ?? 0;
  const line = text.slice(start, start + longestLine + 1).split(/[\n\r]/, 1)[0] ?? '';
  if (line.length > longestLine || /[.;]\s*$/.test(line)) return undefined;
  for (let last = first; last < first + longestName; last++) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || next === undefined || next.start >= start + line.length) return undefined;
    const gap = text.slice(word.end, next.start);
    if (!/^:\s/.test(gap)) {
      if (!/^[\s\-‐‑]+$|^\.\s?$/.test(gap)) return undefined;
      continue;
    }
    const range = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    if (range.some((k) => labels.test(keyOf(words, k))) || /^(?:what|how|why|who|when|where|the|a|an)$/.test(next.key))
      return undefined;
    const names = range.every((k) => isCapital(context, k));
    if (!names && !isSpeakerNoun(word.key)) return undefined;
    const colon = { start: word.end, end: word.end + 1 };
    return {
      start,
      end: colon.end,
      kind: 'says',
      form: 'headline',
      verb: colon,
      speaker: { start, end: word.end, text: text.slice(start, word.end) },
    };
  }
  return undefined;
}
