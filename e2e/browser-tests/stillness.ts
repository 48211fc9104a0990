import type { Frame, Page } from '@playwright/test';

/** Waits until two more frames have been drawn: by then what was queued for the next one is done. */
export function frames(page: Page | Frame): Promise<void> {
  return page.evaluate(async () => {
    for (let n = 0; n < 2; n++) await new Promise((settle) => requestAnimationFrame(settle));
  });
}

/** Waits until the page has stopped scrolling, however smoothly it does, and says how far it has scrolled. */
export function stopScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let last = NaN;
    for (let still = 0; still < 8; still = scrollY === last ? still + 1 : 0) {
      last = scrollY;
      await new Promise((settle) => requestAnimationFrame(settle));
    }
    return Math.round(scrollY);
  });
}
