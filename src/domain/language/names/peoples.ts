/**
 * Countries whose people no ending tells, one a line: `country, other names: people ...`. The rest are the country's name with an ending ("Canadian",
 * "Jordanian", "Japanese"). The first name is the one others lead back to.
 */
const table = `
afghanistan: afghan afghans
argentina: argentine argentines argentinian argentinians
azerbaijan: azeri azeris azerbaijani azerbaijanis
bangladesh: bangladeshi bangladeshis
barbados: barbadian barbadians bajan
belgium: belgian belgians
bosnia: bosnian bosnians bosniak bosniaks
botswana: motswana batswana
brazil: brazilian brazilians
burkina faso: burkinabe burkinabé
burundi: burundian burundians
canada: canadian canadians
chile: chilean chileans
china: chinese
congo: congolese
croatia: croat croats croatian croatians
cyprus: cypriot cypriots
czechia, czech republic: czech czechs
denmark: danish dane danes
dominica: dominican dominicans
england: english
estonia: estonian estonians
eswatini, swaziland: swazi swazis
europe: european europeans
finland: finnish finn finns
france: french
germany: german germans
ghana: ghanaian ghanaians
greece: greek greeks
greenland: greenlandic greenlander greenlanders
guinea: guinean guineans
hungary: hungarian hungarians magyar magyars
iceland: icelandic icelander icelanders
iraq: iraqi iraqis
ireland: irish
israel: israeli israelis
italy: italian italians
kazakhstan: kazakh kazakhs
kiribati: i-kiribati
kosovo: kosovar kosovars kosovan
kuwait: kuwaiti kuwaitis
kyrgyzstan: kyrgyz
laos: lao laotian laotians
latvia: latvian latvians lett letts
lebanon: lebanese
lesotho: basotho mosotho
liechtenstein: liechtensteiner liechtensteiners
luxembourg: luxembourgish luxembourger luxembourgers
madagascar: malagasy
mali: malian malians
malta: maltese
monaco: monegasque monegasques
mongolia: mongol mongols mongolian mongolians
montenegro: montenegrin montenegrins
mozambique: mozambican mozambicans
myanmar, burma: burmese
nepal: nepali nepalis nepalese
netherlands, holland: dutch dutchman dutchmen
new zealand: zealander zealanders
niger: nigerien nigeriens
nigeria: nigerian nigerians
north macedonia: macedonian macedonians
norway: norwegian norwegians
oman: omani omanis
pakistan: pakistani pakistanis
palestine: palestinian palestinians
peru: peruvian peruvians
philippines: filipino filipinos filipina filipinas philippine
poland: polish pole poles
portugal: portuguese
qatar: qatari qataris
russia, russian federation: russian russians
saudi arabia: saudi saudis
scotland: scottish scots scot
senegal: senegalese
serbia: serb serbs serbian serbians
seychelles: seychellois
slovakia: slovak slovaks slovakian
slovenia: slovene slovenes slovenian slovenians
somalia: somali somalis
spain: spanish spaniard spaniards
sudan: sudanese
sweden: swedish swede swedes
switzerland: swiss
syria: syrian syrians
taiwan: taiwanese
tajikistan: tajik tajiks
thailand: thai thais
tibet: tibetan tibetans
timor-leste, east timor: timorese
togo: togolese
turkey, türkiye, turkiye: turkish turk turks
turkmenistan: turkmen turkmens
ukraine: ukrainian ukrainians
united arab emirates, uae: emirati emiratis
united kingdom, uk, britain, great britain: british briton britons
united states, us, usa, america: american americans
uruguay: uruguayan uruguayans
uzbekistan: uzbek uzbeks
vanuatu: ni-vanuatu
vietnam: vietnamese
wales: welsh
yemen: yemeni yemenis
zambia: zambian zambians
`;

const countries = new Map<string, readonly string[]>();
const homes = new Map<string, string>();
for (const line of table.trim().split('\n')) {
  const [names = '', peoples = ''] = line.split(':');
  const known = names.split(', ');
  const [home = ''] = known;
  for (const name of known) homes.set(name, home);
  for (const people of peoples.trim().split(' ')) {
    if (people === '' || countries.has(people)) continue;
    countries.set(people, known);
    homes.set(people, home);
  }
}

/** The countries, in lower case, whose people a word names, under each of their names; none for a word that is not listed. */
export function countriesOf(people: string): readonly string[] {
  return countries.get(people) ?? [];
}

/** The country that a word for a people, or a name of it, leads back to ("dutch", "holland": "netherlands"); undefined where none is listed. */
export function homeOf(word: string): string | undefined {
  return homes.get(word);
}
