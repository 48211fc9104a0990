import type { Place } from '../text/place.ts';
import type { Allowance, Citation } from './citation/citation.ts';
import type { EditorsBasis, TextLink, EditorsNote } from './editors-note.ts';

/** What an update does: adds what is new, corrects what was wrong, or says better what was right. */
export const updateKinds = ['update', 'correction', 'clarification'] as const;
type UpdateKind = (typeof updateKinds)[number];

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

export const claimStatuses = ['standing', 'under review', 'corrected', 'withdrawn'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** The stretch of prose that a footnote marker vouches for. */
export interface Claim {
  /** The footnote's label. */
  readonly id: string;
  readonly status: ClaimStatus;
  /** Why it no longer simply stands, for readers. */
  readonly statusReason?: string;
  /** The words of the stretch as a reader sees them: markup removed, white space folded. */
  readonly text: string;
  /** The whole sentence(s) the stretch belongs to, as a reader sees them. */
  readonly sentence: string;
  /** The heading the claim stands under, or `''`. */
  readonly section: string;
  /** Id of the update the claim stands in; absent in the explainer itself. */
  readonly update?: string;
  /** Empty where the footnote is the editors' own. */
  readonly citations: readonly Citation[];
  /** Set where the footnote is the editors' own: what its note rests on instead of a quotation. */
  readonly editors?: EditorsBasis;
  /** The editors' note, as a reader sees it, or `''`. */
  readonly note: string;
  /** The links in the note, where it has any. */
  readonly noteLinks?: readonly TextLink[];
  /** The stretch in the raw file. */
  readonly stretch: Place;
  readonly marker: Place;
  readonly definition: Place;
}

/** One account's answer to a dispute's question. */
export interface Position {
  /**
   * For quantities a number with an optional bound (`>10000`, `>=11000`, `<=50000`, `~50`, `10000..12000`), for dates
   * EDTF, for both `none` where the account declines to give any; for statements a short answer.
   */
  readonly value: string;
  /** Who says so: "the council and its engineer, as the courier reports". */
  readonly holder: string;
  /** EDTF or `unknown`. */
  readonly asOf: string;
  readonly note?: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
  /** Where its value stands. */
  readonly valuePlace: Place;
}

/** A question on which accounts differ, between sources or within one. */
export interface Dispute {
  readonly id: string;
  readonly question: string;
  readonly kind: 'quantity' | 'date' | 'statement';
  /** What a quantity counts; absent for other kinds. */
  readonly unit?: string;
  /** One line for readers: how the accounts differ. */
  readonly summary: string;
  readonly positions: readonly Position[];
  readonly place: Place;
}

/** Something on the timeline: dated, or placed before or after another. */
export interface TimelineEvent {
  readonly id: string;
  /** EDTF (ISO 8601-2), or absent where only the order is known. */
  readonly date?: string;
  /** Ids of events this one comes after, and before. */
  readonly after: readonly string[];
  readonly before: readonly string[];
  readonly label: string;
  readonly lane: string;
  readonly note?: string;
  /** Who dated it and why, where the quoted words do not give the date. */
  readonly datedBy?: string;
  /** The links in `datedBy`, where it has any. */
  readonly datedByLinks?: readonly TextLink[];
  /** What `datedBy` rests on, where it says so: a record that it links to, or an inference. */
  readonly datedByBasis?: EditorsBasis;
  /** What the editors say of an event that no source tells of, in place of citations. */
  readonly editors?: EditorsNote;
  readonly citations: readonly Citation[];
  readonly place: Place;
  /** Where its date stands or, without one, what places it after or before others. */
  readonly timePlace: Place;
}
