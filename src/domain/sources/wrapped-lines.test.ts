import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eastAsianWidth } from 'get-east-asian-width';
import { readText } from './read-text.ts';

// cspell:disable

/** Paragraphs of a notice in several languages, as nobody has broken them into lines. */
const prose: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The town council has closed Mill Bridge to all motor vehicles from today until further notice. The inspectors did not find a risk of collapse. The closure is a precaution only, and pedestrians may use the northern walkway.',
    'Bus line four runs by way of Station Road. The council asks for patience and expects the repairs to take until the autumn, though no date has been named.',
    'The works were put out to tender last week. Nobody has answered yet.',
  ],
  de: [
    'Der Stadtrat hat die Brücke heute für alle Fahrzeuge gesperrt, wie es in der Mitteilung heißt. Die Prüfer fanden keine Gefahr eines Einsturzes. Die Dauer der Sperrung ist offen, Fußgänger dürfen den nördlichen Gehweg benutzen.',
    'Die Buslinie vier fährt über die Bahnhofstraße. Der Rat bittet um Geduld und rechnet mit Arbeiten bis zum Herbst, ohne einen Tag zu nennen.',
    'Die Arbeiten wurden letzte Woche ausgeschrieben. Bisher hat niemand geantwortet.',
  ],
  ru: [
    'Городской совет сегодня закрыл мост для всех автомобилей до особого распоряжения. Инспекторы не нашли угрозы обрушения. Закрытие является лишь мерой предосторожности, пешеходы могут пользоваться северной дорожкой.',
    'Автобус номер четыре идет по Вокзальной улице. Совет просит о терпении и ожидает, что ремонт продлится до осени, но дня не называет.',
    'Работы были объявлены на прошлой неделе. Пока никто не ответил.',
  ],
  ar: [
    'أغلق مجلس المدينة جسر الطاحونة أمام جميع المركبات ابتداء من اليوم حتى إشعار آخر. لم يجد المفتشون خطرا من الانهيار. والإغلاق إجراء احترازي فقط ويمكن للمشاة استخدام الممر الشمالي.',
    'تسير الحافلة رقم أربعة عبر شارع المحطة. ويطلب المجلس من السكان الصبر ويتوقع أن تستمر الأعمال حتى الخريف دون أن يحدد يوما.',
    'طرحت الأعمال في مناقصة الأسبوع الماضي. ولم يجب أحد حتى الآن.',
  ],
  he: [
    'מועצת העיר סגרה את גשר הטחנה לכל כלי הרכב החל מהיום ועד להודעה חדשה. הבודקים לא מצאו סכנת קריסה. הסגירה היא צעד זהירות בלבד והולכי הרגל רשאים להשתמש בשביל הצפוני.',
    'קו האוטובוס ארבע נוסע דרך רחוב התחנה. המועצה מבקשת סבלנות וצופה שהעבודות יימשכו עד הסתיו אך אינה נוקבת ביום.',
    'העבודות יצאו למכרז בשבוע שעבר. איש עוד לא השיב.',
  ],
  zh: [
    '根据检查结果，米尔桥自即日起对所有机动车辆封闭。检查人员没有发现坍塌的危险。此次封闭只是一项预防措施，行人和骑自行车的人可以使用北侧人行道。市议会预计维修费用将超过原来的估计。',
    '四路公交车改道经过车站路行驶，请市民谅解。工程负责人表示，我们知道这座桥对全镇意味着什么，我们不会让它多关闭一天，但目前还没有确定日期。',
    '工程已于上周招标。目前还没有人应标，议会将在下个月再次讨论这个问题。',
  ],
  ja: [
    '検査の結果、ミルブリッジは本日からすべての自動車に対して閉鎖されます。検査官は崩壊の危険を発見しませんでした。閉鎖は予防のための措置であり、歩行者と自転車は、北側の歩道を使うことができます。',
    '路線バス四号線は、駅前通りを経由して運行します。町議会は工事が秋まで続くと見ていますが、日付は示していません。ご理解とご協力をお願いいたします。',
    '工事は先週入札にかけられました。まだ応札した業者はなく、議会は来月あらためて話し合うことにしています。',
  ],
  ko: [
    '시의회는 오늘부터 별도의 안내가 있을 때까지 모든 자동차의 다리 통행을 금지한다고 밝혔다. 검사관들은 붕괴 위험을 발견하지 못했다. 이번 폐쇄는 예방 조치일 뿐이며 보행자는 북쪽 보도를 이용할 수 있다.',
    '사번 버스는 역전로를 거쳐 운행한다. 의회는 시민들에게 양해를 구하며 공사가 가을까지 이어질 것으로 보지만 날짜는 밝히지 않았다.',
    '공사는 지난주에 입찰에 부쳐졌다. 아직 응찰한 업체는 없다.',
  ],
  th: [
    'สภาเมืองปิดสะพานมิลล์สำหรับยานยนต์ทุกชนิดตั้งแต่วันนี้จนกว่าจะมีประกาศเพิ่มเติม ผู้ตรวจสอบไม่พบความเสี่ยงต่อการถล่ม การปิดสะพานเป็นเพียงมาตรการป้องกันเท่านั้น คนเดินเท้าใช้ทางเดินด้านเหนือได้ตามปกติ และสภาเมืองขออภัยในความไม่สะดวกที่เกิดขึ้น',
    'รถโดยสารสายสี่เดินทางผ่านถนนสถานีรถไฟ สภาเมืองขอให้ประชาชนอดทนและคาดว่างานซ่อมแซมจะดำเนินไปจนถึงฤดูใบไม้ร่วงแต่ยังไม่ได้กำหนดวันที่แน่นอนสำหรับการเปิดใช้สะพานอีกครั้งหนึ่งให้ประชาชนทราบ',
  ],
  hi: [
    'नगर परिषद ने आज से अगली सूचना तक मिल पुल को सभी मोटर वाहनों के लिए बंद कर दिया है। निरीक्षकों को पुल गिरने का कोई खतरा नहीं मिला। यह बंदी केवल एक एहतियाती कदम है और पैदल यात्री उत्तरी रास्ते का उपयोग कर सकते हैं।',
    'चार नंबर की बस स्टेशन रोड से होकर चलती है। परिषद ने नागरिकों से धैर्य रखने को कहा है और उम्मीद जताई है कि काम शरद ऋतु तक चलेगा।',
    'काम के लिए पिछले सप्ताह निविदा निकाली गई। अब तक किसी ने जवाब नहीं दिया है।',
  ],
};

const unspaced = new Set(['zh', 'ja', 'th']);
const columns = (text: string): number =>
  [...text.replaceAll(/\p{M}/gu, '')].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0);
const characters = (text: string): number => [...text].length;

/** Breaks a paragraph as programs do: as much on a line as fits, words whole, no closing mark at the start of a line. */
function wrap(paragraph: string, language: string, most: number, measure: (text: string) => number): string {
  const units = unspaced.has(language)
    ? [
        ...new Intl.Segmenter(language, { granularity: language === 'th' ? 'word' : 'grapheme' }).segment(paragraph),
      ].map(({ segment }) => segment)
    : paragraph.split(/(?<= )/);
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    const isClosing = /^[、。，！？」』）：；]/u.test(unit);
    if (line !== '' && !isClosing && measure((line + unit).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line.trimEnd()].join('\n');
}

const paragraphsOf = (text: string): string[] => {
  const { drafts } = readText(text);
  return drafts.map(({ start, end }) => text.slice(start, end));
};

const widths = { narrow: [54, 60, 66, 72, 78, 90], wide: [40, 48, 60, 66, 72, 80] };

for (const [language, paragraphs] of Object.entries(prose)) {
  test(`hard-wrapped paragraphs are read whole, whatever the width: ${language}`, () => {
    const wrong: string[] = [];
    const isWide = ['zh', 'ja', 'ko'].includes(language);
    const sizes = isWide ? widths.wide : widths.narrow;
    const room = sizes.flatMap((most) => [
      { how: `${String(most)} columns`, measure: columns, most },
      { how: `${String(most)} characters`, measure: characters, most: isWide ? most / 2 : most },
    ]);
    const laidOut = room.flatMap((one) =>
      [1, paragraphs.length].flatMap((count) => ['', 'A\n\n'].map((head) => ({ ...one, count, head }))),
    );
    for (const { how, measure, most, count, head } of laidOut) {
      const wrapped = paragraphs.slice(0, count).map((paragraph) => wrap(paragraph, language, most, measure));
      // Two lines alone may as well be a title and its text.
      if (head === '' && count === 1 && wrapped[0]?.split('\n').length === 2) continue;
      const read = paragraphsOf(`${head}${wrapped.join('\n\n')}\n`).length;
      if (read !== count + (head === '' ? 0 : 1))
        wrong.push(`${how}, ${String(count)} paragraphs, ${head === '' ? 'no title' : 'a title'}: ${String(read)}`);
    }
    assert.deepEqual(wrong, []);
  });
}

/** Lines that are read one by one, by what they are. */
const apart: Readonly<Record<string, readonly string[]>> = {
  headlines: [
    'Council closes Mill Bridge after inspectors find corrosion in two hangers',
    'Residents of the northern quarter fear detours of up to half an hour a day',
    'Engineer sees no risk of collapse and asks the town for patience until autumn',
    'Bus line four runs by way of Station Road while the bridge remains closed',
    'Tender for the repairs ends on Friday without a single offer from builders',
  ],
  'headlines in Chinese': [
    '检查人员在两根吊杆上发现锈蚀后市议会决定封闭米尔桥',
    '北区居民担心绕行时间每天可能长达半个小时以上',
    '工程师认为没有坍塌危险并请求全镇耐心等到秋天',
    '大桥封闭期间四路公交车改道经过车站路继续行驶',
  ],
  'headlines in Hebrew': [
    'מועצת העיר סגרה את גשר הטחנה לאחר שנמצאה חלודה בשני מוטות',
    'תושבי הרובע הצפוני חוששים מעיקוף של עד חצי שעה בכל יום ויום',
    'המהנדס אינו רואה סכנת קריסה ומבקש מן העיר סבלנות עד הסתיו',
    'קו האוטובוס ארבע נוסע דרך רחוב התחנה כל עוד הגשר סגור לרכב',
  ],
  'headlines in Japanese': [
    '検査で二本の吊り材に腐食が見つかり町議会が橋の閉鎖を決定',
    '北地区の住民は一日最大三十分の遠回りになることを心配',
    '技師は崩壊の危険はないとして秋までの辛抱を町に求める',
    '閉鎖中の路線バス四号線は駅前通りを経由して運行を継続',
  ],
  'a headline before its text': [
    'Council closes Mill Bridge after inspectors find corrosion in two hangers',
    'The bridge was closed on Monday.',
  ],
  'a headline in Arabic before its text': [
    'مجلس المدينة يغلق جسر الطاحونة بعد العثور على صدأ في قضيبين من قضبانه',
    'أغلق الجسر يوم الاثنين.',
  ],
  dialogue: [
    '“When will the bridge be open again to cars and to the buses of line four?”',
    '“Nobody knows, and nobody whom I have asked at the council will tell me.”',
    '“So we walk, as our grandparents did before the bridge was ever built.”',
    '“So we walk, and so we shall until somebody answers the tender at last.”',
  ],
  'dialogue in Japanese': [
    '「橋はいつになったらまた自動車で渡れるようになるのでしょうか」',
    '「誰にも分かりません。役場で聞いても教えてくれないのです」',
    '「では昔のように歩きましょう。祖父母もそうしていました」',
    '「そうですね、工事を引き受ける人が現れるまで歩きましょう」',
  ],
  verse: ['The river runs below,', 'and nobody may cross,', 'the hangers rust in rows,', 'beneath the coat of moss.'],
  'verse in Chinese': ['床前明月光', '疑是地上霜', '举头望明月', '低头思故乡。'],
  'verse in Arabic': [
    'يا جسر طال على الضفاف غيابنا   والماء يجري تحتنا ويسير',
    'كنا نمر عليك في كل الضحى   واليوم صار العابرون قليل',
    'صدئت قضبانك يا قديم وما لنا   إلا انتظار والزمان طويل',
  ],
  'an address': ['The Town Council', 'Department of Works', '12 Station Road', 'Lindow LN4 2BR'],
  'an address in Japanese': ['〒100-0001', '東京都千代田区千代田一丁目一番一号', '町議会事務局 工事課', '担当 山田'],
  'a table': [
    'Bridge                Opened   Strengthened   Closed          Repairs in euros',
    'Mill Bridge           1911     the 1970s      3 March 2025    2.1 to 2.6 million',
    'Station Bridge        1934     never          –               none so far at all',
    'Old Ferry Bridge      1887     1951           –               none so far at all',
  ],
  'a list': [
    '- the deck, which was renewed last in the nineteen-eighties by the county',
    '- the hangers, two of which are corroded more than anyone had thought so far',
    '- the towers, which stand as they did on the day on which it was opened',
  ],
  'a menu': ['Home', 'News', 'Sport', 'Weather', 'About us', 'Contact'],
  'sentences of a ticker': [
    '09:12 The council says that the bridge will be closed from noon until further notice.',
    '09:40 The inspectors say that they did not find a risk of collapse at any place.',
    '10:05 Residents gather at the northern end and ask how they shall get to work.',
    '10:30 The bus company says that line four will run by way of Station Road today.',
  ],
  'sentences in Chinese': [
    '市议会表示大桥从今天中午起对所有机动车辆封闭。',
    '检查人员说他们在任何地方都没有发现坍塌的危险。',
    '居民聚集在大桥北端询问他们应该怎样去上班才好。',
    '公交公司表示四路公交车今天将改道经过车站路行驶。',
  ],
};

for (const [what, lines] of Object.entries(apart)) {
  test(`lines that are read one by one stay apart: ${what}`, () => {
    assert.deepEqual(paragraphsOf(`A\n\n${lines.join('\n')}\n`), ['A', ...lines]);
    assert.deepEqual(paragraphsOf(`${lines.join('\n')}\n`), lines);
  });
}

test('a paragraph that begins with an ideographic space is one of its own', () => {
  const wrapped = (prose['zh'] ?? []).map((paragraph) => wrap(`　　${paragraph}`, 'zh', 60, columns));
  assert.deepEqual(
    paragraphsOf(`${wrapped.join('\n')}\n`).map((read) => read.slice(0, 4)),
    (prose['zh'] ?? []).map((paragraph) => paragraph.slice(0, 4)),
  );
});

test('a long address of the web takes nothing from the decision', () => {
  const [first = '', second = ''] = prose['he'] ?? [];
  const address = `https://lindow.example/${'a'.repeat(150)}`;
  const text = `${wrap(first, 'he', 66, columns)}\n\n${address}\nA\n\n${wrap(second, 'he', 66, columns)}\n`;
  assert.equal(paragraphsOf(text).length, 4);
});
