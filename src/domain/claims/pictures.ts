/** Kinds of pictures that every browser shows. */
const picture = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
/** Beside the text of an explainer, or in the folder that all of them share. */
const room = /^(?:explainers\/[^/]+|media)\/(?:[^/]+\/)*[^/]+$/;

/** Tells whether a file of the content, by its path, is a picture that prose may show. */
export function isPicture(path: string): boolean {
  return picture.test(path) && room.test(path);
}

/**
 * The picture of the content that an address in a file means: `bridge.png` beside it, `../bridge.png`, or
 * `/media/bridge.png`. Nothing where the address means something else, such as a page of the site.
 */
export function resolvePicture(url: string, file: string): string | undefined {
  const [path = ''] = decode(url).split(/[?#]/);
  if (!picture.test(path) || /^[a-z][a-z+.-]*:|^\/\//i.test(path)) return undefined;
  if (path.startsWith('/')) return path.startsWith('/media/') ? joined([], path) : undefined;
  return joined(file.split('/').slice(0, -1), path);
}

/** A path within the content; what climbs out of it means nothing. */
function joined(from: readonly string[], path: string): string | undefined {
  const parts = [...from];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
