/** Which way the words around a date look from the day of writing; `open` where they may look either way. */
export type Outlook = 'ahead' | 'back' | 'open';

interface Tenses {
  /** Forms that look ahead, back, or either way, as words. */
  readonly words: Readonly<Record<Outlook, string>>;
  /** Endings that a form of one tense has and few other words. */
  readonly endings?: Partial<Readonly<Record<Outlook, RegExp>>>;
  /** Words that only end so. */
  readonly others?: string;
}

/** Strong verbs in the past as third persons, singular and plural; weak ones end in -te and -ten. */
const germanPast = `war waren hatte hatten wurde wurden ward kam kamen ging gingen gab gaben nahm nahmen fand fanden stand standen lag lagen saß saßen sah sahen traf trafen trat traten tat taten
  sprach sprachen brach brachen stach stachen starb starben warb warben warf warfen half halfen galt galten begann begannen gewann gewannen schwamm schwammen sank sanken sang sangen sprang sprangen trank tranken zwang zwangen gelang
  gelangen band banden schwand schwanden verschwand verschwanden rang rangen drang drangen klang klangen bat baten aß aßen las lasen maß maßen geschah geschahen stahl stahlen befahl befahlen empfahl empfahlen verbarg verbargen
  blieb blieben schrieb schrieben stieg stiegen schien schienen schwieg schwiegen trieb trieben lieh liehen verlieh verliehen mied mieden schied schieden entschied entschieden unterschied riet rieten hieß hießen lief liefen rief riefen
  schlief schliefen ließ ließen verließ verließen fiel fielen hielt hielten erhielt erhielten fing fingen empfing empfingen hing hingen griff griffen ergriff ergriffen litt litten schnitt schnitten schritt schritten stritt stritten ritt ritten
  glitt glitten biss bissen riss rissen schmiss wich wichen glich glichen strich strichen unterlag unterlagen flog flogen floh flohen floss flossen schloss schlossen beschloss beschlossen schoss schossen goss gossen bog bogen zog zogen bezog
  bezogen log logen betrog betrogen bot boten verbot verboten verlor verloren fror froren schwor schworen hob hoben fuhr fuhren trug trugen schlug schlugen lud luden grub gruben wuchs wuchsen wusch wuschen schuf schufen
  brachte dachte wusste kannte nannte rannte brannte sandte wandte bekam bekamen unternahm übernahm übernahmen vertrat entstand entstanden bestand bestanden verstand verstanden gefiel erschien erschienen verstarb`;

const dutchPast = `was waren werd werden had hadden kwam kwamen ging gingen gaf gaven nam namen vond vonden stond stonden lag lagen zat zaten zag zagen trof troffen trad traden deed deden sprak spraken brak braken stierf stierven wierp wierpen
  hielp hielpen begon begonnen won wonnen verloor verloren bleef bleven schreef schreven steeg stegen scheen schenen zweeg zwegen dreef dreven bleek bleken keek keken kreeg kregen greep grepen reed reden sneed liep liepen riep riepen sliep
  liet lieten verliet verlieten viel vielen hield hielden ving vingen hing hingen vloog vlogen sloot sloten besloot besloten schoot schoten goot trok trokken bood boden verbood hief droeg droegen sloeg sloegen groef schiep bracht
  brachten dacht dachten wist wisten kocht kochten verkocht zocht zochten mocht mochten moest moesten kon konden wilde wilden zou zouden vertrok vertrokken ontstond ontstonden overleed overleden verscheen verschenen verdween verdwenen`;

/**
 * By which words the tense around a date is told in languages other than English: auxiliaries, strong verbs and endings. Infinitives and
 * participles tell nothing by themselves.
 */
export const tenses: Readonly<Record<string, Tenses>> = {
  de: {
    words: {
      ahead: `wird werden soll sollen will wollen muss müssen kann können darf dürfen möchte möchten plant planen beabsichtigt hofft hoffen erwartet geplant vorgesehen angesetzt bevor`,
      back: `${germanPast} hat haben habe worden gewesen seit`,
      open: `ist sind sei seien würde würden könnte könnten beginnt beginnen endet enden öffnet öffnen schließt schließen startet starten findet tritt treten`,
    },
    endings: { back: /^\p{Ll}{2,}(?:[^aeiouäöüs]|[aeiou][dtsf])te(?:n)?$/u },
    others: `heute bitte mitte leute weite seite erste ersten letzte letzten nächste nächsten beste besten meiste meisten rechte rechten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste siebte achte neunte zehnte gute guten alte alten
      späte späten könnten könnte sollte sollten wollte wollten müsste müssten dürfte dürften möchte möchten hätte hätten hunderte konkrete leichte unten hinten`,
  },
  nl: {
    words: {
      ahead: 'zal zullen gaat gaan wil willen moet moeten kan kunnen mag mogen hoopt hopen verwacht gepland voorzien',
      back: `${dutchPast} heeft hebben geweest geworden sinds`,
      open: 'is zijn wordt begint beginnen eindigt opent openen sluit sluiten start starten',
    },
    endings: { back: /^\p{Ll}{3,}(?:[kfsptx]te|[^aeiou]de)n?$/u },
    others:
      'tijdens einde beide beiden derde vierde eerste laatste beste meeste grootste gemeente ruimte diepte hoogte lengte breedte zestiende',
  },
  fr: {
    words: {
      ahead:
        'doit doivent devrait devraient va vont veut veulent prévoit prévoient prévu prévue prévus prévues espère attendu attendue peut peuvent compte comptent',
      back: 'a ont avait avaient eut eurent était étaient fut furent été depuis vint vinrent fit firent tint tinrent prit prirent mit mirent vit virent dit naquit mourut fallut voulut reçut parut disparut apparut courut vécut',
      open: 'est sont serait seraient aurait auraient commence commencent ouvre ouvrent ferme ferment débute se',
    },
    endings: {
      ahead: /^\p{Ll}{2,}r(?:a|ont|ai|ons|ez)$/u,
      back: /^\p{Ll}{2,}(?:ait|aient|èrent|irent|urent)$/u,
    },
    others:
      'caméra opéra fait lait parfait trait retrait portrait souhait aurait auraient serait seraient devrait devraient pourrait pourraient front vrai délai essai sierra avons irons chez assez',
  },
  es: {
    words: {
      ahead:
        'va van debe deben puede pueden quiere quieren planea planean espera esperan prevé prevén previsto prevista',
      back: 'fue fueron era eran estaba estaban ha han había habían hubo tuvo tuvieron hizo hicieron dijo dijeron puso pusieron vino vinieron pudo supo quiso trajo estuvo estuvieron dio dieron vio vieron sido desde',
      open: 'es son está están sería serían empieza comienza abre cierra',
    },
    endings: {
      ahead: /^\p{Ll}{2,}r(?:á|án|é|emos)$/u,
      back: /^\p{Ll}{2,}(?:ó|aron|ieron|aba|aban|ían)$/u,
    },
    others: 'podrían serían deberían tendrían habrían',
  },
  it: {
    words: {
      ahead:
        'deve devono può possono vuole vogliono intende intendono spera prevede prevedono previsto prevista previsti previste dovrebbe dovrebbero',
      back: 'ha hanno aveva avevano ebbe era erano fu furono stato stata stati state venne vennero disse dissero fece fecero prese presero mise misero vide scrisse decise chiese nacque morì dal',
      open: 'è sono sarebbe sarebbero inizia comincia apre chiude viene vengono',
    },
    endings: {
      ahead: /^\p{Ll}{2,}r(?:à|anno|ò|emo)$/u,
      back: /^\p{Ll}{2,}(?:arono|erono|irono|[^r]ò|avano|evano|ivano|ava|eva|iva)$/u,
    },
    others: 'però ciò può viva attiva iniziativa prova breva nuova riva deriva',
  },
  pt: {
    words: {
      ahead:
        'vai vão deve devem pode podem quer querem planeja planeia espera esperam prevê preveem previsto prevista será serão terá terão haverá',
      back: 'foi foram era eram estava estavam tinha tinham havia haviam houve teve tiveram fez fizeram disse disseram pôs veio vieram pôde soube quis trouxe esteve estiveram deu deram viu viram sido desde',
      open: 'é são está estão seria seriam começa abre fecha',
    },
    endings: {
      ahead: /^\p{Ll}{2,}r(?:á|ão|emos)$/u,
      back: /^\p{Ll}{2,}(?:ou|aram|eram|iram|ava|avam|iu|eu)$/u,
    },
    others: 'ou eu meu seu teu europeu museu céu verão então palavra escrava caravan',
  },
};
