/** Puts a path from the site's root (see `urls`) under the path the site stands under. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
