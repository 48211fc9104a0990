import process from 'node:process';
import type { Loaded } from '../disk/load-content.ts';
import { packageRoot } from '../disk/paths.ts';
import { pageOf } from './page-error.ts';
import { siteConfig } from './site-config.ts';

export interface SiteToBuild {
  /** The content folder, by absolute path. */
  readonly content: string;
  /** The path the site will stand under, with a slash at both ends. */
  readonly base: string;
  /** The address of its host, where it is not that in `site.yaml`. */
  readonly url?: string | undefined;
  /** What was read in the folder; it has no errors. */
  readonly loaded: Loaded;
  /** An empty folder inside the project. */
  readonly out: string;
}

/** The site could not be built though its content is in order; the message says which page it was, and why. */
class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Builds a site in this process, without a word on the terminal.
 *
 * @returns how many pages it has.
 * @throws BuildError when a page cannot be drawn, or anything else of Astro's goes wrong.
 */
export async function buildSite({ content, base, url, loaded, out }: SiteToBuild): Promise<number> {
  // Astro takes the working directory for the project's, and puts what it needs meanwhile there.
  process.chdir(packageRoot);
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  const { build } = await import('astro');
  let pages = 0;
  const config = siteConfig({ content, base, url, loaded });
  const counter = {
    name: 'verbatim:count',
    hooks: { 'astro:build:done': (done: { readonly pages: readonly unknown[] }) => void (pages = done.pages.length) },
  };
  const integrations = [...(config.integrations ?? []), counter];
  try {
    await build({ ...config, integrations, configFile: false, root: packageRoot, outDir: out, logLevel: 'silent' });
  } catch (error) {
    throw new BuildError(describe(error), { cause: error });
  }
  return pages;
}

function describe(error: unknown): string {
  const page = pageOf(error);
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return page === undefined
    ? `The site could not be built: ${reason}`
    : `The page ${page} could not be drawn: ${reason}`;
}
