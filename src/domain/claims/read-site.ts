import * as z from 'zod/mini';
import { checks } from '../messages/checks.ts';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import { suggest } from '../text/suggest.ts';
import { readYaml } from '../text/yaml.ts';
import { described, words } from './schema.ts';
import type { Site } from './site.ts';

const urlError = 'an absolute address such as https://example.org';

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  name: words('The name of the site.'),
  url: described(
    z.string({ error: urlError }).check(z.regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/, { error: urlError })),
    'Where the site will stand, as an absolute address.',
  ),
  language: described(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, { error: 'a language tag (BCP 47) such as en or pt-BR' }),
      ),
    'The language of the site (BCP 47).',
  ),
  description: words('One or two sentences about the site.'),
  publisher: words('Who publishes it.'),
  corrections: words('Where to send corrections: a mail address or an address on the web.'),
  notice: z.optional(words('A line shown on every page, such as that the site is a demonstration.')),
  checks: z.optional(
    described(z.record(z.string(), z.enum(['error', 'warning', 'off'])), 'Severities by the id of the check.'),
  ),
});

/** Reads `site.yaml`; gives nothing where it breaks its schema. */
export function readSite(file: TextFile): { readonly site?: Site; readonly messages: readonly Message[] } {
  const reading = readYaml(file, siteSchema);
  const { data } = reading;
  if (!data) return { messages: reading.messages };
  const messages = Object.keys(data.checks ?? {})
    .filter((rule) => !Object.hasOwn(checks, rule))
    .map((rule) => {
      const meant = suggest(rule, Object.keys(checks));
      return placeFinding(
        {
          rule: 'reference-unknown',
          message: `Unexpected check \`${rule}\`, expected the id of a check`,
          mend: meant ? `write \`${meant}\`` : 'write the id of the check as its message shows it',
        },
        file,
        reading.keyPlaceOf(['checks', rule]),
        checks['reference-unknown'].severity,
      );
    });
  return { site: { ...data, url: data.url.replace(/\/+$/, ''), checks: data.checks ?? {} }, messages };
}
