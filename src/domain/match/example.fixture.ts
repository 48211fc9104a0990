import type { Block, BlockKind, Passage, Source } from '../sources/source.ts';
import { unknown } from '../sources/metadata.ts';
import type { Citation } from '../claims/citation/citation.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** Opening one takes longer than most tests. */
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Builds a source from plain text for tests: blocks split at blank lines, all paragraphs but where `kinds` says so. */
export function plainSource(
  id: string,
  text: string,
  { language = 'en', kinds = [] }: { readonly language?: string; readonly kinds?: readonly BlockKind[] } = {},
): Source {
  const blocks: Block[] = [];
  const passages: Passage[] = [];
  const segmenter = segmenterFor(language === unknown ? 'en' : language);
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)) {
    const start = match.index;
    const words = match[0].trimEnd();
    const number = blocks.length;
    blocks.push({ id: `p${number + 1}`, kind: kinds[number] ?? 'paragraph', start, end: start + words.length });
    for (const { segment, index } of segmenter.segment(words)) {
      const sentence = segment.trimEnd();
      passages.push({ start: start + index, end: start + index + sentence.length, block: number });
    }
  }
  return {
    id,
    file: `sources/${id}.txt`,
    format: 'text',
    encoding: 'utf-8',
    sha256: '',
    text,
    blocks,
    passages,
    metadata: metadata(language),
  };
}

function metadata(language: string): Source['metadata'] {
  return {
    title: unknown,
    publisher: unknown,
    author: unknown,
    url: unknown,
    archived: unknown,
    published: unknown,
    retrieved: unknown,
    kind: 'unknown',
    language,
    origins: [],
    licence: unknown,
    display: 'excerpts',
    status: 'current',
    found: {},
  };
}

interface TestCitation {
  readonly source: string;
  readonly quote: string;
  readonly block?: string;
  readonly after?: string;
  readonly before?: string;
}

/** Makes a citation for tests, as if its quotation began at offset 100 of a file. */
export function testCitation({ source, quote, block, after, before }: TestCitation): Citation {
  return {
    id: 'claim.1',
    owner: { kind: 'claim', id: 'claim' },
    source,
    block,
    stance: 'supports',
    exact: quote,
    prefix: after,
    suffix: before,
    place: { file: 'index.mdx', start: 100, end: 100 + quote.length },
    sourcePlace: { file: 'index.mdx', start: 98 - source.length, end: 98 },
    rawOffsets: Array.from({ length: quote.length + 1 }, (_, i) => 100 + i),
  };
}
