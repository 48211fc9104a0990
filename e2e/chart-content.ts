import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { disputedRecord, disputeLines } from './dispute-content.ts';

export interface WrittenEvent {
  readonly label: string;
  readonly lane: string;
  /** EDTF; without one the event follows the one before it. */
  readonly date?: string;
}

export interface ChartCase {
  readonly title: string;
  readonly language?: string;
  readonly events: readonly WrittenEvent[];
  /** Attributes of the charts within the text; one of everything where absent. */
  readonly inText?: readonly string[];
  /** Whether accounts differ too, on a question of every kind. */
  readonly disputed?: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');
const lanes = ['Council', 'Works', 'Residents', 'Courts'];
const things = [
  'plan',
  'survey of the northern pier',
  'vote',
  'letter',
  'delivery of steel',
  'hearing',
  'count of traffic',
];
const verbs = [
  'is announced',
  'begins',
  'is put off until the river has fallen again',
  'ends',
  'is disputed by neighbours',
];

/** Every form of date that editors write, turn by turn, over `years` years from 2000 on. */
export function mixedEvents(count: number, years: number, laneCount: number): readonly WrittenEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const year = 2000 + Math.floor((n * years) / count);
    const [month, day] = [1 + ((n * 7) % 12), 1 + ((n * 11) % 28)];
    const forms = [
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${two(month)}`,
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${two(month)}~`,
      `${year}?`,
      `${year}-${two(month)}/${year + 1}-${two(month)}`,
      undefined,
      `${year}-${two(month)}/..`,
      `[${year}-${two(month)}..${year}-12]`,
      `/${year}-${two(month)}`,
      `${year}-2${1 + (n % 4)}`,
    ];
    const date = forms[n % forms.length];
    const label = `The ${things[n % things.length]} ${verbs[(n * 3) % verbs.length]}`;
    return { label, lane: lanes[n % laneCount] ?? '', ...(date !== undefined && { date }) };
  });
}

const plain = (dates: readonly (string | undefined)[], lane = 'Works'): readonly WrittenEvent[] =>
  dates.map((date, n) => ({
    label: `${things[n % things.length]} ${verbs[n % verbs.length]}`,
    lane,
    ...(date !== undefined && { date }),
  }));

// cspell:ignoreRegExp /[\u0600-\u06FF]+/g
const arabic = ['أعلن المجلس عن الخطة', 'بدأت أعمال الجسر', 'أرسل السكان رسالة إلى المجلس', 'صوت المجلس على الميزانية'];

/** A date of every form of EDTF that a chart can draw, with doubts of the whole, of parts and of one end. */
const everyForm = [
  '1984~/1990',
  '1985-04-12/1990-04-20?',
  '1986?/1991%',
  '[1984,1986..1988]',
  '{1985,1987,1990~}',
  '{..1985,1990..}',
  '[..1985]',
  '[1990..]',
  '1984/',
  '/1988',
  '1986/..',
  '1987-24~',
  '1988-33?',
  '198X',
  '1987-06-XX',
  'XXXX-12-25',
  '1950S2',
  '1987?-06-~11',
  '[1987-05-03,1987-05-04]',
];

/** Lanes whose names hold what parts names elsewhere. */
const oddNames = [
  'US',
  'US|UK',
  'Courts, trials',
  'The "quoted" & <b>',
  'one\ntwo',
  '🚢 ferry',
  'المجلس',
  'lane:US',
  '=1+1',
];

/** One explainer for each shape that a timeline may take, by its slug. */
export const chartCases: Readonly<Record<string, ChartCase>> = {
  one: { title: 'One event', events: plain(['2019-05-03']) },
  two: { title: 'Two events', events: plain(['2019-05-03', '2021']) },
  twelve: { title: 'Twelve events', events: mixedEvents(12, 3, 3) },
  sixty: { title: 'Sixty events', events: mixedEvents(60, 12, 4) },
  'five-hundred': { title: 'Five hundred events', events: mixedEvents(500, 25, 4) },
  'one-day': { title: 'All on one day', events: plain(Array.from({ length: 9 }, () => '2024-05-03')) },
  undated: { title: 'No date known', events: plain(Array.from({ length: 8 }, () => undefined)) },
  ages: { title: 'Long ago and yesterday', events: plain(['Y-10000', '2026-11-21']) },
  forms: {
    title: 'Every form of date',
    events: plain(everyForm).map((event) => ({ ...event, label: `Written ${event.date ?? ''}` })),
  },
  deep: {
    title: 'From the Earth to yesterday',
    events: plain(['Y-4540000000', 'Y-66000000~', 'Y-300000', '-0753', '2026-11-20', '2026-11-21']),
  },
  zones: {
    title: 'Two evenings at once',
    events: plain(['2024-05-03T21:40+03:00', '2024-05-03T22:05Z', '2024-05-04T01:30+02:00/2024-05-04T04:00+02:00']),
  },
  hours: {
    title: 'A night by the hour',
    events: plain(['2024-05-03T21:40', '2024-05-03T22:05', '2024-05-03T23:59', '2024-05-04T00:20', '2024-05-04T06:00']),
  },
  odd: {
    title: 'Names "of" every kind & more',
    events: oddNames.map((name, n) => ({ label: `${name} is named`, lane: name, date: `2019-0${1 + (n % 9)}-03` })),
    inText: [`lanes='US|UK'`, `lanes='US'`, `lanes='Courts, trials, US'`, '', ''],
  },
  disputed: { title: 'Accounts differ', events: plain(['2019-05-03']), disputed: true },
  arabic: {
    title: 'الجسر',
    language: 'ar',
    disputed: true,
    events: mixedEvents(12, 3, 2).map((event, n) => ({
      ...event,
      label: arabic[n % arabic.length] ?? '',
      lane: n % 2 === 0 ? 'المجلس' : 'السكان',
    })),
  },
};

/** Writes a content folder that holds every case, each with as many events as it says; the same bytes each time. */
export function writeChartContent(folder: string, cases: Readonly<Record<string, ChartCase>> = chartCases): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, lines: readonly string[]): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  write('site.yaml', [
    'name: Charts',
    'url: https://charts.example',
    'language: en',
    'description: Timelines of every shape.',
    'publisher: Nobody',
    'corrections: corrections@charts.example',
  ]);
  const record = [
    'The record of the bridge',
    '',
    'The record holds what happened, and says little more.',
    '',
    disputedRecord.join('\n\n'),
  ];
  const sha256 = createHash('sha256')
    .update(`${record.join('\n')}\n`)
    .digest('hex');
  write('sources/record.txt', record);
  write('sources/record.yaml', ['title: The record of the bridge', 'language: en', `sha256: ${sha256}`]);
  for (const [slug, chart] of Object.entries(cases)) {
    write(`explainers/${slug}/index.mdx`, explainerLines(chart));
    if (chart.disputed) write(`explainers/${slug}/disputes.yaml`, disputeLines());
    write(
      `explainers/${slug}/timeline.yaml`,
      chart.events.flatMap((event, n) => eventLines(event, n)),
    );
  }
}

function explainerLines({ title, language = 'en', disputed = false, inText = [''] }: ChartCase): readonly string[] {
  return [
    '---',
    `title: ${title}`,
    'description: A timeline of this shape.',
    'published: 2026-11-21',
    'updated: 2026-11-21',
    `language: ${language}`,
    'authors: [Nobody]',
    '---',
    '',
    'The record of the bridge holds what happened.[^record]',
    '',
    '## When',
    '',
    ...inText.flatMap((attributes) => [`<Timeline ${attributes} />`, '']),
    ...(disputed ? ['<Dispute id="length" />', '', '<Dispute id="opening" />', '', '<Dispute id="reason" />', ''] : []),
    '[^record]: @record "The record holds what happened"',
  ];
}

function eventLines({ label, lane, date }: WrittenEvent, n: number): readonly string[] {
  const order = n === 0 ? 'before: e1' : `after: e${n - 1}`;
  return [
    `- id: e${n}`,
    date === undefined ? `  ${order}` : `  date: '${date}'`,
    `  label: ${JSON.stringify(label)}`,
    `  lane: ${JSON.stringify(lane)}`,
    '  dated-by: The record does not say.',
    `  cite: '@record "The record holds what happened"'`,
  ];
}
