import type { Message } from './message.ts';

/** How files are named to GitHub: from the working directory. */
export interface GithubOptions {
  readonly showPath: (file: string) => string;
}

/**
 * Prints messages as GitHub Actions workflow commands, one a line, which become annotations at their place.
 * Escapes as GitHub's own toolkit does.
 */
export function formatGithub(messages: readonly Message[], { showPath }: GithubOptions): string {
  return messages.map((message) => `${formatAnnotation(message, showPath)}\n`).join('');
}

function formatAnnotation(message: Message, showPath: (file: string) => string): string {
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
  const difference = message.nearest?.difference;
  const words = [message.message, difference, mend && `mend: ${mend}`].filter(Boolean).join('\n');
  return `::${severity} ${listed.join(',')}::${escapeData(words)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
