/** The part of a chart in view, in the chart's own pixels. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const most = 8;

/** Zooms about a point that stays where it is; never beyond the whole chart or closer than eight times. */
export function zoomBox(box: ViewBox, whole: ViewBox, factor: number, at: { x: number; y: number }): ViewBox {
  const width = Math.min(whole.width, Math.max(whole.width / most, box.width / factor));
  const scale = width / box.width;
  return moveBox(
    { x: at.x - (at.x - box.x) * scale, y: at.y - (at.y - box.y) * scale, width, height: box.height * scale },
    whole,
    0,
    0,
  );
}

/** Moves the view, stopping at the chart's edges. */
export function moveBox(box: ViewBox, whole: ViewBox, dx: number, dy: number): ViewBox {
  const inside = (start: number, size: number, low: number, room: number) =>
    Math.max(low, Math.min(low + room - size, start));
  return {
    ...box,
    x: inside(box.x + dx, box.width, whole.x, whole.width),
    y: inside(box.y + dy, box.height, whole.y, whole.height),
  };
}

/** The smallest view of the chart's own proportions that holds a rectangle with some air. */
export function boxAround(target: ViewBox, whole: ViewBox): ViewBox {
  const air = 24;
  const share = Math.min(
    1,
    Math.max((target.width + 2 * air) / whole.width, (target.height + 2 * air) / whole.height, 1 / most),
  );
  const [width, height] = [whole.width * share, whole.height * share];
  const [x, y] = [target.x + target.width / 2 - width / 2, target.y + target.height / 2 - height / 2];
  return moveBox({ x, y, width, height }, whole, 0, 0);
}

/** A view as shares of the whole chart, so that it means the same in every size of the chart. */
export function writeBox(box: ViewBox, whole: ViewBox): string {
  const shares = [(box.x - whole.x) / whole.width, (box.y - whole.y) / whole.height, box.width / whole.width];
  return shares.map((share) => String(Math.round(share * 1000) / 1000)).join('_');
}

/** Reads what `writeBox` wrote; anything else gives nothing. */
export function readBox(text: string, whole: ViewBox): ViewBox | undefined {
  const [x, y, share] = text.split('_').map(Number);
  if (x === undefined || y === undefined || share === undefined || !(share >= 1 / most && share <= 1)) return undefined;
  if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return undefined;
  const size = { width: whole.width * share, height: whole.height * share };
  return moveBox({ x: whole.x + x * whole.width, y: whole.y + y * whole.height, ...size }, whole, 0, 0);
}
