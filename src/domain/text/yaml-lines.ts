import { type Document, isScalar, visit } from 'yaml';
import { scalarOffsets, scalarStyles } from './scalar-offsets.ts';
import { needsSpace } from './segment-break.ts';

/** Below stand the letters of scripts that put spaces between words, which most files hold alone. */
const mayBeUnspaced = /[\u0e00-\uffff]/;
const brokenLine = /[ \t]*[\n\r]/y;

/**
 * Joins the lines that editors broke a value into as its readers would: YAML puts a space wherever one of them ends.
 * Changes the document. A literal block keeps its lines.
 */
export function joinScalarLines(document: Document.Parsed, text: string): void {
  if (!mayBeUnspaced.test(text)) return;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range || node.type === 'BLOCK_LITERAL') return;
      const raw = text.slice(node.range[0], node.range[1]);
      if (!/[\n\r]/.test(raw)) return;
      const joined = joinValue(
        node.value,
        raw,
        scalarOffsets(node.value, raw, scalarStyles[node.type ?? ''] ?? 'plain'),
      );
      if (node.source === node.value) node.source = joined;
      node.value = joined;
    },
  });
}

function joinValue(value: string, raw: string, offsets: readonly number[]): string {
  let joined = '';
  for (let i = 0; i < value.length; i++) {
    brokenLine.lastIndex = offsets[i] ?? 0;
    const isBreak = value[i] === ' ' && brokenLine.test(raw);
    if (!isBreak || needsSpace(joined, value.slice(i + 1, i + 3))) joined += value[i] ?? '';
  }
  return joined;
}
