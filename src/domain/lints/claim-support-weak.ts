import type { Finding } from '../messages/message.ts';
import { show, type Cited } from './evidence.ts';

const weakKinds: Readonly<Record<string, string>> = {
  title: 'the title',
  headline: 'a headline',
  dek: 'the dek',
  summary: 'a summary',
};

/**
 * Finds a citation that is to support a claim by words that cannot: a question, or a title, headline, dek or summary, which someone other
 * than the author often writes.
 */
export function lintSupport({ source, stance, text, quoted, kind }: Cited): Finding[] {
  if (stance !== 'supports' || kind === undefined) return [];
  const question = questionAt(text, quoted[0]?.start ?? 0);
  const what = question ?? weakKinds[kind];
  if (what === undefined) return [];
  return [
    {
      rule: 'claim-support-weak',
      message: `Unexpected support from ${what}, expected words of the text itself that state what the claim says`,
      mend: 'quote the sentence that states it, or allow this check with that reason if the claim is about these very words',
      source,
    },
  ];
}

/** The sentence an offset stands in, where it is a question. */
function questionAt(text: string, at: number): string | undefined {
  const end = text.slice(at).search(/[.!?？]["”’)»]*(?:\s|$)/);
  if (end === -1 || !/[?？]/.test(text[at + end] ?? '')) return undefined;
  return `a question (“${show(text, { start: at, end: at + end + 1 })}”)`;
}
