import { listWords } from '../domain/text/say.ts';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadFiles } from '../disk/load-content.ts';
import { createFile, createFiles } from '../disk/write-file.ts';
import { judgeSlug } from '../domain/claims/slugs.ts';
import { writeCitation, writeQuotation } from '../domain/claims/citation/citation.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { listCitations } from '../domain/edition/list-citations.ts';
import { parseEdtf } from '../domain/language/edtf/edtf.ts';
import { slugify } from '../domain/text/slugify.ts';
import {
  type Arguments,
  type Command,
  contentFolder,
  contentOption,
  exitCodes,
  pathsFrom,
  runVerbatim,
  UsageError,
} from './command.ts';
import { writeSite } from './first-site.ts';
import { readPresent } from './read-present.ts';
import { schemaLine } from './schema-line.ts';
import { workflowFile, writeWorkflow } from './workflow.ts';
import { wrap } from './wrap.ts';

const slugLength = 60;

export const newExplainer: Command = {
  summary: 'start an explainer, and the site where there is none',
  usage: `new TITLE [--slug SLUG] [--date DATE] [--content DIR]
                           [--workflow]

Writes explainers/<slug>/index.mdx, which quotes a document among the sources
(one that nothing quotes yet, if there is one), and site.yaml where there is
none. Nothing that is there is changed.

  --slug SLUG     the explainer's address (default: made from its title)
  --date DATE     the day it is published, such as 2025-03-12 (default: today)
  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --workflow      write a workflow for GitHub beside it, which checks pull
                  requests and publishes the site (${workflowFile})

Exit code 0: written; 2: could not run.`,
  options: { ...contentOption, slug: { type: 'string' }, date: { type: 'string' }, workflow: { type: 'boolean' } },
  positionals: ['TITLE'],
  async run(args, terminal) {
    const folder = contentFolder(args, terminal);
    const title = (args.positionals[0] ?? '').trim();
    const slug = chooseSlug(args, title);
    const date = readDate(args);
    const files = await readPresent(folder);
    const base = `explainers/${slug}/`;
    if (files.some(({ path }) => path.startsWith(base))) throw takenSlug(slug, base);
    const { edition } = await loadFiles(files);
    const hasSite = files.some(({ path }) => path === 'site.yaml');
    const index = `${base}index.mdx`;
    const text = writeExplainer({ title, date, quotation: findQuotation(edition) });
    const workflow = args.flags['workflow'] === true ? join(terminal.cwd, workflowFile) : undefined;
    // Another `new` may have taken the name since the folder was read, or begun the site.
    const taken = await createFiles([
      ...(workflow === undefined ? [] : [{ path: workflow, content: writeWorkflow() }]),
      { path: join(folder, index), content: text },
    ]);
    if (taken !== undefined) throw taken === workflow ? takenWorkflow() : takenSlug(slug, base);
    const site = join(folder, 'site.yaml');
    const beganSite = !hasSite && (await createFile(site, schemaLine('site', site) + writeSite(title)));
    const show = pathsFrom(folder, terminal);
    const written = [...(beganSite ? ['site.yaml'] : []), index];
    const paragraphs = [
      `Wrote ${listWords([...written.map((path) => show(path)), ...(workflow === undefined ? [] : [workflowFile])])}.`,
      ...nextSteps({ hasSite: !beganSite, hasSources: edition.sources.length > 0, index: show(index) }),
    ];
    terminal.write(paragraphs.map((text) => `${wrap(text, terminal.width)}\n`).join(''));
    return exitCodes.good;
  },
};

function takenSlug(slug: string, base: string): UsageError {
  return new UsageError(`The explainer ${slug} already exists (${base}). For another one, add --slug SLUG.`);
}

function takenWorkflow(): UsageError {
  return new UsageError(`${workflowFile} is there already. Leave out --workflow, or rename that file.`);
}

function chooseSlug(args: Arguments, title: string): string {
  const asked = args.flags['slug'];
  const slug = asked === undefined ? slugify(title, slugLength) : String(asked);
  const [problem] = judgeSlug(slug, 'explainer');
  if (problem === undefined) return slug;
  throw new UsageError(
    slug === ''
      ? `The title ${JSON.stringify(title)} holds no letter to make an address of; add --slug SLUG.`
      : `${problem.message}: add --slug SLUG.`,
  );
}

function readDate(args: Arguments): string {
  const given = args.flags['date'];
  // Written down once, by hand of the editor: what is built from it is the same on any day.
  if (given === undefined) return new Date().toLocaleDateString('sv-SE');
  const date = String(given);
  if (/^\d{4}-\d\d-\d\d$/.test(date) && parseEdtf(date) !== undefined) return date;
  throw new UsageError(`Unexpected --date ${date}, expected a full date such as 2025-03-12.`);
}

interface Beginning {
  readonly title: string;
  readonly date: string;
  readonly quotation?: Quotation | undefined;
}

interface Quotation {
  readonly source: string;
  readonly words: string;
}

/**
 * The first sentence of ordinary text that is long enough to say something, for the first footnote to hold: of a document
 * that waits to be quoted, where one does, since it was most likely added for this.
 */
function findQuotation(edition: Edition): Quotation | undefined {
  const quoted = new Set(listCitations(edition).map(({ source }) => source));
  const isQuoted = ({ id }: Edition['sources'][number]): number => Number(quoted.has(id));
  for (const source of edition.sources.toSorted((a, b) => isQuoted(a) - isQuoted(b))) {
    for (const { start, end, block } of source.passages) {
      const words = source.text.slice(start, end).trim();
      const { kind, repeats } = source.blocks[block] ?? {};
      const count = words.split(/\s+/).length;
      if (kind === 'paragraph' && repeats === undefined && count >= 6 && count <= 50)
        return { source: source.id, words };
    }
  }
  return undefined;
}

function writeExplainer({ title, date, quotation }: Beginning): string {
  const front = stringify(
    { title, description: 'What is known, and what is not.', published: date, updated: date },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${quotation === undefined ? writeEmpty() : writeQuoted(quotation)}`;
}

function writeEmpty(): string {
  return 'Nothing is known here yet.\n\n## What is not known\n\nEverything, until a document is quoted.\n';
}

function writeQuoted({ source, words }: Quotation): string {
  const text = `The first document says: ${writeQuotation(words)}[^first]\n\n## What is not known\n\nEverything else, until it is quoted.\n`;
  return `${text}\n[^first]: ${writeCitation(source, words)}\n`;
}

interface State {
  readonly hasSite: boolean;
  readonly hasSources: boolean;
  readonly index: string;
}

function nextSteps({ hasSite, hasSources, index }: State): string[] {
  const add = `\`${runVerbatim} add FILE\` takes a document in and prints words to quote.`;
  return [
    ...(hasSite ? [] : ['Put the name, address, publisher and mail address of your site into site.yaml.']),
    ...(hasSources ? [] : [add]),
    `Write ${index}: docs/formats/explainers.md says how. \`npm run dev\` shows the page and what the checks say of it.`,
  ];
}
