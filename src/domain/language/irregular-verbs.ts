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
