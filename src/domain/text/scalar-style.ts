import { isScalar, parseDocument, visit } from 'yaml';
import type { ScalarStyle } from './scalar-offsets.ts';

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/**
 * How the scalar that holds an offset of a YAML text is written, so that words put there are escaped as it needs.
 * `undefined` where none does, or the text cannot be parsed.
 */
export function scalarStyleAt(text: string, offset: number): ScalarStyle | undefined {
  let style: ScalarStyle | undefined;
  try {
    visit(parseDocument(text, { prettyErrors: false, logLevel: 'silent' }), {
      Scalar(_, node) {
        if (!isScalar(node) || !node.range || offset < node.range[0] || offset >= node.range[1]) return undefined;
        style = styles[node.type ?? ''];
        return visit.BREAK;
      },
    });
  } catch (error) {
    // As in `readYaml`: some ten thousand lists inside one another exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return style;
}

/** Writes characters as a scalar of that style holds them. */
export function escapeForScalar(words: string, style: ScalarStyle): string {
  if (style === 'single') return words.replaceAll("'", "''");
  if (style === 'double') return words.replaceAll(/["\\]/g, (character) => `\\${character}`);
  return words;
}
