import { makeOneStop } from './one-stop.ts';

/**
 * Tells the page that frames this one how high it is, so that it can make room: `{type: 'verbatim:height', height}` in
 * CSS pixels. It holds nothing about the reader, so any host may have it. A host that began to listen later asks by
 * `{type: 'verbatim:height'}`; what it only sends back, with a height, is not answered, or both would talk for ever.
 */
function tellHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = (): void => parent.postMessage({ type: 'verbatim:height', height: told }, '*');
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell();
  }).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    if (source === parent && data?.type === 'verbatim:height' && data.height === undefined && told > 0) tell();
  });
}

tellHeight();
for (const chart of document.querySelectorAll('.timeline-chart')) makeOneStop(chart, true);
