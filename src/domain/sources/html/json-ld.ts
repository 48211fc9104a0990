/** What the JSON-LD of a page says of its article, as written. */
export interface LinkedData {
  readonly title?: string | undefined;
  readonly dek?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|Report|Review)$/;
/** Keys below which other works stand than the page itself. */
const otherWorks: ReadonlySet<string> = new Set([
  'comment',
  'itemListElement',
  'mentions',
  'citation',
  'isBasedOn',
  'relatedLink',
  'significantLink',
  'suggestedAnswer',
  'acceptedAnswer',
  'liveBlogUpdate',
  'subjectOf',
]);
/** Far more objects than any page's graph holds. */
const mostObjects = 5000;

/** Reads the first article described in a page's JSON-LD, in graphs, lists and nested objects; broken JSON is skipped. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap(parse).flatMap(findObjects);
  const article =
    objects.find(isArticle) ??
    objects.find((each) => isPage(each) && 'datePublished' in each && ('headline' in each || 'name' in each));
  if (article === undefined) return {};
  const byId = new Map(objects.map((each) => [each['@id'], each]));
  const name = (value: unknown) => nameOf(value, byId);
  return {
    title: say(article['headline']) ?? say(article['name']),
    dek: say(article['description']),
    author: name(article['author']) ?? name(article['creator']),
    publisher: name(article['publisher']),
    published: say(article['datePublished']) ?? say(article['dateCreated']),
    modified: say(article['dateModified']),
    language: say(article['inLanguage']),
    url: say(article['url']),
  };
}

function parse(script: string): unknown[] {
  // Pages wrap JSON-LD in CDATA or comments, and leave raw line breaks in strings.
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)[\s;]*$/, '');
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return [JSON.parse(attempt)];
    } catch {
      continue;
    }
  }
  return [];
}

function findObjects(value: unknown): Fields[] {
  const found: Fields[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length + found.length < mostObjects && next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next.slice(0, mostObjects).toReversed());
    else if (typeof next === 'object' && next !== null) {
      found.push(next as Fields);
      open.push(
        ...Object.entries(next)
          .filter(([key, each]) => typeof each === 'object' && each !== null && !otherWorks.has(key))
          .map(([, each]) => each as unknown)
          .toReversed(),
      );
    }
  }
  return found;
}

function isArticle(fields: Fields): boolean {
  return [fields['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type));
}

/** Whether an object that is no article may still be what the page is: not a comment on it, an event, or a work it tells of. */
function isPage(fields: Fields): boolean {
  const types = [fields['@type']].flat().filter((type) => typeof type === 'string');
  return !types.some((type) =>
    /(?:Comment|Answer|Event|Movie|Book|Album|Recording|Game|Product|Offer|ImageObject)$/.test(type),
  );
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Fields>): string | undefined {
  if (Array.isArray(value))
    return (
      [...new Set(value.map((each) => nameOf(each, byId)).filter((each) => each !== undefined))].join(', ') || undefined
    );
  if (typeof value !== 'object' || value === null) return say(value);
  const fields = value as Fields;
  return say(fields['name']) ?? say(byId.get(fields['@id'])?.['name']);
}

function say(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.find((each) => typeof each === 'string') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/gu, ' ').trim() : undefined;
}
