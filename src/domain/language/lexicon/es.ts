import type { Lexicon } from './lexicon.ts';

/** What is known of Spanish. */
export const es: Lexicon = {
  script: 'Latin',
  common: `el la los las de del un una y a en que se por con no para es su al lo como más pero sus le ha me si sin sobre este ya entre cuando todo esta ser son
    dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo
    mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran según
    menos antes nada nadie nunca estas estos unos unas quien contra fueron e ellos aún dice demasiado nuevo casi ningún otras estos estas aquel ayer hoy mañana cuyo unas`,
  stopWords: undefined,
  letters: 'áéíñóúü',
  endings:
    'aciones ación amiento amientos idades idad ando iendo ados adas ado ada idos idas ido ida aron ieron arán ará aba aban ar er ir as os es a o e ó',
  articles: 'el la los las un una unos unas lo al del',
  pronouns:
    'él ella ellos ellas le les lo la los las su sus suyo suya nosotros nuestro nuestra yo me mi mis tú te ti tu usted ustedes este esta estos estas ese esa eso esto',
  abbreviations: {
    leading: 'sr sra sres srta dr dra prof d dña p.ej gral lic ing ee',
    numbered: 'núm pág págs art vol cap',
    trailing: 'etc uu ee.uu',
    time: '',
  },
  months:
    'enero ene|febrero feb|marzo|abril abr|mayo|junio|julio|agosto|septiembre setiembre sept|octubre oct|noviembre nov|diciembre dic',
  weekdays: 'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
  magnitudes: 'mil: 1e3; millón millones: 1e6; billón billones: 1e12; docena docenas: 12',
  numbers: undefined,
  decimalComma: true,
  percent: 'por ciento; por cien; por 100',
  percentBefore: undefined,
  measures: `punto porcentual; puntos porcentuales; por mil; kilómetro*; metro|metros; centímetro*; milímetro*; milla|millas; hectárea|hectáreas; kilo|kilos
    kilogramo*; gramo|gramos; tonelada|toneladas; libra|libras; litro|litros; barril|barriles; vatios; kilovatio*; megavatio*; gigavatio*; grado|grados
    nudos; hora|horas; minuto|minutos; segundo|segundos; día|días; semana|semanas; mes|meses; año|años; década|décadas; siglo|siglos; veces; y medio|media
    metros cuadrados|cúbicos`,
  money: `euro|euros; dólar|dólares; centavo|centavos; céntimo|céntimos; rublo|rublos; libra|libras; franco|francos; yen|yenes; yuan|yuanes; corona|coronas
    peso|pesos; sol|soles; real|reales; bolívar|bolívares`,
  boundsBefore: {
    gt: 'más de',
    ge: 'al menos; por lo menos; como mínimo; no menos de',
    lt: 'menos de',
    le: 'hasta; como máximo; a lo sumo; no más de',
    about: 'unos; unas; alrededor de; cerca de; aproximadamente; en torno a',
    nearly: 'casi',
  },
  boundsAfter: undefined,
  ranges: { between: 'entre', and: 'y', from: 'de del', to: 'a al' },
  dateBounds: { since: 'desde', until: 'hasta' },
  beforeMonth: 'en desde',
  beforeYear: 'en desde hasta',
  dayArticles: 'el la lo',
  eras: { before: /a\.\s?C\./u, since: /d\.\s?C\./u },
  hours: 'horas hora h',
  deadlines: 'para',
  negations: {
    word: 'no; nunca; jamás; ningún; ninguno|ninguna|ningunos|ningunas; nada; nadie; ni; tampoco; sin; apenas; ni siquiera',
    verb: `niega|niegan|negó|negaron|negado|negar|negaba; desmiente|desmienten|desmintió|desmintieron|desmentido|desmentir
      rechaza|rechazan|rechazó|rechazaron|rechazado; rehúsa|rehusó; descarta|descartó|descartado`,
    affix: 'imposible; falso|falsa; incapaz; infundado|infundada; improbable',
    'false-friends':
      'no sólo; no solo; no solamente; sin duda; sin embargo; no obstante; nada más; no más de; no menos de; sin precedentes',
  },
  none: 'ningun*; ningún*; nadie',
  without: 'sin',
  hedges: {
    report: `según; supuestamente; presuntamente; presunto|presunta|presuntos|presuntas; supuesto|supuesta|supuestos|supuestas; al parecer; habría|habrían
      dicen que; se dice que; llamado|llamada`,
    bound: `al menos; por lo menos; como mínimo; como máximo; a lo sumo; hasta; más de; menos de; unos|unas; alrededor de; cerca de; casi; aproximadamente
      en torno a; cientos|miles|decenas|docenas de; más o menos`,
    possibility: `puede; pueden; podría|podrían; quizá; quizás; tal vez; probablemente; posiblemente; parece|parecen; aparentemente; posible; probable; acaso
      eventualmente`,
    doubt:
      'sin confirmar; no confirmado|confirmada; dudoso|dudosa; incierto|incierta; polémico|polémica; sospechoso|sospechosa; sospechas',
    opinion: 'considera|consideran; cree|creen; estima|estiman; sugiere|sugieren; piensa|piensan',
    part: 'en parte; parcialmente; algunos|algunas; mayoría; a menudo; a veces; generalmente; principalmente',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'si; a menos que; siempre que; con tal de; en caso de; salvo que; a condición de',
    exception: 'salvo; excepto; menos; a excepción de; pocos|pocas',
    limit: 'sólo; solo; solamente; únicamente',
    'false-friends': 'como si; aunque; no sólo; no solo; más o menos; al menos; por lo menos',
  },
  intentions: {
    plan: `quiere|quieren|quería|querían|quiso|quisieron|querer|quisiera|queremos; desea|desean|deseaba; espera|esperan|esperaba|esperaban|esperamos; esperanza
      planea|planean|planeaba|planeaban; pretende|pretenden|pretendía|pretendían; piensa|piensan|pensaba; prevé|prevén|preveía|previsto; proyecta|proyectan
      tiene|tienen|tenía la intención; intención; considera|consideran|consideraba|considera; contempla|contemplan; sopesa|sopesan
      promete|prometen|prometió|prometieron|prometido; amenaza|amenazan|amenazó|amenazaron|amenazado con; amenazó
      ofrece|ofrecen|ofreció|ofrecieron|ofrecido; propone|proponen|propuso|propuesto; se compromete|comprometió; comprometió; jura|juró
      aspira|aspiran|aspiraba a; busca|buscan|buscaba|buscó; va|van|iba|iban|voy|vamos a; debe|deben|debía|debían|debería|deberían
      puede|pueden|podía|podían|podría|podrían; hay|había que; tiene|tienen|tenía|tenían que; decide|decidió|decidieron; dispuesto|dispuesta|dispuestos
      listo|lista|listos para; a punto de; exige|exigen|exigió`,
    attempt: `intenta|intentan|intentó|intentaron|intentaba|intentado|intentar; intento; trata|tratan|trató|trataron|trataba|tratado de; procura|procuró
      se esfuerza|esforzó; fracasa|fracasó|fracasaron; se niega|niegan|negó|negaron a; rehúsa|rehusó; duda|dudó en; evita|evitó; lucha|luchaba|luchó por`,
    near: 'casi; prácticamente; por poco; a punto de; estuvo|estuvieron a punto',
    unreal:
      'habría|habrían; hubiera|hubieran|hubiese; se suponía; supuestamente; solía|solían|suele|suelen; como si; antes solía',
  },
  order: {
    order: `después; luego; más tarde; posteriormente; posterior; tras; desde; desde que; hasta; antes; anteriormente; anterior; previamente; previo|previa; ya; primero; finalmente; entonces; a raíz de; seguido|seguida; siguiente; hace`,
    'false-friends': 'antes bien; después de todo; ante todo',
  },
  speech: `dice|dicen|dijo|dijeron|dicho; afirma|afirman|afirmó|afirmaron; declara|declaró|declararon; explica|explicó|explicaron; señala|señaló|señalaron
    añade|añadió; asegura|aseguró|aseguraron; anuncia|anunció; informa|informó|informaron; sostiene|sostuvo; advierte|advirtió; escribe|escribió
    reconoce|reconoció; indica|indicó|indicaron; comenta|comentó; relata|relató; subraya|subrayó`,
  accordingTo: 'según; de acuerdo con; citando a',
  tenses: {
    words: {
      ahead:
        'va van debe deben puede pueden quiere quieren planea planean espera esperan prevé prevén previsto prevista',
      back: `fue fueron era eran estaba estaban ha han había habían hubo tuvo tuvieron hizo hicieron dijo dijeron puso pusieron vino vinieron pudo supo quiso trajo
        estuvo estuvieron dio dieron vio vieron sido desde`,
      open: 'es son está están sería serían empieza comienza abre cierra',
    },
    endings: { ahead: /^\p{Ll}{2,}r(?:á|án|é|emos)$/u, back: /^\p{Ll}{2,}(?:ó|aron|ieron|aba|aban|ían)$/u },
    others: 'podrían serían deberían tendrían habrían',
  },
  weekdayCues: {
    next: 'próximo; que viene; entrante; este',
    last: 'pasado; último',
    planned: 'para; para el',
    leading: 'a partir del; a partir de; desde el; hasta el; antes del; hasta; antes de',
    every: 'cada; los; todos los; un',
    until: 'hasta',
    by: '',
    would: 'sería',
    perfect: '',
    opens: 'empieza comienza abre cierra',
  },
};
