import type { Page } from '@playwright/test';

/** Keeps what a page writes to the clipboard, which browsers without a window refuse. Asked for before the page is opened. */
export async function keepCopies(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const copies: string[] = [];
    const keep = (text: string): Promise<void> => Promise.resolve(void copies.push(text));
    const write = async (items: readonly ClipboardItem[]): Promise<void> => {
      for (const item of items) for (const type of item.types) await keep(await (await item.getType(type)).text());
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: keep, write } });
    Object.assign(globalThis, { copies });
  });
  return () => page.evaluate(() => (globalThis as unknown as { copies: string[] }).copies);
}
