/** Leads on with the anchor of the address, which a refresh of the page would lose. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved]');
if (link !== null) location.replace(link.href + location.hash);
