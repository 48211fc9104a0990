import type { Citation } from '../../claims/citation/citation.ts';
import type { ComparedClaim } from './compare-editions.ts';

type Quoted = Pick<Citation, 'source' | 'stance' | 'exact'>;

/** What is compared of an event, as it is or as it was published. */
interface ComparedEvent {
  readonly id: string;
  readonly date?: string | undefined;
  readonly after: readonly string[];
  readonly before: readonly string[];
  readonly label: string;
  readonly lane: string;
  readonly note?: string | undefined;
  readonly datedBy?: unknown;
  readonly editors?: unknown;
  readonly citations: readonly Quoted[];
}

/** The same of a dispute. */
interface ComparedDispute {
  readonly id: string;
  readonly question: string;
  readonly unit?: unknown;
  readonly summary: string;
  readonly positions: readonly {
    readonly value: string;
    readonly holder: string;
    readonly asOf: string;
    readonly note?: string | undefined;
    readonly citations: readonly Quoted[];
  }[];
}

/**
 * What readers see of an event, as a statement: two editions of it are then compared as statements are. The order in which
 * events are told follows from the rest, and is left out.
 *
 * @param follow the id that another event of the earlier edition has in the later one
 */
export function eventStatement(event: ComparedEvent, follow: (id: string) => string): ComparedClaim {
  const { id, date, after, before, label, lane, note, datedBy, editors, citations } = event;
  const text = [
    `${label} (${lane}).`,
    ...(date === undefined ? [] : [`Date: ${date}.`]),
    ...after.map((other) => `After ${follow(other)}.`),
    ...before.map((other) => `Before ${follow(other)}.`),
  ].join(' ');
  const own = [note, datedBy, textOf(editors)].filter((words): words is string => typeof words === 'string');
  return { id, text, note: own.join(' '), status: 'standing', citations };
}

/**
 * The same of a dispute, with all its positions; whose words each position quotes is a part of it.
 *
 * @param followSource the id of today of a source
 */
export function disputeStatement(
  { id, question, unit, summary, positions }: ComparedDispute,
  followSource: (id: string) => string,
): ComparedClaim {
  const said = positions.map(
    ({ value, holder, asOf, note = '', citations }) =>
      `${holder}: ${value} (${asOf}; ${citations.map(({ source }) => followSource(source)).join(', ')}) ${note}`,
  );
  const counted = typeof unit === 'string' ? ` In ${unit}.` : '';
  const text = [`${question}${counted} ${summary}`, ...said.map((words) => words.trim())].join(' | ');
  return { id, text, note: '', status: 'standing', citations: positions.flatMap(({ citations }) => citations) };
}

function textOf(editors: unknown): unknown {
  return typeof editors === 'object' && editors !== null && 'text' in editors ? editors.text : undefined;
}
