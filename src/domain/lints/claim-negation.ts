import { baseForm, isStopWord, stem } from '../language/english-words.ts';
import { findNegations } from '../language/wording/find-wording.ts';
import { splitWords, type Word } from '../language/words.ts';
import { verbKind } from '../language/speech/find-attributions.ts';
import type { Span } from '../text/place.ts';
import { type Evidence, type Statement, type StatementFinding, show } from './evidence.ts';

/** A word that says something, and the word that negates it, if one does. */
interface Stated extends Span {
  readonly stem: string;
  readonly negation?: Span;
  /** Some negation stands in the same clause, so that this word may or may not be meant by it. */
  readonly isNear: boolean;
}

/**
 * Finds what is negated on one side only. A negation governs the word of content that follows it in its clause; where the claim and
 * the cited sentences share that word, and it is negated wherever it stands on one side and nowhere on the other, one turns the other round.
 */
export function lintNegations(statement: Statement, { cited }: Evidence): StatementFinding[] {
  const texts = cited.filter(({ stance }) => stance === 'supports').map(({ text }) => text);
  if (texts.length === 0) return [];
  const there = texts.flatMap((text) => readStated(text, statement.language).map((one) => ({ ...one, text })));
  const here = readStated(statement.text, statement.language);
  for (const one of here) {
    const same = there.filter((other) => other.stem === one.stem);
    if (same.length === 0) continue;
    const opposite = same.every(
      (other) => (other.negation === undefined) !== (one.negation === undefined) && isPlain(other) !== isPlain(one),
    );
    const alone = here
      .filter((other) => other.stem === one.stem)
      .every((other) => (other.negation === undefined) === (one.negation === undefined));
    if (!opposite || !alone) continue;
    const negated = same.find((other) => other.negation !== undefined);
    return [
      one.negation === undefined
        ? lost(statement, one, negated?.text ?? '', negated?.negation)
        : added(statement, one, one.negation),
    ];
  }
  return [];
}

/** Whether nothing near negates a word. */
const isPlain = ({ negation, isNear }: Stated): boolean => negation === undefined && !isNear;

/** Words that set one thing against another: what follows is not said to be untrue. */
const contrast = /^(?:instead of|rather than|other than|except|short of)$/i;

/** How many words a negation looks ahead for what it negates. */
const reach = 6;

function readStated(text: string, language: string): Stated[] {
  const words = splitWords(text);
  const negations = findNegations(text, language).filter(({ start, end }) => !contrast.test(text.slice(start, end)));
  const governed = new Map<number, Span>();
  for (const negation of negations) {
    const target = negation.kind === 'affix' ? undefined : targetOf(text, words, negation, language);
    if (target !== undefined) governed.set(target, negation);
  }
  const near = inClauseOf(words, negations);
  return words.flatMap((word, i) => {
    if (!hasContent(word, text, language)) return [];
    const own = negations.find(({ start, end }) => start <= word.start && word.end <= end);
    if (own !== undefined) return own.kind === 'affix' ? withoutAffix(word, own, language) : [];
    const negation = governed.get(i);
    return [
      {
        start: word.start,
        end: word.end,
        isNear: near.has(i),
        stem: stem(baseForm(word.key), language),
        ...(negation === undefined ? {} : { negation }),
      },
    ];
  });
}

/** "Unconfirmed" says "confirmed" with a negation of its own. */
function withoutAffix({ start, end, key }: Word, negation: Span, language: string): Stated[] {
  const rest = /^(?:un|non|dis|in|im|ir|il)(?=\p{L}{4})(.+)$/u.exec(key)?.[1];
  return rest === undefined ? [] : [{ start, end, stem: stem(rest, language), negation, isNear: true }];
}

/** Indexes of the words that no punctuation parts from a negation. */
function inClauseOf(words: readonly Word[], negations: readonly Span[]): ReadonlySet<number> {
  const near = new Set<number>();
  let next = 0;
  for (let first = 0, last = 0; first < words.length; first = last + 1) {
    last = first;
    while (last + 1 < words.length && words[last + 1]?.gap !== 'other') last++;
    const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    while ((negations[next]?.end ?? Infinity) <= from) next++;
    if ((negations[next]?.start ?? Infinity) < to) for (let i = first; i <= last; i++) near.add(i);
  }
  return near;
}

function targetOf(text: string, words: readonly Word[], negation: Span, language: string): number | undefined {
  let i = words.findIndex(({ start }) => start >= negation.end);
  for (let count = 0; i >= 0 && i < words.length && count < reach; i++, count++) {
    const word = words[i];
    if (word === undefined || (count > 0 && word.gap === 'other')) return undefined;
    if (hasContent(word, text, language)) return i;
  }
  return undefined;
}

/** Verbs by which editors say what a source leaves out ("does not name"), and words too empty to turn anything round. */
const empty =
  /^(?:name|names|named|give|gives|gave|given|mention|mentions|mentioned|quote|quotes|quoted|describe|describes|described|identify|identifies|identified|specify|specified|call|calls|called|make|makes|made|take|takes|took|taken|get|got|have|having|taking|making|giving|getting|going|coming|becoming|using|calling|naming|use|used|go|goes|went|come|came|become|became|year|years|day|days|way|thing|things|number|people|time|times|first|second|third|last|one|two|only)$/;

const isEmpty = (key: string): boolean => empty.test(key) || empty.test(baseForm(key));

function hasContent({ key, start, end }: Word, text: string, language: string): boolean {
  if (key.length < 3 || isStopWord(key, language) || verbKind(key) === 'says' || isEmpty(key) || key.endsWith('ly'))
    return false;
  return /^\p{Ll}/u.test(text.slice(start, end)) || /(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, start - 3), start));
}

function lost(statement: Statement, word: Span, text: string, negation: Span | undefined): StatementFinding {
  const written = negation === undefined ? 'a negation' : `“${show(text, negation)}”`;
  return {
    rule: 'claim-negation',
    words: word,
    message: `Unexpected “${show(statement.text, word)}” without the negation that the cited passage has (${written}), expected the claim to say the same`,
    mend: 'say it as the passage does, or cite the passage that says it without a negation',
  };
}

function added(statement: Statement, word: Span, negation: Span): StatementFinding {
  return {
    rule: 'claim-negation',
    words: negation,
    message: `Unexpected negation “${show(statement.text, negation)}” of what the cited passage says without one (“${show(statement.text, word)}”), expected the claim to say the same`,
    mend: 'say it as the passage does, or cite the passage that negates it',
  };
}
