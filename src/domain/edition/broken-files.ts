import type { Message } from '../messages/message.ts';

/** Files whose MDX cannot be parsed, or whose front matter has no end: halves of tags and keys look like words there. */
export function findBrokenFiles(messages: readonly Message[]): ReadonlySet<string> {
  const isBroken = ({ rule, line, column }: Message): boolean =>
    rule === 'mdx-syntax' || (rule === 'front-matter-invalid' && line === 1 && column === 1);
  return new Set(messages.filter(isBroken).map(({ file }) => file));
}
