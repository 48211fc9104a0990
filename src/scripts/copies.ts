/** What buttons copy: lines, citations with the day at hand, files for reference managers. */
import { announce } from './announce.ts';
import { addressHere, isPreview } from './site-address.ts';

/** What goes to the clipboard; its own markup where words are set in italics. */
interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** Copies what a button stands beside and says what became of it; then the button offers it again. */
export function offerCopies(): void {
  fillDays();
  moveFiles();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const offer = button.textContent;
    button.hidden = !navigator.clipboard;
    tellCopies(button, {
      read: () => {
        fillDays();
        return readCopy(button);
      },
      say: (outcome) => (button.textContent = outcome ?? offer),
    });
  }
}

/** How long a button says what became of its copy. */
const copyTold = 4000;

/** Has a button copy what `read` gives, and `say` what became of it; after a while it says nothing, and offers it again. */
export function tellCopies(
  button: HTMLButtonElement,
  { read, say }: { readonly read: () => Copy | undefined; readonly say: (outcome?: string) => void },
): void {
  let offerAgain: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const copied = read();
    if (copied === undefined) return;
    void copy(copied).then((isCopied) => {
      say(isCopied ? 'Copied' : 'Not copied');
      clearTimeout(offerAgain);
      offerAgain = setTimeout(say, copyTold);
    });
  });
}

/** Copies something and has a screen reader say whether it could be. */
async function copy({ text, html }: Copy): Promise<boolean> {
  const copied = await write({ text: addressHere(text), ...(html === undefined ? {} : { html: addressHere(html) }) });
  const told = isPreview() ? 'Copied. This is a preview: do not cite it.' : 'Copied';
  announce(copied ? told : 'Not copied: the browser refused. Select the words and copy them yourself.');
  return copied;
}

/** A browser refuses its clipboard to a page without focus, or as its reader has set it. */
function write({ text, html }: Copy): Promise<boolean> {
  const written =
    html === undefined || typeof ClipboardItem === 'undefined' || !('write' in navigator.clipboard)
      ? navigator.clipboard.writeText(text)
      : navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text], { type: 'text/plain' }),
            'text/html': new Blob([html], { type: 'text/html' }),
          }),
        ]);
  return written.then(
    () => true,
    () => false,
  );
}

function readCopy(button: HTMLButtonElement): Copy {
  const line = button.dataset['copy'];
  if (line) return { text: line };
  const file = button.parentElement?.querySelector('a')?.href;
  if (file) return { text: readFile(file) };
  const words = button.parentElement?.querySelector('.cite-text');
  const lines = [...(words?.querySelectorAll('.cite-line') ?? [])];
  const text = (lines.length === 0 && words ? [words] : lines).map(readLine).join('\n');
  return lines.length === 0 && words?.querySelector('i') ? { text, html: words.innerHTML.trim() } : { text };
}

function readLine({ textContent }: Element): string {
  return textContent.trim().replaceAll(/\s+/g, ' ');
}

function readFile(address: string): string {
  return decodeURIComponent(address.slice(address.indexOf(',') + 1));
}

/** Files name the site's address, too. */
function moveFiles(): void {
  if (!isPreview()) return;
  for (const file of document.querySelectorAll<HTMLAnchorElement>('.cite-files a')) {
    const { href } = file;
    file.href = href.slice(0, href.indexOf(',') + 1) + encodeURIComponent(addressHere(readFile(href)));
  }
}

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Whoever cites read it today. */
function fillDays(): void {
  const today = new Date();
  const long = today.toLocaleDateString('en-US', { dateStyle: 'long' });
  const short = `${today.getDate()} ${months[today.getMonth()] ?? ''} ${today.getFullYear()}`;
  for (const day of document.querySelectorAll<HTMLElement>('[data-day]'))
    day.textContent = day.dataset['day'] === 'mla' ? short : long;
}
