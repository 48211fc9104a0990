/** Moves an element without its scale, since scaled text is laid out again. */
export function shift(element: Element, x: number, y: number): void {
  write(element, 'transform', x === 0 && y === 0 ? undefined : `translate(${rounded(x)} ${rounded(y)})`);
}

/** Writes an attribute only where it changes: each write, even of the same, costs layout and paint. */
export function write(element: Element, name: string, value: number | string | undefined): void {
  const written = typeof value === 'number' ? String(rounded(value)) : (value ?? null);
  if (element.getAttribute(name) === written) return;
  if (written === null) element.removeAttribute(name);
  else element.setAttribute(name, written);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Gives or takes a class, where that changes anything. */
export function setClass(element: Element, name: string, on: boolean): void {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
}
