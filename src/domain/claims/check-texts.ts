import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import type { YamlPath, YamlReading } from '../yaml/read-yaml.ts';
import { readLinkedText } from './editors-note.ts';
import { findForeignInValue } from './foreign-syntax.ts';
import { findStrayLines } from './citation/citation.ts';

/** Keys whose values may hold links. */
const linked: ReadonlySet<unknown> = new Set(['dated-by', 'editors']);
/** Keys whose words are a source's or a program's, not the editors'. */
const others = new Set(['cite', 'allow', 'checks', 'spellings', 'sha256', 'url', 'archived', 'corrections']);

/**
 * Reads the texts of a YAML file as its readers will see them: nothing in them is looked up, and Markdown is printed as
 * it stands.
 *
 * @param only the keys whose texts are the editors' own; all but a few where absent
 */
export function checkTexts(file: TextFile, reading: YamlReading<unknown>, only?: ReadonlySet<string>): Message[] {
  const messages: Message[] = [];
  for (const { text, path } of listTexts(reading.raw, only)) {
    const strays = findStrayLines(text).map(({ start, end, kind }) => ({
      start,
      end,
      rule: 'stray-citation' as const,
      message: `Unexpected ${kind} in a text, where nothing looks it up, expected it in \`cite\``,
      mend:
        kind === 'citation'
          ? 'move it to `cite:`, or begin the line with another word if it is no citation'
          : 'move it to `allow:`, as `the-check: the reason`',
    }));
    const found = [
      ...strays,
      ...(strays.length === 0 ? findForeignInValue(linked.has(path.at(-1)) ? withoutLinks(text) : text) : []),
    ];
    if (found.length === 0) continue;
    const offsets = reading.rawOffsetsOf(path);
    for (const { start, end, ...finding } of found) {
      messages.push(
        placeFinding(finding, file, { start: offsets[start] ?? 0, end: offsets[end] ?? offsets.at(-1) ?? 0 }),
      );
    }
  }
  return messages;
}

/** A text with its links blotted out, of the same length. */
function withoutLinks(text: string): string {
  return readLinkedText(text).written.reduce(
    (left, { start, end }) => left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end),
    text,
  );
}

function listTexts(
  value: unknown,
  only: ReadonlySet<string> | undefined,
  path: YamlPath = [],
): { readonly text: string; readonly path: YamlPath }[] {
  if (typeof value === 'string')
    return only === undefined || only.has(String(path.at(-1))) ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    others.has(key) ? [] : listTexts(item, only, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
