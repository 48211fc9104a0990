/** What stands between two stretches of quoted words. */
export type Joint =
  { readonly kind: 'ellipsis' } | { readonly kind: 'brackets'; readonly words: string; readonly isGlued: boolean };

/** A quotation taken apart: `joints[i]` stands before `pieces[i]`, and `joints[pieces.length]` after the last. */
export interface QuotationParts {
  readonly pieces: readonly string[];
  readonly joints: readonly (Joint | undefined)[];
}

const marks = /\[([^[\]]{0,200})\]|\(\.\.\.\)|\.\.\./g;

/** Tells whether a folded quotation leaves words out or has words of the editors' in brackets. */
export function hasParts(folded: string): boolean {
  return folded.includes('...') || /\[[^[\]]*\]/.test(folded);
}

/** Takes a folded quotation apart at its ellipses and brackets. Neighbouring marks join into one, brackets winning. */
export function readParts(folded: string): QuotationParts {
  const pieces: string[] = [];
  const joints: (Joint | undefined)[] = [undefined];
  let from = 0;
  for (const match of folded.matchAll(marks)) {
    const piece = folded.slice(from, match.index).trim();
    if (piece !== '') {
      pieces.push(piece);
      joints.push(undefined);
    }
    from = match.index + match[0].length;
    joints[pieces.length] = mergeJoints(joints[pieces.length], jointOf(match[1], folded, match.index, from));
  }
  const rest = folded.slice(from).trim();
  if (rest !== '') {
    pieces.push(rest);
    joints.push(undefined);
  }
  return { pieces, joints };
}

function jointOf(content: string | undefined, folded: string, start: number, end: number): Joint {
  if (content === undefined || content.trim() === '...') return { kind: 'ellipsis' };
  const isGlued = /[\p{L}\p{N}]$/u.test(folded.slice(0, start)) || /^[\p{L}\p{N}]/u.test(folded.slice(end, end + 2));
  return { kind: 'brackets', words: content.trim(), isGlued };
}

function mergeJoints(before: Joint | undefined, joint: Joint): Joint {
  if (before?.kind !== 'brackets') return joint;
  if (joint.kind !== 'brackets') return before;
  return { kind: 'brackets', words: `${before.words} ${joint.words}`, isGlued: before.isGlued || joint.isGlued };
}

const sic = /\s?\[sic[.!]?\]/gi;
const bracketedLetter = /\[(\p{L})\]/gu;
const mostLetters = 4;

/**
 * The readings of a quotation whose brackets say `[sic]` or change the case of one letter: without the former, and with
 * each bracketed letter in the other case or as it is. The quotation itself where there is nothing to read.
 */
export function readLetterBrackets(folded: string): readonly string[] {
  const plain = folded.replace(sic, '').trim();
  const letters = plain.match(bracketedLetter)?.length ?? 0;
  if (letters === 0) return [plain];
  const last = 2 ** Math.min(letters, mostLetters) - 1;
  const readings: string[] = [];
  for (let choice = 0; choice <= last; choice++) {
    let number = 0;
    readings.push(
      plain.replace(bracketedLetter, (_, letter: string) =>
        (choice >> Math.min(number++, mostLetters)) & 1 ? letter : otherCase(letter),
      ),
    );
  }
  return [...new Set([...readings, plain])];
}

function otherCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper === letter ? letter.toLowerCase() : upper;
}
