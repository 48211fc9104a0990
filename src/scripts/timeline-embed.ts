/**
 * Tells the page that frames this one how high it is, so that it can make room: `{type: 'verbatim:height', height}` in
 * CSS pixels. It holds nothing about the reader, so any host may have it.
 */
function tellHeight(): void {
  if (parent === window) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'verbatim:height', height }, '*');
  }).observe(document.body);
}

tellHeight();
