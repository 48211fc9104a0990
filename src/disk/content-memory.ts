import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { ReadExplainer } from '../domain/claims/read-written.ts';
import { type ExplainerFiles, type ExplainerReading, readExplainer } from '../domain/claims/read-explainer.ts';
import { type KnownFindings, type LintStatement, rememberLints } from '../domain/lints/remember-lints.ts';
import type { StatementFinding } from '../domain/lints/evidence.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { type FolderRecords, openFolderRecords } from './folder-records.ts';
import { filesAtOnce, mapBounded } from './map-bounded.ts';
import type { ReadDocument } from './read-document.ts';
import { readSources } from './read-sources.ts';

/** Reads a content folder again and again, and does again only what a change asks for. */
export interface ContentMemory {
  /**
   * Reads those documents that are new or changed; the others come back as the very same objects, so that what was
   * worked out for them can be kept beside them. Documents not asked for are forgotten. The result keeps the order.
   */
  read(documents: readonly RawDocument[]): Promise<ReadDocument[]>;
  /** Begins to read what editors wrote, of so many explainers. */
  recall(explainers: number): Recall;
}

/** What is remembered while a folder is read once. Whatever it gives is what reading and comparing anew would give. */
export interface Recall {
  readonly readExplainer: ReadExplainer;
  /** Compares statements with what they cite. */
  readonly lint: LintStatement;
  /** Forgets what was not asked for, and keeps the rest for other runs where there is much of it. Never fails. */
  readonly keep: () => Promise<void>;
}

interface Remembered {
  readonly document: RawDocument;
  readonly read: ReadDocument;
}

interface Known {
  readonly readings: ReadonlyMap<string, KnownReading>;
  readonly findings: KnownFindings;
}

interface KnownReading {
  readonly key: string;
  readonly reading: ExplainerReading;
}

/** From so many explainers on, keeping what was read of them between runs costs less than it saves. */
const worthKeeping = 12;

/**
 * Opens an empty memory.
 *
 * @param folder the content folder, where what is remembered is to last from run to run
 * @param openRecords opens what lasts
 */
export function createContentMemory(
  folder?: string,
  openRecords: (folder: string) => FolderRecords = openFolderRecords,
): ContentMemory {
  let documents: ReadonlyMap<string, Remembered> = new Map();
  let records: FolderRecords | undefined;
  let known: Known | undefined;
  return {
    async read(asked) {
      const recalled = asked.map((document) => {
        const before = documents.get(document.file);
        return before !== undefined && isSame(before.document, document) ? before.read : undefined;
      });
      const unread = asked.filter((_, index) => recalled[index] === undefined);
      const fresh = (await readSources(unread)).values();
      const results = asked.flatMap((document, index) => {
        const read = recalled[index] ?? fresh.next().value;
        return read === undefined ? [] : [{ document, read }];
      });
      documents = new Map(results.map((result) => [result.document.file, result]));
      return results.map(({ read }) => read);
    },
    recall(explainers) {
      if (folder !== undefined && explainers >= worthKeeping) records ??= openRecords(folder);
      return recallFrom(known, records, (now) => void (known = now));
    },
  };
}

const findingsName = 'findings';
const nameOf = (slug: string): string => `explainer ${slug}`;

function recallFrom(
  before: Known | undefined,
  records: FolderRecords | undefined,
  settle: (now: Known) => void,
): Recall {
  const readings = new Map<string, KnownReading>();
  const fresh = new Set<string>();
  const kept = (): KnownFindings =>
    new Map(records?.find(findingsName, '') as [string, StatementFinding[]][] | undefined);
  const lints = rememberLints(before?.findings ?? kept());
  return {
    readExplainer(files, language) {
      const key = keyOf(files, language);
      const held = before?.readings.get(files.slug);
      const found =
        held?.key === key ? held.reading : (records?.find(nameOf(files.slug), key) as ExplainerReading | undefined);
      const reading = found ?? readExplainer(files, language);
      if (found === undefined) fresh.add(files.slug);
      readings.set(files.slug, { key, reading });
      return reading;
    },
    lint: lints.lint,
    async keep() {
      settle({ readings, findings: lints.asked });
      if (records === undefined) return;
      const store = records;
      await mapBounded([...fresh], filesAtOnce, async (slug) => {
        const { key = '', reading } = readings.get(slug) ?? {};
        await store.keep(nameOf(slug), key, reading);
      });
      if (lints.isChanged()) await records.keep(findingsName, '', [...lints.asked]);
    },
  };
}

/** Names the files of an explainer with all that decides, beside our own code, what reading them gives. */
function keyOf(
  { slug, index, timeline, timelineUnread, disputes, disputesUnread, updates }: ExplainerFiles,
  language: string,
): string {
  const texts = [index, timeline, disputes, ...updates].map((file) => file && [file.path, file.text]);
  return createHash('sha256')
    .update(JSON.stringify([language, slug, timelineUnread ?? false, disputesUnread ?? false, texts]))
    .digest('base64url');
}

function isSame(a: RawDocument, b: RawDocument): boolean {
  return a.id === b.id && a.sidecar?.text === b.sidecar?.text && Buffer.compare(a.bytes, b.bytes) === 0;
}
