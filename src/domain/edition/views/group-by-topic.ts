import { slugify } from '../../text/slugify.ts';
import type { EditionExplainer } from '../edition.ts';

/** A topic with the explainers that name it. */
export interface Topic<T> {
  readonly name: string;
  /** Its own on the page that lists topics. */
  readonly anchor: string;
  readonly explainers: readonly T[];
}

type Filed = Pick<EditionExplainer, 'topics' | 'slug'>;

/**
 * The topics of explainers, by name; an explainer stands under each that it names. Spellings that differ in capitals
 * alone are one topic, under the spelling that comes first. The explainers of a topic keep their order.
 */
export function groupByTopic<T extends Filed>(explainers: readonly T[], language: string): readonly Topic<T>[] {
  const named = explainers.flatMap((explainer) => (explainer.topics ?? []).map((name) => ({ name, explainer })));
  const groups = [...Map.groupBy(named, ({ name }) => name.toLowerCase()).values()];
  const topics = groups
    .map((group) => ({
      name: group.map(({ name }) => name).toSorted()[0] ?? '',
      explainers: [...new Set(group.map(({ explainer }) => explainer))],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const taken = new Set<string>();
  return topics.map((topic) => {
    // Names of other scripts may have no letters that an address takes.
    const wanted = `topic-${slugify(topic.name, 60) || 'other'}`;
    let anchor = wanted;
    for (let number = 2; taken.has(anchor); number++) anchor = `${wanted}-${String(number)}`;
    taken.add(anchor);
    return { ...topic, anchor };
  });
}

/** The explainers that name no topic, in their order. */
export function listWithoutTopic<T extends Filed>(explainers: readonly T[]): readonly T[] {
  return explainers.filter(({ topics = [] }) => topics.length === 0);
}
