import { findAttributions, type Attribution } from '../language/speech/find-attributions.ts';
import { findHedges } from '../language/wording/find-wording.ts';
import { splitWords } from '../language/words.ts';
import { isStopWord, stem } from '../language/english-words.ts';
import { closestSentences, type ClosestSentence } from './closest.ts';
import { type Evidence, findQuoted, keysOf, type Statement, type StatementFinding, show, touches } from './evidence.ts';

/**
 * Finds claims that state as fact what the passage only has someone say. The claim may name the speaker, say "reportedly", say who
 * reports it ("the article says"), or show it in quotation marks. Silent where a sentence that says as much has no speaker.
 */
export function lintAttribution(statement: Statement, { cited }: Evidence): StatementFinding[] {
  const closest = closestSentences(statement, cited);
  if (closest.length === 0 || isAttributed(statement, closest)) return [];
  const attributions = closest.map((sentence) => attributionOver(sentence, statement.language));
  const first = attributions[0];
  const sentence = closest[0];
  if (first === undefined || sentence === undefined || attributions.includes(undefined)) return [];
  return attributions.some(
    (one, i) => one !== undefined && mentionsSpeaker(statement, one) && !isOfSpeaker(closest[i]?.text ?? '', one),
  )
    ? []
    : [describe(statement, sentence, first)];
}

function isAttributed({ text, context, language }: Statement, closest: readonly ClosestSentence[]): boolean {
  const whole = `${context}\n${text}`;
  return (
    findAttributions(whole, language).some(
      ({ verb }) => !isTold(whole.slice(verb.start, verb.end), closest, language),
    ) ||
    findHedges(whole, language).some(({ kind }) => kind === 'report' || kind === 'doubt' || kind === 'opinion') ||
    findQuoted(text).length > 0
  );
}

/** Whether a verb of saying is part of what the passage has someone say ("the firm dismissed them, the union says"). */
function isTold(verb: string, closest: readonly ClosestSentence[], language: string): boolean {
  const wanted = stem(verb.toLowerCase(), language);
  return closest.some(({ text }) => {
    const same = splitWords(text).filter(({ key }) => stem(key, language) === wanted);
    const attributions = findAttributions(text, language).filter(({ verb: other }) => !touches(same, other));
    return attributions.length > 0 && same.length > 0 && same.every((word) => !touches(attributions, word));
  });
}

/** Speakers that are no other than the source itself, or nobody; an address is where something is to be read. */
const nobody = /^(?:we|i|you|let's|let|it|this|that|https?|www\b.*|.*\.\p{Ll}{2,})$/iu;

/** Verbs that do what they say, or take it for known: what is announced, confirmed or found out may be told as fact. */
const factual =
  /^(?:announce|confirm|declare|publish|find|show|document|reveal|disclose|continue|pledge|promise|vow|post)(?:d|s|es|ed|ing)?$|^(?:found|shown|announcing|declaring|revealing|disclosing|continuing|pledging|promising)$/;

/** Who is said to say the quoted words: named among them or, for the sentence around them, in a way that covers them. */
function attributionOver({ text, quoted }: ClosestSentence, language: string): Attribution | undefined {
  return findAttributions(text, language).find((attribution) => {
    if (attribution.form === 'headline' || nobody.test(attribution.speaker.text)) return false;
    const verb = text.slice(attribution.verb.start, attribution.verb.end);
    // "Annual Reports": capitals inside a sentence are names, no verbs.
    if (factual.test(verb.toLowerCase()) || (attribution.form === 'plain' && /^\p{Lu}/u.test(verb))) return false;
    if (touches(quoted, attribution)) return true;
    if (attribution.form === 'according-to' || attribution.form === 'inverted')
      return quoted.some((span) => span.end <= attribution.start);
    return quoted.some((span) => attribution.end <= span.start);
  });
}

/** "The firm insists it had fixed the fault": the speaker is who it is about, so that naming the speaker says nothing of who says so. */
function isOfSpeaker(text: string, { form, verb }: Attribution): boolean {
  return (
    form === 'plain' && /^ (?:that )?(?:it|its|they|their|he|his|she|her)\b/.test(text.slice(verb.end, verb.end + 12))
  );
}

/** Whether the claim names the speaker: by a word of the name, or by what the speaker is ("the mayor"). */
function mentionsSpeaker({ text, context }: Statement, { speaker, refersTo }: Attribution): boolean {
  const words = new Set(keysOf(`${context} ${text}`).map((key) => key.replace(/'s$/, '')));
  const [name = ''] = (refersTo ?? speaker.text).split(',');
  const parts = splitWords(name).filter(({ key }) => !key.endsWith("'s") && !isStopWord(key, 'en'));
  return parts.some(
    ({ key, start, end }, i) => words.has(key) && (i === parts.length - 1 || /^\p{Lu}/u.test(name.slice(start, end))),
  );
}

function describe(statement: Statement, { text }: ClosestSentence, { speaker, verb }: Attribution): StatementFinding {
  const start = Math.min(speaker.start, verb.start);
  const written = show(text, { start, end: Math.max(speaker.end, verb.end) });
  return {
    rule: 'claim-attribution',
    words: { start: 0, end: statement.text.length },
    message: `Unexpected statement as fact of what the passage only has someone say (“${written}”), expected the claim to say who says so`,
    mend: `name the speaker (“${show(text, speaker)}”), or say who reports it`,
  };
}
