import type { EditionEvent } from '../../domain/edition/edition.ts';

/** Says what an undated event comes after and before: `After “…” and before “…”`. */
export function orderWords(event: Pick<EditionEvent, 'after' | 'before'>, labels: ReadonlyMap<string, string>): string {
  const quoted = (ids: readonly string[]) =>
    ids.flatMap((id) => (labels.has(id) ? [`“${labels.get(id)}”`] : [])).join(' and ');
  const [after, before] = [quoted(event.after), quoted(event.before)];
  if (after !== '' && before !== '') return `After ${after}, and before ${before}`;
  if (after !== '') return `After ${after}`;
  return before === '' ? '' : `Before ${before}`;
}
