import type { Citation } from '../claims/citation.ts';

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
