import type { Written } from '../claims/read-written.ts';
import type { Comparison } from '../crossref/comparison.ts';
import { findPluralSources, mentionsPluralSources } from '../language/speech/find-attributions.ts';
import type { Finding, Message } from '../messages/message.ts';
import { sidecarPath } from '../sources/sidecar.ts';
import { placeWords } from '../lints/raw-place.ts';
import { checkNames } from './check-names.ts';
import { checkRetracted } from './check-sources.ts';
import { type CitedWords, listCitedWords, quotes, listCitations } from './list-citations.ts';
import { coverDisputes } from './cover-disputes.ts';
import type { Edition, EditionClaim } from './edition.ts';
import { placeIn } from './place-in.ts';

/** Holds what editors wrote against what the sources say against each other. */
export function checkCrossReference(edition: Edition, written: Written): Message[] {
  return [
    ...checkDisputes(edition, written),
    ...checkOrigins(edition, written),
    ...checkUse(edition, written),
    ...checkRetracted(edition, written),
    ...checkNames(edition, written),
  ];
}

/** Sure differences that touch what an explainer quotes and that no dispute shows, for sites that ask for it: one message a claim. */
function checkDisputes(edition: Edition, written: Written): Message[] {
  const open = edition.comparisons.filter(({ sure }) => sure);
  if (open.length === 0) return [];
  const cover = coverDisputes(edition);
  const cited = listCitedWords(edition);
  const told = new Set<string>();
  return open.flatMap((comparison) => {
    const [first] = cover.covers(comparison) ? [] : touching(comparison, cited);
    if (first === undefined || told.has(`${first.explainer.slug}\n${first.owner.id}`)) return [];
    told.add(`${first.explainer.slug}\n${first.owner.id}`);
    return placeIn(written.files, first.citation.place, describeDifference(comparison, first));
  });
}

/** Who quotes one side, in explainers where no claim, event or position quotes both, and so tells of both. */
function touching({ sides }: Comparison, cited: readonly CitedWords[]): CitedWords[] {
  const [ours = [], theirs = []] = sides.map((side) => cited.filter(({ citation }) => quotes(citation, side)));
  const keyOf = ({ explainer, owner }: CitedWords): string => `${explainer.slug} ${owner.kind} ${owner.id}`;
  const tellingRight = new Set(theirs.map(keyOf));
  const told = new Set(ours.filter((item) => tellingRight.has(keyOf(item))).map(({ explainer }) => explainer));
  return [...ours, ...theirs].filter(({ explainer }) => !told.has(explainer));
}

function describeDifference({ sides }: Comparison, { citation }: CitedWords): Finding {
  const [own, other] = quotes(citation, sides[0]) ? sides : ([sides[1], sides[0]] as const);
  return {
    rule: 'dispute-unmentioned',
    message: `Unexpected “${own.value ?? ''}” where \`${other.source}\` has “${other.value ?? ''}”, expected a dispute that shows both`,
    mend: 'run `npm run -s verbatim -- report`, which writes the dispute ready to paste, and word its question',
    source: other.source,
  };
}

function checkOrigins(edition: Edition, written: Written): Message[] {
  return edition.explainers.flatMap((explainer) =>
    explainer.claims.flatMap((claim) => {
      if (claim.support.sources.length === 0) return [];
      const said = findPluralSources(claim.text, explainer.language).find(
        ({ count }) => count > claim.support.independent,
      );
      if (said === undefined || isPluralItself(claim, edition)) return [];
      const raw = written.files.get(claim.stretch.file)?.text ?? '';
      const words = claim.text.slice(said.start, said.end);
      const span = placeWords(raw, claim.stretch, claim.text, said);
      return placeIn(written.files, { file: claim.stretch.file, ...span }, describeOrigin(words, claim));
    }),
  );
}

/** A source that itself speaks of "reports" or "sources" may be what the claim retells. */
function isPluralItself({ citations }: EditionClaim, { sources }: Edition): boolean {
  return citations.some(({ source: id, verification }) => {
    const source = sources.find((one) => one.id === id);
    return verification.passages.some((index) => {
      const passage = source?.passages[index];
      return passage !== undefined && mentionsPluralSources(source?.text.slice(passage.start, passage.end) ?? '');
    });
  });
}

function describeOrigin(words: string, { support }: EditionClaim): Finding {
  // That one document is one document needs no reason.
  const why = support.kind === 'one-source' ? '' : `; ${support.why.join(' ')}`;
  return {
    rule: 'single-origin',
    message: `Unexpected “${words}” above ${support.label}, expected as many independent sources as the words say${why}`,
    mend: 'name the one source, or cite others that do not draw on it',
    ...(support.sources[0] === undefined ? {} : { source: support.sources[0] }),
  };
}

/** Documents that nothing quotes; while there is no explainer yet, that is no news. */
function checkUse(edition: Edition, written: Written): Message[] {
  if (edition.explainers.length === 0) return [];
  const used = new Set(listCitations(edition).map(({ source }) => source));
  return edition.sources
    .filter(({ id }) => !used.has(id))
    .flatMap(({ id }) =>
      placeIn(
        written.files,
        { file: sidecarPath(id), start: 0, end: 0 },
        {
          rule: 'source-uncited',
          message: `Unexpected source \`${id}\` that nothing quotes, expected a citation of it somewhere`,
          mend: `run \`npm run -s verbatim -- report --source ${id}\` for what it adds, and quote it or take it out`,
          source: id,
        },
      ),
    );
}
