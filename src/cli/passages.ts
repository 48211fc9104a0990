import { harmless } from '../domain/messages/render/marked-text.ts';
import type { Source } from '../domain/sources/source.ts';
import { writeCitation } from '../domain/claims/citation/citation.ts';

const warnings: Readonly<Record<string, string>> = {
  title: 'title, warns when quoted',
  headline: 'headline, warns when quoted',
  dek: 'dek, warns when quoted',
  summary: 'summary, warns when quoted',
};

/** Lists a source's passages as citations ready to paste, block by block; navigation is left out. */
export function formatPassages(source: Source, width: number): string {
  const rows = source.passages.flatMap((passage) => {
    const block = source.blocks[passage.block];
    if (block === undefined || block.kind === 'navigation' || block.repeats !== undefined) return [];
    const warning = warnings[block.kind];
    const citation = writeCitation(source.id, source.text.slice(passage.start, passage.end));
    return [`${warning === undefined ? '' : `  (${warning})\n`}${wrapCitation(citation, width)}`];
  });
  return rows.length === 0 ? '\nIt holds no passages to quote.\n' : `\nPassages to quote:\n\n${rows.join('\n\n')}\n`;
}

/** Wraps at spaces, further lines indented as in a footnote; a quotation may wrap lines there. */
export function wrapCitation(text: string, width: number): string {
  const lines: string[] = [];
  let line = '  ';
  for (const word of text.split(' ').map(harmless)) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '      ';
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
