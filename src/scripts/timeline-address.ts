/** How long a view rests before the address tells it: browsers slow a page down that rewrites its address too often. */
const rest = 150;

const waiting = new Map<string, string>();
let timer: number | undefined;

/** Sets a word of the query, or takes it away where it is empty, without a step in the history. */
export function remember(key: string, value: string): void {
  waiting.set(key, value);
  clearTimeout(timer);
  timer = window.setTimeout(write, rest);
}

function write(): void {
  const address = new URL(location.href);
  for (const [key, value] of waiting) {
    if (value === '') address.searchParams.delete(key);
    else address.searchParams.set(key, value);
  }
  waiting.clear();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
