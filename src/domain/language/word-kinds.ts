/**
 * `report`: said by someone, not vouched for ("reportedly"); `bound`: a number is not exact ("up to");
 * `possibility`: it may not be so ("could"); `doubt`: it is contested or unconfirmed ("alleged", "unclear");
 * `opinion`: someone judges it so ("believed to"); `part`: only some of them, or only in part ("some claim").
 */
export type HedgeKind = 'report' | 'bound' | 'possibility' | 'doubt' | 'opinion' | 'part';

/** `word`: a negating word; `verb`: a verb or noun that negates what follows; `affix`: a word negated by its prefix or ending. */
export type NegationKind = 'word' | 'verb' | 'affix';
