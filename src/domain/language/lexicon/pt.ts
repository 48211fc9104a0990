import type { Lexicon } from './lexicon.ts';

/** What is known of Portuguese. */
export const pt: Lexicon = {
  script: 'Latin',
  common: `o a os as de do da dos das em no na nos nas um uma e que se por com não para é ao à como mais mas foi ele ela seu sua ou quando muito há já está eu
    também só pelo pela até isso entre era depois sem mesmo aos ter seus quem me esse eles estão você tinha foram essa num nem suas meu às minha têm numa
    pelos elas havia seja qual será nós lhe deles essas esses pelas este dele tu te vocês vos duas dois três anos são ser nunca ninguém nada demais ainda
    bem antes sobre após segundo disse contra desde onde outra outro outros outras isto ontem hoje amanhã cujo cada todos todas quase novo`,
  stopWords: undefined,
  letters: 'àáâãçéêíóôõúü',
  endings:
    'ações ação amentos amento idades idade ando endo ados adas ado ada idos idas ido ida aram eram ará arão ar er ir as os es a o e ou',
  articles: 'o a os as um uma uns umas do da dos das no na nos nas ao aos',
  pronouns:
    'ele ela eles elas o a os as lhe lhes seu sua seus suas dele dela deles delas nós nosso nossa eu me mim meu minha você vocês este esta isto esse essa isso',
  abbreviations: undefined,
  months:
    'janeiro jan|fevereiro fev|março|abril abr|maio|junho jun|julho jul|agosto|setembro|outubro|novembro nov|dezembro',
  weekdays: 'domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado',
  magnitudes: 'mil: 1e3; milhão milhões: 1e6; bilhão bilhões: 1e9; bilião biliões: 1e12; dúzia: 12',
  numbers: undefined,
  decimalComma: true,
  percent: 'por cento; por cem',
  percentBefore: undefined,
  measures: `ponto percentual; pontos percentuais; por mil; quilómetr*; quilômetr*; metro|metros; centímetro*; milímetro*; milha|milhas; hectare|hectares
    quilo|quilos; quilograma*; grama|gramas; tonelada|toneladas; litro|litros; barril|barris; watts; quilowatt*; megawatt*; gigawatt*; grau|graus; nós
    hora|horas; minuto|minutos; segundo|segundos; dia|dias; semana|semanas; mês|meses; ano|anos; década|décadas; século|séculos; vezes; e meio|meia
    metros quadrados|cúbicos`,
  money: `euro|euros; dólar|dólares; cêntimo|cêntimos; centavo|centavos; rublo|rublos; libra|libras; franco|francos; iene|ienes; yuan|yuans; coroa|coroas
    real|reais; peso|pesos; kwanza|kwanzas`,
  boundsBefore: {
    gt: 'mais de',
    ge: 'pelo menos; ao menos; no mínimo; não menos de',
    lt: 'menos de',
    le: 'até; no máximo; não mais de',
    about: 'cerca de; aproximadamente; em torno de',
    nearly: 'quase',
  },
  boundsAfter: undefined,
  ranges: { between: 'entre', and: 'e', from: 'de', to: 'a' },
  dateBounds: { since: 'desde', until: 'até' },
  beforeMonth: 'em desde',
  beforeYear: 'em desde',
  dayArticles: 'o a dia',
  eras: { before: /a\.\s?C\./u, since: /d\.\s?C\./u },
  hours: 'horas hora h',
  deadlines: 'para',
  negations: {
    word: 'não; nunca; jamais; nenhum|nenhuma|nenhuns|nenhumas; nada; ninguém; nem; sem; tampouco',
    verb: `nega|negam|negou|negaram|negado|negar; desmente|desmentem|desmentiu|desmentiram|desmentido; recusa|recusam|recusou|recusaram|recusado
      rejeita|rejeitam|rejeitou|rejeitaram|rejeitado; descarta|descartou`,
    affix: 'impossível; falso|falsa; incapaz; infundado|infundada; improvável',
    'false-friends':
      'não só; não somente; não apenas; sem dúvida; não mais de; não menos de; sem precedentes; nada menos',
  },
  none: 'nenhum*; ninguém',
  without: 'sem',
  hedges: {
    report:
      'segundo; supostamente; alegadamente; suposto|suposta|supostos|supostas; alegado|alegada; teria|teriam; de acordo com; chamado|chamada; ao que parece',
    bound: `pelo menos; ao menos; no mínimo; no máximo; até; mais de; menos de; cerca de; aproximadamente; quase; em torno de; uns|umas
      centenas|milhares|dezenas de; perto de`,
    possibility: `talvez; pode; podem; poderia|poderiam; poderá|poderão; provavelmente; possivelmente; parece|parecem; aparentemente; possível; provável; eventualmente
      deve; devem; deverá`,
    doubt:
      'não confirmado|confirmada; incerto|incerta; duvidoso|duvidosa; polêmico|polémico; suspeito|suspeita|suspeitas',
    opinion: 'acredita|acreditam; considera|consideram; estima|estimam; sugere|sugerem; acha|acham',
    part: 'em parte; parcialmente; alguns|algumas; maioria; muitas vezes; às vezes; geralmente; principalmente',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'a menos que; desde que; contanto que; caso; em caso de',
    exception: 'salvo; exceto; menos; à exceção de; poucos|poucas',
    limit: 'só; somente; apenas; unicamente',
    'false-friends': 'não só; não apenas; pelo menos; ao menos',
  },
  intentions: {
    plan: `quer|querem|queria|queriam|quis|quiseram|querer|gostaria|gostariam|queremos; deseja|desejam|desejava; espera|esperam|esperava|esperavam|esperamos
      esperança; planeja|planejam|planejava|planeia|planeiam; pretende|pretendem|pretendia|pretendiam; tenciona|tencionam|tencionava
      pensa|pensam|pensava em; prevê|preveem|previa|previsto; tem|têm|tinha a intenção; intenção; considera|consideram|considerava; pondera|ponderam
      promete|prometem|prometeu|prometeram|prometido; ameaça|ameaçam|ameaçou|ameaçaram|ameaçado; oferece|oferecem|ofereceu|ofereceram
      propõe|propõem|propôs|proposto; compromete|comprometeu; jura|jurou; visa|visam; busca|buscam|buscava; vai|vão|ia|iam|vou|vamos
      deve|devem|devia|deviam|deveria|deveriam; pode|podem|podia|podiam|poderia|poderiam; tem|têm|tinha|tinham de|que; decide|decidiu|decidiram
      disposto|disposta|dispostos; pronto|pronta|prontos para|a; prestes a; prestes; exige|exigem|exigiu`,
    attempt: `tenta|tentam|tentou|tentaram|tentava|tentavam|tentado|tentar; tentativa; procura|procuram|procurou|procurava; esforça|esforçou
      fracassa|fracassou|falhou|falha; recusa|recusam|recusou|recusaram; hesita|hesitou; evita|evitou; luta|lutava|lutou por|para`,
    near: 'quase; praticamente; por pouco; prestes a',
    unreal:
      'teria|teriam; seria|seriam; tivesse|tivessem; suposto|supostos; era|eram suposto|supostos; costumava|costumavam|costuma; como se; outrora',
  },
  order: {
    order: `depois; após; mais tarde; posteriormente; posterior; em seguida; desde; desde que; até; antes; anteriormente; anterior; previamente; já; primeiro; finalmente; então; na sequência; seguido|seguida; seguinte; há; logo que`,
    'false-friends': 'antes de mais; depois de tudo',
  },
  speech: `diz|dizem|disse|disseram|dito; afirma|afirmam|afirmou|afirmaram; declara|declarou|declararam; explica|explicou; acrescenta|acrescentou
    garante|garantiu; anuncia|anunciou; informa|informou; sustenta|sustentou; adverte|advertiu; escreve|escreveu; admite|admitiu; conta|contou
    relata|relatou`,
  accordingTo: 'segundo; de acordo com; conforme; citando',
  tenses: {
    words: {
      ahead:
        'vai vão deve devem pode podem quer querem planeja planeia espera esperam prevê preveem previsto prevista será serão terá terão haverá',
      back: `foi foram era eram estava estavam tinha tinham havia haviam houve teve tiveram fez fizeram disse disseram pôs veio vieram pôde soube quis trouxe
        esteve estiveram deu deram viu viram sido desde`,
      open: 'é são está estão seria seriam começa abre fecha',
    },
    endings: { ahead: /^\p{Ll}{2,}r(?:á|ão|emos)$/u, back: /^\p{Ll}{2,}(?:ou|aram|eram|iram|ava|avam|iu|eu)$/u },
    others: 'ou eu meu seu teu europeu museu céu verão então palavra escrava caravan',
  },
  weekdayCues: {
    next: 'próximo|próxima; que vem; esta|este; seguinte',
    last: 'passado|passada; último|última',
    planned: 'para; para o|a; para esta',
    leading: 'a partir de; a partir da|do; até; até a|o|à|ao; antes de; antes da|do; desde já',
    every: 'cada; todos os; todas as; aos; às; toda|todo',
    until: 'até',
    by: '',
    would: 'seria',
    perfect: '',
    opens: 'começa abre fecha',
  },
};
