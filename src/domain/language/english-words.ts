import { readOnce, wordsOf, lexiconOf } from './lexicon/shelf.ts';
import { primaryLanguage } from './words.ts';

const stopWordsOf = readOnce(({ stopWords }) => new Set(wordsOf(stopWords)));

/** Whether a word carries no topic of its own; false in languages without a list. */
export function isStopWord(key: string, language: string): boolean {
  return stopWordsOf(primaryLanguage(language))?.has(key) ?? false;
}

/**
 * Strips English endings so that inflections of one word compare equal ("confirmed", "confirms",
 * "confirming"). Lighter than Porter's stemmer: it cuts only endings of inflection, never those of
 * derivation, so that "organised" and "organic" stay apart. Other languages pass unchanged.
 */
export function stem(key: string, language: string): string {
  if (primaryLanguage(language) !== 'en' || key.length < 4) return key;
  const bare = key.endsWith("'s") ? key.slice(0, -2) : key.endsWith("s'") ? key.slice(0, -1) : key;
  return dropE(stemVerb(bare.length < 4 ? bare : englishSingular(bare)));
}

function stemVerb(word: string): string {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  // "Dying", "died": what is left of "die" is too short to tell.
  if (/^[dltv](?:ying|ied)$/.test(word)) return `${word.charAt(0)}ie`;
  const ending = /(?:ed|ing)$/.exec(word);
  if (ending === null || word.endsWith('eed')) return word;
  const base = word.slice(0, ending.index);
  if (base.length < 2 || !/[aeiouy]/.test(base)) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

/** "move" and "mov(ed)" meet without their e, "deploy" and "deploye(d)" likewise. */
function dropE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}

/** An English noun in the singular, by its ending alone. */
export function englishSingular(noun: string): string {
  if (!noun.endsWith('s') || /(?:ss|us|is)$/.test(noun) || noun.length < 3) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss|zz)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** Whether an English noun that is counted stands in the plural: "soldiers", and those without a singular, such as "people". */
export function isEnglishPlural(noun: string): boolean {
  return (
    noun.endsWith('s') ||
    /^(?:people|men|women|children|personnel|troops|feet|aircraft|dead|injured|km|kg|ft|m)$/.test(noun)
  );
}

/** English verbs whose forms no ending tells: `base: forms`. */
const table = `
be: was were been; awake: awoke awoken; arise: arose arisen; bear: bore borne; beat: beaten; become: became; bend: bent; bleed: bled; breed: bred; begin: began begun; bind: bound; bite: bit bitten; blow: blew blown; break: broke broken; bring: brought; build: built; burn: burnt; buy: bought; catch: caught
choose: chose chosen; come: came; cost: costs; deal: dealt; do: did done; draw: drew drawn; drink: drank drunk; drive: drove driven; dig: dug; eat: ate eaten; fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found
flee: fled; fly: flew flown; forbid: forbade forbidden; forget: forgot forgotten; freeze: froze frozen; get: got gotten; give: gave given; go: went gone; grow: grew grown; hang: hung; have: had; hear: heard; hide: hid hidden
hold: held; keep: kept; know: knew known; lay: laid; lead: led; leave: left; lend: lent; lie: lay lain; lose: lost; make: made; mean: meant; meet: met; overthrow: overthrew overthrown; pay: paid; ride: rode ridden; ring: rang rung
rise: rose risen; sew: sewn; run: ran; say: said; see: saw seen; seek: sought; sell: sold; send: sent; shake: shook shaken; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; sleep: slept; slide: slid; speak: spoke spoken; spin: spun; spring: sprang sprung; stick: stuck; sting: stung; sweep: swept; swing: swung
spend: spent; stand: stood; steal: stole stolen; strike: struck; swear: swore sworn; swim: swam swum; take: took taken; teach: taught; tear: tore torn; tell: told; think: thought; throw: threw thrown; understand: understood; wake: woke woken
wear: wore worn; weave: wove woven; weep: wept; win: won; withdraw: withdrew withdrawn; write: wrote written
`;

const bases = new Map<string, string>();
for (const entry of table.trim().split(/[;\n]/)) {
  const [base = '', forms = ''] = entry.split(':');
  for (const form of forms.trim().split(' ')) bases.set(form, base.trim());
}

/** "Repaid", "withheld": a verb keeps its forms behind a prefix. */
const prefixed = /^(re|over|under|out|mis|un|with|fore|up)([a-z]{4,})$/;

/** The base of an irregular form ("took": "take"), or the word itself. */
export function baseForm(key: string): string {
  const base = bases.get(key);
  if (base !== undefined) return base;
  const [, prefix = '', rest = ''] = prefixed.exec(key) ?? [];
  const inner = bases.get(rest);
  return inner === undefined ? key : prefix + inner;
}

/** Letters that must be left of a word when an ending is cut off. */
const shortest = 4;
/** English roots are compared by so many letters: most derivations lie behind. */
const longest = 8;

/**
 * The root by which a word is compared across passages, coarser than `stem`: inflections and the commonest derivations
 * of one word meet ("deployment", "deployed"). Endings are known in English and where the lexicon lists them.
 */
export function rootOf(key: string, language: string): string {
  const bare = key.replace(/'s?$/, '').replace(/^(?:l|d|qu|n|s|c|j|m|t|un|all|dell|nell|sull)'/, '');
  if (/\p{N}/u.test(bare)) return bare;
  const primary = primaryLanguage(language);
  if (primary === 'en') return derived(stem(baseForm(bare), 'en'));
  return cutEnding(bare, endingsOf(primary));
}

function derived(root: string): string {
  if (root.length < 7) return root;
  const cut = /^(.{4,}?)(?:ement|ment|ation|ition|tion|sion|ness|ity|ance|ence|al|ive|er|or|ly)$/.exec(root)?.[1];
  return (cut ?? root).slice(0, longest);
}

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.length - end.length >= shortest && word.endsWith(end));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const endingLists = new Map<string, readonly string[]>();

function endingsOf(primary: string): readonly string[] {
  const known = endingLists.get(primary);
  if (known !== undefined) return known;
  const list = (lexiconOf(primary)?.endings ?? '').split(/\s+/).filter((end) => end !== '');
  const sorted = list.toSorted((a, b) => b.length - a.length);
  endingLists.set(primary, sorted);
  return sorted;
}

const commonWords = new Map<string, ReadonlySet<string>>();

/** Whether a word is among the commonest of its language, and tells nothing of what a sentence speaks of. */
export function isCommon(key: string, language: string): boolean {
  const primary = primaryLanguage(language);
  let common = commonWords.get(primary);
  if (common === undefined) {
    common = new Set((lexiconOf(primary)?.common ?? '').split(/\s+/));
    commonWords.set(primary, common);
  }
  return common.has(key) || isStopWord(key, primary);
}

/**
 * English words that a letter which is left out, doubled, changed or swapped makes into another word: to write one for the other may
 * be a slip of the pen, and says something else.
 */
const closeWords: ReadonlySet<string> = new Set(
  (
    'accept accepted access adapt adapted adopt adopted adverse affect affected alley alleys allies allusion ally ' +
    'angel angels angle angles appraise apprise assure assured averse baring barring batter better bitter blot ' +
    'board bobbed bolt bombed bride brides bridge bridges broad calm calvary caned canned casual casually casualty ' +
    'causal causality causally cause causes cavalry censor censored censure censured chance chances change changes ' +
    'charge charges charter chatter clam clause clauses closed closet coarse complement compliment conscience ' +
    'conscious contact contacted contacts contract contracted contracts council councillor counsel counsellor ' +
    'counties countries country county course crate crates create creates crow crown crowns crows curse cursed ' +
    'dairy decent defer descent desert deserts deserve dessert desserts deter device devise diary disburse ' +
    'disbursed disperse dispersed dissent dived diverse divided divorce effect effected elicit emerge emigrant ' +
    'emigrants emigrate emigration eminent ensure ensured envelop envelope even evens event events except excepted ' +
    'excess excited exists exited exits expand expanded expend expended extend extent farther father feed fiend ' +
    'fiends fight fights filed filled fired flaunt flight flights flounder flout form formally formerly founder ' +
    'freed fried friend friends from further gland grand grow grown hear heard heart hearts heat heats hoping ' +
    'hopping hostel hostile human humane illicit illusion immerse immigrant immigrants immigrate immigration ' +
    'imminent immoral immorality immortal immortality incite ingenious ingenuous insight insure insured interment ' +
    'internment later latter lead led letter live loose loosing lose losing love lover lower lowered marital mart ' +
    'martial martyr mediation medication meditation moral morale nuclear parties perpetrate perpetuate persecution ' +
    'perspective pined pinned planed planing planned planning poison poisoned precede prescribe prescribed ' +
    'prescription preserve principal principle prison proceed proscribe proscribed proscription prosecution ' +
    'prospective pubic public quiet quite raise raised raping rapping rated rational rationale raze razed reality ' +
    'realty refute reigned reined repute resent reserve respectfully respectively reverend reverent robbed robed ' +
    'rogue rouge sacred salve scared scarred serve server sever severe silver slave sliver staring starring ' +
    'stationary stationery statue statues status statute statutes suit suite systematic systemic taped tapped ' +
    'tenant tenet thorough though thread threads threat threaten threats threw through trail trails tread treat ' +
    'treated treaty trend trial trials trustee trusty unclear unfair unfairly united untied veracity voracity ' +
    'wander wandered warship warships weather wether whether wined wonder wondered worship worships'
  ).split(' '),
);

/** Whether a word of English is one letter away from another one. */
export function isCloseToAnother(word: string): boolean {
  return closeWords.has(word);
}
