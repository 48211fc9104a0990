import { click, type Gesture, isMagnified, takesWheel } from './timeline-gesture.ts';
import type * as Hands from './timeline-hands.ts';
import { isZoomed, type Stage } from './timeline-stage.ts';

/**
 * Listens to pointers and the wheel. What they do to a chart is fetched when the first of them comes near: most readers
 * only look. What is pressed and turned until then is kept, and kept from the page.
 */
export function listenToPointers(stage: Stage, room: HTMLElement): void {
  const gesture: Gesture = { fingers: new Map(), taken: undefined, moved: 0 };
  let hands: typeof Hands | undefined;
  const turned: WheelEvent[] = [];
  const fetchHands = async (): Promise<void> => {
    hands = await import('./timeline-hands.ts');
    for (const event of turned.splice(0)) hands.turnWheel(stage, event);
  };
  room.addEventListener('pointerenter', () => void fetchHands(), { once: true });
  // Who zooms by button wants to move what is zoomed.
  stage.figure.addEventListener('click', () => void fetchHands(), { once: true });
  room.addEventListener('pointerdown', (event) => begin(stage, gesture, event));
  room.addEventListener('pointermove', (event) => hands?.move(stage, room, gesture, event));
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    room.addEventListener(end, ({ pointerId }) => {
      if (gesture.fingers.delete(pointerId)) hands?.finish(stage, gesture);
    });
  const onWheel = (event: WheelEvent): void => {
    if (takesWheel(event, isZoomed(stage)) === undefined) return;
    // At once: a browser asks only while the event is under way whether it may zoom the page.
    event.preventDefault();
    if (hands) hands.turnWheel(stage, event);
    else if (turned.push(event) === 1) void fetchHands();
  };
  room.addEventListener('wheel', onWheel, { passive: false });
  // A touch that the page would scroll by has to be refused move by move: the style sheet cannot tell the ends apart.
  const refuse = (event: TouchEvent): void => {
    if (gesture.taken && event.cancelable) event.preventDefault();
  };
  room.addEventListener('touchmove', refuse, { passive: false });
  // A drag selects no words. A style that says so would have the whole chart laid out again.
  room.addEventListener(
    'selectstart',
    (event) => gesture.fingers.size > 0 && isZoomed(stage) && event.preventDefault(),
  );
  // A drag that ends on an event is no click.
  room.addEventListener('click', (event) => gesture.moved > click && event.preventDefault(), true);
  visualViewport?.addEventListener('resize', () => room.classList.toggle('is-magnified', isMagnified()));
}

function begin(stage: Stage, gesture: Gesture, event: PointerEvent): void {
  if (event.button !== 0) return;
  gesture.fingers.set(event.pointerId, event);
  // A second finger makes another gesture of it.
  gesture.taken = undefined;
  if (gesture.fingers.size > 1) return;
  gesture.moved = 0;
  // A vertical chart is cut between labels: the hand takes hold of what is seen.
  if (stage.chart?.vertical && isZoomed(stage) && stage.drawn) stage.range = stage.drawn.range;
}
