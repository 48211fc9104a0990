/** How much a message weighs: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

interface Check {
  readonly severity: Severity;
  /** What the check holds, in a few words, for lists and the docs. */
  readonly title: string;
  /**
   * Whether an error may be allowed in one place with a reason, and turned down in site.yaml, or only the former. Warnings
   * always may; the other errors are what a reader is promised.
   */
  readonly allowable?: true | 'in place';
  /** It cannot be turned down, though it is a warning: a site that goes out may not have it (`refuseSilentChanges`). */
  readonly promised?: true;
  /** It speaks only where site.yaml gives it a severity: it is wrong too often to speak unasked. */
  readonly off?: true;
}

/**
 * The one list of checks. Ids are stable: editors write them in allowances and site.yaml, and
 * each has a page `docs/checks/<id>.md` whose example is run as a test.
 */
export const checks = {
  'allowance-without-effect': { severity: 'error', title: 'An allowance that allows nothing' },
  'allowance-without-reason': { severity: 'error', title: 'An allowance without a written reason' },
  'block-unknown': { severity: 'error', title: 'A citation of a block that its source does not have' },
  'citation-malformed': { severity: 'error', title: 'A citation that does not follow the grammar' },
  'claim-attribution': { severity: 'warning', title: 'A statement told as fact that the passage only has someone say' },
  'claim-changed-silently': {
    severity: 'warning',
    promised: true,
    title: 'A published statement that changed, and no update or status tells readers so',
  },
  'claim-date': { severity: 'warning', title: 'A date that no cited passage gives' },
  'claim-empty': { severity: 'warning', title: 'A footnote marker without words before it' },
  'claim-name': { severity: 'warning', title: 'A name that neither the cited passages nor names.yaml account for' },
  'claim-negation': {
    severity: 'warning',
    off: true,
    title: 'A negation on one side only, in the claim or in its passage',
  },
  'claim-number': { severity: 'warning', title: 'A number that no cited passage holds' },
  'claim-qualifier': { severity: 'warning', title: 'A qualifier that the claim drops or adds' },
  'claim-support-weak': { severity: 'warning', title: 'A question, title, dek or summary cited in support' },
  'claim-unfootnoted': { severity: 'warning', title: 'A sentence that looks factual and has no footnote' },
  'component-attribute': { severity: 'error', title: 'An attribute that a component does not take' },
  'component-unknown': { severity: 'error', title: 'A component that the site does not have' },
  'date-invalid': { severity: 'error', title: 'A date that is not EDTF' },
  'dispute-unmentioned': {
    severity: 'warning',
    off: true,
    title: 'Quoted words from which a source differs, where no dispute shows both',
  },
  'edition-changed': { severity: 'error', title: 'A published edition that was changed afterwards' },
  'editors-mixed': { severity: 'error', title: "A footnote or event that is both quoted and the editors' own" },
  'editors-unsupported': { severity: 'error', title: "An editors' own footnote or event without a link or a reason" },
  'event-date-unexplained': {
    severity: 'error',
    title: 'An event date that its quotation does not give and nobody explains',
  },
  'event-order': {
    severity: 'error',
    title: 'An event placed before or after one that does not exist, in a circle, or against the dates',
  },
  'event-order-unexplained': {
    severity: 'warning',
    title: 'An event whose place before or after others its quotation does not give and nobody explains',
  },
  'file-missing': { severity: 'error', title: 'A file that the site cannot do without' },
  'file-unknown': { severity: 'warning', title: 'A file that nothing reads' },
  'file-unreadable': { severity: 'error', title: 'A file that cannot be read' },
  'footnote-nested': { severity: 'error', title: 'A footnote marker inside a footnote' },
  'footnote-redefined': { severity: 'error', title: 'A footnote defined more than once' },
  'footnote-reused': { severity: 'error', title: 'A footnote referenced more than once' },
  'footnote-uncited': { severity: 'error', title: 'A footnote without a citation' },
  'footnote-undefined': { severity: 'error', title: 'A footnote marker without a definition' },
  'footnote-unused': { severity: 'error', title: 'A footnote definition without a marker' },
  'foreign-syntax': { severity: 'warning', title: 'Syntax of another tool, which readers would see as it stands' },
  'front-matter-invalid': { severity: 'error', title: 'Front matter that does not follow its schema' },
  'heading-level': { severity: 'error', title: 'A heading of the first level in the text, or one that skips a level' },
  'html-forbidden': { severity: 'error', title: 'HTML that the text may not hold' },
  'id-duplicate': { severity: 'error', title: 'An id used more than once' },
  'image-foreign': { severity: 'error', title: 'A picture from elsewhere' },
  'image-without-text': { severity: 'error', title: 'A picture without alternative text' },
  'label-malformed': {
    severity: 'error',
    title: 'A footnote label with other than lower-case letters, digits and hyphens',
  },
  'link-broken': { severity: 'error', title: 'A link inside the site that leads nowhere' },
  'link-draft': { severity: 'warning', title: 'A link to a draft, which readers do not get' },
  'link-scheme': { severity: 'error', title: 'A link to what is neither a page nor a mail address' },
  'mdx-code': { severity: 'error', title: 'Code in the prose of an explainer or page' },
  'mdx-syntax': { severity: 'error', title: 'MDX that cannot be parsed' },
  'name-spelling-absent': { severity: 'warning', title: 'A spelling in names.yaml that its source does not hold' },
  'name-variant-unlisted': { severity: 'warning', title: 'A spelling of a listed name that names.yaml does not list' },
  'permalink-lost': { severity: 'error', title: 'A published address that this edition would lose' },
  'permalinks-invalid': { severity: 'error', title: 'A permalinks.json that cannot be read' },
  'position-value-unquoted': {
    severity: 'error',
    title: "A position's value that its quotation does not hold",
    allowable: true,
  },
  'prose-quote-missing': {
    severity: 'error',
    title: 'Words in quotation marks, or a block quote, that no source holds',
    allowable: 'in place',
  },
  'prose-quote-uncited': { severity: 'warning', title: 'Quoted words whose source is not cited where they stand' },
  'prose-word-missing': { severity: 'warning', title: 'One or two words in quotation marks that no source holds' },
  'quotation-mark-unpaired': {
    severity: 'error',
    title: 'A quotation mark without its partner',
    allowable: 'in place',
  },
  'quote-ambiguous': { severity: 'warning', title: 'A quotation that its source holds more than once' },
  'quote-brackets-hedge': { severity: 'error', title: 'Square brackets that add or replace a hedge' },
  'quote-brackets-negation': { severity: 'error', title: 'Square brackets that add or replace a negation' },
  'quote-brackets-number': { severity: 'error', title: 'Square brackets that add or replace a number' },
  'quote-brackets-speaker': { severity: 'error', title: 'Square brackets that add or replace a speaker' },
  'quote-brackets-words': { severity: 'error', title: 'Square brackets that change words they may not change' },
  'quote-empty': { severity: 'error', title: 'A quotation without words' },
  'quote-from-dek': { severity: 'warning', title: 'A quotation from a dek' },
  'quote-from-navigation': { severity: 'error', allowable: true, title: 'A quotation from navigation' },
  'quote-from-summary': { severity: 'warning', title: 'A quotation from a summary' },
  'quote-from-title': { severity: 'warning', title: 'A quotation from a title or headline' },
  'quote-missing': { severity: 'error', title: 'A quotation that its source does not hold' },
  'quote-omits-hedge': { severity: 'error', title: 'An ellipsis that leaves out a hedge' },
  'quote-omits-negation': { severity: 'error', title: 'An ellipsis that leaves out a negation' },
  'quote-omits-speaker': { severity: 'error', title: 'An ellipsis that leaves out who is speaking' },
  'quote-too-short': { severity: 'warning', title: 'A quotation too short to show anything' },
  'quote-unescaped': { severity: 'error', title: 'Markup inside a quotation that is not escaped' },
  'reference-unknown': { severity: 'error', title: 'A reference to something that does not exist' },
  'single-origin': { severity: 'warning', title: 'A claim that speaks of several sources and rests on one' },
  'slug-malformed': {
    severity: 'error',
    title: 'A folder or file name with other than lower-case letters, digits and hyphens',
  },
  'slug-reserved': { severity: 'error', title: 'A folder name that the site needs for itself' },
  'source-changed': { severity: 'error', title: 'A document that changed since it was recorded' },
  'source-duplicate': { severity: 'warning', title: 'Two documents with the same bytes' },
  'source-retracted': { severity: 'warning', title: 'A statement that rests on a retracted source' },
  'source-uncited': { severity: 'warning', title: 'A source that nothing quotes' },
  'source-unknown': { severity: 'error', title: 'A citation of a source that does not exist' },
  'source-unreadable': { severity: 'error', title: 'A document that cannot be read' },
  'source-unrecorded': { severity: 'error', title: 'A document without a sidecar, or a sidecar without a document' },
  'stray-citation': { severity: 'error', title: 'A citation or a note outside its footnote' },
  'summary-long': { severity: 'warning', title: 'An "In short" of more than 100 words' },
  'update-misnamed': { severity: 'error', title: 'An update whose file name does not say its date' },
  'yaml-comment-in-value': { severity: 'warning', title: 'A `#` that cuts an unquoted YAML value short' },
  'yaml-invalid': { severity: 'error', title: 'YAML that does not follow its schema' },
  'yaml-syntax': { severity: 'error', title: 'YAML that cannot be parsed' },
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

/** Tells whether a check may be allowed in one place, with a reason. */
export function isAllowable(rule: CheckId): boolean {
  const check: Check = checks[rule];
  return check.promised !== true && (check.severity === 'warning' || check.allowable !== undefined);
}

/** Tells whether a check may be turned down for the whole site, in site.yaml. */
export function isOptional(rule: CheckId): boolean {
  const check: Check = checks[rule];
  return check.promised !== true && (check.severity === 'warning' || check.allowable === true);
}

/** Tells whether a check speaks only where site.yaml gives it a severity. */
export function isOffByDefault(rule: CheckId): boolean {
  const check: Check = checks[rule];
  return check.off === true;
}
