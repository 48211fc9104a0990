import { keyOf, type Word } from '../words.ts';

/** A part of a number: its value and the index of the word after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

export interface Reader {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly english: boolean;
}

export function joined({ words }: Reader, i: number): boolean {
  const gap = words[i]?.gap;
  return gap === 'space' || gap === 'hyphen';
}

export const keyAt = (reader: Reader, i: number): string => (joined(reader, i) ? keyOf(reader.words, i) : '');

export interface Segment extends Part {
  readonly magnitude: number;
  readonly form: 'digits' | 'words';
  readonly fraction: boolean;
  /** Bare digits: they do not continue a number in words without "and". */
  readonly plain: boolean;
  readonly bare: boolean;
  readonly symbol?: string;
  /** Where in the text the number ends, when inside or past its last word. */
  readonly start?: number;
  readonly end?: number;
}
