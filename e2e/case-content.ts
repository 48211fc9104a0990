import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// cspell:disable

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const record = `The record of the bridge

The bridge was closed on Monday. The bridge was opened again on Friday.

The inspectors did not find a risk of collapse. The ${longWord} counts 2 hangers.
`;

const chinese = `关于大桥封闭的通知

根据检查结果，米尔桥自即日起对所有机动车辆封闭。检查人员没有发现坍塌的危险。此次封闭只是一项
预防措施。行人和骑自行车的人可以使用北侧人行道。
`;

const front = (title: string, more = ''): string =>
  `---\ntitle: ${title}\ndescription: What is known.\npublished: 2025-03-12\nupdated: 2025-03-14\nauthors: [The editors]\n${more}---\n`;

const wideTable = `| Zeitraum | Verkehrsaufkommen | Instandhaltungskosten | Zuständigkeit |
| --- | ---: | :---: | :--- |
| Frühjahr | unbekannt | unbekannt | Stadtverwaltung |`;

const narrowTable = `| Item | Cost |
| --- | ---: |
| Hangers | 12 |`;

const bridge = `${front('Why the bridge is closed')}
The record says that the bridge was closed.[^closed] It says that it was opened again.[^opened]

## Closed

[Back](#closed), [to the note](#note-closed), [down](#section-open_closed), [to the second](#closed-2),
[to a page](/method/#how-we-quote), [to an update](/bridge/updates/#background-1), [to all of them](updates/),
[to the dispute](#dispute-cost), [to this site in full](https://cases.example/news/method/#how-we-quote) and
[to a neighbour of it](https://cases.example/council/minutes.pdf).

## Closed

### open_closed

### page_main

### Note: closed

### Dispute: cost

### Timeline

### Sources 🚢

### 桥梁 为什么封闭？

### \`code\` and [a link](/method/)

### A – b

### ?!

![The timeline as a picture](/bridge/timeline.svg)

<Dispute id="cost" />

<Timeline />

<Timeline lanes="Works" />

${wideTable}

${narrowTable}

{/* verbatim-allow prose-quote-missing: a table in a block quotation, to see how it scrolls */}

> ${wideTable.replaceAll('\n', '\n> ')}

- In a list:

  ${narrowTable.replaceAll('\n', '\n  ')}

${longWord} and https://cases.example/news/method/?${'a'.repeat(120)} and \`${'code_'.repeat(30)}\`

\`\`\`
${'a line of code that does not end '.repeat(5)}
\`\`\`

[^closed]: @record "The bridge was closed on Monday."

[^opened]: @record "The bridge was opened again on Friday."

    ${narrowTable.replaceAll('\n', '\n    ')}
`;

const minutes = `Minutes of the council of Millbrook

The council met in the town hall, as it does every month, and after a long debate on the state of the roads it decided to close the bridge to lorries for the winter. The mayor said that the town would not pay for the works alone. The inspector told the council that the hangers were sound. The builder asked for two more weeks. The school asked for a bus. The ferry was offered by a neighbour. The debate ended at ten. Nobody spoke against the closure.
`;

/** A paragraph with many notes, and notes of a list, a quotation and a table. */
const crowd = `${front('What the council decided')}
The council closed the bridge to lorries.[^lorries] The debate ended at ten.[^ended]

## The debate

The council decided to close the bridge to lorries,[^decided] the mayor would not let the town pay alone,[^alone] the
inspector called the hangers sound,[^sound] the builder asked for two more weeks,[^weeks] the school asked for a
bus,[^bus] a neighbour offered the ferry,[^ferry] the debate went on until ten,[^ten] and nobody spoke against the
closure.[^nobody]

What the inspector said decided it:

> The inspector told the council that the hangers were sound.[^told]

- The school asked for a bus.[^asked]
- The council met:
  - in the town hall,[^hall]
  - and every month.[^month]

| What | Who |
| --- | --- |
| A ferry[^offered] | a neighbour |
| Two weeks | the builder[^two] |

[^lorries]: @minutes "it decided to close the bridge to lorries for the winter"

[^ended]: @minutes "The debate ended at ten."

[^decided]: @minutes "The council met in the town hall, as it does every month, and after a long debate on the state of the roads it decided to close the bridge to lorries for the winter."
    @record disputes "The bridge was opened again on Friday."

    The record is of another year, and of another bridge perhaps. ${'The editors have more to say of it. '.repeat(12)}

[^alone]: @minutes "The mayor said that the town would not pay for the works alone."

[^sound]: @minutes "The inspector told the council that the hangers were sound."
    @record "The inspectors did not find a risk of collapse."

[^weeks]: @minutes "The builder asked for two more weeks."

[^bus]: @minutes "The school asked for a bus."

[^ferry]: @minutes "The ferry was offered by a neighbour."

[^ten]: @minutes "The debate ended at ten."

[^nobody]: @minutes "Nobody spoke against the closure."

[^told]: @minutes "The inspector told the council that the hangers were sound."

[^asked]: @minutes "The school asked for a bus."

[^hall]: @minutes "The council met in the town hall"

[^month]: @minutes "as it does every month"

[^offered]: @minutes "The ferry was offered by a neighbour."

[^two]: @minutes "The builder asked for two more weeks."
`;

const witnesses = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** What six witnesses say, each in a document of its own. */
const six = `${front('What six witnesses say')}
${witnesses.map((id) => `The ${id} witness tells of the storm.[^${id}]`).join(' ')}

## What they saw

<Dispute id="boats" />

${witnesses.map((id) => `[^${id}]: @${id}-witness "I am the ${id} who saw the storm."`).join('\n\n')}
`;

const boats = `- id: boats
  question: How many boats were out?
  kind: quantity
  unit: boats
  summary: Each saw another number.
  positions:
${witnesses
  .map(
    (id, n) => `    - value: '${String(n + 2)}'
      holder: The ${id} witness
      as-of: unknown
      cite: '@${id}-witness "There were ${String(n + 2)} boats"'
`,
  )
  .join('')}`;

const update = (title: string, date: string, label: string): string => `---
title: ${title}
date: ${date}
---

See [the background](#background) and [the method](/method/). The record says that it was opened.[^${label}]

## Background

${wideTable}

<Dispute id="cost" />

[^${label}]: @record "The bridge was opened again on Friday."
`;

/** In a language that the explainer's is not: its words are shown with what they say. */
const french =
  'Le pont est fermé\n\nLe pont de la frontière est fermé aux camions depuis mardi. Les inspecteurs y ont trouvé des fissures profondes.\n';
const withdrawn = 'statuses:\n  fissures:\n    status: withdrawn\n    reason: The paper took it back.\n';
const translated = { closed: '@french "est fermé aux camions" translation "is closed to lorries"' };

const files: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: Cases\nurl: https://cases.example\nlanguage: en\ndescription: What was found to break.\npublisher: Nobody\ncorrections: corrections@cases.example\n',
  'sources/record.txt': record,
  'sources/minutes.txt': minutes,
  'sources/chinese.txt': chinese,
  'glossary.yaml':
    '- id: hanger\n  term: Hanger\n  definition: A rod.\n  editors: Nobody explains it.\n- id: page\n  term: Page\n  definition: A side.\n  editors: Nobody explains it.\n- id: lorry\n  term: Lorry\n  definition: A truck.\n  cite: \'@french "aux camions" translation "to lorries"\'\n',
  'pages/method.mdx': `---\ntitle: Method\ndescription: How we work.\n---\n\nSee [below](#how-we-quote), [above](#prüfung) and [there](#pr%C3%BCfung).\n\n## How we quote\n\n${wideTable}\n\n## Prüfung\n\n## Prüfung\n\n[The other one](#prüfung-1).\n`,
  'explainers/bridge/index.mdx': bridge,
  'explainers/bridge/updates/2025-03-20-first.mdx': update('News', '2025-03-20', 'first'),
  'explainers/bridge/updates/2025-03-21-second.mdx': update('More', '2025-03-21', 'second'),
  'explainers/bridge/timeline.yaml': ['hatch', 'cut', 'ground', 'works-begin', 'begin']
    .map(
      (id, n) =>
        `- id: ${id}\n  date: '201${n}'\n  label: What happens\n  lane: ${n % 2 === 0 ? 'Works' : 'Council'}\n  dated-by: The record does not say.\n  cite: '@record "The bridge was closed on Monday."'\n`,
    )
    .join(''),
  'explainers/bridge/disputes.yaml': `- id: cost
  question: When was it closed, and when opened?
  kind: statement
  summary: The accounts differ.
  positions:
    - value: on Monday
      holder: The record
      as-of: unknown
      cite: '@record "on Monday"'
    - value: on Friday
      holder: The record, further down
      as-of: unknown
      cite: '@record "on Friday"'
`,
  'names.yaml': `- id: long\n  name: ${longWord}\n  kind: organisation\n  description: The ${longWord}.\n  spellings:\n    - spelling: ${longWord}\n      sources: [record]\n  cite: '@record "The bridge was closed on Monday."'\n`,
  'explainers/long/index.mdx': `${front(longWord)}
The ${longWord} said so.[^long]

## ${longWord}

<Timeline />

[^long]: @record "The bridge was closed on Monday."
`,
  'explainers/long/timeline.yaml': `- id: long\n  date: '2019'\n  label: The ${longWord} opens\n  lane: ${longWord}\n  dated-by: The ${longWord} does not say.\n  cite: '@record "The bridge was closed on Monday."'\n`,
  'explainers/long/disputes.yaml': `- id: long
  question: What is the ${longWord}?
  kind: quantity
  unit: ${longWord}
  summary: The ${longWord} differs.
  positions:
    - value: '2'
      holder: The ${longWord}
      as-of: unknown
      cite: '@record "The ${longWord} counts 2 hangers."'
    - value: none
      holder: The other ${longWord}
      as-of: unknown
      cite: '@record "on Friday"'
`,
  'explainers/crowd/index.mdx': crowd,
  'explainers/six/index.mdx': six,
  'explainers/six/disputes.yaml': boats,
  ...Object.fromEntries(
    witnesses.map((id, n) => [
      `sources/${id}-witness.txt`,
      `What the ${id} witness saw\n\nI am the ${id} who saw the storm. There were ${String(n + 2)} boats on the sea, and all of them came back to the harbour before the night.\n`,
    ]),
  ),
  'sources/french.txt': french,
  'explainers/pont/index.mdx': `${front('A bridge across the border', withdrawn)}
The bridge was closed.[^ferme] Inspectors found cracks.[^fissures] It was closed on Monday.[^monday]

[^ferme]: ${translated.closed}

[^fissures]: @french "des fissures profondes" translation "deep cracks" translator "a reader"

[^monday]:
    @record "The bridge was closed on Monday."
    @french qualifies "depuis mardi" translation "since Tuesday"
`,
  'explainers/pont/timeline.yaml': `- id: closing\n  date: '2024'\n  label: The bridge is closed\n  lane: Works\n  dated-by: The paper does not say.\n  cite: '${translated.closed}'\n`,
  'explainers/pont/disputes.yaml': `- id: why
  question: Why was it closed?
  kind: statement
  summary: The accounts differ.
  positions:
    - value: for cracks
      holder: The paper
      as-of: unknown
      cite: '@french "des fissures profondes" translation "deep cracks"'
    - value: for nothing
      holder: The record
      as-of: unknown
      cite: '@record "on Monday"'
`,
  'explainers/qiao/index.mdx': `${front('米尔桥为什么封闭', 'language: zh\n')}
米尔桥已经对所有机动车辆
封闭。[^a]检查人员没有发现
**坍塌的
危险**。[^b]

## 为什么
封闭
---

此次封闭只是一项预防
措施。[^c]

[^a]: @chinese "米尔桥自即日起对所有
    机动车辆封闭。"

[^b]: @chinese "检查人员没有发现坍塌的危险。"

[^c]: @chinese "此次封闭只是一项预防措施。"
`,
};

/** Writes a content folder that holds what was found to break pages: the kinds of it side by side. */
export function writeCaseContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [id, language] of [
    ['record', 'en'],
    ['minutes', 'en'],
    ['chinese', 'zh'],
    ['french', 'fr'],
    ...witnesses.map((id) => [`${id}-witness`, 'en'] as const),
  ] as const) {
    const sha256 = createHash('sha256')
      .update(files[`sources/${id}.txt`] ?? '')
      .digest('hex');
    const corrected = id === 'french' ? 'status: corrected\nconcerns: [trouvé des fissures profondes]\n' : '';
    write(`sources/${id}.yaml`, `title: The record\nlanguage: ${language}\nsha256: ${sha256}\n${corrected}`);
  }
}
