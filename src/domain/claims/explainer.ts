import type { Place } from '../text/place.ts';
import type { Allowance } from './citation.ts';
import type { Claim } from './claim.ts';
import type { Dispute } from './dispute.ts';
import type { TimelineEvent } from './event.ts';

/** What an update does: adds what is new, corrects what was wrong, or says better what was right. */
export const updateKinds = ['update', 'correction', 'clarification'] as const;
export type UpdateKind = (typeof updateKinds)[number];

/** A dated change to an explainer, from `updates/<date>-<slug>.mdx`. */
export interface Update {
  /** The file's name without its ending: `<date>-<slug>`. */
  readonly id: string;
  readonly file: string;
  /** EDTF, a full date. */
  readonly date: string;
  readonly title: string;
  readonly kind: UpdateKind;
  /** Ids of the claims that it speaks of, of today or once. */
  readonly claims: readonly string[];
  /** Where each of them is named. */
  readonly claimPlaces: readonly Place[];
  /** Set where it is not for readers yet. */
  readonly draft?: true;
  readonly headings: readonly WrittenHeading[];
  readonly links: readonly WrittenLink[];
}

/** A link written in the prose, or a picture. */
export interface WrittenLink {
  readonly url: string;
  /** Whether the page would load it, as it does a picture. */
  readonly image?: boolean;
  /** What a picture shows, in words, where it says so in place. */
  readonly alt?: string;
  readonly place: Place;
}

/** A component written in the prose, with its literal attributes. */
export interface WrittenComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly place: Place;
  readonly attributePlaces: Readonly<Record<string, Place>>;
}

/** A heading of the prose. */
export interface ProseHeading {
  readonly depth: number;
  readonly text: string;
}

/** A heading and the anchor it gets. */
export interface WrittenHeading extends ProseHeading {
  /** Its own on the page, which may show several files. */
  readonly anchor: string;
  /** What a link within its file calls it: the anchor it would have if the page showed no other file. */
  readonly written: string;
}

/** One topic as its editors wrote it: everything but the verdicts. */
export interface Explainer {
  readonly slug: string;
  /** `explainers/<slug>/index.mdx`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Set where it is not for readers yet. */
  readonly draft?: true;
  /** EDTF full dates. */
  readonly published: string;
  readonly updated: string;
  /** BCP 47; the site's language where the front matter gives none. */
  readonly language: string;
  readonly authors: readonly string[];
  /** What it is about, in the words of its editors; absent where they name none. */
  readonly topics?: readonly string[];
  readonly headings: readonly WrittenHeading[];
  readonly claims: readonly Claim[];
  readonly events: readonly TimelineEvent[];
  readonly disputes: readonly Dispute[];
  readonly updates: readonly Update[];
  readonly links: readonly WrittenLink[];
  readonly components: readonly WrittenComponent[];
  readonly allowances: readonly Allowance[];
}
