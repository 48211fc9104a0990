import { splitWords } from '../language/words.ts';
import { isStopWord, stem } from '../language/english-words.ts';
import type { Draft } from './draft.ts';

/** The shape of a draft, on which its label depends. */
export interface Profile {
  readonly words: number;
  /** Its words in order, for telling repeated blocks; never its punctuation. */
  readonly key: string;
  /** Stems of its words that carry a topic. */
  readonly stems: ReadonlySet<string>;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  readonly endsWithColon: boolean;
  /** Whether it could be a title: it begins as one does, and ends neither as a sentence, a greeting nor a label does. */
  readonly opens: boolean;
  /** Whether it reads as running text. */
  readonly prose: boolean;
}

/** Enough of a block to know its shape and topic; a longer one is told by its start. */
const sample = 20_000;
const closing = /[.!?…。！？．؟۔।]["'”’»)\]」』]*(?:\[\d{1,3}\])*$/u;

/** "Q: ...", "To: ...": a line that says what it is. */
const label = /^\p{L}[\p{L}-]{0,20}:\s/u;

/** Works out the shape of a draft. */
export function profileDraft(text: string, draft: Draft, language: string): Profile {
  const marked = text.slice(draft.start, Math.min(draft.end, draft.start + sample));
  const value = marked.replace(/^(?:\(?\d{1,3}[.)]|\[\d{1,3}\]|[-*•▪◦‣⁃·–—]|#{1,6}|>+)\s+/u, '');
  const words = splitWords(value);
  const stems = new Set<string>();
  for (const { key } of words) if (key.length > 1 && !isStopWord(key, language)) stems.add(stem(key, language));
  const end = text.slice(Math.max(draft.start, draft.end - 12), draft.end);
  const closed = closing.test(end);
  return {
    words: words.length,
    key: words.map(({ key }) => key).join(' '),
    stems,
    closed,
    endsWithColon: /[:：]$/u.test(end),
    opens:
      !closed && !/[,;:：،、-]$/u.test(end) && /^["“'‘«„(]?[\p{Lu}\p{Lo}\p{Lt}]/u.test(value) && !label.test(value),
    prose: (closed && words.length >= 8) || words.length >= 25,
  };
}

/** How many blocks of running text hold each stem, so that what a block shares with the rest costs one look-up a word. */
export interface Topic {
  readonly holders: ReadonlyMap<string, number>;
}

/** Counts the stems of the given profiles; a block that repeats another counts once. */
export function gatherTopic(profiles: readonly Profile[]): Topic {
  const holders = new Map<string, number>();
  const seen = new Set<string>();
  for (const { key, stems } of profiles) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const each of stems) holders.set(each, (holders.get(each) ?? 0) + 1);
  }
  return { holders };
}

/** How many stems of a profile stand in the topic, not counting the profile itself where it is a part of it. */
export function countShared({ stems }: Profile, topic: Topic, isPart: boolean): number {
  let shared = 0;
  for (const each of stems) if ((topic.holders.get(each) ?? 0) > (isPart ? 1 : 0)) shared += 1;
  return shared;
}

/** The share of a profile's stems that stand in the topic, 0 to 1. */
export function shareOf(profile: Profile, topic: Topic, isPart = false): number {
  return profile.stems.size === 0 ? 0 : countShared(profile, topic, isPart) / profile.stems.size;
}
