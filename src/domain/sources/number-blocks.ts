import { segmentSentences } from '../language/segment.ts';
import { splitWords } from '../language/words.ts';
import type { Draft } from './draft.ts';
import type { Block, BlockKind, Passage } from './source.ts';

/** Short names for kinds in citations: `@source#p3`. */
const prefixes: Readonly<Record<BlockKind, string>> = {
  title: 'title',
  headline: 'headline',
  dek: 'dek',
  heading: 'h',
  paragraph: 'p',
  quotation: 'q',
  'list-item': 'li',
  'table-row': 'row',
  caption: 'caption',
  summary: 'summary',
  navigation: 'nav',
};

/** Numbers labelled drafts within their kind and points each at the earlier block whose words it repeats. */
export function numberBlocks(text: string, drafts: readonly Draft[], kinds: readonly BlockKind[]): Block[] {
  const counts = new Map<BlockKind, number>();
  const first = new Map<string, string>();
  return drafts.map(({ start, end, line }, i) => {
    const kind = kinds[i] ?? 'paragraph';
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const id = `${prefixes[kind]}${number}`;
    const key = repeatKey(text, start, end);
    const repeats = key === '' ? undefined : first.get(key);
    if (key !== '' && repeats === undefined) first.set(key, id);
    return { id, kind, start, end, line, ...(repeats === undefined ? {} : { repeats }) };
  });
}

/** The words of a block; a block longer than any that is repeated in practice counts by its start, end and length. */
function repeatKey(text: string, start: number, end: number): string {
  const most = 4000;
  const value =
    end - start <= most ? text.slice(start, end) : text.slice(start, start + most) + text.slice(end - most, end);
  const words = splitWords(value).map(({ key }) => key);
  return words.length === 0 ? '' : `${end - start > most ? end - start : ''} ${words.join(' ')}`;
}

/** Cuts every block but navigation into sentences too: a quotation that touches navigation is an error that must name its passage. */
export function findPassages(text: string, blocks: readonly Block[], language: string): Passage[] {
  return blocks.flatMap(({ start, end }, block) =>
    segmentSentences(text.slice(start, end), language).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      block,
    })),
  );
}
