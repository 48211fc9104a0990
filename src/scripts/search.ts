/** The search: its index is fetched when the first word is written, and nothing of it before. */

/** What this page uses of Pagefind's own script. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly debouncedSearch: (
    words: string,
    options: object,
    wait: number,
  ) => Promise<{ readonly results: readonly Result[] } | null>;
}

interface Result {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly kind: string; readonly context: string };
}

/** How many results are shown, and by how many more at a time. */
const step = 20;

/** How long a reader's hands rest before the question is asked, in milliseconds. */
const rest = 200;

const form = document.querySelector<HTMLFormElement>('form.search');
const list = document.querySelector('.search-results');
const told = document.querySelector('#page_search-told');
const field = form?.querySelector<HTMLInputElement>('#page_search');

let loading: Promise<Pagefind> | undefined;

function load(index: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${index}pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

let kinds: Promise<Readonly<Record<string, readonly string[]>>> | undefined;

/** The ids of all that is of a kind; nothing where every kind is wanted. */
async function loadKind(index: string, kind: string): Promise<ReadonlySet<string> | undefined> {
  if (kind === '') return undefined;
  kinds ??= fetch(`${index}kinds.json`).then((response) => response.json() as typeof kinds & object);
  return new Set((await kinds)[kind]);
}

let asked = 0;

async function search(most = step): Promise<void> {
  if (!form || !field || !list || !told) return;
  const kind = form.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? '';
  const words = field.value.trim();
  keepAddress(words, kind);
  const question = ++asked;
  if (words === '') {
    list.replaceChildren();
    told.textContent = '';
    return;
  }
  const index = form.dataset['index'] ?? '/pagefind/';
  const pagefind = await load(index).catch(() => undefined);
  if (!pagefind) {
    told.textContent = 'The search could not be loaded. Everything is listed below as well.';
    return;
  }
  const [answer, wanted] = await Promise.all([pagefind.debouncedSearch(words, {}, rest), loadKind(index, kind)]);
  // A later question is under way.
  if (answer === null || question !== asked) return;
  const results = answer.results.filter(({ id }) => wanted?.has(id) ?? true);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  if (question !== asked) return;
  const count = results.length;
  told.textContent =
    count === 0 ? `Nothing holds “${words}”.` : `${count.toLocaleString('en')} ${count === 1 ? 'result' : 'results'}`;
  list.replaceChildren(...found.map(draw));
  if (count > most) list.append(drawMore(most));
}

function draw({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement('li');
  const about = document.createElement('p');
  about.className = 'search-about';
  about.textContent = [meta.kind, meta.context].filter(Boolean).join(' · ');
  const link = document.createElement('a');
  link.href = url;
  const words = document.createElement('p');
  words.className = 'search-words';
  // Where the title is all there is, its words are not said twice.
  const isTitle = meta.title.startsWith(plain(excerpt).replace(/…$/, '').trim());
  if (isTitle) link.append(...mark(excerpt));
  else link.textContent = meta.title;
  words.append(...(isTitle ? [] : mark(excerpt)));
  item.append(about, link, ...(isTitle ? [] : [words]));
  return item;
}

/** Pagefind marks the words that were searched for; whatever else stands there is text. */
function mark(excerpt: string): Node[] {
  return excerpt.split(/(<mark>[^<]*<\/mark>)/).map((part) => {
    const [, marked] = /^<mark>([^<]*)<\/mark>$/.exec(part) ?? [];
    if (marked === undefined) return document.createTextNode(decode(part));
    const strong = document.createElement('b');
    strong.textContent = decode(marked);
    return strong;
  });
}

function plain(excerpt: string): string {
  return decode(excerpt.replaceAll(/<\/?mark>/g, ''));
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

function drawMore(most: number): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'More results';
  button.addEventListener('click', () => void search(most + step));
  item.append(button);
  return item;
}

/** The address of a search can be kept and sent on. */
function keepAddress(words: string, kind: string): void {
  const address = new URL(location.href);
  for (const [key, value] of Object.entries({ q: words, kind })) {
    if (value === '') address.searchParams.delete(key);
    else address.searchParams.set(key, value);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function begin(): void {
  if (!form || !field) return;
  const asks = new URLSearchParams(location.search);
  form.hidden = false;
  field.value = asks.get('q') ?? '';
  const kind = form.querySelector<HTMLInputElement>(`input[value="${CSS.escape(asks.get('kind') ?? '')}"]`);
  if (kind) kind.checked = true;
  field.focus();
  form.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  if (field.value !== '') void search();
}

begin();
