import type { Lexicon } from './lexicon.ts';

/** What is known of German. */
export const de: Lexicon = {
  script: 'Latin',
  common: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind
    noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine
    ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer was sagte gibt alle seit muss wurden
    ihr beim doch jetzt waren drei damit bereits da ohne sondern selbst ersten nun etwa heute weil ihm menschen dies kein dieses ihren denn sehr jedoch wo
    ihnen uns meine mich hier dort fast`,
  stopWords: undefined,
  letters: 'äöüß',
  endings: 'ungen ung heiten heit keiten keit en em er es e n s t te ten tet st est',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  pronouns:
    'er ihn ihm sein seine seiner seinem seinen seines sie ihr ihre ihrer ihrem ihren ihnen es wir uns unser unsere ich mich mir mein meine du dich dir dein deine dies diese dieser dieses jener jene der die das deren dessen',
  abbreviations: {
    leading: 'hr fr dr prof dipl ing str bzw z.b d.h u.a vgl ggf sog inkl ca evtl abs bspw',
    numbered: 'nr bd s kap art jan feb märz apr aug sept okt nov dez',
    trailing: 'usw etc u.ä',
    time: '',
  },
  months:
    'januar jänner jan|februar feber feb|märz|april|mai|juni|juli|august aug|september sept|oktober okt|november nov|dezember dez',
  weekdays: 'sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend',
  magnitudes:
    'hundert: 1e2; tausend tsd: 1e3; million millionen mio: 1e6; milliarde milliarden mrd: 1e9; billion billionen: 1e12; dutzend: 12',
  numbers: undefined,
  decimalComma: true,
  percent: 'prozent; vom hundert; v.h',
  percentBefore: undefined,
  measures: `prozent*; promille; vom tausend; kilometer*; meter|metern|meters; zentimeter*; millimeter*; meile|meilen; hektar; ha; quadrat*; kubik*; kilo|kilos
    kilogramm*; gramm; tonne|tonnen; pfund; liter|litern; barrel; watt; kilowatt*; megawatt*; gigawatt*; volt; grad; knoten; stunde|stunden
    minute|minuten; sekunde|sekunden; tag|tage|tagen; woche|wochen; monat|monate|monaten; jahr|jahre|jahren; jahrzehnt*; jahrhundert*; mal; fach; einhalb
    und ein halb|halbes|halber`,
  money: `euro|euros; dollar|dollars; us-dollar; cent; rubel; pfund; franken; yen; yuan; kronen; zloty; hrywnja; lira; peso|pesos; rupien; forint; mark
    schilling`,
  boundsBefore: {
    gt: 'mehr als; über; gut',
    ge: 'mindestens; wenigstens; zumindest',
    lt: 'weniger als; unter',
    le: 'höchstens; maximal; bis zu',
    about: 'rund; etwa; ungefähr; circa; ca; zirka; um die; schätzungsweise',
    nearly: 'fast; knapp; nahezu; beinahe',
  },
  boundsAfter: undefined,
  ranges: { between: 'zwischen', and: 'und', from: 'von', to: 'bis' },
  dateBounds: { since: 'seit ab', until: 'bis', before: 'vor', after: 'nach' },
  beforeMonth: 'im ab seit bis von',
  beforeYear: 'im jahr seit bis von',
  dayArticles: 'der die das den dem',
  eras: { before: /v\.\s?Chr\.?|v\.\s?u\.\s?Z\./u, since: /n\.\s?Chr\.?|n\.\s?u\.\s?Z\./u },
  hours: 'uhr',
  deadlines: undefined,
  negations: {
    word: `nicht; nichts; nie; niemals; niemand|niemanden|niemandem|niemandes; kein|keine|keinen|keinem|keiner|keines|keins; keinerlei; nirgends; nirgendwo
      weder; ohne; keinesfalls; keineswegs; kaum; mitnichten; ohne dass`,
    verb: `bestreitet|bestritt|bestritten|bestreiten; verneint|verneinte|verneinen; dementiert|dementierte|dementieren|dementi
      leugnet|leugnete|geleugnet|leugnen; verweigert|verweigerte|verweigern; weigert|weigerte|weigern sich`,
    affix:
      'unmöglich; unbestätigt|unbestätigte|unbestätigten; unwahr; unfähig; unbekannt; unklar; unwahrscheinlich; haltlos; falsch',
    'false-friends': 'nicht nur; nicht zuletzt; ohne zweifel; nicht mehr als; nicht weniger als; kein wunder; ohnehin',
  },
  none: 'kein*; niemand*',
  without: 'ohne',
  hedges: {
    report: `angeblich|angebliche|angeblichen|angeblicher; mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher; vermeintlich|vermeintliche|vermeintlichen; laut
      zufolge; nach angaben; berichten zufolge; soll; sollen; sogenannte|sogenannten|sogenannter`,
    bound: `mindestens; höchstens; maximal; bis zu; mehr als; weniger als; rund; etwa; ungefähr; circa; zirka; ca; fast; beinahe; knapp; nahezu; gut; über
      schätzungsweise; wenigstens; zumindest`,
    possibility: `könnte|könnten; dürfte|dürften; möglicherweise; vielleicht; eventuell; wahrscheinlich; vermutlich; wohl; offenbar; anscheinend; scheinbar; womöglich
      scheint|scheinen; potenziell; potentiell; voraussichtlich`,
    doubt:
      'unbestätigt|unbestätigte|unbestätigten; unklar; umstritten|umstrittene|umstrittenen; zweifelhaft; ungewiss; verdächtigt; verdacht',
    opinion: 'gilt als; gelten als; glaubt; glauben; vermutet|vermuten; halten für',
    part: 'teilweise; zum teil; einige; manche; meist; meistens; größtenteils; überwiegend; weitgehend; oft; häufig; manchmal',
    'false-friends': 'gut und; über den|die|das|dem',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'wenn; falls; sofern; es sei denn; vorausgesetzt; solange; unter der bedingung',
    exception: 'außer; ausgenommen; abgesehen von; bis auf; wenige|wenigen',
    limit: 'nur; lediglich; ausschließlich; bloß',
    'false-friends': 'als wenn; nicht nur; auch wenn; selbst wenn',
  },
  intentions: {
    plan: `will|wollen|willst|wollt|wollte|wollten; möchte|möchten; hofft|hoffen|hoffte|hofften; hoffnung; wünscht|wünschen|wünschte
      plant|planen|plante|planten|geplant; beabsichtigt|beabsichtigen|beabsichtigte; absicht; erwägt|erwägen|erwog|erwogen
      überlegt|überlegen|überlegte|überlegten; verspricht|versprechen|versprach|versprachen|versprochen; droht|drohen|drohte|drohten|gedroht; bietet an
      bot an; angeboten; kündigt|kündigte|kündigten|kündigen an; angekündigt; schlägt|schlug|schlugen vor; vorgeschlagen; strebt|streben|strebte an
      anstrebt|anstreben; zielt|zielen|zielte; bereitet|bereiten|bereitete|vorbereitet; beschließt|beschloss|beschlossen|beschließen; gelobt|gelobte
      schwört|schwor; bereit; entschlossen; willens; gedenkt|gedenken; wird|werden|würde|würden; muss|müssen|musste|mussten; kann|können|konnte|konnten
      darf|dürfen|durfte|durften; soll|sollen|sollte|sollten; vorhat|vorhaben; in|im begriff; kurz davor; vor zu; vorgesehen; setzt|setzte sich dafür ein
      fordert|fordern|forderte|forderten`,
    attempt: `versucht|versuchen|versuchte|versuchten; versuch|versuche; bemüht|bemühen|bemühte|bemühten; sucht|suchte|suchten zu
      scheitert|scheitern|scheiterte|scheiterten|gescheitert; weigert|weigern|weigerte|weigerten|geweigert; zögert|zögern|zögerte|zögerten
      versäumt|versäumte|versäumten; unterlässt|unterließ; vermeidet|vermied; kämpft|kämpfte|kämpften`,
    near: 'fast; beinahe; nahezu; um ein haar; knapp; so gut wie; im begriff; kurz vor',
    unreal:
      'hätte|hätten; wäre|wären; würde|würden; als ob; pflegte|pflegten; sollte|sollten eigentlich; angenommen; gesetzt den fall',
    'false-friends': 'so werden; gut möglich',
  },
  order: {
    order: `nach; nachdem; nachher; danach; daraufhin; später; spätere|späteren|späterer; anschließend; darauf; folgend|folgende|folgenden|folgte|folgten|folgt; seit; seitdem; sobald; bis; vor; bevor; ehe; vorher; vorhin; zuvor; früher; frühere|früheren; bereits; schon; zuerst; zunächst; schließlich; dann; infolge`,
    'false-friends': 'nach ansicht; nach angaben; nach meinung; meiner meinung nach; vor allem; vor ort',
  },
  speech: `sagt|sagte|sagten|sagen|gesagt; erklärt|erklärte|erklärten; so der|die; meint|meinte|meinten; betont|betonte|betonten
    behauptet|behauptete|behaupteten; berichtet|berichtete|berichteten|berichten; teilt|teilte|teilten mit; mitgeteilt; fügt|fügte hinzu
    schreibt|schrieb|schrieben; kritisiert|kritisierte; warnt|warnte|warnten; räumt|räumte ein; bestätigt|bestätigte|bestätigten; heißt|hieß es
    gab|gibt zu; aussage; ansicht; angaben; ankündigt|kündigte`,
  accordingTo: 'laut; nach angaben|aussage|einschätzung von|des|der; wie',
  tenses: {
    words: {
      ahead: `wird werden soll sollen will wollen muss müssen kann können darf dürfen möchte möchten plant planen beabsichtigt hofft hoffen erwartet geplant
        vorgesehen angesetzt bevor`,
      back: `war waren hatte hatten wurde wurden ward kam kamen ging gingen gab gaben nahm nahmen fand fanden stand standen lag lagen saß saßen sah sahen traf
        trafen trat traten tat taten sprach sprachen brach brachen stach stachen starb starben warb warben warf warfen half halfen galt galten begann begannen
        gewann gewannen schwamm schwammen sank sanken sang sangen sprang sprangen trank tranken zwang zwangen gelang gelangen band banden schwand schwanden
        verschwand verschwanden rang rangen drang drangen klang klangen bat baten aß aßen las lasen maß maßen geschah geschahen stahl stahlen befahl befahlen
        empfahl empfahlen verbarg verbargen blieb blieben schrieb schrieben stieg stiegen schien schienen schwieg schwiegen trieb trieben lieh liehen verlieh
        verliehen mied mieden schied schieden entschied entschieden unterschied riet rieten hieß hießen lief liefen rief riefen schlief schliefen ließ ließen
        verließ verließen fiel fielen hielt hielten erhielt erhielten fing fingen empfing empfingen hing hingen griff griffen ergriff ergriffen litt litten
        schnitt schnitten schritt schritten stritt stritten ritt ritten glitt glitten biss bissen riss rissen schmiss wich wichen glich glichen strich
        strichen unterlag unterlagen flog flogen floh flohen floss flossen schloss schlossen beschloss beschlossen schoss schossen goss gossen bog bogen zog
        zogen bezog bezogen log logen betrog betrogen bot boten verbot verboten verlor verloren fror froren schwor schworen hob hoben fuhr fuhren trug trugen
        schlug schlugen lud luden grub gruben wuchs wuchsen wusch wuschen schuf schufen brachte dachte wusste kannte nannte rannte brannte sandte wandte bekam
        bekamen unternahm übernahm übernahmen vertrat entstand entstanden bestand bestanden verstand verstanden gefiel erschien erschienen verstarb erfuhr erfuhren ergab ergaben erkannte erkannten ertrank ertranken erlag erlagen verging vergingen verriet verrieten entkam entkamen entließ entließen entzog entzogen entnahm zerbrach zerriss zerfiel erhob erhoben erwarb erwarben erlitt erlitten hat haben
        habe worden gewesen seit`,
      open: 'ist sind sei seien würde würden könnte könnten beginnt beginnen endet enden öffnet öffnen schließt schließen startet starten findet tritt treten',
    },
    endings: { back: /^\p{Ll}{2,}(?:[^aeiouäöüs]|[aeiou][dtsf])te(?:n)?$/u },
    others: `heute bitte mitte leute weite seite erste ersten letzte letzten nächste nächsten beste besten meiste meisten rechte rechten zweite zweiten dritte
      dritten vierte vierten fünfte fünften sechste siebte achte neunte zehnte gute guten alte alten späte späten könnten könnte sollte sollten wollte
      wollten müsste müssten dürfte dürften möchte möchten hätte hätten hunderte konkrete leichte unten hinten`,
  },
  weekdayCues: {
    next: 'nächster|nächsten|nächstem|nächste; kommender|kommenden|kommendem|kommende; diesen|diesem',
    last: 'letzter|letzten|letztem|letzte; vergangener|vergangenen|vergangenem|vergangene; voriger|vorigen|vorigem',
    planned: 'für; für den; auf; auf den',
    leading: 'ab; ab dem; bis; bis zum; vor; vor dem; spätestens am; spätestens; von',
    every: 'jeder|jeden|jedem; an jedem',
    until: 'bis zum',
    by: 'spätestens vor',
    would: 'würde würden',
    perfect: 'haben',
    opens: 'beginnt beginnen startet starten öffnet schließt endet',
  },
};
