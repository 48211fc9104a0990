import * as z from 'zod/mini';
import { checks, isOptional, type CheckId } from '../messages/checks.ts';
import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import { suggest } from '../text/suggest.ts';
import { isOrigin, isSitePath, isWebAddress, readLink } from '../text/web-address.ts';
import { described, readYaml } from '../yaml/read-yaml.ts';
import { checkTexts } from './check-texts.ts';
import { language, words } from './schema.ts';
import type { Site } from './site.ts';

const urlError = 'an absolute address without a path, such as https://example.org; `VERBATIM_BASE` gives a path';

const correctionsError = 'a mail address, or an address such as https://example.org/corrections/';

/** Every page links there: what a browser would run, or take elsewhere than it says, is no contact. */
function isContact(text: string): boolean {
  const isMail = /^[^\s/:@]+@[^\s/:@]+$/.test(text) || readLink(text, 'https://site.invalid/').leadsTo === 'mail';
  return isMail || isWebAddress(text) || isSitePath(text);
}

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  name: words('The name of the site.'),
  url: described(
    z.string({ error: urlError }).check(z.refine(isOrigin, { error: urlError })),
    'Where the site will stand, as an absolute address; `VERBATIM_URL` gives another for one build.',
  ),
  language: language('The language of the site (BCP 47).'),
  description: words('One or two sentences about the site.'),
  publisher: words('Who publishes it.'),
  corrections: described(
    z.string({ error: correctionsError }).check(z.refine(isContact, { error: correctionsError })),
    'Where to send corrections: a mail address or an address on the web.',
  ),
  notice: z.optional(words('A line shown on every page, such as that the site is a demonstration.')),
  licence: z.optional(words('Under what licence the editors’ own words stand, and where that licence can be read.')),
  checks: z.optional(
    described(z.record(z.string(), z.enum(['error', 'warning', 'off'])), 'Severities by the id of the check.'),
  ),
});

/** Reads `site.yaml`; gives nothing where it breaks its schema. */
export function readSite(file: TextFile): { readonly site?: Site; readonly messages: readonly Message[] } {
  const reading = readYaml(file, siteSchema);
  const { data } = reading;
  if (!data) return { messages: reading.messages };
  const judged = Object.entries(data.checks ?? {}).flatMap(([rule, severity]): Message[] => {
    const finding = judgeCheck(rule, severity);
    return finding === undefined ? [] : [placeFinding(finding, file, reading.keyPlaceOf(['checks', rule]))];
  });
  const messages = [...reading.messages, ...checkTexts(file, reading), ...judged];
  return { site: { ...data, url: data.url.replace(/\/+$/, ''), checks: data.checks ?? {} }, messages };
}

/** What is wrong with a line of `checks`. */
function judgeCheck(rule: string, severity: string): Finding | undefined {
  if (!Object.hasOwn(checks, rule)) {
    const meant = suggest(rule, Object.keys(checks));
    return {
      rule: 'reference-unknown',
      message: `Unexpected check \`${rule}\`, expected the id of a check`,
      mend: meant ? `write \`${meant}\`` : 'write the id of the check as its message shows it',
    };
  }
  if (severity === 'error' || isOptional(rule as CheckId)) return undefined;
  return {
    rule: 'yaml-invalid',
    message: `Unexpected \`${severity}\` for \`${rule}\`, expected it to stay an error: it holds what readers are promised`,
    mend: 'remove the line, and mend what the check reports',
  };
}
