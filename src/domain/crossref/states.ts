import { compilePhrases, findPhrases } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';

/**
 * Words for states that exclude each other, two opposite poles a row. Editable: phrases as in the word lists of
 * src/domain/language. `firm` rows describe a lasting state; the others come and go, so they only ever raise a question.
 */
const opposites: readonly { readonly id: string; readonly firm: boolean; readonly poles: readonly [string, string] }[] =
  [
    {
      id: 'held',
      firm: true,
      poles: [
        'still in|inside|at|hold|holds|held|present|there|control|controls|controlled|occupy|occupies|occupied|fighting; remain|remains in|inside|present; still under; continue|continues to hold|control|occupy; is|are|was|were still present|in',
        'retaken; retake|retakes|retook; retaking; recaptured|recapture|recaptures|recapturing; reclaim|reclaims|reclaimed|reclaiming; regain|regains|regained|regaining; liberated|liberate|liberates|liberating; withdrawn from; withdrew from; driven out; drove out; expelled from; formerly|previously|once under; victory; fully left; have|has left; no longer in|hold|holds|present|under',
      ],
    },
    { id: 'safe', firm: true, poles: ['safe', 'unsafe; dangerous; hazardous'] },
    { id: 'alive', firm: true, poles: ['alive; survived', 'is|was dead; has|had died; was killed'] },
    { id: 'guilty', firm: true, poles: ['guilty; convicted', 'innocent; acquitted; not guilty; cleared of'] },
    { id: 'genuine', firm: true, poles: ['genuine; authentic', 'fake; forged; forgery; counterfeit; inauthentic'] },
    { id: 'lawful', firm: true, poles: ['legal; lawful; constitutional', 'illegal; unlawful; unconstitutional'] },
    {
      id: 'approved',
      firm: true,
      poles: [
        'approved; approves; accepted; adopted; ratified; endorsed',
        'rejected; rejects; vetoed; voted down; turned down; refused',
      ],
    },
    { id: 'true', firm: true, poles: ['confirmed; true; correct', 'denied; false; untrue; fabricated; incorrect'] },
    { id: 'open', firm: false, poles: ['open; reopened; opened', 'closed; shut; shuttered'] },
    {
      id: 'success',
      firm: false,
      poles: ['succeeded; successful; successfully; success', 'failed; unsuccessful; failure'],
    },
    {
      id: 'direction',
      firm: false,
      poles: ['rose; risen; increased; grew; grown', 'fell; fallen; decreased; declined; shrank; dropped'],
    },
    { id: 'result', firm: false, poles: ['won; wins', 'lost; loses'] },
    { id: 'strength', firm: false, poles: ['effective', 'ineffective; useless'] },
    {
      id: 'intent',
      firm: false,
      poles: [
        'deliberate; deliberately; intentional; on purpose',
        'accidental; accidentally; by accident; unintentional; by mistake',
      ],
    },
  ];

/** A state that a passage ascribes, as one pole of a row of opposites. */
export interface StateFact extends Span {
  readonly row: string;
  readonly pole: 0 | 1;
  readonly words: string;
  readonly firm: boolean;
  /** It is sought, not reached: "to retake", "effort to reclaim". */
  readonly sought: boolean;
}

const seeking =
  /^(?:help|helping|helped|aid|aiding|aided|hope|hopes|hoping|if|whether|effort|efforts|trying|vow|vowed)$/;

const phrases = compilePhrases(
  Object.fromEntries(opposites.flatMap(({ id, poles }) => poles.map((list, pole) => [`${id}/${String(pole)}`, list]))),
);
const firm = new Set(opposites.filter((row) => row.firm).map(({ id }) => id));

/** States that a sentence ascribes; English only. A pole that is negated counts as its opposite. */
export function readStates(text: string, words: readonly Word[], negations: readonly Span[]): StateFact[] {
  return findPhrases(words, phrases).map(({ kind, start, end, first }) => {
    const [row = '', written] = kind.split('/');
    const denied = negations.some((negation) => negation.start < start && text.slice(negation.end, start).length <= 12);
    const pole = (written === '0') === denied ? 1 : 0;
    const lead = words.slice(Math.max(0, first - 3), first).map(({ key }) => key);
    const sought = /^(?:to|would|could|may|might|in)$/.test(lead.at(-1) ?? '') || lead.some((key) => seeking.test(key));
    return { start, end, row, pole, words: text.slice(start, end), firm: firm.has(row), sought };
  });
}
