import { englishSingular } from './english-words.ts';

/**
 * Nouns that count the same thing, one kind a line: `kind: noun noun ...`, in the singular or as written.
 * Editable: crossref compares quantities of one kind only. Symbols glued to numerals are listed as written.
 */
const unitTable = `
soldier: soldier troop troops serviceman servicemen servicewoman servicewomen infantryman infantrymen trooper fighter combatant paratrooper conscript recruit reservist mercenary personnel legionnaire warrior marine
person: person people individual resident inhabitant citizen civilian human man men woman women child children adult local villager passenger visitor spectator protester demonstrator voter migrant refugee worker employee staff student pupil teacher patient attendee participant member guest customer user viewer reader family-member victim survivor hostage prisoner detainee captive homeowner farmer nurse doctor officer policeman policemen crew tourist player
death: dead death fatality fatalities killed deaths died drowned
injury: injured wounded injury injuries hurt hospitalised hospitalized
missing: missing
casualty: casualty casualties
case: case infection
vehicle: vehicle car truck lorry bus tank
aircraft: aircraft plane jet helicopter airliner
drone: drone uav
missile: missile rocket
ship: ship vessel boat ferry warship submarine tanker
building: building house home dwelling apartment flat property
hour: hour hours hr hrs h
minute: minute min mins
second: second sec secs
day: day
night: night
week: week
month: month
year: year yr yrs
decade: decade
century: century centuries
kilometre: kilometre kilometer km kms
metre: metre meter m
centimetre: centimetre centimeter cm
millimetre: millimetre millimeter mm
mile: mile mi
yard: yard yd
foot: foot feet ft
inch: inch inches
hectare: hectare ha
acre: acre
square kilometre: km2 km²
square metre: m2 m²
tonne: tonne ton metric-ton t
kilogram: kilogram kilogramme kilo kg kgs
gram: gram gramme g
pound weight: lb lbs
ounce: ounce oz
litre: litre liter l
barrel: barrel bbl bpd
gallon: gallon
watt: watt w
kilowatt: kilowatt kw
megawatt: megawatt mw
gigawatt: gigawatt gw
degree: degree
percentage point: percentage-point point pp
vote: vote ballot
seat: seat
share: share stake
job: job post
country: country countries nation state
city: city cities town village
company: company companies firm business businesses
school: school
attack: attack strike raid airstrike assault
time: time times
dose: dose jab vaccination
copy: copy copies
page: page
signature: signature
species: species
whale: whale
bird: bird
animal: animal
tree: tree
goal: goal
game: game match matches
`;

let kinds: ReadonlyMap<string, string> | undefined;

function readTable(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [kind = '', nouns = ''] = line.split(':');
        return nouns
          .trim()
          .split(/\s+/)
          .map((noun) => [noun.replace('-', ' '), kind] as const);
      }),
  );
}

/** The kind of thing a noun counts, from the table; undefined for a noun it does not hold. */
export function unitKind(noun: string): string | undefined {
  kinds ??= readTable(unitTable);
  return kinds.get(noun) ?? kinds.get(englishSingular(noun));
}
