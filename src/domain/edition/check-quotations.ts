import type { Around, ProseQuotation } from '../claims/prose-quotations.ts';
import type { QuotedIn, Written } from '../claims/read-written.ts';
import type { Finding, Message } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import { unknown } from '../sources/metadata.ts';
import { foldTypography } from '../text/fold.ts';
import type { Library } from '../match/indexed-source.ts';
import { type Shelf, verifyProse } from '../match/verify-prose.ts';
import { findBrokenFiles, placeIn } from './place-in.ts';
import { citationsOf, listCitations } from './list-citations.ts';
import { allSpellings, fold } from './name-cover.ts';

/** Looks for everything that editors show as quoted outside of citations. */
export function checkQuotations(written: Written, library: Library): Message[] {
  const broken = findBrokenFiles(written.messages);
  const isStray = findStrayCitations(written);
  const isKnown = listKnown(written, library);
  return written.quoted.flatMap((quoted) => {
    const shelf: Shelf = { library, cited: citedIn(quoted, written), isKnown };
    return [
      ...quoted.quotations.flatMap((quotation) => {
        const file = quotation.parts[0]?.place.file ?? '';
        if (broken.has(file) || isStray(file, quotation)) return [];
        return verifyProse(withLinked(quotation, quoted, written), shelf).flatMap(({ span, ...finding }) =>
          placeIn(written.files, { file, ...span }, finding),
        );
      }),
      ...quoted.unpaired
        .filter(({ file }) => !broken.has(file))
        .flatMap((place) => placeIn(written.files, place, unpaired)),
    ];
  });
}

const unpaired: Finding = {
  rule: 'quotation-mark-unpaired',
  message:
    'Unexpected quotation mark without its partner, expected one where the quoted words begin and one where they end',
  mend: 'add the mark that is missing, or take this one off; a quotation over several paragraphs opens each with a mark',
};

/** Words in a link to a claim of the explainer, or to a source, are vouched for by what it leads to. */
function withLinked(quotation: ProseQuotation, { explainer: slug }: QuotedIn, { explainers }: Written): ProseQuotation {
  const { links = [], citations } = quotation.around;
  const linked = links.flatMap((url): Around['citations'] => {
    const [, source] = /^\/sources\/([^/#]+)\//.exec(url) ?? [];
    if (source !== undefined) return [{ source }];
    const [, page, label] = /^(?:\/([^/#]+)\/)?(?:claims\/|#)([a-z][a-z0-9-]*)\/?$/.exec(url) ?? [];
    const explainer = explainers.find((one) => one.slug === (page ?? slug));
    return explainer?.claims.find(({ id }) => id === label)?.citations ?? [];
  });
  if (linked.length === 0) return quotation;
  return { ...quotation, around: { ...quotation.around, citations: [...citations, ...linked] } };
}

/** A citation outside a footnote has a message of its own, and its words are looked for once it stands in one. */
function findStrayCitations({ messages, files }: Written): (file: string, quotation: ProseQuotation) => boolean {
  const rule: string = 'stray-citation';
  const lines = new Set(
    messages.filter((message) => message.rule === rule).map(({ file, line }) => `${file}:${String(line)}`),
  );
  return (file, { parts: [first] }) => {
    const line =
      lines.size === 0 || first === undefined ? undefined : files.get(file)?.lines.pointAt(first.place.start).line;
    return line !== undefined && lines.has(`${file}:${String(line)}`);
  };
}

function citedIn({ explainer: slug }: QuotedIn, written: Written): string[] {
  const explainer = written.explainers.find((one) => one.slug === slug);
  const citations = explainer === undefined ? listCitations(written) : citationsOf(explainer);
  return [...new Set(citations.map(({ source }) => source))];
}

/** Terms of the glossary, names with their spellings, and what sources and their publishers are called. */
function listKnown({ glossary, names }: Written, { sources }: Library): (words: string) => boolean {
  const known = new Set(
    [
      ...glossary.flatMap(({ term }) => [term, ...term.split(/[,;/]/)]),
      ...names.flatMap(allSpellings),
      ...[...sources.values()].flatMap(({ source }) => titlesOf(source)),
    ].map(keyOf),
  );
  return (words) => known.has(keyOf(words));
}

function titlesOf({ metadata: { title, publisher, found } }: Source): string[] {
  return [title, publisher, found.title].filter((name): name is string => name !== undefined && name !== unknown);
}

function keyOf(words: string): string {
  return fold(foldTypography(words).text.trim().replace(/[,.]$/, ''));
}
