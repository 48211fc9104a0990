import { join } from 'node:path';
import { writeCard } from '../disk/draw-card.ts';
import { mapBounded } from '../disk/map-bounded.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { urls } from '../domain/edition/urls.ts';
import { directionOf } from '../domain/language/language-tag.ts';

/** Each is drawn on a thread of its own. */
const cardsAtOnce = 4;

/**
 * Draws the pictures that other sites show beside a link: one for the site, one for each explainer.
 *
 * @param out the folder of the built site
 * @param fonts where cut fonts are kept between builds
 */
export async function writeCards({ site, explainers }: Edition, out: string, fonts: string): Promise<void> {
  const address = site.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const cards = [
    { path: urls.card(), title: site.name, lead: address, foot: site.description, language: site.language },
    ...explainers.map(({ slug, title, updated, language }) => ({
      path: urls.card(slug),
      title,
      lead: site.name,
      foot: `${address} · ${updated}`,
      language,
    })),
  ];
  await mapBounded(cards, cardsAtOnce, ({ path, language, ...card }) =>
    writeCard(join(out, path), { ...card, direction: directionOf(language) }, fonts),
  );
}
