// Ambient modules may not import by relative name; import types may.
declare module 'virtual:verbatim/edition' {
  export const edition: import('../domain/edition/edition.ts').Edition;
  /** What the checks have to say; during a build, warnings only. */
  export const messages: readonly import('../domain/messages/message.ts').Message[];
  /** Each message as the terminal prints it, by its index in `messages`. */
  export const printed: readonly string[];
}

declare module 'virtual:verbatim/prose' {
  type Rendered = { readonly default: import('astro/runtime/server/index.js').AstroComponentFactory };
  /** Loaders of the rendered MDX, by path relative to the content folder; a file that cannot be parsed has none. */
  export const prose: Readonly<Record<string, () => Promise<Rendered>>>;
}
