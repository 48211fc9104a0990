/**
 * Peoples whose name does not begin as their country's does, one country a line: `country: people ...`. Others ("Canadian", "Jordanian")
 * are told by their endings. A country's older or shorter names stand beside it.
 */
const table = `
norway: norwegian norwegians
france: french
spain: spanish spaniard spaniards
netherlands holland: dutch
poland: polish pole poles
denmark: danish dane danes
finland: finnish finn finns
sweden: swedish swede swedes
turkey turkiye: turkish turk turks
britain uk: british briton britons
england: english
germany: german germans
greece: greek greeks
switzerland: swiss
wales: welsh
scotland: scottish scots scot
ireland: irish
thailand: thai thais
belgium: belgian belgians
portugal: portuguese
iceland: icelandic icelander icelanders
peru: peruvian peruvians
philippines: filipino filipina filipinos philippine
cyprus: cypriot cypriots
kazakhstan: kazakh kazakhs
uzbekistan: uzbek uzbeks
afghanistan: afghan afghans
tajikistan: tajik tajiks
ukraine: ukrainian ukrainians
china: chinese
slovakia: slovak slovaks
czechia: czech czechs
croatia: croat croats
serbia: serb serbs
congo: congolese
wales: welsh
us usa america: american americans
uae: emirati emiratis
`;

const countries = new Map<string, readonly string[]>();
for (const line of table.trim().split('\n')) {
  const [names = '', peoples = ''] = line.split(':');
  for (const people of peoples.trim().split(' ')) countries.set(people, names.trim().split(' '));
}

/** The countries, in lower case, whose people a word names; none for a word that is not listed. */
export function countriesOf(people: string): readonly string[] {
  return countries.get(people) ?? [];
}
