/** A role of the WAI-ARIA module for digital publishing (1.1), which Astro's types do not know. */
export function documentRole(role: 'backlink' | 'endnotes' | 'noteref'): Readonly<Record<string, string>> {
  return { role: `doc-${role}` };
}
