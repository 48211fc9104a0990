/** How long a view rests before the address tells it: browsers slow a page down that rewrites its address too often. */
const rest = 150;

const waiting = new Map<string, readonly string[]>();
let timer: number | undefined;

/** Sets a word of the query to these values, or takes it away where there are none, without a step in the history. */
export function remember(key: string, ...values: readonly string[]): void {
  waiting.set(key, values);
  clearTimeout(timer);
  timer = window.setTimeout(write, rest);
}

/** Lets go of what the address was about to tell. */
export function forget(): void {
  clearTimeout(timer);
  waiting.clear();
}

/** Has the address tell it now. */
export function write(): void {
  const address = new URL(location.href);
  for (const [key, values] of waiting) {
    address.searchParams.delete(key);
    for (const value of values) address.searchParams.append(key, value);
  }
  forget();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
