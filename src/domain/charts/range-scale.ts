import { extent } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Measured } from './chart-words.ts';
import type { StatedInterval } from '../language/interval.ts';
import { amountWords } from './say-amount.ts';
import { saysShort } from './say-number.ts';
import { textWidth } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';
import { timelineType } from './timeline-figure.ts';

/** From figures or fractional years to pixels from where the chart's figures start. */
export interface RangeScale {
  readonly at: (value: number) => number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Whether equal steps multiply, which the chart has to say. */
  readonly logarithmic: boolean;
  /** Whether all figures are whole, so that a tick between two whole numbers would stand for nothing. */
  readonly whole: boolean;
}

export interface RangeTick {
  readonly at: number;
  readonly label: string;
  /** The label's centre. */
  readonly labelAt: number;
}

interface Asked {
  readonly width: number;
  readonly kind: Measured;
  readonly unit?: string | undefined;
  readonly language: string;
}

const side = 12;

/**
 * A scale for all figures, with air for open ends. Quantities start at zero unless that would flatten them. Only where
 * figures that differ could not be told apart on an even scale do its steps multiply.
 */
export function scaleFor(intervals: readonly StatedInterval[], { kind, width }: Asked): RangeScale {
  const stops = intervals.flatMap(({ lower, upper }) => [lower, upper]).filter((stop) => stop !== undefined);
  const [least = 0, greatest = 1] = extent(stops);
  const openStart = intervals.some(({ lower }) => lower === undefined);
  const openEnd = intervals.some(({ upper, approximate }) => upper === undefined || approximate);
  const range: readonly [number, number] = [side, width - side];
  const whole = kind === 'quantity' && stops.every((stop) => Number.isInteger(stop));
  if (kind === 'quantity' && needsPowers(stops)) {
    const decades = Math.log10(greatest / least);
    const before = Math.max(decades * (openStart ? 0.2 : 0.05), 0.1);
    const after = Math.max(decades * (openEnd ? 0.2 : 0.05), 0.1);
    const domain: readonly [number, number] = [least / 10 ** before, greatest * 10 ** after];
    return { at: scaleLog(domain, range), domain, range, logarithmic: true, whole };
  }
  const spread = greatest - least || Math.abs(greatest) || 1;
  const fromZero = kind === 'quantity' && least >= 0 && greatest - least > greatest * 0.2;
  const below = least - spread * (openStart ? 0.25 : 0.08);
  const from = fromZero ? 0 : kind === 'quantity' && least >= 0 ? Math.max(0, below) : below;
  const domain: readonly [number, number] = [from, greatest + spread * (openEnd ? 0.2 : 0.06)];
  return { at: scaleLinear(domain, range), domain, range, logarithmic: false, whole };
}

/** Whether two different figures would meet on an even scale although one is half as much again as the other. */
function needsPowers(stops: readonly number[]): boolean {
  const sorted = [...new Set(stops)].toSorted((a, b) => a - b);
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  if (least <= 0 || greatest < least * 500) return false;
  return sorted.some((stop, index) => {
    const before = sorted[index - 1];
    return before !== undefined && stop >= before * 1.5 && stop - before < greatest / 50;
  });
}

/** As many round values as have room for their labels. */
export function ticksFor(scale: RangeScale, asked: Asked): readonly RangeTick[] {
  const { width } = asked;
  for (let most = Math.floor(width / 60); most > 0; most--) {
    const ticks = roundValues(scale, most, asked).map(({ value, label }) => {
      const half = textWidth(label, timelineType.tick) / 2;
      return { at: scale.at(value), label, labelAt: Math.max(half, Math.min(width - half, scale.at(value))) };
    });
    if (ticks.every((tick, index) => isClear(tick, ticks[index - 1]))) return ticks;
  }
  return [];
}

function roundValues(
  { domain: [from, to], logarithmic, whole }: RangeScale,
  most: number,
  { kind, unit, language }: Asked,
): readonly { readonly value: number; readonly label: string }[] {
  if (kind === 'date') return timeTicks(from, to, most, language).map(({ year, label }) => ({ value: year, label }));
  const values = logarithmic ? powersOfTen(from, to, most) : scaleLinear([from, to], [0, 1]).ticks(most);
  const told = whole ? values.filter((value) => Number.isInteger(value)) : values;
  // "1 million" beside "1,000,001" would look like a rounder figure.
  const short = told.every((value) => Math.abs(value) < 1e6 || saysShort(value, language));
  const { number } = amountWords(unit, language, { short });
  return told.map((value) => ({ value, label: number(value) }));
}

function powersOfTen(from: number, to: number, most: number): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => 10 ** (first + n * step));
}

function isClear(tick: RangeTick, before: RangeTick | undefined): boolean {
  if (!before) return true;
  return (
    tick.labelAt - before.labelAt >=
    (textWidth(tick.label, timelineType.tick) + textWidth(before.label, timelineType.tick)) / 2 + 12
  );
}
