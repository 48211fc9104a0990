import { furtherHedges } from './further-words.ts';
import type { PhrasesByLanguage } from './phrases.ts';
import type { HedgeKind } from './word-kinds.ts';

/** Words that bound a number only where one follows; elsewhere they are ordinary prepositions and adverbs. */
export const boundsBeforeNumbers = `about; around; some; over; under; above; below; close to; near; as high as; as low as; just over; just under;
  well over; well under; beyond; exceeding; past; topping; circa; ca; c; a minimum|maximum of; minimum; maximum`;

export const hedgeWords: PhrasesByLanguage<HedgeKind> = {
  ...furtherHedges,
  en: {
    report: `reportedly; allegedly; purportedly; supposedly; ostensibly; apparently; rumored|rumoured; rumor|rumour|rumors|rumours has|have it; is|are|was|were said to; is|are|was|were reported to; is|are|was|were claimed to
      has|have|had reportedly been; has|have|had been reported; according to; so called; unnamed sources; anonymous sources; sources say|said; reports suggest|say|indicate|claim; reports suggested|said|indicated|claimed
      media reports; some reports; unconfirmed reports; what it called|calls|describes|described as; what he|she|they called|calls|described as; claims|claim to; claimed to; in his|her|their words; self described|styled|proclaimed
      it is|was claimed|reported|said|alleged|rumored|rumoured; by some accounts; by all accounts; as claimed; claimed; claims; alleges; alleged; allege; alleging; purported; claim`,
    bound: `at least; at most; as many as; as much as; as few as; as little as; no more than; no fewer than; no less than; not more than; not less than; not fewer than; fewer than; more than; less than; upwards of; in excess of; nearly; almost
      roughly; approximately; an estimated; estimated; or so; or more; or fewer; or less; or thereabouts; and counting; at the least; at the most; at a minimum; a maximum of; a minimum of; the order of; in the region of; somewhere between
      anywhere from; anywhere between; tens|hundreds|thousands|scores|dozens|millions|billions of; tens|hundreds of thousands|millions of; tens of thousands; hundreds of thousands; hundreds of millions; dozens; several; a handful of; a couple of; a few
      approaching; virtually; practically; more or less; give or take; on average; an average of; greater than; larger than; smaller than; dozens more; a majority of; the bulk of; only about; barely more than; not quite; just about; up to`,
    possibility: `may; might; could; would have; may have; might have; could have; possibly; perhaps; maybe; probably; likely; presumably; potentially; conceivably; plausibly; seemingly; evidently; arguably; appears|appear|appeared to; seems|seem|seemed to
      appears|appear|appeared that; it appears|seems|appeared|seemed; seems; seem; appears; appear; expected to; is|are|was|were expected to; set to; poised to; due to begin|start|open|take; intended to; intends|intend to; plans|plan to; planned to; proposed; projected to; is|are likely to; most likely; very likely
      more likely; highly likely; less likely; unlikely; in theory; theoretically; hypothetically; tentatively; provisionally; if confirmed; if true; prospective; possible; probable; potential; apparent; would`,
    doubt: `unconfirmed; unverified; unproven; unsubstantiated; uncorroborated; unclear; uncertain; disputed; contested; controversial; questionable; doubtful; dubious; so far unverified; could not be|be independently verified; not independently verified; not been independently verified
      suspected; is|are|was|were|been charged with; suspicion; suspicions; suspects; accused of; accusation; accusations; allegation; allegations; speculation; speculative; speculates|speculated|speculate; rumor; rumour; rumors; rumours; unofficial; unofficially; provisional; preliminary; tentative`,
    opinion: `believed to; is|are|was|were believed; thought to; is|are|was|were thought; considered to; assumed to; presumed; understood to; deemed; regarded as; seen as; viewed as; estimated to; believes; believe; believed; thinks; think; suspects that; suggests; suggest; suggested; suggesting; implies; imply; implied
      indicates; indicate; indicated; indicating; in his|her|their view|opinion; in my|our view|opinion; hints; hinted; hint; widely believed; thought that; assessed to; assesses; assessed; reckons; reckon; argues; argue; argued; contends; contend; contended; maintains; insists; insisted; estimates; estimate`,
    part: `some say|claim|believe|argue|suggest|claiming|saying|think|believed|claimed|suggested|argued; others say|claim|believe|argue|suggest; some of; some experts|analysts|officials|observers|critics|sources|researchers|scientists; partly; partially; in part; mostly; mainly; largely; generally; usually; often; typically; sometimes
      occasionally; in some cases; for the most part; to some extent; to a certain extent; somewhat; relatively; most of; many of; several of; primarily; chiefly; predominantly; broadly; essentially; effectively; sort of; kind of; in many cases; in principle; officially; nominally; some; temporarily`,
    'false-friends': `not likely; may day; heir apparent; likely as not; other than; rumor mill; rumour mill; more than ever; no more than ever; suspects were|was; the suspects; some day; some time; claim responsibility|victory; claimed responsibility; claimed victory; claims responsibility; claimed the lives; claimed lives
      claims court|adjuster|department|process; insurance claim|claims; proposed to her|him; more often than not; more than happy|willing; at least not; above all; over there; estimate of the situation`,
  },
  de: {
    report:
      'angeblich|angebliche|angeblichen|angeblicher; mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher; vermeintlich|vermeintliche|vermeintlichen; laut; zufolge; nach angaben; berichten zufolge; soll; sollen; sogenannte|sogenannten|sogenannter',
    bound:
      'mindestens; höchstens; maximal; bis zu; mehr als; weniger als; rund; etwa; ungefähr; circa; zirka; ca; fast; beinahe; knapp; nahezu; gut; über; schätzungsweise; wenigstens; zumindest',
    possibility:
      'könnte|könnten; dürfte|dürften; möglicherweise; vielleicht; eventuell; wahrscheinlich; vermutlich; wohl; offenbar; anscheinend; scheinbar; womöglich; scheint|scheinen; potenziell; potentiell; voraussichtlich',
    doubt:
      'unbestätigt|unbestätigte|unbestätigten; unklar; umstritten|umstrittene|umstrittenen; zweifelhaft; ungewiss; verdächtigt; verdacht',
    opinion: 'gilt als; gelten als; glaubt; glauben; vermutet|vermuten; halten für',
    part: 'teilweise; zum teil; einige; manche; meist; meistens; größtenteils; überwiegend; weitgehend; oft; häufig; manchmal',
    'false-friends': 'gut und; über den|die|das|dem',
  },
  fr: {
    report:
      'selon; prétendument; soi disant; présumé|présumée|présumés|présumées; serait|seraient; aurait|auraient; dit on; allégué|alléguée',
    bound:
      "au|d'au|qu'au moins; au|d'au plus; jusqu'à; plus de; moins de; environ|d'environ|qu'environ; près de; presque; quelque; quelques; à peu près; autour de; au maximum; au minimum; plus d'un; plus d'une; une dizaine|vingtaine|trentaine|cinquantaine|centaine; des dizaines|centaines|milliers",
    possibility:
      'peut être; peut; peuvent; pourrait|pourraient; probablement; vraisemblablement; possible; possiblement; éventuellement; apparemment; semble|semblent; semblerait; devrait|devraient; sans doute',
    doubt:
      'non confirmé|confirmée|confirmés|confirmées; incertain|incertaine; contesté|contestée; controversé|controversée; soupçonné|soupçonnée|soupçonnés; douteux|douteuse',
    opinion: 'considéré|considérée comme; estime|estiment; croit|croient; pense|pensent; suggère|suggèrent',
    part: 'en partie; partiellement; certains|certaines; plupart; souvent; parfois; généralement; surtout; principalement',
  },
  es: {
    report:
      'según; supuestamente; presuntamente; presunto|presunta|presuntos|presuntas; supuesto|supuesta|supuestos|supuestas; al parecer; habría|habrían; dicen que; se dice que; llamado|llamada',
    bound:
      'al menos; por lo menos; como mínimo; como máximo; a lo sumo; hasta; más de; menos de; unos|unas; alrededor de; cerca de; casi; aproximadamente; en torno a; cientos|miles|decenas|docenas de; más o menos',
    possibility:
      'puede; pueden; podría|podrían; quizá; quizás; tal vez; probablemente; posiblemente; parece|parecen; aparentemente; posible; probable; acaso; eventualmente',
    doubt:
      'sin confirmar; no confirmado|confirmada; dudoso|dudosa; incierto|incierta; polémico|polémica; sospechoso|sospechosa; sospechas',
    opinion: 'considera|consideran; cree|creen; estima|estiman; sugiere|sugieren; piensa|piensan',
    part: 'en parte; parcialmente; algunos|algunas; mayoría; a menudo; a veces; generalmente; principalmente',
  },
  it: {
    report:
      'secondo; presunto|presunta|presunti|presunte; presumibilmente; cosiddetto|cosiddetta; sarebbe|sarebbero; avrebbe|avrebbero; a quanto pare; si dice; asserito|asserita',
    bound:
      'almeno; al massimo; al minimo; fino a; più di; oltre; meno di; circa; quasi; intorno a; qualche; centinaia|migliaia|decine di; non più di',
    possibility:
      'forse; può; possono; potrebbe|potrebbero; probabilmente; possibilmente; eventualmente; sembra|sembrano; apparentemente; pare; dovrebbe|dovrebbero; possibile; probabile; magari',
    doubt:
      'non confermato|confermata|confermati; incerto|incerta; controverso|controversa; dubbio|dubbia; sospettato|sospettata|sospetto|sospetta',
    opinion:
      'ritiene|ritengono; ritenuto|ritenuta; crede|credono; stima|stimano; suggerisce|suggeriscono; considerato|considerata',
    part: 'in parte; parzialmente; alcuni|alcune; maggior parte; spesso; a volte; talvolta; generalmente; principalmente',
  },
  pt: {
    report:
      'segundo; supostamente; alegadamente; suposto|suposta|supostos|supostas; alegado|alegada; teria|teriam; de acordo com; chamado|chamada; ao que parece',
    bound:
      'pelo menos; ao menos; no mínimo; no máximo; até; mais de; menos de; cerca de; aproximadamente; quase; em torno de; uns|umas; centenas|milhares|dezenas de; perto de',
    possibility:
      'talvez; pode; podem; poderia|poderiam; poderá|poderão; provavelmente; possivelmente; parece|parecem; aparentemente; possível; provável; eventualmente; deve; devem; deverá',
    doubt:
      'não confirmado|confirmada; incerto|incerta; duvidoso|duvidosa; polêmico|polémico; suspeito|suspeita|suspeitas',
    opinion: 'acredita|acreditam; considera|consideram; estima|estimam; sugere|sugerem; acha|acham',
    part: 'em parte; parcialmente; alguns|algumas; maioria; muitas vezes; às vezes; geralmente; principalmente',
  },
  nl: {
    report:
      'volgens; naar verluidt; zogenaamd|zogenaamde; vermeend|vermeende; vermoedelijk|vermoedelijke; beweerd|beweerde; zou; zouden',
    bound:
      "minstens; ten minste; minimaal; hoogstens; ten hoogste; maximaal; tot; meer dan; minder dan; ongeveer; circa; bijna; rond; ruim; zo'n; honderden; duizenden; tientallen; naar schatting",
    possibility:
      'misschien; mogelijk; wellicht; waarschijnlijk; kan; kunnen; kon; blijkbaar; schijnbaar; lijkt; lijken; vermoedelijk; eventueel',
    doubt: 'onbevestigd|onbevestigde; onduidelijk; omstreden; betwist|betwiste; twijfelachtig; verdacht|verdachte',
    opinion: 'gelooft|geloven; denkt|denken; vermoedt|vermoeden; beschouwd als',
    part: 'deels; gedeeltelijk; sommige|sommigen; meestal; vaak; soms; grotendeels; voornamelijk',
  },
  ru: {
    report:
      'якобы; по данным; по словам; по сообщениям; как сообщается; сообщается; по сведениям; предположительно; так называемый|называемая|называемые|называемых; по утверждению; мол; дескать',
    bound:
      'не менее; не более; по меньшей мере; по крайней мере; более; менее; свыше; больше; меньше; до; около; примерно; приблизительно; почти; порядка; максимум; минимум; сотни; тысячи; десятки',
    possibility:
      'возможно; вероятно; может; могут; мог|могла|могли; может быть; видимо; по видимому; кажется; наверное; наверняка; похоже; должно быть; скорее всего; предполагаемый|предполагаемые|предполагаемая',
    doubt:
      'неподтверждённый|неподтвержденный|неподтверждённые|неподтвержденные|неподтверждённым|неподтвержденным; сомнительно; неясно; спорный|спорная|спорные; подозревается; подозреваемый',
    opinion: 'считает|считают|считается; полагает|полагают; думает|думают; оценивает|оценивают',
    part: 'частично; отчасти; некоторые; большинство; часто; иногда; обычно; в основном; главным образом',
  },
  uk: {
    report:
      'нібито; начебто; за даними; за словами; за повідомленнями; як повідомляється; повідомляється; за інформацією; так званий|звана|звані|званих; мовляв',
    bound:
      'не менше; не більше; щонайменше; принаймні; понад; більше; менше; до; близько; приблизно; майже; орієнтовно; максимум; мінімум; сотні; тисячі; десятки',
    possibility:
      'можливо; ймовірно; імовірно; може; можуть; міг|могла|могли; мабуть; здається; схоже; певно; напевно; найімовірніше; очевидно',
    doubt:
      'непідтверджений|непідтверджені|непідтверджена; сумнівно; неясно; спірний|спірна|спірні; підозрюється; підозрюваний',
    opinion: 'вважає|вважають|вважається; гадає|гадають; думає|думають; оцінює|оцінюють',
    part: 'частково; почасти; деякі; більшість; часто; іноді; зазвичай; переважно',
  },
  ko: {
    report: '에 따르면; 것으로 알려; 것으로 전해; 라고 주장; 다고 주장; 소위; 이른바; 전해졌; 알려졌; 알려진',
    bound:
      '최소; 최대; 적어도; 이상; 이하; 미만; 초과; 약 ; 거의; 가량; 정도; 여 명; 여명; 대략; 수천; 수만; 수백; 수십; 넘는',
    possibility:
      '수도 있; 수 있; 가능성; 아마; 것으로 보이; 것으로 보인; 듯; 것 같; 것으로 예상; 것으로 전망; 추정; 혹시',
    doubt: '미확인; 불확실; 불분명; 의혹; 혐의; 논란',
    opinion: '것으로 믿; 생각한; 판단한; 분석',
    part: '일부; 대부분; 부분적; 종종; 때때로; 주로',
  },
  zh: {
    report:
      '据报道; 據報道; 据称; 據稱; 据说; 據說; 据悉; 據悉; 所谓; 所謂; 声称; 聲稱; 宣称; 宣稱; 根据; 根據; 传闻; 傳聞; 据',
    bound:
      '至少; 最多; 至多; 超过; 超過; 多达; 多達; 高达; 高達; 不超过; 不少于; 不低于; 大约; 大約; 约; 約; 近; 左右; 以上; 以下; 将近; 將近; 几乎; 幾乎; 数百; 數百; 数千; 數千; 数万; 數萬; 数十; 数以',
    possibility: '可能; 或许; 或許; 也许; 也許; 大概; 似乎; 看来; 看來; 恐怕; 预计; 預計; 有望; 疑似; 或将; 或將',
    doubt: '未经证实; 未經證實; 未确认; 不明; 不清楚; 存疑; 涉嫌; 有争议; 有爭議; 指控',
    opinion: '认为; 認為; 相信; 估计; 估計; 推测; 推測; 暗示',
    part: '部分; 一些; 某些; 大多; 多数; 多數; 通常; 有时; 有時; 主要',
    'false-friends':
      '约定; 約定; 公约; 公約; 条约; 條約; 合约; 合約; 约会; 約會; 节约; 節約; 北约; 北約; 纽约; 紐約; 签约; 簽約; 违约; 履约; 附近; 最近; 接近; 靠近; 近期; 近年; 近日; 数据; 數據; 证据; 證據; 占据; 依据; 依據; 部分离',
  },
  ja: {
    report: 'によると; によれば; という; とされ; と報じ; と伝え; いわゆる; 主張し; と主張; 伝えられ',
    bound:
      '少なくとも; 最大; 最低; 以上; 以下; 未満; 超; およそ; 約; ほぼ; ほど; くらい; ぐらい; 前後; 近く; 数百; 数千; 数万; 数十; 上回る; 下回る',
    possibility:
      'かもしれ; 可能性; おそらく; 恐らく; たぶん; ようだ; ようです; らしい; とみられ; と見られ; 見込み; 見通し; だろう; でしょう; 推定; 恐れ; 予定',
    doubt: '未確認; 不明; 疑い; 疑惑; 容疑; 不確か; 疑わしい',
    opinion: 'と考え; と思わ; と思い; とみて; 示唆',
    part: '一部; 大部分; 多く; 部分的; 時々; 主に',
    'false-friends': '条約; 契約; 約束; 公約; 予約; 規約; 制約; 節約; 超える; 要約; 同盟条約',
  },
};
