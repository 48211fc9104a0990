import { baseForm } from '../language/irregular-verbs.ts';
import { isStopWord, stem } from '../language/words.ts';

/**
 * Words for one act or outcome, one class a line: `class: word word ...`, in base forms as `termOf` gives them. Editable. Two
 * counts are compared only where their classes do not differ: killed is not injured.
 */
const roleTable = `
death: kill die dead death fatality perish drown fatal
injury: injure injury wound hurt
detention: detain detention arrest jail imprison
release: release free
missing: missing disappear vanish
displacement: evacuate displace flee uproot
deployment: deploy dispatch send station post
employment: employ
hiring: hire recruit
dismissal: dismiss fire sack redundant layoff
infection: infect infection
rescue: rescue save
destruction: destroy raze demolish flatten
damage: damage
sale: sell sale
purchase: buy purchase acquire
birth: birth
sentence: sentence
stranding: strand
arrival: arrive arrival
vaccination: vaccinate
loss: lose loss
profit: earn profit
revenue: revenue turnover
`;

function readLines(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', words = ''] = line.split(': ');
        return words.split(' ').map((word) => [word, name] as const);
      }),
  );
}

const roles: ReadonlyMap<string, string> = new Map(
  [...readLines(roleTable)].map(([word, role]) => [stem(word, 'en'), role]),
);

/** Words that carry no topic beyond the stop words: light verbs, reporting, measure, rank, time. */
const generic = new Set(
  `say tell report accord claim state add note announce show make take get go come give put do have be use include including also however still already later earlier
  new more many several some other year month week day time today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  people person man woman one two three percent per cent million billion thousand hundred number figure total toll rise fall increase decrease grow drop up down high low large small big great
  last next first second third early late old long short good bad major main near part place thing way case fact lot according least nearly almost around about over under between within without morning evening night afternoon spring summer autumn winter
  official spokesman spokeswoman spokesperson statement source member`.split(/\s+/),
);

/** The base form of a word by which passages are compared; a word for a listed act becomes its class. Undefined where it has no topic. */
export function termOf(key: string, language: string): string | undefined {
  const bare = key.replace(/'s?$/, '');
  if (bare.length < 3 || /^\p{N}|n't$/u.test(bare) || isStopWord(bare, language) || generic.has(bare)) return undefined;
  const base = baseForm(bare);
  const root = derived(stem(base, language));
  return generic.has(base) || generic.has(root) ? undefined : (roles.get(root) ?? root);
}

/** Whether a term is a class of the table of acts. */
export function isRole(term: string): boolean {
  return roleNames.has(term);
}

const roleNames: ReadonlySet<string> = new Set(roles.values());

/** "deployment" meets "deploy", "evacuation" meets "evacuat(e)". */
function derived(root: string): string {
  if (root.endsWith('ment') && root.length >= 9) return root.slice(0, -4);
  return /[ts]ion$/.test(root) && root.length >= 8 ? root.slice(0, -3) : root;
}
