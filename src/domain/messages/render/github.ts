import type { CheckId } from '../checks.ts';
import { causesFirst, describeCause, describeNearest, listCauses } from './pretty.ts';
import { harmless } from './marked-text.ts';
import type { Message } from '../message.ts';

/** How files are named to GitHub: from the working directory. */
export interface GithubOptions {
  readonly showPath: (file: string) => string;
}

/**
 * Prints messages as GitHub Actions workflow commands, one a line, which become annotations at their place, with what
 * the terminal says but for the code frame. Escapes as GitHub's own toolkit does. GitHub itself shows at most ten
 * errors and ten warnings a step; the log has them all.
 */
export function formatGithub(messages: readonly Message[], { showPath }: GithubOptions): string {
  const causes = listCauses(messages);
  return causesFirst(messages)
    .map((message) => `${formatAnnotation(message, showPath, causes)}\n`)
    .join('');
}

function formatAnnotation(
  message: Message,
  showPath: (file: string) => string,
  causes: ReadonlyMap<string, CheckId>,
): string {
  const { line, endLine, column, endColumn, severity, rule, mend } = message;
  const properties = {
    file: showPath(message.file),
    line,
    endLine,
    // GitHub refuses columns that span lines.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: rule,
  };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const words = [
    message.message,
    describeNearest(message)?.text,
    message.nearest?.difference,
    describeCause(message, causes),
    mend && `mend: ${mend}`,
  ];
  return `::${severity} ${listed.join(',')}::${escapeData(words.filter(Boolean).join('\n'))}`;
}

/** Logs are shown in colour, like a terminal: what content holds may not drive them. */
function escapeData(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map(harmless);
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
