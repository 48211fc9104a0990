import type { FoundName } from './found-name.ts';
import { isJoined, type Context } from './noun-phrases.ts';
import { keyOf } from './words.ts';

/** Nouns right before a name that say it is no person's. */
const thingNouns = new Set(
  `ship vessel boat tanker ferry freighter trawler tug tugboat yacht schooner liner barge submarine frigate destroyer cruiser corvette carrier lifeboat dredger icebreaker icebreakers trawlers rig platform aircraft plane jet airliner helicopter
  drone rocket satellite probe spacecraft spaceship rover missile tank train locomotive car truck bus company firm group bank chain retailer manufacturer maker giant subsidiary brand drug vaccine medicine pill treatment film movie novel
  book album song opera play series show musical game app software chatbot model band orchestra club team newspaper magazine website broadcaster charity party storm hurricane typhoon cyclone wildfire comet asteroid planet
  operation project programme program festival award horse racehorse dog cat ss ms mv mt hms uss rms`.split(/\s+/),
);

/** What may follow a name that an article leads in for its own sake; before a noun it only describes ("the Ann Roe case"). */
const goesOn =
  /^(?:is|was|are|were|has|had|will|would|can|could|did|does|ran|sank|in|on|at|off|near|from|to|of|by|with|for|and|or|but|which|that|who|as|after|before|when|while|said|says)$|\p{L}ed$/u;

/**
 * Names in the shape of a person's that the text shows to be something else's: led in by "the" or by a noun for a thing, with a last word
 * that the text also writes small, or called by the first word alone. A title, or the last word alone, speaks for a person.
 */
export function findThings(
  context: Context,
  names: readonly FoundName[],
  small: ReadonlySet<string>,
): ReadonlySet<string> {
  const alone = new Set(names.flatMap(({ name }) => (name.includes(' ') ? [] : [name])));
  const titled = new Set(names.flatMap(({ name, title }) => (title === undefined ? [] : [name])));
  const indexes = new Map(context.words.map(({ start }, i) => [start, i]));
  const things = new Set<string>();
  for (const { name, start, end } of names) {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || titled.has(name) || alone.has(last)) continue;
    const first = indexes.get(start);
    const isLedIn = first !== undefined && leadsToThing(context, first, end);
    const shortened = alone.has(words[0] ?? '') && words.length === 2;
    if (isLedIn || shortened || small.has(last.toLowerCase())) things.add(name);
  }
  return things;
}

function leadsToThing(context: Context, first: number, end: number): boolean {
  if (!isJoined(context, first)) return false;
  const before = keyOf(context.words, first - 1);
  if (thingNouns.has(before)) return true;
  if (before !== 'the') return false;
  let after = first;
  while ((context.words[after]?.start ?? Infinity) < end) after++;
  return !isJoined(context, after) || goesOn.test(keyOf(context.words, after));
}
