import type { Lexicon } from './lexicon.ts';

/** What is known of Chinese. */
export const zh: Lexicon = {
  script: 'Han',
  common:
    '的 了 在 是 我 有 和 就 不 人 都 一 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 他 她 们 与 为 对 被 将 于 而 但 从',
  stopWords: undefined,
  letters: undefined,
  endings: undefined,
  articles: undefined,
  pronouns: '他 她 它 他们 她们 它们 我 我们 你 你们 这 那 其',
  abbreviations: undefined,
  months: undefined,
  weekdays: undefined,
  magnitudes: '百: 1e2; 千: 1e3; 万 萬: 1e4; 百万 百萬: 1e6; 亿 億: 1e8',
  numbers: undefined,
  decimalComma: undefined,
  percent: undefined,
  percentBefore: '百分之; 千分之',
  measures:
    '个百分点; 個百分點; 公里; 千米; 米; 厘米; 毫米; 英里; 英尺; 公顷; 公頃; 亩; 畝; 平方; 立方; 公斤; 千克; 克; 吨; 噸; 升; 桶; 度; 小时; 小時; 分钟; 分鐘; 秒; 天; 日; 周; 週; 个月; 個月; 年; 倍; 成; 多; 余; 餘; 个半; 個半',
  money: '元; 美元; 欧元; 歐元; 英镑; 英鎊; 日元; 卢布; 盧布; 人民币; 人民幣; 港元; 新台币',
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
    word: '不; 没; 沒; 未; 无; 無; 毫无; 從未; 从未; 并非; 並非; 绝非; 絕非; 勿; 否; 从不',
    verb: '否认; 否認; 拒绝; 拒絕; 驳斥; 駁斥; 未能; 缺乏; 禁止; 避免; 阻止',
    affix: '不可能; 非法; 虚假; 虛假; 非官方',
    'false-friends': `不仅; 不僅; 不但; 不只; 不断; 不斷; 不过; 不過; 不同; 不久; 不少; 不管; 不论; 不論; 不得不; 不如; 不满; 不滿; 不错; 不錯; 不禁; 不安; 不动产; 不動產; 不乏; 不已; 不时; 不時; 不等; 不惜; 无论; 無論; 无疑; 無疑; 无人机; 無人機
      无线; 無線; 未来; 未來; 是否; 能否; 可否; 否则; 否則; 没收; 沒收; 沉没; 沉沒; 淹没; 埋没; 出没; 不丹; 不超过; 不超過; 不少于; 不低于; 未必; 未婚; 无数; 無數`,
  },
  none: undefined,
  without: undefined,
  hedges: {
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
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: '如果; 若; 假如; 除非; 只要; 倘若; 要是; 前提',
    exception: '除了; 除; 以外; 例外; 少数; 少數',
    limit: '只; 仅; 僅; 唯一; 只有',
    'false-friends': '不仅; 不僅; 不只; 只是; 除夕; 若干; 船只; 解除; 删除; 刪除; 清除; 消除; 废除; 廢除; 拆除',
  },
  intentions: {
    plan: `想; 想要; 希望; 打算; 计划; 計劃; 意图; 意圖; 有意; 准备; 準備; 考虑; 考慮; 承诺; 承諾; 答应; 答應; 威胁; 威脅; 扬言; 揚言; 提出; 提议; 提議; 建议; 建議; 旨在; 力求; 将; 將; 要; 必须; 必須; 应该; 應該; 应; 應; 能; 可以
      决定; 決定; 愿意; 願意; 即将; 即將; 誓言; 拟; 擬`,
    attempt:
      '试图; 試圖; 企图; 企圖; 尝试; 嘗試; 努力; 设法; 設法; 拒绝; 拒絕; 未能; 拒不; 争取; 爭取; 寻求; 尋求; 避免',
    request: '要求; 请求; 請求; 命令; 敦促; 呼吁; 呼籲; 请; 請; 允许; 允許; 下令; 劝; 勸; 让; 讓',
    near: '几乎; 幾乎; 差点; 差點; 险些; 險些; 濒临; 瀕臨; 近乎; 差不多',
    unreal: '本应; 本應; 本该; 本該; 原本; 曾经; 曾經; 过去常; 仿佛; 彷彿; 假如; 如果; 若; 要是',
    'false-friends': `思想; 理想; 感想; 重要; 主要; 需要; 将军; 將軍; 将领; 將領; 功能; 能力; 能源; 可能; 要素; 要道; 反应; 反應; 供应; 供應; 适应; 適應; 性能; 职能; 職能; 智能; 才能; 申请; 申請; 邀请; 邀請; 麻将; 设计划; 模拟; 模擬; 即将; 转让
      轉讓; 想法; 首要; 要点; 摘要; 节能; 節能; 核能; 效能; 能见度; 若干; 应急; 應急; 应对; 應對; 准备金; 要塞; 响应; 響應; 相应; 相應; 效应; 效應; 将近; 將近`,
  },
  order: {
    order:
      '之后; 之後; 以后; 以後; 随后; 隨後; 后来; 後來; 然后; 然後; 接着; 此后; 此後; 之前; 以前; 此前; 事先; 先前; 已经; 已經; 首先; 最后; 最後; 前夕',
  },
  speech:
    '说; 說; 表示; 称; 稱; 指出; 认为; 認為; 强调; 強調; 宣布; 透露; 告诉; 告訴; 声明; 聲明; 據; 写道; 寫道; 坦言; 承认; 承認; 补充; 補充',
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
