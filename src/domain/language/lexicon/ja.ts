import type { Lexicon } from './lexicon.ts';

/** What is known of Japanese. */
export const ja: Lexicon = {
  script: 'Kana',
  common:
    'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって',
  stopWords: undefined,
  letters: undefined,
  endings: undefined,
  articles: undefined,
  pronouns: '彼 彼女 彼ら それ これ 私 我々 あなた',
  abbreviations: undefined,
  months: undefined,
  weekdays: undefined,
  magnitudes: '百: 1e2; 千: 1e3; 万: 1e4; 億: 1e8; 兆: 1e12',
  numbers: undefined,
  decimalComma: undefined,
  percent: 'パーセント',
  percentBefore: undefined,
  measures:
    'ポイント; 割; キロメートル; キロ; メートル; センチ; ミリ; マイル; ヘクタール; 平方; 立方; キログラム; グラム; トン; リットル; バレル; 度; 時間; 分; 秒; 日間; 日; 週間; か月; カ月; ヶ月; 年間; 年; 倍; 余; 半',
  money: '円; ドル; ユーロ; ポンド; 元; 人民元; ウォン; ルーブル',
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
    word: 'ない; なかっ; なく; なけれ; ません; ませんで; ず、; ずに; ざる; ではな; なし; 無し; 決して; 未だ',
    verb: '否定; 否認; 拒否; 拒絶; 失敗; 欠如; 反論',
    affix: '不可能; 未確認; 非公式; 違法; 虚偽; 不明; 未定; 根拠のない',
    'false-friends': `だけでなく; だけではなく; のみならず; なければならない; なければなりません; なくてはならない; なければいけない; かもしれない; かもしれません; に違いない; に違いありません; 間違いない; 間違いなく; 少なく; 少ない; まもなく; 間もなく; ほどなく; なくな; とんでもない
      危ない; やむを得ず; 必ず; まず、; 思わず; 相変わらず; はじめ; ないし; わざるを得; ざるを得; ず、まず`,
  },
  none: undefined,
  without: undefined,
  hedges: {
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
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'もし; なら; 場合; 限り; 条件; たら; れば',
    exception: '除く; 除き; 除いて; 以外; 例外; わずか',
    limit: 'だけ; のみ; しか; 限定',
    'false-friends': 'だけでなく; のみならず; なければならない; なければなりません; 例えば; によれば',
  },
  intentions: {
    plan: 'たい; たがる; たがって; 希望; 望んで; 望み; 計画; 予定; 意図; 意向; 検討; つもり; 約束; 脅; 提案; 申し出; 目指; 狙; 図る; 図り; べき; なければ; できる; 方針; 用意; 要求; 求め; しようと; ようと; う方針; 構え; 考え; 決定; 決め',
    attempt: '試み; 試みた; 企て; 努め; 努力; 拒否; 拒ん; 拒み; 失敗; ためら; 避け; とした; 図った',
    request: '要請; 依頼; 命じ; 命令; 促し; 促す; 呼びか; 勧告; 許可; 認め; させ',
    near: 'ほとんど; ほぼ; 寸前; 間際; ところだった; かけた; 危うく; あやうく; そうにな',
    unreal: 'はずだった; はずが; べきだった; かつて; 以前は; もし; かのよう; たら; れば',
    'false-friends':
      '確かに; 確かめ; 冷たい; 固たい; 重たい; みたい; だいたい; 大体; いったい; めでたい; もたら; したがって; 言わば; 例えば; たとえば; 眠たい; 平たい; 決定的',
  },
  order: {
    order: 'その後; 後に; のち; 次に; 続いて; 以降; 以来; まで; 前に; 以前; 先に; すでに; 既に; まず; 最後; 前日; 翌日',
  },
  speech: 'と述べ; と語; と話; と言; と発表; と説明; と指摘; と強調; は述べ; と警告; と認め',
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
