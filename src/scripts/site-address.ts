/**
 * A copy of the site on another host than its own (on this machine, on a branch's preview, under an address that is
 * nobody's) gives its readers addresses that open where they are, and says that it is none to cite.
 */

const own = document.documentElement.dataset['site'] ?? '';

/**
 * The address of the host at hand, where that is not the site's own. A page that an archive keeps at another path stays
 * with the site's address: the archive answers no other path.
 */
function findHost(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const isInPlace = canonical === null || new URL(canonical.href).pathname === location.pathname;
  return own !== '' && own !== location.origin && location.protocol.startsWith('http') && isInPlace
    ? location.origin
    : undefined;
}

const host = findHost();

/** Tells whether readers see a preview: told by the page where the site has no address yet, else by its host. */
export function isPreview(): boolean {
  return host !== undefined || document.querySelector('.preview-notice:not([hidden])') !== null;
}

/** A text with the site's addresses as they open where the page was read. */
export function addressHere(text: string): string {
  return host === undefined ? text : text.replaceAll(own, host);
}

/** Has the page name addresses that open where it is read, and say that it is a preview. */
export function showAddressesHere(): void {
  if (host === undefined) return;
  for (const notice of document.querySelectorAll<HTMLElement>('.preview-notice')) notice.hidden = false;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { nodeValue, parentElement } = text;
    if (nodeValue?.includes(own) && parentElement?.localName !== 'script') text.nodeValue = addressHere(nodeValue);
  }
}
