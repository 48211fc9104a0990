declare module 'virtual:verbatim/edition' {
  import type { Edition } from '../domain/edition/edition.ts';
  import type { Message } from '../domain/messages/message.ts';
  export const edition: Edition;
  /** What the checks have to say; during a build, warnings only. */
  export const messages: readonly Message[];
  /** Each message as the terminal prints it, by its index in `messages`. */
  export const printed: readonly string[];
}

declare module 'virtual:verbatim/prose' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** Loaders of the rendered MDX, by path relative to the content folder; a file that cannot be parsed has none. */
  export const prose: Readonly<Record<string, () => Promise<{ readonly default: AstroComponentFactory }>>>;
}
