/** Has a screen reader say something, also when it is what was said last: only a change is spoken. */
export function announce(text: string): void {
  const announcer = document.querySelector('#page_announcer');
  if (!announcer) return;
  announcer.textContent = '';
  setTimeout(() => (announcer.textContent = text), 100);
}
