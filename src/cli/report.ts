import { resolve } from 'node:path';
import { loadContent } from '../disk/load-content.ts';
import { writeFileAtomically } from '../disk/write-file.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { buildReport } from '../domain/edition/report/build-report.ts';
import { describeReport } from '../domain/edition/report/describe-report.ts';
import { describeSource } from '../domain/edition/report/describe-source.ts';
import { reportSource } from '../domain/edition/report/report-source.ts';
import { listIds, type ReportSection } from '../domain/edition/report/sections.ts';
import { dropControls, toPrintableJson } from '../domain/text/control-characters.ts';
import { count } from '../domain/text/say.ts';
import { suggestId } from '../domain/text/suggest.ts';
import {
  type Arguments,
  type Command,
  chooseFlag,
  contentFolder,
  contentOption,
  exitCodes,
  type Terminal,
  UsageError,
} from './command.ts';
import { formatReportPage } from './report-html.ts';
import { formatReport } from './report-text.ts';

export const report: Command = {
  summary: 'tell editors what sources say that the explainers leave out',
  usage: `report [--source ID] [--content DIR]
                              [--format pretty|json] [--html FILE]

Without --source: disputes the sources no longer bear out, questions on which
the documents seem to differ, each ready to paste as a dispute, sentences that
nothing quotes, names unaccounted for, claims with a single origin, dates
nobody gives.

  --source ID     what one source confirms, contradicts, corrects and adds,
                  with the words to quote ready to paste
  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --format        pretty for people, json for programs
  --html FILE     write it as one page that needs nothing else, instead of
                  printing it

Exit code 0: reported; 2: could not run.`,
  options: { ...contentOption, source: { type: 'string' }, format: { type: 'string' }, html: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    const format = chooseFlag(args, 'format', ['pretty', 'json']);
    const { edition } = await loadContent(contentFolder(args, terminal));
    const told =
      args.flags['source'] === undefined ? tellAll(edition) : tellSource(edition, String(args.flags['source']));
    if (format === 'json') terminal.write(`${toPrintableJson(told.data)}\n`);
    else if (args.flags['html'] === undefined) terminal.write(print(told, terminal));
    if (args.flags['html'] !== undefined) await writePage(told, args, terminal, edition);
    return exitCodes.good;
  },
};

/** A report as data and in words. */
interface Told {
  readonly data: object;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ReportSection[];
}

function tellAll(edition: Edition): Told {
  const data = buildReport(edition);
  const sections = describeReport(data);
  const { explainers, sources } = edition.summary;
  const read = `${count(explainers, 'explainer')}, ${count(sources, 'source')}`;
  const lead = sections.length === 0 ? `${read}: nothing is left to report.` : `${read}.`;
  return { data, title: `Report on ${edition.site.name}`, lead, sections };
}

function tellSource(edition: Edition, id: string): Told {
  const data = reportSource(edition, id);
  if (data === undefined) {
    const ids = edition.sources.map((source) => source.id);
    const meant = suggestId(id, ids);
    throw new UsageError(
      `Unknown source ${id}. ${meant === undefined ? `The sources are ${ids.join(', ')}.` : `Did you mean \`${meant}\`?`}`,
    );
  }
  const { title, published, citations, newerThan } = data;
  const date = published === 'unknown' ? 'of no known date' : `of ${published}`;
  const newer = newerThan.length === 0 ? '' : `, newer than the last update of ${listIds(newerThan)}`;
  const quoted = citations === 0 ? 'Nothing quotes it yet.' : `${count(citations, 'citation')} quote it already.`;
  const sections = describeSource(data);
  const quiet = sections.length === 0 ? ' It adds nothing that we could find.' : '';
  return {
    data,
    title: `What ${id} adds`,
    lead: `${title === 'unknown' ? 'Untitled' : `“${title}”`}, ${date}${newer}. ${quoted}${quiet}`,
    sections,
  };
}

function print({ title, lead, sections }: Told, { width, colour }: Terminal): string {
  const head = formatReport([{ title, lead, items: [] }], { width, colour });
  return sections.length === 0 ? head : `${head}\n${formatReport(sections, { width, colour })}`;
}

async function writePage(told: Told, args: Arguments, terminal: Terminal, { site }: Edition): Promise<void> {
  const file = resolve(terminal.cwd, String(args.flags['html']));
  const page = formatReportPage(told.sections, { ...told, language: site.language, site: site.url });
  await writeFileAtomically(file, dropControls(page));
  if (args.flags['format'] !== 'json') terminal.write(`Wrote ${String(args.flags['html'])}.\n`);
}
