/** The fingers on a chart, or the mouse, from the first that comes to the last that goes. */
export interface Gesture {
  readonly fingers: Map<number, PointerEvent>;
  /** Whether the chart takes it or the page; unknown until something moves. */
  taken: boolean | undefined;
  moved: number;
}

/** A gesture that moves so little, in pixels, is a click. */
export const click = 6;

/** Whether the reader has magnified the page. */
export function isMagnified(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01;
}
