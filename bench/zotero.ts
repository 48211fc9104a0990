/**
 * Reads our BibTeX and RIS with Zotero's own translators and says what of each reference arrives, beside our CSL-JSON:
 * `node bench/zotero.ts FOLDER`, where FOLDER holds `BibTeX.js` and `RIS.js` of a checkout of its translators. Their
 * licence keeps them out of this repository, and so does that of what they call: the few functions here stand in.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { CslItem } from '../src/domain/export/csl.ts';

interface Creator {
  readonly firstName?: string;
  readonly lastName?: string;
}

interface Item {
  readonly itemType: string;
  readonly creators: Creator[];
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly accessDate?: string;
  readonly publicationTitle?: string;
  readonly websiteTitle?: string;
  readonly encyclopediaTitle?: string;
  readonly publisher?: string;
  readonly shortTitle?: string;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Expected the folder that holds BibTeX.js and RIS.js: node bench/zotero.ts FOLDER');
  process.exit(2);
}
const golden = readFileSync(
  fileURLToPath(new URL('../src/domain/export/golden/citations.txt', import.meta.url)),
  'utf8',
);
const cases = golden.split(/^== /m).slice(1).map(readCase);

for (const format of ['BibTeX', 'RIS'] as const) {
  const code = readFileSync(join(folder, `${format}.js`), 'utf8');
  const lost = new Map<string, string[]>();
  let whole = 0;
  for (const { name, csl, ...written } of cases) {
    const [item] = await runImport(code, written[format]);
    const missing = compare(csl, item);
    if (missing.length === 0) whole += 1;
    for (const field of missing) lost.set(field, [...(lost.get(field) ?? []), name]);
  }
  console.log(`${format}: ${String(whole)} of ${String(cases.length)} arrive whole`);
  for (const [field, names] of lost) console.log(`  ${field}: ${names.join('; ')}`);
}

function readCase(text: string) {
  const [name = ''] = text.split('\n', 1);
  const BibTeX = /^@[\s\S]*?^\}$/m.exec(text)?.[0] ?? '';
  const RIS = /^TY {2}- [\s\S]*?^ER {2}- $/m.exec(text)?.[0].replaceAll('\n', '\r\n') ?? '';
  const csl = JSON.parse(/^\{"id".*$/m.exec(text)?.[0] ?? '{}') as CslItem;
  return { name, BibTeX: `${BibTeX}\n`, RIS: `${RIS}\r\n`, csl };
}

/** What of a reference did not arrive, or came changed. */
function compare(csl: CslItem, item: Item | undefined): string[] {
  if (item === undefined) return ['the record'];
  const container = item.publicationTitle ?? item.websiteTitle ?? item.encyclopediaTitle;
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  const held: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['title', csl.title, item.title],
    ['short title', csl['title-short'], item.shortTitle],
    ['authors', csl.author && sayNames(csl.author), item.creators.map(sayCreator).join('; ')],
    [
      'year',
      year === undefined ? undefined : String(Math.abs(year)),
      /\d{4}/.exec(item.date ?? '')?.[0].replace(/^0+/, ''),
    ],
    ['container', csl['container-title'], container],
    ['publisher', csl.publisher, item.publisher],
    ['address', csl.URL, item.url],
    ['day of access', csl.accessed && 'some day', item.accessDate && 'some day'],
  ];
  return held.flatMap(([field, ours, theirs]) => (ours === undefined || plain(ours) === plain(theirs) ? [] : [field]));
}

/** Zotero lets its users' typography stand in for ours. */
function plain(text = ''): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function sayNames(names: NonNullable<CslItem['author']>): string {
  return names
    .map((name) =>
      'literal' in name
        ? name.literal
        : [name.family, name.given === undefined ? '' : [name.given, name.suffix].filter(Boolean).join(', ')]
            .filter(Boolean)
            .join(', '),
    )
    .join('; ');
}

function sayCreator({ firstName, lastName }: Creator): string {
  return [lastName, firstName].filter(Boolean).join(', ');
}

/** Runs the importer of a translator over a text and gives its items. */
async function runImport(code: string, text: string): Promise<Item[]> {
  const items: Item[] = [];
  let at = 0;
  const read = (count?: number): string | false => {
    if (at >= text.length) return false;
    const end = count === undefined ? text.indexOf('\n', at) : at + count - 1;
    const part = text.slice(at, end === -1 ? text.length : end + 1);
    at += part.length;
    return count === undefined ? part.replace(/\r?\n$/, '') : part;
  };
  const utilities = {
    trim: (value: string) => value.trim(),
    trimInternal: (value: string) => value.replaceAll(/\s+/g, ' ').trim(),
    unescapeHTML: (value: string) => value,
    cleanDOI: (value: string) => /10\.\d{4,}\/\S+/.exec(value)?.[0] ?? null,
    fieldIsValidForType: () => true,
    deepCopy: (value: unknown) => structuredClone(value),
    getCreatorsForType: () => ['author'],
    strToISO: (value: string) => value,
    strToDate: (value: string) => {
      const [, year, month, day] = /(\d{4})(?:\D+(\d{1,2}))?(?:\D+(\d{1,2}))?/.exec(value) ?? [];
      return { year, month: month && Number(month) - 1, day };
    },
    formatDate: ({ year, month, day }: { year?: string; month?: number; day?: string }) =>
      [year, month === undefined ? undefined : month + 1, day].filter((part) => part !== undefined).join('-'),
    cleanAuthor: (name: string, creatorType: string, isTurned: boolean) => {
      const parts = isTurned ? name.split(/, */) : name.split(/ (?=\S+$)/).toReversed();
      return { lastName: parts[0], firstName: parts.slice(1).join(', '), creatorType };
    },
    removeDiacritics: (value: string) => value.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    text2html: (value: string) => value,
    getVersion: () => '7',
  };
  class ZoteroItem {
    readonly creators: Creator[] = [];
    readonly notes: unknown[] = [];
    readonly tags: unknown[] = [];
    readonly attachments: unknown[] = [];
    readonly seeAlso: unknown[] = [];
    readonly itemType: string;
    constructor(itemType: string) {
      this.itemType = itemType;
    }
    // What is awaited by some translators and not by others.
    complete(): Promise<void> {
      items.push(this);
      return Promise.resolve();
    }
  }
  const Zotero = {
    Item: ZoteroItem,
    Utilities: utilities,
    read,
    debug: () => undefined,
    getHiddenPref: () => undefined,
    getOption: () => undefined,
    parentTranslator: null,
    setProgress: () => undefined,
  };
  const context = vm.createContext({ Zotero, Z: Zotero, ZU: utilities, Promise, console });
  // Their metadata stands before the code, as an object that no statement takes.
  vm.runInContext(code.replace(/^\{[\s\S]*?^\}$/m, ''), context);
  await vm.runInContext('doImport()', context);
  return items;
}
