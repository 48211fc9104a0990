import type { Lexicon } from './lexicon.ts';

/** What is known of Persian. */
export const fa: Lexicon = {
  script: 'Arabic',
  common: `و در به از که این را با است برای آن یک هم تا می ها شد بر خود بود دیگر اما یا شده کرد باید گفت نیز کند دارد هر او ما شما آنها چه بین پس اگر همه پیش بعد
    بدون هیچ نه نیست نمی دو سه خیلی دوباره بسیار روز سال کنند شود کرده کردند`,
  stopWords: undefined,
  letters: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  weekdays: 'یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه',
  magnitudes: 'صد: 1e2; هزار: 1e3; میلیون: 1e6; میلیارد: 1e9; تریلیون: 1e12',
  numbers: 'یک دو سه چهار پنج شش هفت هشت نه ده بیست سی چهل پنجاه صد چند نیم',
  decimalComma: undefined,
  percent: 'درصد',
  percentBefore: undefined,
  measures:
    'درصدی; کیلومتر*; متر*; سانتی*; هکتار*; کیلوگرم; کیلو; گرم; تن; لیتر; بشکه; درجه; ساعت; دقیقه; ثانیه; روز; هفته; ماه; سال; بار; برابر; و نیم',
  money: 'دلار; یورو; ریال; تومان; روبل; پوند',
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
    word: 'نه; نیست; نیستند; نبود; نبودند; نشد; نشده; نکرد; نکرده; نکردند; نداد; ندارد; ندارند; نداشت; نخواهد; نمی; هیچ; هرگز; بدون; هیچکس; غیر',
    verb: 'تکذیب; رد کرد|کردند; انکار',
    'false-friends': 'نه تنها',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'گفته می‌شود; بنا بر; ظاهرا; ظاهراً; ادعایی; به گزارش',
    bound: 'حدود; نزدیک به; دست‌کم; حداقل; حداکثر; تقریبا; تقریباً; بیش از; کمتر از; تا',
    possibility: 'شاید; احتمالا; احتمالاً; ممکن است; به نظر می‌رسد; گویا',
    doubt: 'تایید نشده; نامعلوم; مشکوک',
    part: 'برخی; بعضی; تا حدی; بیشتر',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'اگر; چنانچه; به شرط; مگر; در صورتی',
    exception: 'به جز; به‌جز; جز; غیر از; اندک',
    limit: 'فقط; تنها; صرفا',
    'false-friends': 'نه تنها; نه فقط',
  },
  intentions: {
    plan: `می‌خواهد; می‌خواهند; می‌خواست; خواست; خواستند; امیدوار; امیدوارند; قصد; قصد دارد|دارند; در نظر دارد; برنامه; برنامه‌ریزی; وعده; قول; تهدید; پیشنهاد
      باید; می‌تواند; ممکن; قرار است|بود; آماده; تصمیم; خواستار; خواهد; خواهند`,
    attempt: 'تلاش; سعی; کوشید; کوشیدند; می‌کوشد; ناکام; خودداری; امتناع',
    near: 'تقریبا; تقریباً; نزدیک بود; در آستانه',
    unreal: 'گویی; انگار; اگر; می‌بایست',
  },
  order: undefined,
  speech:
    'گفت; گفتند; می‌گوید; می‌گویند; اعلام کرد; اظهار داشت; به گفته; افزود; تاکید کرد; تأکید کرد; نوشت; مدعی; بنا به; هشدار داد',
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
