import type { Labelled } from './labelled.ts';

const advertLabels: ReadonlySet<string> = new Set(
  `advertisement|advertisements|advertising|advert|ad|ads|paid content|sponsored|sponsored content|story continues below advertisement|anzeige|anzeigen|werbung|publicité|annonce|annonces|publicidad|anuncio|anuncios|publi|pubblicità|annuncio
  |inserzione|publicidade|anúncio|advertentie|advertenties|reclame|annons|annonser|reklam|reklame|annonsørinnhold|mainos|ilmoitus|reklama|ogłoszenie|inzerce|hirdetés|publicitate|oglas|reklaam|reklāma|διαφήμιση|реклама|оголошення|обява|ilan
  |iklan|quảng cáo|โฆษณา|إعلان|اعلان|تبلیغات|פרסומת|विज्ञापन|広告|廣告|广告|광고`.split(/\s*\|\s*/),
);

/**
 * Labels lines that are nothing but the label under which advertisements stand by law or custom, in whatever capitals. It is the
 * one label known by its words: by form it is a heading, and no heading of an article is only "Advertisement".
 */
export function labelAdverts(blocks: readonly Labelled[]): void {
  for (const block of blocks) {
    const { kind, profile, draft } = block;
    if (kind === undefined && draft.form === 'line' && profile.words <= 4 && advertLabels.has(profile.key))
      block.kind = 'navigation';
  }
}
