import { isScalar, parseDocument, visit } from 'yaml';
import { type ScalarStyle, scalarStyles } from './scalar-offsets.ts';

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
        style = scalarStyles[node.type ?? ''];
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
