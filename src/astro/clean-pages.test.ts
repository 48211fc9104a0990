import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onRequest } from './clean-pages.ts';
import { pageOf } from './page-error.ts';

const context = { url: new URL('https://example.org/news/bridge/') } as Parameters<typeof onRequest>[0];

/** What a page becomes on its way to readers. */
async function clean(body: string, type: string, status = 200): Promise<Response> {
  const page = new Response(body, { status, headers: { 'content-type': type, 'x-kept': 'yes' } });
  return (await onRequest(context, async () => page)) as Response;
}

test('pages, pictures and tables lose control characters, JSON holds them as escapes, and bytes stay', async () => {
  const body = '"a\u001bb\u202ec\u200f"';
  for (const type of ['text/html', 'text/csv; charset=utf-8', 'text/plain', 'image/svg+xml', 'application/xml'])
    assert.equal(await (await clean(body, type)).text(), '"abc\u200f"', type);
  for (const type of ['application/json', 'application/json+oembed', 'application/ld+json; charset=utf-8'])
    assert.equal(await (await clean(body, type)).text(), String.raw`"a\u001bb\u202ec` + '\u200f"', type);
  assert.equal(await (await clean(body, 'image/png')).text(), body);
});

test('an answer keeps its status and what it says of itself', async () => {
  const answer = await clean('a\u0007', 'text/html', 404);
  assert.deepEqual([answer.status, answer.headers.get('x-kept'), await answer.text()], [404, 'yes', 'a']);
});

test('an error says which page it was, whether the page failed before or in the midst of its text', async () => {
  const error = new TypeError('no such thing');
  const broken = new ReadableStream({ pull: (controller) => controller.error(error) });
  const fails = [
    () => Promise.reject(error),
    async () => new Response(broken, { headers: { 'content-type': 'text/html' } }),
  ];
  for (const next of fails)
    await assert.rejects(
      async () => onRequest(context, next),
      (thrown) => thrown === error,
    );
  assert.equal(pageOf(error), '/news/bridge/');
  const other = { ...context, url: new URL('https://example.org/404/') } as typeof context;
  await assert.rejects(async () => onRequest(other, () => Promise.reject(error)));
  assert.equal(pageOf(error), '/news/bridge/', 'the page that failed first');
  assert.equal(pageOf(new Error('of something else')), undefined);
});
