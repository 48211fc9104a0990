/** The fingers on a chart, or the mouse, from the first that comes to the last that goes. */
export interface Gesture {
  readonly fingers: Map<number, PointerEvent>;
  /** Whether the chart takes it or the page; unknown until something moves. */
  taken: boolean | undefined;
  moved: number;
}

/** A gesture that moves so little, in pixels, is a click. */
export const click = 6;

/** What a turn of the wheel says, as far as it matters here. */
export type Wheel = Pick<WheelEvent, 'ctrlKey' | 'metaKey' | 'deltaX' | 'deltaY'>;

/** Whether a turn of the wheel is the chart's: with Ctrl, as browsers have it, it zooms, and sideways it moves along what is zoomed. */
export function takesWheel({ ctrlKey, metaKey, deltaX, deltaY }: Wheel, zoomed: boolean): 'zoom' | 'move' | undefined {
  if (ctrlKey || metaKey) return 'zoom';
  return zoomed && Math.abs(deltaX) > Math.abs(deltaY) ? 'move' : undefined;
}

/** Whether the reader has magnified the page. */
export function isMagnified(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01;
}
