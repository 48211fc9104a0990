/** A button of the controls. */
export function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text, ariaLabel: label });
  made.addEventListener('click', press);
  return made;
}
