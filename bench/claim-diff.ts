/**
 * Measures how well passages on one topic are told related, and told weakening one another, on the train files of ClaimDiff:
 * `node bench/claim-diff.ts <folder of the repository kaistAI/ClaimDiff>`. What weighs what is fitted on other topics than those it is measured
 * on (ten folds), beside the cosine of plain TF-IDF. The test files are for others.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignPassages } from '../src/domain/crossref/align-passages.ts';
import { clusterEntities } from '../src/domain/crossref/cluster-entities.ts';
import { findFacts } from '../src/domain/crossref/facts.ts';
import { compare, relatedness } from '../src/domain/crossref/find-comparisons.ts';
import { readComparables, type Comparable } from '../src/domain/crossref/passages.ts';
import { cosine } from '../src/domain/crossref/weigh.ts';
import { readSource } from '../src/domain/sources/read-source.ts';
import type { Source } from '../src/domain/sources/source.ts';

interface Pair {
  readonly topic: string;
  readonly pair_id: string;
  readonly claim_a: string;
  readonly claim_b: string;
  readonly article_a: string;
  readonly article_b: string;
  readonly relation: number;
}

const folder = process.argv[2] ?? '';
const files = ['ClaimDiff-S/ClaimDiff-strength-train.json', 'ClaimDiff-W/ClaimDiff-weak-train.json'].map((file) =>
  join(folder, file),
);
if (!files.every(existsSync)) {
  console.error(
    'The corpus is not there. Usage: node bench/claim-diff.ts <folder that holds ClaimDiff-S and ClaimDiff-W>',
  );
  process.exit(2);
}
const [strength = [], weakness = []] = files.map(
  (file) => (JSON.parse(readFileSync(file, 'utf8')) as { data: Pair[] }).data,
);
const weakens = new Map(weakness.map(({ pair_id, relation }) => [pair_id, relation === 1]));

// An article is a document with its title and those of its claims that stand in any pair.
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const articles = Map.groupBy(
  strength.flatMap(({ topic, article_a, article_b, claim_a, claim_b }) => [
    { key: `${topic}\n${article_a}`, title: article_a, claim: plain(claim_a) },
    { key: `${topic}\n${article_b}`, title: article_b, claim: plain(claim_b) },
  ]),
  ({ key }) => key,
);
const sources = new Map<string, Source>();
for (const [key, claims] of articles) {
  const id = `article-${String(sources.size)}`;
  const text = [plain(claims[0]?.title ?? ''), ...new Set(claims.map(({ claim }) => claim))].join('\n\n');
  const { source } = readSource({ id, file: `sources/${id}.txt`, bytes: new TextEncoder().encode(text) });
  if (source !== undefined) sources.set(key, source);
}
const facts = new Map([...sources.values()].map((source) => [source.id, findFacts(source)]));
const passages = readComparables([...sources.values()], facts, clusterEntities([...facts.values()]));
const bySource = Map.groupBy(passages, ({ source }) => source.id);

function passagesOf(topic: string, article: string, claim: string): Comparable[] {
  const source = sources.get(`${topic}\n${article}`);
  const words = plain(claim);
  return (bySource.get(source?.id ?? '') ?? []).filter(({ source: { text }, facts: { start, end } }, index) => {
    return index > 0 && words.includes(plain(text.slice(start, end)));
  });
}

interface Row {
  readonly topic: string;
  readonly related: boolean;
  readonly weak: boolean;
  readonly baseline: number;
  /** By the weights that are shipped. */
  readonly relatedness: number;
  readonly weight: number;
  readonly features: readonly number[];
}

const baseline = plainCosine([...new Set(strength.flatMap(({ claim_a, claim_b }) => [claim_a, claim_b]))]);
const rows = strength.flatMap((pair): Row[] => {
  const [left, right] = [
    passagesOf(pair.topic, pair.article_a, pair.claim_a),
    passagesOf(pair.topic, pair.article_b, pair.claim_b),
  ];
  const best = left
    .flatMap((a) => right.map((b) => ({ a, b, own: cosine(a.own, b.own) })))
    .toSorted((one, other) => other.own - one.own)[0];
  if (best === undefined) return [];
  const measured = relatedness(best.a, best.b, sources.size);
  const weak = weakens.get(pair.pair_id) === true;
  return [
    {
      topic: pair.topic,
      related: pair.relation === 1 || weak,
      weak,
      baseline: baseline(pair.claim_a, pair.claim_b),
      relatedness: measured,
      weight: compare(best.a, best.b, measured)?.weight ?? measured,
      features: featuresOf(best.a, best.b),
    },
  ];
});

/** What the engine knows of two passages. */
function featuresOf(a: Comparable, b: Comparable): number[] {
  const { differences, covered, shared } = alignPassages(a, b);
  const has = (kind: string): number => (differences.some((one) => one.kind === kind) ? 1 : 0);
  const share = (of: (passage: Comparable) => number): number => Math.abs(of(a) - of(b));
  return [
    cosine(a.own, b.own),
    (cosine(a.own, b.around) + cosine(a.around, b.own)) / 2,
    cosine(a.topic, b.topic),
    covered,
    Math.log(1 + shared.length),
    Math.log(1 + Math.min(a.terms.size, b.terms.size)),
    Math.log(1 + Math.max(a.terms.size, b.terms.size)),
    has('number'),
    has('negation'),
    Math.min(
      1,
      share(({ facts: { negations } }) => negations.length),
    ),
    has('hedge'),
    has('speaker'),
    has('name') + has('place'),
    a.facts.speaker !== undefined || b.facts.speaker !== undefined ? 1 : 0,
    [...a.names].filter((name) => b.names.has(name)).length,
  ];
}

/** Plain TF-IDF with cosine over words of two letters and more. */
function plainCosine(texts: readonly string[]): (a: string, b: string) => number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vector = (text: string): ReadonlyMap<string, number> => {
    const weights = [...Map.groupBy(words(text), (word) => word)].map(([word, all]) => {
      return [word, all.length * (1 + Math.log((1 + texts.length) / (1 + (counts.get(word) ?? 0))))] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  };
  return (a, b) => {
    const other = vector(b);
    return [...vector(a)].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
  };
}

/** Logistic regression by gradient descent on standardised features, with a light penalty. */
function fit(train: readonly Row[], label: (row: Row) => boolean): (row: Row) => number {
  const size = train[0]?.features.length ?? 0;
  const column = (k: number): number[] => train.map(({ features }) => features[k] ?? 0);
  const mean = Array.from({ length: size }, (_, k) => column(k).reduce((sum, x) => sum + x, 0) / train.length);
  const spread = Array.from({ length: size }, (_, k) => {
    return Math.sqrt(column(k).reduce((sum, x) => sum + (x - (mean[k] ?? 0)) ** 2, 0) / train.length) || 1;
  });
  const scale = ({ features }: Row): number[] => features.map((x, k) => (x - (mean[k] ?? 0)) / (spread[k] ?? 1));
  const scaled = train.map((row) => ({ x: scale(row), y: label(row) ? 1 : 0 }));
  let weights = Array.from({ length: size }, () => 0);
  let bias = 0;
  for (let round = 0; round < 300; round++) {
    const slope = Array.from({ length: size }, () => 0);
    let drift = 0;
    for (const { x, y } of scaled) {
      const error = 1 / (1 + Math.exp(-(bias + x.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), 0)))) - y;
      for (const [k, v] of x.entries()) slope[k] = (slope[k] ?? 0) + error * v;
      drift += error;
    }
    weights = weights.map((w, k) => w - 0.5 * ((slope[k] ?? 0) / train.length + 0.01 * w));
    bias -= (0.5 * drift) / train.length;
  }
  return (row) => scale(row).reduce((sum, v, k) => sum + v * (weights[k] ?? 0), bias);
}

const folds = 10;
const topics = [...new Set(rows.map(({ topic }) => topic))];
const foldOf = new Map(topics.map((topic, index) => [topic, index % folds]));

function crossValidate(label: (row: Row) => boolean): number[] {
  const scores = new Map<Row, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(
      rows.filter(({ topic }) => foldOf.get(topic) !== fold),
      label,
    );
    for (const row of rows) if (foldOf.get(row.topic) === fold) scores.set(row, model(row));
  }
  return rows.map((row) => scores.get(row) ?? 0);
}

/** The chance that one of those meant is scored above one that is not. */
function areaUnderCurve(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, is: labels[i] === true })).sort((a, b) => a.score - b.score);
  let [sum, positive] = [0, 0];
  for (let i = 0; i < order.length;) {
    let end = i;
    while (order[end]?.score === order[i]?.score && end < order.length) end++;
    const tied = order.slice(i, end).filter(({ is }) => is).length;
    sum += tied * ((i + end + 1) / 2);
    positive += tied;
    i = end;
  }
  return (sum - (positive * (positive + 1)) / 2) / (positive * (order.length - positive));
}

function precisionIn(count: number, scores: readonly number[], labels: readonly boolean[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return order.slice(0, count).filter((i) => labels[i] === true).length / count;
}

const related = rows.map((row) => row.related);
const weak = rows.map((row) => row.weak);
console.log(`${String(rows.length)} pairs, ${String(topics.length)} topics`);
console.log('                                related  weakens   in 100   in 400');
for (const [name, byRelated, byWeak] of [
  ['plain TF-IDF, cosine', rows.map((row) => row.baseline), rows.map((row) => row.baseline)],
  ['engine, weights as shipped', rows.map((row) => row.relatedness), rows.map((row) => row.weight)],
  ['engine, fitted on other topics', crossValidate((row) => row.related), crossValidate((row) => row.weak)],
] as const) {
  const figures = [
    areaUnderCurve(byRelated, related),
    areaUnderCurve(byWeak, weak),
    precisionIn(100, byRelated, related),
    precisionIn(400, byRelated, related),
  ];
  console.log(name.padEnd(31) + figures.map((figure) => figure.toFixed(3).padStart(9)).join(''));
}
