/**
 * Measures false alarms on quotations in prose: saved news pages become explainers, each with its own page as its only source, so
 * that every quotation in it is to be found: `node bench/prose-quotations.ts <corpora folder> [--half=dev|held-out] [--show]`.
 * The halves are parted by the names of the files alone. `--show` prints every quotation as it is read.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWritten } from '../src/domain/claims/read-written.ts';
import { compile } from '../src/domain/edition/compile.ts';
import type { CheckId } from '../src/domain/messages/checks.ts';
import { textFile } from '../src/domain/messages/message.ts';
import { readSource } from '../src/domain/sources/read-source.ts';
import type { Source } from '../src/domain/sources/source.ts';

const archive = join(process.argv[2] ?? '', 'articles-trafilatura.tar.xz');
if (process.argv[2] === undefined || !existsSync(archive)) {
  console.error(
    'The corpus is not there. Usage: node bench/prose-quotations.ts <folder that holds articles-trafilatura.tar.xz>',
  );
  process.exit(2);
}
const half = process.argv.includes('--half=dev') ? 0 : 1;
const wanted = { en: 12, de: 4, other: 4 };
const fewestMarks = 10;
const rules: readonly CheckId[] = ['prose-quote-missing', 'prose-word-missing', 'quotation-mark-unpaired'];

const folder = mkdtempSync(join(tmpdir(), 'verbatim-quotations-'));
execFileSync('tar', ['xf', archive, '-C', folder]);
const tests = join(folder, 'trafilatura-eval', 'tests');
const rankOf = (file: string): string => createHash('sha256').update(file).digest('hex');
const files = ['cache', 'eval']
  .flatMap((part) => readdirSync(join(tests, part)).map((file) => join(part, file)))
  .filter((file) => file.endsWith('.html') && Number.parseInt(rankOf(file).slice(-1), 16) % 2 === half)
  .toSorted((a, b) => rankOf(a).localeCompare(rankOf(b)));

const left = { ...wanted };
const totals = { pages: 0, quotations: 0, words: 0 };
const found = new Map<CheckId, number>(rules.map((rule) => [rule, 0]));
for (const file of files) {
  if (left.en + left.de + left.other === 0) break;
  const { source } = readSource({ id: 'page', file: 'sources/page.html', bytes: readFileSync(join(tests, file)) });
  if (source === undefined) continue;
  const paragraphs = articleOf(source);
  if ((paragraphs.join(' ').match(/["“”„«»]/g) ?? []).length < fewestMarks) continue;
  const [primary = ''] = source.metadata.language.split('-');
  const kind = primary === 'en' || primary === 'de' ? primary : 'other';
  if (left[kind] === 0 || primary === 'unknown') continue;
  left[kind] -= 1;
  measure(file, source, paragraphs);
}
rmSync(folder, { recursive: true });
console.table([
  {
    pages: totals.pages,
    words: totals.words,
    quotations: totals.quotations,
    ...Object.fromEntries(found),
  },
]);

function articleOf({ blocks, text }: Source): string[] {
  return (
    blocks
      .filter(({ kind }) => ['paragraph', 'quotation', 'list-item', 'heading'].includes(kind))
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
      // MDX would take the first word for code.
      .filter((words) => /\p{L}/u.test(words) && !/^(?:import|export)\b/.test(words))
  );
}

function measure(file: string, source: Source, paragraphs: readonly string[]): void {
  const language = source.metadata.language;
  const prose = paragraphs
    .map((words) => words.replace(/[\\`*_{}[\]<>#|~&@$^+=:.!()-]/g, (mark) => `\\${mark}`))
    .join('\n\n');
  const written = readWritten([
    textFile(
      'site.yaml',
      `name: A\nurl: https://a.example\nlanguage: ${language}\ndescription: A\npublisher: A\ncorrections: a@a.example\n`,
    ),
    textFile(
      'explainers/page/index.mdx',
      `---\ntitle: A\ndescription: A\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\nA.[^a]\n\n${prose}\n\n[^a]: @page "${paragraphs[0]?.split(' ')[0] ?? ''}"\n`,
    ),
  ]);
  const { messages } = compile({ documents: [{ source, messages: [] }], written, messages: [] });
  const quotations = written.quoted.flatMap((quoted) => quoted.quotations);
  totals.pages += 1;
  totals.words += paragraphs.join(' ').split(' ').length;
  totals.quotations += quotations.length;
  console.log(`${file} (${language}): ${String(quotations.length)} quotations`);
  if (process.argv.includes('--show')) {
    for (const { parts } of quotations) console.log(`   | ${parts.map(({ exact }) => exact).join(' // ')}`);
  }
  const lines = written.files.get('explainers/page/index.mdx')?.lines;
  for (const { rule, line, column } of messages) {
    if (rule === 'mdx-syntax') console.log(`  ${rule} in line ${String(line)}`);
    if (!rules.includes(rule)) continue;
    found.set(rule, (found.get(rule) ?? 0) + 1);
    console.log(`  ${rule}: ${lines?.lineAt(line).slice(Math.max(0, column - 60), column + 100) ?? ''}`);
  }
}
