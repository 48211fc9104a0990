import type { Allowance } from '../claims/citation/citation.ts';
import type { Site } from '../claims/site.ts';
import { type CheckId, checks, isAllowable, isOffByDefault, isOptional } from '../messages/checks.ts';
import { compareMessages, type Message, placeFinding, type TextFile } from '../messages/message.ts';
import type { Point } from '../text/place.ts';

interface Scope {
  readonly allowance: Allowance;
  readonly start: Point;
  readonly end: Point;
}

/**
 * Applies what editors decided to what the checks found: allowances turn messages down where they stand, site.yaml
 * sets severities, and an allowance that allowed nothing becomes a message itself. The result is sorted by place,
 * with repeated messages dropped.
 */
export function applyAllowances(
  found: readonly Message[],
  allowances: readonly Allowance[],
  site: Site | undefined,
  files: ReadonlyMap<string, TextFile>,
): Message[] {
  const scopes = allowances.flatMap((allowance) => scopeOf(allowance, files));
  const used = new Set<Allowance>();
  const standing = found.filter((message) => {
    const hits = isAllowable(message.rule) ? scopes.filter((scope) => covers(scope, message)) : [];
    for (const hit of hits) used.add(hit.allowance);
    return hits.length === 0;
  });
  const idle = (waitsForSources(found) ? [] : allowances)
    .filter((allowance) => !used.has(allowance) && !isSilent(allowance, site))
    .flatMap((allowance) => judgeIdle(allowance, files));
  const applied = [...standing, ...idle].flatMap((message) => applySeverity(message, site));
  return dropEchoes(dropRepeats(applied.toSorted(compareMessages)));
}

function scopeOf(allowance: Allowance, files: ReadonlyMap<string, TextFile>): Scope[] {
  const lines = files.get(allowance.place.file)?.lines;
  if (lines === undefined) return [];
  return [allowance.scope, ...(allowance.stretch === undefined ? [] : [allowance.stretch])].map(({ start, end }) => ({
    allowance,
    start: lines.pointAt(start),
    end: lines.pointAt(end),
  }));
}

function covers({ allowance, start, end }: Scope, message: Message): boolean {
  if (allowance.rule !== message.rule || allowance.place.file !== message.file) return false;
  return comparePoints(start, message) <= 0 && comparePoints(message, end) < 0;
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** Whether an allowance is of a check that does not speak on this site, so that nobody can tell what it would allow. */
function isSilent({ rule }: Allowance, site: Site | undefined): boolean {
  return rule in checks && isOff(rule as CheckId, site);
}

function isOff(rule: CheckId, site: Site | undefined): boolean {
  return isOptional(rule) && (site?.checks[rule] ?? (isOffByDefault(rule) ? 'off' : undefined)) === 'off';
}

function judgeIdle(allowance: Allowance, files: ReadonlyMap<string, TextFile>): Message[] {
  const file = files.get(allowance.place.file);
  // An unknown rule and a missing reason are reported where allowances are read.
  if (file === undefined || !(allowance.rule in checks) || allowance.reason === '') return [];
  const rule = 'allowance-without-effect';
  const finding = isAllowable(allowance.rule as CheckId)
    ? {
        rule,
        message: `Unexpected allowance of \`${allowance.rule}\`, expected one that turns a message of that check down here`,
        mend: 'delete the allowance, or move it to the place the message points at',
      }
    : {
        rule,
        message: `Unexpected allowance of \`${allowance.rule}\`, expected a check that may be allowed: this one is what readers are promised`,
        mend: 'delete the allowance and mend what the check reports',
      };
  return [placeFinding({ ...finding, rule }, file, allowance.place)];
}

function applySeverity(message: Message, site: Site | undefined): Message[] {
  const wanted = site?.checks[message.rule] ?? (isOffByDefault(message.rule) ? 'off' : undefined);
  if (wanted === undefined || wanted === message.severity) return [message];
  if (wanted === 'error') return [{ ...message, severity: 'error' }];
  if (!isOptional(message.rule)) return [message];
  return wanted === 'off' ? [] : [{ ...message, severity: wanted }];
}

function dropRepeats(sorted: readonly Message[]): Message[] {
  return sorted.filter((message, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareMessages(previous, message) !== 0;
  });
}

/**
 * What a parser says after the first fault is mostly that fault's echo: further down an MDX file, and on the same line
 * of YAML.
 */
function dropEchoes(sorted: readonly Message[]): Message[] {
  const heard = new Set<string>();
  return sorted.filter(({ file, line, rule }) => {
    if (rule !== 'mdx-syntax' && rule !== 'yaml-syntax') return true;
    const key = rule === 'mdx-syntax' ? `${rule} ${file}` : `${rule} ${file}:${line}`;
    if (heard.has(key)) return false;
    heard.add(key);
    return true;
  });
}

/**
 * Tells once, for each document that is there but was not read or whose sidecar stands alone, that citations wait for
 * it: adding the document, as an unknown source asks for, is not their mend.
 *
 * @param verdicts what verifying citations found
 * @param read what reading the content found
 */
export function joinUnreadSources(verdicts: readonly Message[], read: readonly Message[]): Message[] {
  const causes = findCauses(read);
  const isWaiting = ({ rule, source = '' }: Message): boolean => rule === 'source-unknown' && causes.has(source);
  const waiting = Map.groupBy(verdicts.filter(isWaiting).toSorted(compareMessages), ({ source = '' }) => source);
  return [
    ...verdicts.filter((message) => !isWaiting(message)),
    ...[...waiting].flatMap(([source, [first, ...others]]) => {
      const cause = causes.get(source);
      return first === undefined || cause === undefined ? [] : [describe(first, others.length, cause)];
    }),
  ];
}

/**
 * Whether any citation waits for a document that is to be mended first: until then, nobody knows what it would be told.
 */
function waitsForSources(messages: readonly Message[]): boolean {
  const causes = findCauses(messages);
  return messages.some(({ rule, source = '' }) => rule === 'source-unknown' && causes.has(source));
}

function findCauses(read: readonly Message[]): ReadonlyMap<string, Message> {
  return new Map(
    read
      .filter(({ rule }) => rule === 'source-unreadable' || rule === 'source-unrecorded')
      .flatMap((message) => (message.source === undefined ? [] : [[message.source, message] as const])),
  );
}

function describe(first: Message, others: number, cause: Message): Message {
  const state = cause.rule === 'source-unreadable' ? 'cannot be read' : 'is not there';
  const more =
    others === 0 ? '' : `; ${String(others)} more ${others === 1 ? 'citation waits' : 'citations wait'} for it`;
  return {
    ...first,
    message: `Unexpected citation of \`${first.source ?? ''}\`, whose document ${state}, expected one to look in${more}`,
    mend: `mend what is said of ${cause.file} first: nothing else may be wrong here`,
  };
}
