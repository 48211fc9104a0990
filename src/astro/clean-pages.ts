import type { MiddlewareHandler } from 'astro';
import { dropControls, escapeControls } from '../domain/text/control-characters.ts';
import { markPage } from './page-error.ts';
import { tightenPage } from './tighten-page.ts';

/**
 * The edge between the edition and its readers: no control character that stands in content comes into a page, a picture
 * or a table, and JSON holds them as escapes. A page says no more than it must. One that cannot be drawn is named.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    const clean = cleanerOf(response.headers.get('content-type') ?? '');
    return clean === undefined ? response : new Response(clean(await response.text()), response);
  } catch (error) {
    throw markPage(error, url.pathname);
  }
};

function cleanerOf(type: string): ((text: string) => string) | undefined {
  if (/\bjson\b/.test(type)) return escapeControls;
  if (/\bhtml\b/.test(type)) return (page) => tightenPage(dropControls(page));
  return /^text\/|\bxml\b/.test(type) ? dropControls : undefined;
}
