import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from './text-width.ts';
import type { ChartEvent } from './timeline-events.ts';
import type { TimelineOptions } from './timeline-figure.ts';
import { drawGround } from './timeline-axis-svg.ts';
import { layoutTimeline } from './timeline-layout.ts';

const event = (id: string, date: string): ChartEvent => ({
  id,
  label: id,
  lane: 'Events',
  after: [],
  before: [],
  date,
});

const two = (n: number) => String(n).padStart(2, '0');
const wide: TimelineOptions = { width: 920, orientation: 'horizontal', language: 'en' };

test('breaks the axis where events crowd far from another, and says what it hides', () => {
  const crowd = ['2024-10-03', '2024-11-04', '2025-01-10', '2025-04-28'].map((written) => event(written, written));
  const axis = layoutTimeline([event('war', '1953'), ...crowd], wide).axis;
  assert.deepEqual(
    axis.sections.map(({ kind }) => kind),
    ['scale', 'break', 'scale'],
  );
  const broken = axis.sections[1];
  assert.equal(broken?.kind === 'break' && broken.hides, '70 years');
});

test('breaks an axis as often as ages lie in ages, and where a month crowds at the end of millennia', () => {
  const kinds = (dates: readonly string[]) =>
    layoutTimeline(
      dates.map((written, index) => event(`e${index}`, written)),
      wide,
    ).axis.sections.map(({ kind }) => kind);
  const ages = ['Y-4540000000', 'Y-66000000~', 'Y-300000', '-0753', '2024-05-03', '2024-05-04'];
  assert.equal(kinds(ages).filter((kind) => kind === 'break').length, 4);
  const centuries = Array.from({ length: 40 }, (_, n) => `${1000 + n * 20}`);
  const month = Array.from({ length: 20 }, (_, n) => `2024-05-${two(n + 1)}`);
  assert.deepEqual(kinds([...centuries, ...month]), ['scale', 'break', 'scale']);
  const lasting = Array.from({ length: 20 }, (_, n) => `${2000 + (n % 5)}-0${1 + (n % 9)}/2020-${two(1 + (n % 12))}`);
  assert.deepEqual(kinds(lasting), ['scale']);
});

test('does not break an axis without need', () => {
  for (const dates of [
    ['2024', '2025'],
    ['-9999', '2025-03-03'],
    ['2025-03-03', '2025-03-03', '2025-03-03'],
    ['2001', '2002', '2003', '2004', '2009'],
  ]) {
    const axis = layoutTimeline(
      dates.map((written, index) => event(`e${index}`, written)),
      wide,
    ).axis;
    assert.deepEqual(
      axis.sections.map(({ kind }) => kind),
      ['scale'],
      dates.join(' '),
    );
  }
});

test('says the dates of stretches narrower than their dates apart, and leaves out those that have no room', () => {
  const narrow: TimelineOptions = { width: 320, orientation: 'horizontal', language: 'en' };
  const parted = Array.from({ length: 12 }, (_, n) => [
    event(`d${n}`, `${2000 + n}-05-03`),
    { ...event(`u${n}`, ''), after: [`d${n}`], before: [`d${n + 1}`] },
  ]).flat();
  const { axis } = layoutTimeline(parted, narrow);
  const ticks = axis.sections.flatMap((section) => (section.kind === 'scale' ? section.ticks : []));
  assert.ok(ticks.length > 1 && ticks.length < 12, `${ticks.length}`);
  for (const [index, { at, label, labelAt }] of ticks.entries()) {
    const half = textWidth(label, 12) / 2;
    assert.ok(Math.abs(labelAt - at) <= half + 0.01, `${label} stands at its tick`);
    const next = ticks[index + 1];
    if (next) assert.ok(labelAt + half <= next.labelAt - textWidth(next.label, 12) / 2, `${label} meets ${next.label}`);
  }
});

test('both edges of a break are torn, and run across the whole of it', () => {
  const events = ['1953', '2024-10-03', '2024-11-04', '2025-01-10'].map((written) => event(written, written));
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const drawn = drawGround(layoutTimeline(events, { ...wide, orientation }), 'all');
    const across = orientation === 'horizontal' ? 1 : 0;
    const box = /class="chart-break" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(drawn);
    const near = Number(box?.[1 + across]);
    const far = near + Number(box?.[3 + across]);
    const tears = [...drawn.matchAll(/class="chart-tear" d="M([^ ]+) l([^L]+) L([^"]+)"/g)].map((found) =>
      found.slice(1).map((points) => points.split(' ').map((each) => each.split(',').map(Number))),
    );
    assert.equal(tears.length, 2);
    for (const [[start = []] = [], moves = [], [end = []] = []] of tears) {
      assert.deepEqual([start[across], end[across]], [near, far]);
      const steps = moves.map((move) => move[across] ?? 0);
      const last = far - near - steps.reduce((sum, step) => sum + step, 0);
      for (const step of [...steps, last]) assert.ok(Math.abs(step - (far - near) / (steps.length + 1)) < 1, `${step}`);
      assert.deepEqual(
        moves.map((move) => move[1 - across]),
        moves.map((_, index) => (index % 2 === 0 ? 6 : -6)),
        'to and fro',
      );
    }
  }
});
