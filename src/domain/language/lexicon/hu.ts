import type { Lexicon } from './lexicon.ts';

/** What is known of Hungarian. */
export const hu: Lexicon = {
  script: 'Latin',
  common: `a az és hogy nem is egy van de ez volt csak azt meg ha már el be ki fel le még mint vagy ezt szerint azonban lesz volna több után között úgy pedig
    illetve minden aki amely ami két három nagyon ő ők mi ti én te nekik neki ne sem se nincs senki soha semmi lehet kell új majd mert így akkor most
    olyan ott itt előtt ellen alatt felett során által szinte ismét túl voltak akar`,
  stopWords: undefined,
  letters: 'áéíóöőúüű',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months: 'január januári|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  weekdays: 'vasárnap|hétfő hétfőn|kedd kedden|szerda szerdán|csütörtök csütörtökön|péntek pénteken|szombat szombaton',
  magnitudes: 'száz: 1e2; ezer: 1e3; millió: 1e6; milliárd: 1e9; billió: 1e12; tucat: 12',
  numbers:
    'egy kettő két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét húsz harminc negyven ötven hatvan hetven nyolcvan kilencven száz másfél néhány',
  decimalComma: true,
  percent: 'százalék|százaléka|százalékot|százalékos|százalékkal|százalékát|százalékban',
  percentBefore: undefined,
  measures: `százalék*; ezrelék*; kilométer*; méter*; centi*; milliméter*; hektár*; kiló*; kilogramm*; gramm*; tonna|tonnát; liter*; fok|fokot|fokos
    óra|órát|órán|órás; perc|percet|perces; másodperc*; nap|napot|napig|napos; hét|hetet|hetes; hónap*; év|évet|éves|évig; szor|szer|ször`,
  money: 'forint*; euró*; dollár*; rubel*; font*; frank*; koron*',
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
    word: 'nem; ne; sem; se; nincs; nincsenek; nincsen; senki; semmi; soha; sohasem; semmilyen; nélkül; aligha; sehol',
    verb: 'tagadja; tagadta; tagadták; cáfolta; cáfolja; elutasította',
    'false-friends': 'nem csak; nemcsak; nem kevesebb; nem több',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'állítólag; szerint; feltételezett; úgynevezett; állítólagos',
    bound:
      'körülbelül; mintegy; legalább; legfeljebb; majdnem; közel; több mint; kevesebb mint; csaknem; akár; nagyjából',
    possibility: 'talán; valószínűleg; esetleg; lehetséges; feltehetően; állítólag; látszólag; lehet',
    doubt: 'megerősítetlen; vitatott; kétséges; bizonytalan',
    part: 'részben; néhány; egyes; legtöbb; többnyire',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'ha; amennyiben; feltéve; hacsak; ameddig',
    exception: 'kivéve; kivételével; leszámítva; kevés',
    limit: 'csak; csupán; kizárólag',
    'false-friends': 'nem csak; mintha',
  },
  intentions: {
    plan: `akar|akarja|akarják|akarnak|akart|akarta|akartak|akarták; szeretne|szeretné|szeretnének|szeretnék; remél|reméli|remélik|remélte|remélték
      tervez|tervezi|tervezik|tervezett|tervezte; szándékozik|szándékában|szándék; fontolgatja|fontolgatják|fontolgatta; ígér|ígéri|ígérte|ígérték|megígérte
      fenyeget|fenyegetett|fenyegetőzött|fenyegetőzik; felajánlotta; javasolja|javasolta; törekszik|törekedett; fog|fogja|fogják|fognak
      kell|kellett|kellene; lehet|lehetett; tud|tudja|tudna; készül|készült|készülnek; kész; döntött; követeli|követelte`,
    attempt: `próbál|próbálja|próbált|próbálta|próbálták|próbálják|megpróbálta|megpróbálja|megpróbálták; kísérlet|kísérletet; igyekszik|igyekezett
      megtagadta|megtagadja; elutasította; habozik|habozott; elmulasztotta`,
    near: 'majdnem; szinte; csaknem; kis híján; azon a ponton',
    unreal: 'volna; lett volna; kellett volna; mintha; régen; egykor; ha',
  },
  order: undefined,
  speech: `mondta|mondja|mondják|mondták; állítja|állítja|állította; közölte|közli; tette hozzá; hozzátette; írta|írja; figyelmeztetett; nyilatkozta; jelentette
    elmondta; elismerte`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
