import type { Lexicon } from './lexicon.ts';

/** What is known of Turkish. */
export const tr: Lexicon = {
  script: 'Latin',
  common: `ve bir bu da de için ile çok olarak daha gibi olan en ne ama kadar sonra var yok o ki ya mi mı mu değil her iki üç ben sen biz siz onlar onun olduğu
    olduğunu oldu olacak ise veya hem göre tarafından dedi hiç hiçbir kimse asla artık yine yeniden şey diye önce içinde üzerinde arasında karşı ancak
    bile tüm bazı istiyor etti edildi`,
  stopWords: undefined,
  letters: 'çğıöşüâîû',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  weekdays: 'pazar|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi',
  magnitudes: 'yüz: 1e2; bin: 1e3; milyon: 1e6; milyar: 1e9; trilyon: 1e12; düzine: 12',
  numbers:
    'bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz birkaç yarım',
  decimalComma: true,
  percent: undefined,
  percentBefore: 'yüzde; binde',
  measures: `kilometre*; metre*; santim*; milimetre*; mil; hektar*; dönüm*; kilo|kiloluk; kilogram*; gram*; ton|tonluk; litre*; varil; derece*; saat|saatlik|saatte
    dakika*; saniye*; gün|günlük|günde; hafta|haftalık; ay|aylık; yıl|yıllık|yılda; kat|katı; buçuk`,
  money: 'lira|liralık|lirası; euro; avro; dolar*; ruble; sterlin; frank; kuruş',
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
    word: 'değil; değildi; değildir; değiller; yok; yoktu; yoktur; hiç; hiçbir; hiçbiri; hiç kimse; kimse; asla; olmadan; olmaksızın',
    verb: 'reddetti; reddetmişti; yalanladı; yalanlıyor; inkar etti',
    'false-friends': 'değil mi; hiç şüphe',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'iddiaya göre; iddia edilen; sözde; göre; söylentiye göre',
    bound: 'yaklaşık; en az; en fazla; neredeyse; civarında; kadar; aşkın; yakın; fazla',
    possibility: 'belki; muhtemelen; olası; olabilir; galiba',
    part: 'bazı; kısmen; çoğu',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'eğer; şartıyla; koşuluyla; takdirde; sürece; olursa',
    exception: 'hariç; dışında; haricinde',
    limit: 'sadece; yalnızca; yalnız',
  },
  intentions: {
    plan: `istiyor|istiyorlar|istedi|istediler|ister|isteyen|istediğini; umuyor|umuyorlar|umdu|umut; planlıyor|planlıyorlar|planladı|planı; niyetinde|niyeti
      düşünüyor|düşünüyorlar|düşünüyordu; değerlendiriyor; söz verdi|veriyor; vaat etti|ediyor; tehdit etti|ediyor; tehdidinde; önerdi|öneriyor; teklif etti
      amaçlıyor|amaçlayan|amacıyla; hedefliyor; hazırlanıyor|hazır; karar verdi; gerekiyor|gerek|gerekli; zorunda; talep etti|ediyor; üzere; üzereydi`,
    attempt: `çalıştı|çalışıyor|çalıştılar|çalışıyordu|çalışan; denedi|deniyor|deneyen; girişiminde|girişimi; çabaladı|çabası|çabalıyor; reddetti|reddediyor
      tereddüt; başarısız; kaçındı`,
    near: 'neredeyse; hemen hemen; az kalsın; adeta; nerdeyse',
    unreal: 'sanki; eskiden; gerekirdi; olurdu; olacaktı; eğer',
  },
  order: undefined,
  speech:
    'dedi|diyor|söyledi|söylüyor|söylediler; belirtti; açıkladı; iddia etti; ifade etti; ekledi; yazdı; uyardı; kaydetti; bildirdi; anlattı; doğruladı',
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
