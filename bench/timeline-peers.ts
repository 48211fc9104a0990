import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event as every library takes it: a day, and words. */
export interface PeerEvent {
  readonly id: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly label: string;
}

export interface Peer {
  readonly name: string;
  /** The package, at an exact version, as npm installs it. */
  readonly package: string;
  /** What shows one event. */
  readonly item: string;
  /** Files of the package that a page needs, from node_modules. */
  readonly folders: readonly string[];
  readonly page: (events: readonly PeerEvent[]) => string;
}

const pad = (n: number) => String(n).padStart(2, '0');

function document(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Timeline</title>${head}</head><body><main><h1>Timeline</h1>${body}</main></body></html>`;
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Set up as the documentation of each shows it, with nothing of the reader's page around it. */
export const peers: readonly Peer[] = [
  {
    name: 'TimelineJS',
    package: '@knight-lab/timelinejs@3.9.11',
    item: '.tl-timemarker',
    folders: ['@knight-lab/timelinejs/dist'],
    page: (events) =>
      document(
        '<link rel="stylesheet" href="/@knight-lab/timelinejs/dist/css/timeline.css"><script src="/@knight-lab/timelinejs/dist/js/timeline.js"></script>',
        `<div id="timeline" style="width:100%;height:600px"></div><script>new TL.Timeline('timeline', ${inScript({
          events: events.map(({ id, year, month, day, label }) => ({
            unique_id: id,
            start_date: { year, month, day },
            text: { headline: label },
          })),
        })}, { font: null })</script>`,
      ),
  },
  {
    name: 'vis-timeline',
    package: 'vis-timeline@8.5.4',
    item: '.vis-item.vis-box',
    folders: ['vis-timeline/standalone/umd', 'vis-timeline/styles'],
    page: (events) =>
      document(
        '<link rel="stylesheet" href="/vis-timeline/styles/vis-timeline-graph2d.min.css"><script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>',
        `<div id="timeline"></div><script>new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(${inScript(
          events.map(({ id, year, month, day, label }) => ({
            id,
            content: label,
            start: `${year}-${pad(month)}-${pad(day)}`,
          })),
        )}), {})</script>`,
      ),
  },
];

/** Installs the packages into a folder of their own, and writes a page of each for each set of events beside them. */
export function writePeerPages(folder: string, sets: ReadonlyMap<string, readonly PeerEvent[]>): void {
  const packages = peers.map((peer) => peer.package);
  execFileSync('npm', ['i', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages], {
    stdio: 'inherit',
  });
  for (const peer of peers)
    for (const files of peer.folders)
      cpSync(join(folder, 'node_modules', files), join(folder, 'site', files), { recursive: true });
  for (const peer of peers) {
    for (const [name, events] of sets) {
      const page = join(folder, 'site', peer.name, name);
      mkdirSync(page, { recursive: true });
      writeFileSync(join(page, 'index.html'), peer.page(events));
    }
  }
}
