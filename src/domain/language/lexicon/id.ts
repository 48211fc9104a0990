import type { Lexicon } from './lexicon.ts';

/** What is known of Indonesian. */
export const id: Lexicon = {
  script: 'Latin',
  common: `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih telah sudah atau saat oleh sebagai
    adalah dia ia kami kita kata para seperti menjadi hari orang dapat anda bahwa namun hanya belum masih antara setelah secara agar lalu tahun dua tiga
    hampir semua lagi tak tanpa bukan bagi terhadap serta harus ingin hingga sejak kembali`,
  stopWords: undefined,
  letters: 'é',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months: 'januari jan|februari feb|maret|april|mei|juni|juli|agustus agu|september|oktober okt|november|desember des',
  weekdays: 'minggu|senin|selasa|rabu|kamis|jumat|sabtu',
  magnitudes: 'ratus: 1e2; ribu: 1e3; juta: 1e6; miliar milyar: 1e9; triliun: 1e12; lusin: 12',
  numbers: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus setengah beberapa',
  decimalComma: true,
  percent: 'persen',
  percentBefore: undefined,
  measures: `persen*; poin persentase; kilometer; meter; sentimeter; milimeter; mil; hektare|hektar; kilogram; kilo; gram; ton; liter; barel; derajat; jam; menit
    detik; hari; minggu; pekan; bulan; tahun; kali; setengah`,
  money: 'rupiah; dolar; euro; yen; yuan; ringgit; pound',
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
    word: 'tidak; tak; bukan; belum; jangan; tanpa; tiada; tidak pernah; tak satu pun; tidak ada',
    verb: 'membantah; dibantah; menolak; menyangkal',
    'false-friends': 'tidak hanya; bukan hanya; tidak kurang dari; tidak lebih dari',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'dikabarkan; diduga; konon; menurut; disebut sebut; katanya; kabarnya',
    bound:
      'sekitar; kira kira; setidaknya; sedikitnya; paling sedikit; paling banyak; hampir; lebih dari; kurang dari; hingga; sampai',
    possibility: 'mungkin; barangkali; kemungkinan; diperkirakan; tampaknya; sepertinya; bisa jadi',
    doubt: 'belum dikonfirmasi; tidak jelas; diragukan',
    part: 'sebagian; beberapa; kebanyakan; sering; kadang',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'jika; kalau; apabila; bila; asalkan; kecuali jika; selama',
    exception: 'kecuali; selain; sedikit',
    limit: 'hanya; cuma; semata',
    'false-friends': 'tidak hanya; bukan hanya',
  },
  intentions: {
    plan: `ingin; mau; hendak; berharap; harap; berniat; niat; berencana; rencana; bermaksud; mempertimbangkan; berjanji; janji; mengancam; menawarkan
      mengusulkan; bertujuan; akan; harus; dapat; bisa; boleh; memutuskan; siap; bersedia; menuntut; bakal`,
    attempt: 'mencoba; coba; berusaha; berupaya; upaya; gagal; menolak; ragu; menghindari',
    request: 'meminta; diminta; memerintahkan; mendesak; mengimbau; menyerukan; menyarankan; mengizinkan',
    near: 'hampir; nyaris; seakan; di ambang',
    unreal: 'seharusnya; semestinya; dulu; seandainya; seolah; seolah-olah; andai; jika; kalau',
  },
  order: undefined,
  speech:
    'kata; ujar; ujarnya; mengatakan; menyatakan; menjelaskan; menegaskan; ungkap; ucap; tutur; menulis; mengaku; melaporkan; menuturkan; mengklaim',
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
