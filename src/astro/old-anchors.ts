import { past } from 'virtual:verbatim/past';
import type { MiddlewareHandler } from 'astro';
import { addAnchors } from './add-anchors.ts';

/** Keeps the anchors that something had under its earlier names, on the pages where it stands. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const anchors = past.anchors[`/${url.pathname.slice(base.length)}`];
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return anchors === undefined || !isPage
    ? response
    : new Response(addAnchors(await response.text(), anchors), response);
};
