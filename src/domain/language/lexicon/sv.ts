import type { Lexicon } from './lexicon.ts';

/** What is known of Swedish. */
export const sv: Lexicon = {
  script: 'Latin',
  common: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan hade hon när skulle eller också efter ut upp vid
    in under över man mot ska år blir blev varit alla två mycket nu där detta sina sin sitt honom henne oss ni du mig dig dem deras vara bli sedan mer än
    bara någon några andra hans hennes kommer fick utan ingen inget inga aldrig säger enligt tre igen nästan finns vill`,
  stopWords: undefined,
  letters: 'åäöé',
  endings: 'ningen ning heten het arna erna orna ar er or en et na ade ad at as a e t s n',
  articles: 'en ett den det de',
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'januari jan|februari feb|mars|april|maj|juni|juli|augusti aug|september sept|oktober okt|november nov|december dec',
  weekdays: 'söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag',
  magnitudes: undefined,
  numbers: undefined,
  decimalComma: true,
  percent: 'procent',
  percentBefore: undefined,
  measures: `procent*; promille; kilometer; mil; meter; centimeter; millimeter; hektar; kvadrat*; kubik*; kilo; kilogram; gram; ton; liter; fat; watt; kilowatt*
    megawatt*; grad|grader; knop; timme|timmar; minut|minuter; sekund|sekunder; dag|dagar; vecka|veckor; månad|månader; år; årtionde|årtionden; gånger
    och en halv`,
  money: 'euro; dollar; kronor; krona; öre; rubel; pund; franc; yen; yuan',
  boundsBefore: undefined,
  boundsAfter: undefined,
  ranges: undefined,
  dateBounds: undefined,
  beforeMonth: undefined,
  beforeYear: undefined,
  dayArticles: undefined,
  eras: undefined,
  hours: undefined,
  deadlines: undefined,
  negations: {
    word: 'inte; ej; icke; ingen; inget; inga; ingenting; aldrig; varken; utan; knappt; knappast; heller inte',
    verb: 'nekar|nekade|nekat; förnekar|förnekade|förnekat; avvisar|avvisade; vägrar|vägrade',
    'false-friends': 'inte bara; inte mer än; inte mindre än; utan tvekan',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'påstås; enligt; uppges; påstådda|påstådd|påstått',
    bound: 'minst; högst; upp till; omkring; cirka; ca; ungefär; nästan; närmare; över; under; mer än; mindre än; runt',
    possibility: 'kanske; möjligen; troligen; sannolikt; kan; kunde; förmodligen',
    part: 'delvis; några; vissa; de flesta',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'om; ifall; såvida; under förutsättning; så länge; utifall',
    exception: 'utom; förutom; bortsett från; med undantag; få',
    limit: 'bara; endast; enbart; blott',
    'false-friends': 'även om; som om; inte bara',
  },
  intentions: {
    plan: `vill|ville; hoppas|hoppades; önskar|önskade; planerar|planerade|planer; avser|avsåg; tänker|tänkte; ämnar|ämnade; överväger|övervägde
      lovar|lovade|lovat; hotar|hotade|hotat; erbjuder|erbjöd|erbjudit; föreslår|föreslog|föreslagit; siktar; ska|skall|skulle; kommer att; måste; kan|kunde
      får|fick; bör|borde; beslutar|beslutade|beslutat; redo; beredd|beredda; kräver|krävde`,
    attempt: `försöker|försökte|försökt|försök; söker|sökte; misslyckas|misslyckades|misslyckats; vägrar|vägrade|vägrat; tvekar|tvekade; undviker|undvek
      kämpar|kämpade`,
    near: 'nästan; så gott som; närapå; på väg att; nära att; på vippen',
    unreal: 'skulle ha; borde ha; hade tänkt; brukade|brukar; som om',
  },
  order: undefined,
  speech: `säger|sade|sa|sagt; uppger|uppgav; hävdar|hävdade; skriver|skrev; berättar|berättade; menar|menade; tillägger|tillade; varnar|varnade
    bekräftar|bekräftade; uttalar|uttalade`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
