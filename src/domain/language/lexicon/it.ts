import type { Lexicon } from './lexicon.ts';

/** What is known of Italian. */
export const it: Lexicon = {
  script: 'Latin',
  common: `il lo la i gli le di a da in con su per tra fra e che è un uno una non si del della dei delle degli dello nel nella nei nelle al alla ai alle dal
    dalla dai dalle sul sulla sono ha come più ma anche o se questo questa suo sua ci cui ho hanno stato stata era solo lui lei loro essere quando dopo
    due anni anno aveva ancora prima poi fatto già molto senza tutti tutto quello quella ogni perché così dove mi ti c'è sia stati erano nostro parte tre
    chi nessuno nessun niente mai però fino verso secondo contro ora oggi abbiamo noi io troppo quasi`,
  stopWords: undefined,
  letters: 'àèéìíîòóùú',
  endings:
    'azioni azione amenti amento ità ando endo ati ate ato ata iti ite ito ita uti uto are ere ire ano ono i e a o ò',
  articles: 'il lo la i gli le un uno una del della dei degli delle dello al alla',
  pronouns:
    'egli lui lei loro essi esse lo la li le gli suo sua suoi sue noi nostro nostra io mi me mio mia tu ti te tuo voi vostro questo questa questi queste quello quella ciò',
  abbreviations: {
    leading: 'sig sig.ra dott prof ing avv on p.es',
    numbered: 'n art pag vol cap',
    trailing: 'ecc',
    time: '',
  },
  months:
    'gennaio genn|febbraio febbr|marzo|aprile apr|maggio|giugno|luglio|agosto|settembre sett|ottobre ott|novembre nov|dicembre dic',
  weekdays: 'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
  magnitudes: 'mila mille: 1e3; milione milioni: 1e6; miliardo miliardi: 1e9; dozzina: 12',
  numbers: undefined,
  decimalComma: true,
  percent: 'per cento; percento',
  percentBefore: undefined,
  measures: `punto percentuale; punti percentuali; per mille; chilometr*; metro|metri; centimetr*; millimetr*; miglio|miglia; ettaro|ettari; chilo|chili
    chilogramm*; grammo|grammi; tonnellata|tonnellate; litro|litri; barile|barili; watt; chilowatt*; megawatt*; gigawatt*; grado|gradi; nodi; ora|ore
    minuto|minuti; secondo|secondi; giorno|giorni; settimana|settimane; mese|mesi; anno|anni; decennio|decenni; secolo|secoli; volte; e mezzo|mezza
    metri quadrati|quadri|cubi`,
  money:
    'euro; dollaro|dollari; centesimo|centesimi; rublo|rubli; sterlina|sterline; franco|franchi; yen; yuan; corona|corone; lira|lire; peso|pesos',
  boundsBefore: {
    gt: 'più di; oltre',
    ge: 'almeno; non meno di',
    lt: 'meno di',
    le: 'fino a; al massimo; non più di',
    about: 'circa; intorno a',
    nearly: 'quasi',
  },
  boundsAfter: undefined,
  ranges: { between: 'tra', and: 'e', from: 'dal da', to: 'a al' },
  dateBounds: { since: 'dal', until: 'fino' },
  beforeMonth: 'dal',
  beforeYear: 'nel dal',
  dayArticles: 'il lo la',
  eras: { before: /a\.\s?C\./u, since: /d\.\s?C\./u },
  hours: undefined,
  deadlines: 'entro; entro il',
  negations: {
    word: 'non; mai; nessun|nessuno|nessuna; niente; nulla; né; senza; neanche; nemmeno; neppure; mica; non più',
    verb: `nega|negano|negò|negato|negare|negava; smentisce|smentiscono|smentì|smentito|smentire|smentita; rifiuta|rifiutano|rifiutato|rifiutare
      respinge|respingono|respinto; esclude|escluso|escludere`,
    affix: 'impossibile; falso|falsa; incapace; infondato|infondata; improbabile',
    'false-friends':
      'non solo; non soltanto; senza dubbio; non più di; non meno di; come mai; nonostante; senza precedenti',
  },
  none: 'nessun*',
  without: 'senza',
  hedges: {
    report: `secondo; presunto|presunta|presunti|presunte; presumibilmente; cosiddetto|cosiddetta; sarebbe|sarebbero; avrebbe|avrebbero; a quanto pare; si dice
      asserito|asserita`,
    bound:
      'almeno; al massimo; al minimo; fino a; più di; oltre; meno di; circa; quasi; intorno a; qualche; centinaia|migliaia|decine di; non più di',
    possibility: `forse; può; possono; potrebbe|potrebbero; probabilmente; possibilmente; eventualmente; sembra|sembrano; apparentemente; pare; dovrebbe|dovrebbero
      possibile; probabile; magari`,
    doubt:
      'non confermato|confermata|confermati; incerto|incerta; controverso|controversa; dubbio|dubbia; sospettato|sospettata|sospetto|sospetta',
    opinion:
      'ritiene|ritengono; ritenuto|ritenuta; crede|credono; stima|stimano; suggerisce|suggeriscono; considerato|considerata',
    part: 'in parte; parzialmente; alcuni|alcune; maggior parte; spesso; a volte; talvolta; generalmente; principalmente',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'se; a meno che; purché; a condizione che; qualora; in caso di',
    exception: 'tranne; eccetto; salvo; ad eccezione di; pochi|poche',
    limit: 'solo; soltanto; solamente; unicamente',
    'false-friends': 'come se; anche se; non solo; non soltanto',
  },
  intentions: {
    plan: `vuole|vogliono|voleva|volevano|voluto|volle|vorrebbe|vorrebbero|voglio|vogliamo; desidera|desiderano|desiderava
      spera|sperano|sperava|speravano|speriamo|sperato; speranza; progetta|progettano|progettava; intende|intendono|intendeva|intendevano; intenzione
      conta|contano|contava di; prevede|prevedono|prevedeva|previsto; medita|meditano; valuta|valutano|valutava; considera|considerano
      pensa|pensano|pensava di; promette|promettono|promise|promesso|prometteva; minaccia|minacciano|minacciò|minacciato|minacciava
      offre|offrono|offrì|offerto; propone|propongono|propose|proposto; si impegna|impegnano|impegnato; giura|giurò|giurato; mira|mirano|mirava a
      punta|puntano|puntava a; sta|stanno|stava|stavano per; sul punto; deve|devono|doveva|dovevano|dovrebbe|dovrebbero
      può|possono|poteva|potevano|potrebbe|potrebbero; decide|decise|deciso di; pronto|pronta|pronti|pronte a; disposto|disposta|disposti
      chiede|chiedono che; pretende|pretendono`,
    attempt: `tenta|tentano|tentò|tentato|tentava|tentavano|tentare; tentativo; cerca|cercano|cercò|cercato|cercava|cercavano di
      prova|provano|provò|provato|provava a; si sforza|sforzano; fallisce|fallito|fallì; rifiuta|rifiutano|rifiutò|rifiutato; esita|esitano|esitò|esitato
      evita|evitò|evitato; lotta|lottava per`,
    near: 'quasi; praticamente; pressoché; per poco; a un passo',
    unreal:
      'avrebbe|avrebbero; sarebbe|sarebbero; avesse|avessero; come se; soleva; era|erano solito|soliti; doveva|dovevano; un tempo',
  },
  order: {
    order: `dopo; poi; quindi; successivamente; successivo|successiva; in seguito; a seguito; da quando; dal momento; fino; finché; prima; precedentemente; precedente; già; infine; fa; seguito|seguita; appena`,
    'false-friends': 'dopo tutto; prima di tutto',
  },
  speech: `dice|dicono|disse|dissero|detto|diceva; afferma|affermano|affermò|affermato; dichiara|dichiarò|dichiarato; spiega|spiegò|spiegato
    aggiunge|aggiunse|aggiunto; sostiene|sostengono|sostenuto; assicura|assicurato; annuncia|annunciato; riferisce|riferito; avverte|avvertito
    scrive|scritto; ammette|ammesso; racconta|raccontato; sottolinea|sottolineato`,
  accordingTo: 'secondo; a detta di; citando',
  tenses: {
    words: {
      ahead:
        'deve devono può possono vuole vogliono intende intendono spera prevede prevedono previsto prevista previsti previste dovrebbe dovrebbero',
      back: `ha hanno aveva avevano ebbe era erano fu furono stato stata stati state venne vennero disse dissero fece fecero prese presero mise misero vide scrisse
        decise chiese nacque morì dal`,
      open: 'è sono sarebbe sarebbero inizia comincia apre chiude viene vengono',
    },
    endings: {
      ahead: /^\p{Ll}{2,}r(?:à|anno|ò|emo)$/u,
      back: /^\p{Ll}{2,}(?:arono|erono|irono|[^r]ò|avano|evano|ivano|ava|eva|iva)$/u,
    },
    others: 'però ciò può viva attiva iniziativa prova breva nuova riva deriva',
  },
  weekdayCues: {
    next: 'prossimo|prossima; entrante; che viene; questo|questa',
    last: 'scorso|scorsa; passato|passata; ultimo',
    planned: 'per; per la',
    leading: 'da; a partire da; dalla; entro; fino a; prima di; fino alla; entro la; prima della',
    every: 'ogni; il; la; di; tutti i; un',
    until: '',
    by: 'entro',
    would: 'sarebbe',
    perfect: '',
    opens: 'inizia comincia apre chiude',
  },
};
