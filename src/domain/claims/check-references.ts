import { parseEdtf } from '../language/edtf.ts';
import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../messages/place.ts';
import { suggest } from '../text/suggest.ts';
import type { Dispute } from './dispute.ts';
import { dateInvalid } from './entries.ts';
import type { TimelineEvent } from './event.ts';
import type { WrittenComponent } from './explainer.ts';

/** Whether what a component names is there, and shows anything. */
export function checkComponent(
  { name, attributes, attributePlaces, place }: WrittenComponent,
  file: TextFile,
  events: readonly TimelineEvent[],
  disputes: readonly Dispute[],
): Message[] {
  const text = (key: string): string => (typeof attributes[key] === 'string' ? attributes[key] : '');
  const at = (key: string): Span => attributePlaces[key] ?? place;
  if (name === 'Dispute')
    return 'id' in attributes
      ? unknown(
          file,
          at('id'),
          'dispute',
          text('id'),
          disputes.map(({ id }) => id),
        )
      : [];
  const lanes = [...new Set(events.map(({ lane }) => lane))];
  const wanted = text('lanes')
    .split(',')
    .map((lane) => lane.trim())
    .filter(Boolean);
  return [
    ...wanted.flatMap((lane) => unknown(file, at('lanes'), 'lane', lane, lanes)),
    ...['from', 'to']
      .filter((key) => key in attributes && parseEdtf(text(key)) === undefined)
      .map((key) => say(file, at(key), dateInvalid(text(key)))),
    ...backwards(text('from'), text('to')).map((finding) => say(file, at('to'), finding)),
  ];
}

/** A chart of no events shows nothing. */
export function refuseTimelines(components: readonly WrittenComponent[], file: TextFile): Message[] {
  return components
    .filter(({ name }) => name === 'Timeline')
    .map(({ place }) =>
      say(file, place, {
        rule: 'reference-unknown',
        message: 'Unexpected `<Timeline />` in an explainer without events, expected them in timeline.yaml beside it',
        mend: 'write the events into timeline.yaml, or remove the component',
      }),
    );
}

/** A stretch that ends before it begins shows nothing. */
function backwards(from: string, to: string): Finding[] {
  const [start, end] = [parseEdtf(from)?.lower?.year, parseEdtf(to)?.upper?.year];
  if (start === undefined || end === undefined || start < end) return [];
  return [
    {
      rule: 'component-attribute',
      message: `Unexpected \`to\` of ${to}, which is before ${from}, expected a later date`,
      mend: 'change the two dates round, or leave one out',
    },
  ];
}

function unknown(file: TextFile, span: Span, what: string, id: string, known: readonly string[]): Message[] {
  if (known.includes(id)) return [];
  const meant = suggest(id, known);
  const list =
    known.length > 0
      ? `one of ${known.map((one) => `\`${one}\``).join(', ')}`
      : `a ${what} of this explainer, which has none`;
  return [
    say(file, span, {
      rule: 'reference-unknown',
      message: `Unexpected ${what} \`${id}\`, expected ${list}`,
      mend: meant ? `write \`${meant}\`` : `name a ${what} that this explainer has, or add it`,
    }),
  ];
}

function say(file: TextFile, span: Span, finding: Finding): Message {
  return placeFinding(finding, file, span);
}
