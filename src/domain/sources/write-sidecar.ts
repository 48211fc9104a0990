import { Document, parseDocument } from 'yaml';
import { findOrigins } from '../language/find-origins.ts';
import { type DocumentMetadata, unknown } from './metadata.ts';
import { sidecarSchema } from './sidecar.ts';
import type { Source } from './source.ts';

/** The keys of a sidecar that editors fill in, in the order they are written. */
export const sidecarKeys = [
  'title',
  'publisher',
  'author',
  'url',
  'archived',
  'published',
  'retrieved',
  'kind',
  'language',
  'licence',
] as const;
export type SidecarKey = (typeof sidecarKeys)[number];
export type SidecarFields = Partial<Record<SidecarKey, string>>;

const yamlOptions = { lineWidth: 0 } as const;

/** What a document says of itself, as the fields of its sidecar. */
export function fieldsFrom(found: DocumentMetadata): SidecarFields {
  const { title, author, publisher, published, retrieved, language, url, archived } = found;
  const addresses = { url: holdsAs('url', url), archived: holdsAs('archived', archived) };
  return dropEmpty({ title, author, publisher, published, retrieved, language, ...addresses });
}

/** A value that the sidecar may hold: pages give half an address for their own as well. */
function holdsAs(key: SidecarKey, value: string | undefined): string | undefined {
  return sidecarSchema.safeParse({ [key]: value }).success ? value : undefined;
}

/**
 * Writes the sidecar of a newly added document: its hash, what is known, and `unknown` written out for the rest,
 * so that an editor sees what is left to find out. Whom it relies on is for the editor to judge: what its text names
 * stands there as a comment.
 */
export function formatSidecar(source: Source, fields: SidecarFields): string {
  const known: SidecarFields = { language: source.metadata.language, ...fields };
  const rows = Object.fromEntries(sidecarKeys.map((key) => [key, known[key] ?? unknown]));
  const rest = { display: 'excerpts', status: 'current', sha256: source.sha256 };
  return formatYaml(rows) + proposeOrigins(source, known.language ?? unknown) + formatYaml(rest);
}

function proposeOrigins({ text }: Source, language: string): string {
  const named = [...new Set(findOrigins(text, language).map(({ name }) => name))];
  const what = named.length > 0 ? 'Its text names these; take the marks away from what is true:' : 'If you know it:';
  const list = formatYaml({ origins: named.length > 0 ? named : ['...'] }).trimEnd();
  const lines = [`Whom its information comes from, as opposed to who printed it. ${what}`, ...list.split('\n')];
  return lines.map((line) => `# ${line}\n`).join('');
}

function formatYaml(content: object): string {
  return new Document(content).toString(yamlOptions);
}

/** Records a document's hash in an existing sidecar; its comments and the order of its keys stay. */
export function recordHash(sidecar: string, sha256: string): string {
  const document = parseDocument(sidecar);
  document.set('sha256', sha256);
  return document.toString(yamlOptions);
}

function dropEmpty(fields: Partial<Record<SidecarKey, string | undefined>>): SidecarFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
