/**
 * Writes an object as JSON piece by piece: what it says of thousands of documents is longer than one string may be. The
 * pieces together are what `stringify` would give of the whole.
 *
 * @param stringify gives a value as JSON with an indentation of two spaces
 */
export function* jsonPieces(
  value: object,
  stringify: (value: unknown) => string | undefined = (one) => JSON.stringify(one, undefined, 2),
): Generator<string> {
  let gap = '{\n';
  for (const [key, one] of Object.entries(value)) {
    const isList = Array.isArray(one) && one.length > 0;
    const words = isList ? '' : stringify(one);
    if (words === undefined) continue;
    yield `${gap}  ${JSON.stringify(key)}: ${indent(words, 2)}`;
    if (isList) yield* listPieces(one, stringify);
    gap = ',\n';
  }
  yield gap === '{\n' ? '{}' : '\n}';
}

function* listPieces(list: readonly unknown[], stringify: (value: unknown) => string | undefined): Generator<string> {
  for (const [index, item] of list.entries())
    yield `${index === 0 ? '[' : ','}\n    ${indent(stringify(item) ?? 'null', 4)}`;
  yield '\n  ]';
}

function indent(words: string, by: number): string {
  return words.replaceAll('\n', `\n${' '.repeat(by)}`);
}
