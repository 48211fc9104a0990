import { siteUrl } from '../serve-sites.ts';

/** The addresses of the explainers that tests may rely on, from `e2e/content` and `docs/example`. */
export const ferryUrl = (): string => `${siteUrl('fixture')}island-ferry/`;
export const bridgeUrl = (): string => `${siteUrl('fixture')}mill-bridge/`;
