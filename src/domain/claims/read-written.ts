import { compareText } from '../text/compare-text.ts';
import { compareMessages, placeFinding, textFile, type Message, type TextFile } from '../messages/message.ts';
import { sidecarSchema } from '../sources/sidecar.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { anchorHeadings } from './anchors.ts';
import type { BareSentence } from './read-claims.ts';
import { checkTexts } from './check-texts.ts';
import type { Allowance } from './citation/citation.ts';
import type { Explainer, WrittenHeading, WrittenLink } from './explainer.ts';
import { findDrafts, isDraft, pageSchema, readFrontMatter } from './front-matter.ts';
import { readExplainer, type ExplainerFiles, type ExplainerReading } from './read-explainer.ts';
import { emptyLedger, readLedger, type Ledger } from './read-ledger.ts';
import { findQuotations, joinQuoted, type Quoted, type WrittenText } from './prose-quotations.ts';
import { readGlossary, readNames, readPlaces } from './read-names.ts';
import { readSidecars } from './read-sidecars.ts';
import { isPicture, resolvePicture } from './pictures.ts';
import { readProse, type Prose } from './read-prose.ts';
import { readSite } from './read-site.ts';
import type { MapPlace, Name, Site, SitePage, Term } from './site.ts';
import { judgeSlug } from './slugs.ts';
import { findStrays, type Strays } from './stray-files.ts';

/** A link, the path of the page it stands on, and the headings of its own file. */
export interface PageLink extends WrittenLink {
  readonly page: string;
  readonly headings: readonly WrittenHeading[];
}

/** What is quoted in one explainer, by its slug; without one, in the lists and the notes on sources. */
export interface QuotedIn extends Quoted {
  readonly explainer?: string;
}

/** Reads one explainer, or looks up what was read of it when it was last the same. */
export type ReadExplainer = typeof readExplainer;

/** Everything the editors wrote, apart from the sources. */
export interface Written {
  /** Absent where `site.yaml` is missing or broken. */
  readonly site?: Site;
  readonly explainers: readonly Explainer[];
  readonly pages: readonly SitePage[];
  readonly names: readonly Name[];
  readonly glossary: readonly Term[];
  readonly places: readonly MapPlace[];
  readonly ledger: Ledger;
  /** Every link of explainers, updates and pages. */
  readonly links: readonly PageLink[];
  /** Sentences of explainers and updates that no footnote vouches for. */
  readonly bareSentences: readonly BareSentence[];
  /** What editors quote outside of citations: in each explainer, and in what all of them share. */
  readonly quoted: readonly QuotedIn[];
  readonly allowances: readonly Allowance[];
  /** Where drafts stand, or would: pages and anchors, from the site's root. */
  readonly drafts: readonly string[];
  /** Paths of the pictures that prose may show. */
  readonly pictures: ReadonlySet<string>;
  readonly messages: readonly Message[];
  readonly files: ReadonlyMap<string, TextFile>;
}

/**
 * Reads everything the editors wrote. Pure; never throws on content; the order of the files does not matter.
 *
 * @param allPaths of every file of the folder, so that those nothing reads, and those that are there and cannot be read, are
 *   known
 * @param omitsDrafts whether drafts are left out, as they are of what readers get
 * @param read gives what `readExplainer` gives
 */
export function readWritten(
  allTexts: readonly TextFile[],
  allPaths: readonly string[] = allTexts.map(({ path }) => path),
  omitsDrafts = false,
  read: ReadExplainer = readExplainer,
): Written {
  const drafts = findDrafts(allTexts);
  const isKept = (path: string): boolean => !omitsDrafts || !drafts.holds(path);
  const texts = allTexts.filter(({ path }) => isKept(path));
  return { ...readKept(texts, allPaths.filter(isKept), read), drafts: drafts.addresses };
}

function readKept(texts: readonly TextFile[], paths: readonly string[], read: ReadExplainer): Omit<Written, 'drafts'> {
  const files = new Map(texts.toSorted((a, b) => compareText(a.path, b.path)).map((file) => [file.path, file]));
  const { site, names, glossary, places, ledger } = readLists(files);
  const language = site?.site?.language ?? 'en';
  const pages = readPages(files, language);
  const strays = findStrays(paths);
  const present: Present = { paths: new Set(paths), meant: strays.meant };
  const groups = groupExplainers(files, present);
  const readings = groups.explainers.map((group) => read(group, language));
  const sidecars = readSidecars(files);
  const lost = [...(site ? [] : missing('site.yaml', siteKeys, present)), ...groups.messages];
  const messages = [site, names, glossary, places, ledger, sidecars, ...pages, ...readings].flatMap(
    (one) => one?.messages ?? [],
  );
  messages.push(...lost, ...withoutRenamed(strays, lost));
  const explainers = readings.map(({ explainer }) => explainer);
  const links = listLinks(readings, pages);
  const pictures = paths.filter(isPicture);
  messages.push(
    ...findIdlePictures(pictures, links),
    ...checkSidecars(files),
    ...checkPageSlugs(pages, explainers, files),
  );
  return {
    ...(site?.site ? { site: site.site } : {}),
    explainers,
    pages: pages.map(({ page }) => page),
    names: names?.names ?? [],
    glossary: glossary?.terms ?? [],
    places: places?.places ?? [],
    ledger: ledger?.ledger ?? emptyLedger,
    links,
    bareSentences: readings.flatMap((reading) => reading.bareSentences),
    quoted: listQuoted(readings, [names, glossary, sidecars], language),
    pictures: new Set(pictures),
    allowances: [names, glossary, sidecars, ...pages, ...explainers].flatMap((one) => one?.allowances ?? []),
    messages: messages.toSorted(compareMessages),
    files,
  };
}

function readLists(files: ReadonlyMap<string, TextFile>) {
  return {
    site: readIf(files.get('site.yaml'), readSite),
    names: readIf(files.get('names.yaml'), readNames),
    glossary: readIf(files.get('glossary.yaml'), readGlossary),
    places: readIf(files.get('places.yaml'), readPlaces),
    ledger: readIf(files.get('permalinks.json'), readLedger),
  };
}

/** Of a file that is missed under another name, one message is enough. */
function withoutRenamed({ messages, meant }: Strays, lost: readonly Message[]): Message[] {
  const renamed = new Set(lost.map(({ file }) => meant.get(file)));
  return messages.filter(({ file }) => !renamed.has(file));
}

/** Pictures that no text shows. */
function findIdlePictures(pictures: readonly string[], links: readonly PageLink[]): Message[] {
  const shown = new Set(links.map(({ url, place }) => resolvePicture(url, place.file)));
  return pictures
    .filter((path) => !shown.has(path))
    .map((path) => {
      const address = path.startsWith('media/') ? `/${path}` : path.replace(/^explainers\/[^/]+\//, '');
      return placeFinding(
        {
          rule: 'file-unknown',
          message: `Unexpected picture \`${address}\` that no text shows, expected it to be shown somewhere`,
          mend: `show it with \`![what it shows](${address})\`, or move it out of the folder`,
        },
        textFile(path, ''),
        { start: 0, end: 0 },
      );
    });
}

/** A source's note is the editors' own; the rest of its sidecar is about the document. */
function checkSidecars(files: ReadonlyMap<string, TextFile>): Message[] {
  return [...files.values()]
    .filter(({ path, text }) => /^sources\/[^/]+\.yaml$/.test(path) && /^["']?note/m.test(text))
    .flatMap((file) => checkTexts(file, readYaml(file, sidecarSchema), new Set(['note'])));
}

function listQuoted(
  readings: readonly ExplainerReading[],
  shared: readonly ({ readonly texts: readonly WrittenText[] } | undefined)[],
  language: string,
): QuotedIn[] {
  const texts = shared.flatMap((one) => one?.texts ?? []);
  return [
    ...readings.map(({ explainer, quoted }) => ({ ...quoted, explainer: explainer.slug })),
    joinQuoted(texts.map((text) => findQuotations(text, language))),
  ];
}

const siteKeys = 'name, url, language, description, publisher and corrections';

/** What lies in the folder, whether or not it could be read. */
interface Present {
  readonly paths: ReadonlySet<string>;
  /** For a path that is not there, the file that is most likely meant to be it. */
  readonly meant: ReadonlyMap<string, string>;
}

function readIf<T>(file: TextFile | undefined, reader: (file: TextFile) => T): T | undefined {
  return file && reader(file);
}

function listLinks(explainers: readonly ExplainerReading[], pages: readonly PageReading[]): PageLink[] {
  const place = (links: readonly WrittenLink[], headings: readonly WrittenHeading[], page: string): PageLink[] =>
    links.map((link) => ({ ...link, page, headings }));
  return [
    ...explainers.flatMap(({ explainer: { slug, links, headings, updates } }) => [
      ...place(links, headings, `/${slug}/`),
      ...updates.flatMap((update) => place(update.links, update.headings, `/${slug}/updates/`)),
    ]),
    ...pages.flatMap(({ page, links }) => place(links, page.headings, `/${page.slug}/`)),
  ];
}

interface PageReading {
  readonly page: SitePage;
  readonly links: readonly WrittenLink[];
  readonly allowances: readonly Allowance[];
  readonly messages: readonly Message[];
}

function readPages(files: ReadonlyMap<string, TextFile>, language: string): PageReading[] {
  return [...files.values()]
    .filter(({ path }) => /^pages\/[^/]+\.mdx$/.test(path))
    .map((file) => readPage(file, language));
}

/** Reads a page such as the method; pages hold prose and links, but no claims of their own. */
function readPage(file: TextFile, language: string): PageReading {
  const slug = file.path.slice('pages/'.length, -'.mdx'.length);
  const front = readFrontMatter(file, pageSchema);
  const prose = readProse(file, language);
  const components = prose.components.map(({ name, place }) =>
    placeFinding(
      {
        rule: 'component-unknown',
        message: `Unexpected component \`<${name}>\` on a page, expected it in an explainer`,
        mend: 'remove it, and link to the explainer',
      },
      file,
      place,
    ),
  );
  const slugs = judgeSlug(slug, 'page').map((finding) => placeFinding(finding, file, { start: 0, end: 0 }));
  return {
    page: {
      slug,
      file: file.path,
      title: front.text('title') ?? slug,
      description: front.text('description') ?? '',
      ...(isDraft(file.text) && { draft: true }),
      headings: anchorHeadings([prose.headings]).flat(),
    },
    links: prose.links,
    allowances: prose.allowances,
    messages: [...front.messages, ...prose.messages, ...components, ...slugs, ...judgeFootnotes(file, prose)],
  };
}

/** Nothing on a page is looked up: readers would see the citation as it stands. */
function judgeFootnotes(file: TextFile, { footnotes }: Prose): Message[] {
  return footnotes.definitions.map(({ label, head }) =>
    placeFinding(
      {
        rule: 'stray-citation',
        message: `Unexpected footnote \`[^${label}]\` on a page, where nothing looks it up, expected footnotes in explainers and updates only`,
        mend: 'write what it says into the text, with a link to the explainer that quotes it',
      },
      file,
      head,
    ),
  );
}

function checkPageSlugs(
  pages: readonly PageReading[],
  explainers: readonly Pick<Explainer, 'slug'>[],
  files: ReadonlyMap<string, TextFile>,
): Message[] {
  const slugs = new Set(explainers.map(({ slug }) => slug));
  return pages
    .filter(({ page }) => slugs.has(page.slug))
    .flatMap(({ page: { slug, file } }) => {
      const page = files.get(file);
      return page
        ? [
            placeFinding(
              {
                rule: 'id-duplicate',
                message: `Unexpected page \`${slug}\`, which an explainer is called too, expected one of them at that address`,
                mend: 'rename one of the two',
              },
              page,
              { start: 0, end: 0 },
            ),
          ]
        : [];
    });
}

function groupExplainers(
  files: ReadonlyMap<string, TextFile>,
  present: Present,
): { explainers: ExplainerFiles[]; messages: Message[] } {
  const slugs = [...present.paths].flatMap((path) => /^explainers\/([^/]+)\/./.exec(path)?.[1] ?? []);
  const updatesOf = Map.groupBy(
    [...files.values()],
    ({ path }) => /^explainers\/([^/]+)\/updates\/[^/]+\.mdx$/.exec(path)?.[1],
  );
  const messages: Message[] = [];
  const explainers: ExplainerFiles[] = [];
  for (const slug of [...new Set(slugs)].toSorted(compareText)) {
    const base = `explainers/${slug}/`;
    const timeline = files.get(`${base}timeline.yaml`);
    const disputes = files.get(`${base}disputes.yaml`);
    const updates = updatesOf.get(slug) ?? [];
    const index = files.get(`${base}index.mdx`);
    if (!index) messages.push(...missing(`${base}index.mdx`, 'the text of the explainer', present));
    else
      explainers.push({
        slug,
        index,
        ...(timeline ? { timeline } : { timelineUnread: present.paths.has(`${base}timeline.yaml`) }),
        ...(disputes ? { disputes } : { disputesUnread: present.paths.has(`${base}disputes.yaml`) }),
        updates,
      });
  }
  return { explainers, messages };
}

function howToStart(path: string): string {
  return path === 'site.yaml'
    ? 'run `npm run -s verbatim -- new "TITLE"`, which writes it with an explainer, or create it: docs/formats/site.md'
    : `create ${path} (docs/formats/explainers.md), or move what the folder holds`;
}

/** A file that is there and cannot be read is reported as such, and nobody is told to write another over it. */
function missing(path: string, holds: string, { paths, meant }: Present): Message[] {
  if (paths.has(path)) return [];
  const other = meant.get(path);
  return [
    placeFinding(
      {
        rule: 'file-missing',
        message: `Unexpected folder without ${path}, expected the file with ${holds}`,
        mend: other === undefined ? howToStart(path) : `rename ${other} to ${path}`,
      },
      textFile(path, ''),
      { start: 0, end: 0 },
    ),
  ];
}
