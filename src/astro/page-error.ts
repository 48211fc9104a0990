const key = 'verbatimPage';

/** Notes on an error which page was being drawn; it stays the error that was thrown, with its place. */
export function markPage(error: unknown, page: string): unknown {
  return error instanceof Error && !(key in error) ? Object.assign(error, { [key]: page }) : error;
}

/** The page that was being drawn when an error was thrown. */
export function pageOf(error: unknown): string | undefined {
  const page: unknown = error instanceof Error && key in error ? error[key] : undefined;
  return typeof page === 'string' ? page : undefined;
}
