// Ambient modules may not import by relative name; import types may.
declare module 'virtual:verbatim/edition' {
  export const edition: import('../domain/edition/edition.ts').Edition;
  /** What the checks have to say, causes first; during a build, warnings only. */
  export const messages: readonly import('./content-plugin.ts').ShownMessage[];
  /** Tells this content from what it was before a change during development. */
  export const version: number;
}

declare module 'virtual:verbatim/pictures' {
  /** Loaders of what Astro knows of each picture of the content, by path relative to the content folder. */
  export const pictures: Readonly<Record<string, () => Promise<{ readonly default: import('astro').ImageMetadata }>>>;
}

declare module 'virtual:verbatim/prose' {
  type Rendered = { readonly default: import('astro/runtime/server/index.js').AstroComponentFactory };
  /** Loaders of the rendered MDX, by path relative to the content folder; a file that cannot be parsed has none. */
  export const prose: Readonly<Record<string, () => Promise<Rendered>>>;
}

declare module 'virtual:verbatim/past' {
  /** What was published, by explainer, from the first edition to the newest. */
  export const editions: Readonly<
    Record<string, readonly import('../domain/edition/frozen/frozen-edition.ts').FrozenEdition[]>
  >;
  export const past: import('../domain/edition/past-addresses.ts').PastAddresses;
}
