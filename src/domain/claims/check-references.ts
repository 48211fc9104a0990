import { parseEdtf } from '../language/edtf/edtf.ts';
import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { suggestId } from '../text/suggest.ts';
import type { Dispute, TimelineEvent, WrittenComponent } from './explainer.ts';
import { dateInvalid } from './entries.ts';
import { readLanes } from './read-lanes.ts';

/** What components of an explainer may name. */
export interface KnownEntries {
  readonly events: readonly TimelineEvent[];
  readonly disputes: readonly Dispute[];
  /** Whether these are all the events: nothing of their file was left unread. */
  readonly eventsSure: boolean;
  readonly disputesSure: boolean;
}

/** Whether what components name is there, and shows anything. What an unread entry may hold is not missed. */
export function checkReferences(
  components: readonly WrittenComponent[],
  file: TextFile,
  known: KnownEntries,
): Message[] {
  return components.flatMap((component) => {
    if (component.name === 'Dispute') return checkDispute(component, file, known);
    return component.name === 'Timeline' ? checkTimeline(component, file, known) : [];
  });
}

function checkDispute(component: WrittenComponent, file: TextFile, known: KnownEntries): Message[] {
  if (!('id' in component.attributes) || !known.disputesSure) return [];
  const ids = known.disputes.map(({ id }) => id);
  return unknown(file, placeOf(component, 'id'), 'dispute', textOf(component, 'id'), ids);
}

function checkTimeline(component: WrittenComponent, file: TextFile, { events, eventsSure }: KnownEntries): Message[] {
  const lanes = [...new Set(events.map(({ lane }) => lane))];
  const wanted = readLanes(textOf(component, 'lanes'), lanes);
  const [from, to] = [textOf(component, 'from'), textOf(component, 'to')];
  return [
    ...(eventsSure ? wanted.flatMap((lane) => unknown(file, placeOf(component, 'lanes'), 'lane', lane, lanes)) : []),
    ...['from', 'to']
      .filter((key) => key in component.attributes && parseEdtf(textOf(component, key)) === undefined)
      .map((key) => placeFinding(dateInvalid(textOf(component, key)), file, placeOf(component, key))),
    ...backwards(from, to).map((finding) => placeFinding(finding, file, placeOf(component, 'to'))),
    ...(eventsSure && events.length === 0 ? [placeFinding(nothingToShow, file, component.place)] : []),
  ];
}

const nothingToShow: Finding = {
  rule: 'reference-unknown',
  message: 'Unexpected `<Timeline />` in an explainer without events, expected them in timeline.yaml beside it',
  mend: 'write the events into timeline.yaml, or remove the component',
};

function textOf({ attributes }: WrittenComponent, key: string): string {
  const value = attributes[key];
  return typeof value === 'string' ? value : '';
}

function placeOf({ attributePlaces, place }: WrittenComponent, key: string): Span {
  return attributePlaces[key] ?? place;
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
  const meant = suggestId(id, known);
  const list =
    known.length > 0
      ? `one of ${known.map((one) => `\`${one}\``).join(', ')}`
      : `a ${what} of this explainer, which has none`;
  return [
    placeFinding(
      {
        rule: 'reference-unknown',
        message: `Unexpected ${what} \`${id}\`, expected ${list}`,
        mend: meant ? `write \`${meant}\`` : `name a ${what} that this explainer has, or add it`,
      },
      file,
      span,
    ),
  ];
}
