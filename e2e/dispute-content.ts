/** Sentences of the source that the disputes quote; each holds the value of one position. */
export const disputedRecord = [
  'The council says that the bridge is more than 400 metres long.',
  'The builders speak of 420 metres.',
  'A survey found about 435 metres.',
  'The old map gives 380 to 410 metres.',
  'A newspaper writes of at most 450 metres.',
  'The owner declined to say how long it is.',
  'The council says that the bridge opened in May 2019.',
  'Residents remember the summer of 2019.',
  'The builders name April or May 2019.',
  'The court says that the frost closed the bridge.',
  'Residents say that the lorries did.',
  'The engineer says that neither the frost nor the lorries alone would have done it, and that nobody had looked at the bearings for twenty years.',
];

interface Position {
  readonly value: string;
  readonly holder: string;
  readonly words: string;
}

/** A position for each form that a value may take: on a scale, on a time scale, and in words. */
const disputes = [
  {
    id: 'length',
    question: 'How long is the bridge?',
    kind: 'quantity',
    unit: 'metres',
    positions: [
      { value: '>400', holder: 'The council', words: 'more than 400 metres' },
      { value: '420', holder: 'The builders', words: '420 metres' },
      { value: '~435', holder: 'A survey that the council paid for', words: 'about 435 metres' },
      { value: '380..410', holder: 'The old map', words: '380 to 410 metres' },
      { value: '<=450', holder: 'A newspaper, which does not say who told it', words: 'at most 450 metres' },
      { value: 'none', holder: 'The owner', words: 'The owner declined to say how long it is.' },
    ],
  },
  {
    id: 'opening',
    question: 'When did the bridge open?',
    kind: 'date',
    positions: [
      { value: '2019-05', holder: 'The council', words: 'in May 2019' },
      { value: '2019-22', holder: 'Residents', words: 'the summer of 2019' },
      { value: '[2019-04,2019-05]', holder: 'The builders', words: 'April or May 2019' },
    ],
  },
  {
    id: 'reason',
    question: 'What closed the bridge?',
    kind: 'statement',
    positions: [
      { value: 'the frost', holder: 'The court', words: 'the frost closed the bridge' },
      { value: 'the lorries', holder: 'Residents', words: 'the lorries did' },
      {
        value: 'neither alone',
        holder: 'The engineer',
        words: 'neither the frost nor the lorries alone would have done it',
      },
    ],
  },
] as const;

/** The lines of a `disputes.yaml`. */
export function disputeLines(): readonly string[] {
  return disputes.flatMap(({ id, question, kind, positions, ...rest }) => [
    `- id: ${id}`,
    `  question: ${question}`,
    `  kind: ${kind}`,
    ...('unit' in rest ? [`  unit: ${rest.unit}`] : []),
    '  summary: The accounts differ.',
    '  positions:',
    ...positions.flatMap((position) => positionLines(position)),
  ]);
}

function positionLines({ value, holder, words }: Position): readonly string[] {
  return [
    `    - value: '${value}'`,
    `      holder: ${holder}`,
    '      as-of: unknown',
    `      cite: '@record "${words}"'`,
  ];
}
