import { furtherNegations } from './further-words.ts';
import type { PhrasesByLanguage } from './phrases.ts';
import type { NegationKind } from './word-kinds.ts';

const english = {
  word: `not; no; never; none; nobody; no one; no-one; nothing; nowhere; neither; nor; without; cannot; no longer; no more; hardly; barely; scarcely; rarely; seldom
    by no means; in no way; at no time; at no point; under no circumstances; far from; anything but; rather than; instead of; not yet; is|are|was|were|has|have|had yet to; never before; other than; except; least of all
    short of; not just; not merely; not simply; zero; nil; not even; not at all; no evidence|sign|proof|indication|trace|record`,
  verb: `fail|fails|failed|failing|failure to; deny|denies|denied|denying|denial|denials; refuse|refuses|refused|refusing|refusal; lack|lacks|lacked|lacking
    absence of; unable to; rule|rules|ruled|ruling out; decline|declines|declined|declining to; neglect|neglects|neglected to; cease|ceases|ceased to
    reject|rejects|rejected|rejecting|rejection; refute|refutes|refuted|refuting; rebut|rebuts|rebutted; dismiss|dismisses|dismissed|dismissing
    disprove|disproves|disproved|disproven; debunk|debunks|debunked; contradict|contradicts|contradicted; dispute|disputes|disputed|disputing; disavow|disavows|disavowed
    avoid|avoids|avoided|avoiding; prevent|prevents|prevented|preventing; stop|stops|stopped|stopping short of; abstain|abstains|abstained from; refrain|refrains|refrained from
    prohibit|prohibits|prohibited; forbid|forbids|forbade|forbidden; ban|bans|banned|barred; withhold|withholds|withheld; doubt|doubts|doubted
    retract|retracts|retracted; cancel|cancels|cancelled|canceled`,
  affix: `unconfirmed; unverified; unproven; unproved; unsubstantiated; unfounded; untrue; unable; unwilling; unlikely; unaware; uninvolved; unchanged; unauthorised; unauthorized; unavailable
    unsuccessful; unsuccessfully; unarmed; unharmed; unhurt; uninjured; undamaged; unaffected; unrelated; unofficial; unofficially; unidentified; unnamed; unspecified; unreported; undisclosed
    unannounced; unanswered; unresolved; unsigned; unapproved; undecided; undetected; uninhabited; unopposed; unprovoked; unsafe; unsuitable; unsupported; untested; unwarranted; unacceptable; uncorroborated
    uncertain; unclear; unknown; unlawful; unlawfully; unconstitutional; ineligible; impossible; incapable; inaccurate; incorrect; incorrectly; inaccurately; invalid; inconclusive; ineffective; insufficient
    insignificant; illegal; illegally; irrelevant; irregular; improbable; inadvertently; unintentionally; dishonest; disproportionate; disallowed; disqualified; baseless; groundless; powerless; fruitless
    nonexistent; non-existent; nonessential; noncombatant; false; falsely; fake; bogus; untouched; unscathed; uncontested; undeclared; unregistered; unlicensed; unlicenced; uninsured; unvaccinated; unpaid; unsold`,
  'false-friends': `not only; not least; not to mention; last but not least; no doubt; no wonder; nothing but; no less than; no fewer than; no more than; not more than; not less than; no later than
    no earlier than; no sooner than; no sooner; whether or not; or not; if not; why not; no matter; without doubt; without question; without a doubt; never mind; not for profit; no man's land; no fly; no brainer; no go; no show
    no confidence; no nonsense; no frills; never ending; never before seen; other than that; had barely; without further ado; all but; no stranger to; nothing less than; nothing short of; nothing more than; no small; not a few
    ground zero; zero tolerance; absolute zero; zero sum; net zero; zero carbon; zero emission|emissions; year zero; patient zero; beyond doubt; beyond any doubt; cannot but; rejection slip
    none other than; not unlike; not uncommon; not unusual; not infrequently`,
} as const;

/** Words that negate, by language; a language without a list is not judged. */
export const negationWords: PhrasesByLanguage<NegationKind> = {
  ...furtherNegations,
  en: english,
  de: {
    word: `nicht; nichts; nie; niemals; niemand|niemanden|niemandem|niemandes; kein|keine|keinen|keinem|keiner|keines|keins; keinerlei; nirgends; nirgendwo; weder; ohne; keinesfalls; keineswegs; kaum; mitnichten; ohne dass`,
    verb: `bestreitet|bestritt|bestritten|bestreiten; verneint|verneinte|verneinen; dementiert|dementierte|dementieren|dementi; leugnet|leugnete|geleugnet|leugnen; verweigert|verweigerte|verweigern; weigert|weigerte|weigern sich`,
    affix: `unmöglich; unbestätigt|unbestätigte|unbestätigten; unwahr; unfähig; unbekannt; unklar; unwahrscheinlich; haltlos; falsch`,
    'false-friends': 'nicht nur; nicht zuletzt; ohne zweifel; nicht mehr als; nicht weniger als; kein wunder; ohnehin',
  },
  fr: {
    word: `ne; non; pas; jamais; rien; aucun|aucune|d'aucun|d'aucune|qu'aucun|qu'aucune; nul|nulle; ni; sans; guère; nullement; aucunement; personne ne; nulle part`,
    verb: `nie|nient|nié|niait|nier; dément|démentent|démenti|démentait|démentir; refuse|refusent|refusé|refuser; rejette|rejettent|rejeté|rejeter; échoue|échoué à; échec`,
    affix: 'impossible; faux|fausse; infondé|infondée; inexact|inexacte; incapable; improbable',
    'false-friends':
      'non seulement; pas seulement; ne que; sans doute; sans aucun doute; pas à pas; pas de calais; un|premier|faux|chaque|ce pas; pas moins de; pas plus de; sans précédent',
  },
  es: {
    word: `no; nunca; jamás; ningún; ninguno|ninguna|ningunos|ningunas; nada; nadie; ni; tampoco; sin; apenas; ni siquiera`,
    verb: `niega|niegan|negó|negaron|negado|negar|negaba; desmiente|desmienten|desmintió|desmintieron|desmentido|desmentir; rechaza|rechazan|rechazó|rechazaron|rechazado; rehúsa|rehusó; descarta|descartó|descartado`,
    affix: 'imposible; falso|falsa; incapaz; infundado|infundada; improbable',
    'false-friends':
      'no sólo; no solo; no solamente; sin duda; sin embargo; no obstante; nada más; no más de; no menos de; sin precedentes',
  },
  it: {
    word: `non; mai; nessun|nessuno|nessuna; niente; nulla; né; senza; neanche; nemmeno; neppure; mica; non più`,
    verb: `nega|negano|negò|negato|negare|negava; smentisce|smentiscono|smentì|smentito|smentire|smentita; rifiuta|rifiutano|rifiutato|rifiutare; respinge|respingono|respinto; esclude|escluso|escludere`,
    affix: 'impossibile; falso|falsa; incapace; infondato|infondata; improbabile',
    'false-friends':
      'non solo; non soltanto; senza dubbio; non più di; non meno di; come mai; nonostante; senza precedenti',
  },
  pt: {
    word: `não; nunca; jamais; nenhum|nenhuma|nenhuns|nenhumas; nada; ninguém; nem; sem; tampouco`,
    verb: `nega|negam|negou|negaram|negado|negar; desmente|desmentem|desmentiu|desmentiram|desmentido; recusa|recusam|recusou|recusaram|recusado; rejeita|rejeitam|rejeitou|rejeitaram|rejeitado; descarta|descartou`,
    affix: 'impossível; falso|falsa; incapaz; infundado|infundada; improvável',
    'false-friends':
      'não só; não somente; não apenas; sem dúvida; não mais de; não menos de; sem precedentes; nada menos',
  },
  nl: {
    word: `niet; niets; geen; nooit; niemand; nergens; noch; zonder; evenmin; nauwelijks; geenszins; allerminst`,
    verb: `ontkent|ontkennen|ontkende|ontkenden|ontkend; weigert|weigeren|weigerde|weigerden|geweigerd; verwerpt|verwerpen|verwierp|verworpen`,
    affix: 'onmogelijk; onwaar; onbevestigd|onbevestigde; ongegrond|ongegronde; onwaarschijnlijk; onduidelijk',
    'false-friends': 'niet alleen; niet in de laatste plaats; zonder twijfel; niet meer dan; niet minder dan',
  },
  ru: {
    word: `не; ни; нет; нету; никогда; никто|никого|никому|никем; ничего|ничто|ничему|ничем; нигде; никуда; никакой|никакая|никакое|никакие|никаких|никаким|никакого|никакой|никакую; ниоткуда; без; нельзя; вряд ли; едва ли; никак; нисколько; отнюдь`,
    verb: `отрицает|отрицают|отрицал|отрицала|отрицали|отрицать; опроверг|опровергла|опровергли|опровергает|опровергают|опровергнуть; отказался|отказалась|отказались|отказывается|отказываются|отказаться; отверг|отвергла|отвергли|отвергает|отвергают`,
    affix:
      'невозможно; неизвестно; неверно; неправда; неправильно; ложь; ложный|ложная|ложные; неподтверждённый|неподтвержденный|неподтверждённые|неподтвержденные; неспособен|неспособна|неспособны; маловероятно; необоснованно',
    'false-friends':
      'не только; не просто; не менее; не более; не меньше; не больше; без сомнения; тем не менее; нет сомнений',
  },
  uk: {
    word: `не; ні; ані; немає; нема; ніколи; ніхто|нікого|нікому|ніким; нічого|ніщо|нічому|нічим; ніде; нікуди; жоден|жодна|жодне|жодні|жодного|жодної|жодних|жодному; ніякий|ніяка|ніяке|ніякі|ніяких|ніякого; без; навряд чи; аж ніяк`,
    verb: `заперечує|заперечують|заперечив|заперечила|заперечили|заперечувати; спростував|спростувала|спростували|спростовує|спростовують; відмовився|відмовилася|відмовились|відмовилися|відмовляється|відмовляються; відкинув|відкинула|відкинули|відкидає|відкидають`,
    affix:
      'неможливо; невідомо; неправда; неправильно; непідтверджений|непідтверджені|непідтверджена; неспроможний|неспроможна; малоймовірно',
    'false-friends': 'не тільки; не лише; не менше; не більше; не менш; не більш; без сумніву; тим не менш',
  },
  ko: {
    word: '않; 못하; 못했; 못한; 못할; 못해; 아니; 아닌; 아닙; 없; 안 ; 전무; 결코',
    verb: '부인; 부정했; 거부; 거절; 실패',
    affix: '불가능; 미확인; 비공식; 불법; 허위',
    'false-friends':
      '뿐만 아니라; 뿐 아니라; 끊임없; 틀림없; 변함없; 상관없; 어김없; 아니라도; 아니나 다를까; 동안 ; 방안 ; 제안 ; 불안 ; 보안 ; 치안 ; 법안 ; 해안 ; 연안 ; 현안 ; 예산안 ; 개정안 ; 초안 ; 대안 ; 사안 ; 미안 ; 평안 ; 장안 ; 서안 ; 이안 ; 집안 ; 한동안 ; 그동안 ; 오랫동안 ; 얼마 안 ; 결의안 ; 합의안 ; 정부안 ; 야간안 ; 수정안 ; 기안 ; 답안 ; 천안 ; 신안 ; 무안 ; 부안 ; 태안 ; 주안 ; 편안 ; 눈 안 ; 비율안 ; 평화안 ; 중재안 ; 협상안 ; 최종안',
  },
  zh: {
    word: '不; 没; 沒; 未; 无; 無; 毫无; 從未; 从未; 并非; 並非; 绝非; 絕非; 勿; 否; 从不',
    verb: '否认; 否認; 拒绝; 拒絕; 驳斥; 駁斥; 未能; 缺乏; 禁止; 避免; 阻止',
    affix: '不可能; 非法; 虚假; 虛假; 非官方',
    'false-friends':
      '不仅; 不僅; 不但; 不只; 不断; 不斷; 不过; 不過; 不同; 不久; 不少; 不管; 不论; 不論; 不得不; 不如; 不满; 不滿; 不错; 不錯; 不禁; 不安; 不动产; 不動產; 不乏; 不已; 不时; 不時; 不等; 不惜; 无论; 無論; 无疑; 無疑; 无人机; 無人機; 无线; 無線; 未来; 未來; 是否; 能否; 可否; 否则; 否則; 没收; 沒收; 沉没; 沉沒; 淹没; 埋没; 出没; 不丹; 不超过; 不超過; 不少于; 不低于; 未必; 未婚; 无数; 無數',
  },
  ja: {
    word: 'ない; なかっ; なく; なけれ; ません; ませんで; ず、; ずに; ざる; ではな; なし; 無し; 決して; 未だ',
    verb: '否定; 否認; 拒否; 拒絶; 失敗; 欠如; 反論',
    affix: '不可能; 未確認; 非公式; 違法; 虚偽; 不明; 未定; 根拠のない',
    'false-friends':
      'だけでなく; だけではなく; のみならず; なければならない; なければなりません; なくてはならない; なければいけない; かもしれない; かもしれません; に違いない; に違いありません; 間違いない; 間違いなく; 少なく; 少ない; まもなく; 間もなく; ほどなく; なくな; とんでもない; 危ない; やむを得ず; 必ず; まず、; 思わず; 相変わらず; はじめ; ないし; わざるを得; ざるを得; ず、まず',
  },
};
