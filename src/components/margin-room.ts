import type { EditionClaim } from '../domain/edition/edition.ts';

/** What the style sheet makes of text and sidenotes, roughly; notes.css and tokens.css have the real lengths. */
const text = { charactersALine: 60, line: 29, section: 90 } as const;
const note = { charactersALine: 45, line: 18, gap: 9 } as const;

/** How far below its sentence a sidenote may begin because those above it are long, in pixels. */
const drift = 24;
const mostLines = 6;

/** What a quotation that says otherwise may show below another. */
export const leastRoom = 2 * note.charactersALine;

type Noted = Pick<EditionClaim, 'id' | 'text' | 'section' | 'citations'>;

/**
 * How many characters of quoted words each note may show in the margin, so that notes stand beside their sentences:
 * many where the next marker is far, few where markers crowd.
 *
 * @param claims of one page, in the order of their markers.
 * @param nameSource what a note calls a source, before its words.
 */
export function planMargin(
  claims: readonly Noted[],
  nameSource: (source: string) => string,
): ReadonlyMap<string, number> {
  const rooms = new Map<string, number>();
  let place = 0;
  let bottom = 0;
  for (const [index, claim] of claims.entries()) {
    const next = claims[index + 1];
    place += (claim.text.length / text.charactersALine) * text.line;
    const below = next === undefined ? Infinity : (next.text.length / text.charactersALine) * text.line;
    const start = Math.max(place, bottom);
    const named = nameLength(claim, nameSource);
    const fixed = note.gap + furtherHeight(claim);
    const lines = clamp(Math.floor((place + below + drift - start - fixed) / note.line), leastLines(start - place));
    rooms.set(claim.id, lines * note.charactersALine - named);
    bottom = start + fixed + Math.min(lines, linesOf(named, claim.citations[0]?.exact)) * note.line;
    if (next !== undefined && next.section !== claim.section) place += text.section;
  }
  return rooms;
}

/** Where notes have been pushed far down already, two lines must do. */
function leastLines(pushed: number): number {
  return pushed > drift ? 2 : 3;
}

/** What further quotations take: one line for what supports the claim too, and the words of those that do not. */
function furtherHeight({ citations }: Noted): number {
  const further = citations.slice(1);
  const shown = further.filter(({ stance }) => stance === 'disputes' || stance === 'qualifies');
  return further.length * note.line + shown.length * 2 * note.line;
}

/** The characters that the first source's name takes, with a colon and a space. */
function nameLength({ citations: [first] }: Noted, nameSource: (source: string) => string): number {
  return first === undefined ? 0 : nameSource(first.source).length + 2;
}

function linesOf(named: number, words = ''): number {
  return Math.ceil((named + words.length) / note.charactersALine);
}

function clamp(lines: number, least: number): number {
  return Math.max(least, Math.min(mostLines, lines));
}
