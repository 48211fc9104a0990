/** Browsers stop nesting at 512; deeper elements become siblings. */
const deepest = 400;
/** Unclosed formatting elements are opened anew in every paragraph, so few may be open at once. */
const mostFormatting = 12;

const leaves = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup'.split(
    ' ',
  ),
);
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** An open one ends where the next begins, unless a block was opened between the two. */
const alone = new Set(['a', 'nobr']);
const rawText = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

interface Open {
  readonly name: string;
  readonly blanked: boolean;
}

/**
 * Blanks the tags of elements nested too deep, keeping every offset, so that no later step meets a tree whose depth
 * grows with the document. Words are never lost. Runs in linear time.
 */
export function limitNesting(html: string): string {
  const open: Open[] = [];
  let formattingOpen = 0;
  let kept = 0;
  const parts: string[] = [];
  const blank = (start: number, end: number) => {
    parts.push(html.slice(kept, start), ' '.repeat(end - start));
    kept = end;
  };
  const pop = () => {
    const last = open.pop();
    if (last !== undefined && formatting.has(last.name)) formattingOpen -= 1;
    return last;
  };
  for (const tag of findTags(html)) {
    if (leaves.has(tag.name)) continue;
    if (tag.closes) {
      const at = lastIndexNear(open, tag.name);
      let closed: Open | undefined;
      for (let count = at < 0 ? 0 : open.length - at; count > 0; count--) closed = pop();
      if (closed?.blanked === true) blank(tag.start, tag.end);
      continue;
    }
    const isFormatting = formatting.has(tag.name);
    if (alone.has(tag.name) && open.at(-1)?.name === tag.name) pop();
    const blanked = open.length >= deepest || (isFormatting && formattingOpen >= mostFormatting);
    if (blanked) blank(tag.start, tag.end);
    if (isFormatting) formattingOpen += 1;
    open.push({ name: tag.name, blanked });
  }
  return kept === 0 ? html : parts.join('') + html.slice(kept);
}

/** Looks for the element a closing tag belongs to among the innermost ones only. */
function lastIndexNear(open: readonly Open[], name: string): number {
  for (let i = open.length - 1; i >= 0 && i > open.length - 65; i--) if (open[i]?.name === name) return i;
  return -1;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

function* findTags(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0;) {
    const name = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(html.slice(at, at + 40));
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      at = end < 0 ? -1 : html.indexOf('<', end);
    } else if (name === null) {
      at = html.indexOf('<', at + 1);
    } else {
      const end = endOfTag(html, at + name[0].length);
      const tag = { name: (name[2] ?? '').toLowerCase(), closes: name[1] === '/', start: at, end };
      const raw = !tag.closes && rawText.has(tag.name);
      const close = raw ? findClose(html, tag.name, end) : end;
      if (!raw) yield tag;
      at = close < 0 ? -1 : html.indexOf('<', close);
    }
  }
}

/** The end of a tag, past quoted attribute values. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const character = html[i] as string;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return i + 1;
    else if ((character === '"' || character === "'") && html[i - 1] === '=') quote = character;
  }
  return html.length;
}

function findClose(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
