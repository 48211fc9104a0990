import { stringify } from 'yaml';

/** A site's address until its editors have one: kept free for examples, so that it can never be somebody's. */
const placeholder = 'https://explainer.example';

/** Writes a first `site.yaml`, with the name of its first explainer. */
export function writeSite(name: string): string {
  return stringify({
    name,
    url: placeholder,
    language: 'en',
    description: 'What is known, with the words it rests on.',
    publisher: 'The editors',
    corrections: `corrections@${new URL(placeholder).host}`,
  });
}
