import type { Finding } from '../messages/message.ts';
import { slugify } from '../text/slugify.ts';

/** First path segments that the site needs for itself, so that no explainer may take them. */
const reservedSlugs: readonly string[] = [
  'sources',
  'embed',
  'search',
  'glossary',
  'names',
  'assets',
  '_astro',
  'fonts',
  'editions',
  'updates',
  'claims',
  'timeline',
  'teach',
  'feed',
  'sitemap',
  '404',
  'index',
  'method',
  'corrections',
  'about',
  'pagefind',
  'who-says-what',
  'favicon',
  'robots',
];

/** Those of them that editors fill themselves, under `pages/`. */
const pageSlugs: readonly string[] = ['method', 'corrections', 'about'];

/** Says what is wrong with the name of an explainer's folder, or of a page's file. */
export function judgeSlug(slug: string, kind: 'explainer' | 'page'): Finding[] {
  const what = kind === 'explainer' ? 'folder' : 'file';
  if (reservedSlugs.includes(slug) && !(kind === 'page' && pageSlugs.includes(slug))) {
    return [
      {
        rule: 'slug-reserved',
        message: `Unexpected ${what} name \`${slug}\`, which the site needs for itself, expected another`,
        mend: `rename the ${what}, for example to \`${slug.replace(/^[^a-z0-9]+/, '')}-explained\``,
      },
    ];
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return [];
  return [
    {
      rule: 'slug-malformed',
      message: `Unexpected ${what} name \`${slug}\`, expected lower-case letters, digits and single hyphens`,
      mend: `rename the ${what} to \`${slugify(slug, 60) || 'a-plain-name'}\``,
    },
  ];
}
