import type { Citation } from '../../claims/citation/citation.ts';
import type { ClaimStatus } from '../../claims/explainer.ts';
import { foldTypography } from '../../text/fold.ts';
import { type Judging, judgeRewording, type Rewording } from './judge-rewording.ts';
import { diffWords, type WordPiece } from './word-diff.ts';

type ComparedCitation = Pick<Citation, 'source' | 'stance' | 'exact'>;

/** What is compared of a claim, as it is or as it was published. */
export interface ComparedClaim {
  readonly id: string;
  readonly text: string;
  readonly sentence?: string | undefined;
  readonly note: string;
  readonly status: ClaimStatus;
  readonly statusReason?: string | undefined;
  readonly update?: string | undefined;
  readonly citations: readonly ComparedCitation[];
}

/** What became of one claim between two editions. Plain data. */
export interface ClaimChange {
  /** Its id in the later one; of a claim that went, in the earlier one. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: ComparedClaim;
  readonly after?: ComparedClaim;
  /** What changed of its words, or of the sentence around them, or of the editors' note. */
  readonly words?: readonly WordPiece[];
  readonly rewording: Rewording;
  /** Quotations that came and went. */
  readonly evidence?: { readonly added: readonly ComparedCitation[]; readonly removed: readonly ComparedCitation[] };
  readonly status?: { readonly from: ClaimStatus; readonly to: ClaimStatus; readonly reason?: string };
  /** Whether nothing changed that a reader must be told of. */
  readonly isMinor: boolean;
}

export interface Comparing extends Judging {
  /** The id that a claim of the earlier edition has in the later one. */
  readonly follow: (id: string) => string;
}

/** The differences between two editions, claim by claim: in the order of the later one, with what went at the end. */
export function compareEditions(
  before: readonly ComparedClaim[],
  after: readonly ComparedClaim[],
  comparing: Comparing,
): ClaimChange[] {
  const once = new Map(before.map((claim) => [comparing.follow(claim.id), claim]));
  const now = new Map(after.map((claim) => [claim.id, claim]));
  const reworded = new Set(
    after.flatMap(({ id, text }) => {
      const earlier = once.get(id);
      return earlier === undefined || fold(earlier.text) === fold(text) ? [] : [earlier.sentence ?? earlier.text];
    }),
  );
  const there = after.flatMap((claim): ClaimChange[] => {
    const earlier = once.get(claim.id);
    if (earlier === undefined)
      return [{ id: claim.id, kind: 'added', after: claim, rewording: 'none', isMinor: false }];
    return compareClaims(earlier, claim, comparing, reworded.has(earlier.sentence ?? earlier.text));
  });
  const gone = before.flatMap((claim): ClaimChange[] =>
    now.has(comparing.follow(claim.id))
      ? []
      : [{ id: claim.id, kind: 'removed', before: claim, rewording: 'none', isMinor: false }],
  );
  return [...there, ...gone];
}

/** @param isTold whether a claim of the same sentence has other words, which is where a change of the sentence is told */
function compareClaims(
  before: ComparedClaim,
  after: ComparedClaim,
  comparing: Comparing,
  isTold: boolean,
): ClaimChange[] {
  const { rewording, words } = compareWords(before, after, comparing, isTold);
  const evidence = compareEvidence(before.citations, after.citations);
  const isSameStatus = before.status === after.status && before.statusReason === after.statusReason;
  if (rewording === 'none' && evidence === undefined && isSameStatus) return [];
  return [
    {
      id: after.id,
      kind: 'changed',
      before,
      after,
      rewording,
      ...(words === undefined ? {} : { words }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(isSameStatus
        ? {}
        : {
            status: {
              from: before.status,
              to: after.status,
              ...(after.statusReason === undefined ? {} : { reason: after.statusReason }),
            },
          }),
      isMinor: rewording !== 'words' && evidence === undefined && isSameStatus,
    },
  ];
}

/** The greatest change among the claim's own words, the rest of its sentence and the editors' note. */
function compareWords(
  before: ComparedClaim,
  after: ComparedClaim,
  comparing: Comparing,
  isTold: boolean,
): Pick<ClaimChange, 'rewording' | 'words'> {
  const around = (claim: ComparedClaim): string => claim.sentence ?? claim.text;
  const parts = [
    [before.text, after.text],
    ...(isTold ? [] : [[around(before), around(after)]]),
    [before.note, after.note],
  ];
  const judged = parts.map(([a = '', b = '']) => ({ a, b, rewording: judgeRewording(a, b, comparing) }));
  const most = judged.toSorted((a, b) => weight[b.rewording] - weight[a.rewording])[0];
  if (most === undefined || most.rewording === 'none') return { rewording: 'none' };
  return { rewording: most.rewording, words: diffWords(most.a, most.b, comparing.language) };
}

const weight: Readonly<Record<Rewording, number>> = { none: 0, typography: 1, spelling: 2, words: 3 };

function compareEvidence(
  before: readonly ComparedCitation[],
  after: readonly ComparedCitation[],
): ClaimChange['evidence'] | undefined {
  const key = ({ source, stance, exact }: ComparedCitation): string => `${source} ${stance} ${fold(exact)}`;
  const [once, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const added = after.filter((citation) => !once.has(key(citation)));
  const removed = before.filter((citation) => !now.has(key(citation)));
  return added.length + removed.length === 0 ? undefined : { added, removed };
}

function fold(text: string): string {
  return foldTypography(text).text;
}
