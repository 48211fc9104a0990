import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { UsageError } from './command.ts';

export interface ServeOptions {
  /** The built site. */
  readonly folder: string;
  /** The path the site was built for, starting and ending in `/`. */
  readonly base: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
}

export interface SiteServer {
  /** The address of the site's home page. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const portsToTry = 100;
const lastPort = 65_535;
// Browsers resolve "localhost" to either; a page on one and another program's on the other would be a riddle.
const loopbacks = ['127.0.0.1', '::1'];

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * Serves a built site to this machine alone, as any plain file server would: files, `index.html` of folders, and
 * `404.html`. Takes the next free port where the one asked for is in use. It is ours because those that packages bring
 * follow links out of their folder and answer whatever host they are asked as.
 *
 * @throws UsageError when none of the ports tried may be taken.
 */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<SiteServer> {
  const root = await realpath(folder);
  // As browsers ask for it.
  const path = new URL(base, 'http://localhost').pathname;
  const listener: RequestListener = (request, response) => {
    answer({ root, base: path, request, response }).catch(() => response.destroy());
  };
  const servers = await listenOnFreePort(listener, port);
  const { port: chosen } = (servers[0] as Server).address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}${path}`,
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

async function listenOnFreePort(listener: RequestListener, first: number): Promise<Server[]> {
  const last = Math.min(first + portsToTry - 1, lastPort);
  for (let port = first; port <= last; port++) {
    const servers = await listenOnLoopbacks(listener, first === 0 ? 0 : port);
    if (servers.length > 0) return servers;
  }
  throw new UsageError(`No port from ${first} to ${last} can be taken. Name another with --port NUMBER.`);
}

/** Listens on both loopback addresses, or on neither (an empty list) where one of them has the port in use. */
async function listenOnLoopbacks(listener: RequestListener, port: number): Promise<Server[]> {
  const servers: Server[] = [];
  let wanted = port;
  for (const host of loopbacks) {
    const server = createServer(listener);
    const failure = await listen(server, wanted, host);
    if (failure === undefined) {
      servers.push(server);
      wanted = (server.address() as AddressInfo).port;
    } else if (failure !== 'EADDRNOTAVAIL' && failure !== 'EAFNOSUPPORT') {
      await Promise.all(servers.map(closeServer));
      return [];
    }
  }
  return servers;
}

function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? 'unknown'));
    server.listen(port, host, () => settle(undefined));
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((settle) => {
    server.close(() => settle());
  });
}

interface Exchange {
  readonly root: string;
  readonly base: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { root, base, request, response } = exchange;
  if (!isLocal(request.headers.host)) return say(response, 421, 'This server answers to localhost alone.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return say(response, 405, 'This server can only be read.');
  }
  const [path, query] = split(request.url ?? '/', '?');
  const found = await locate(root, base, path);
  if (found === 'malformed') return say(response, 400, 'This address cannot be read.');
  if ('location' in found) {
    response.setHeader('location', query === undefined ? found.location : `${found.location}?${query}`);
    return say(response, found.status, '');
  }
  const file = found.file ?? (await openInside(root, join(root, '404.html')));
  if (file === undefined) return say(response, 404, 'Not found');
  try {
    await send(exchange, file, found.file === undefined ? 404 : 200);
  } finally {
    await file.handle.close();
  }
}

/** A page elsewhere can have its own host name lead to this machine; its scripts would then read what is served here. */
function isLocal(host: string | undefined): boolean {
  const name = host === undefined ? undefined : URL.parse(`http://${host}`)?.hostname;
  return name !== undefined && (/^(?:.+\.)?localhost$/.test(name) || name === '127.0.0.1' || name === '[::1]');
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text && `${text}\n`);
}

function split(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

type Located =
  | 'malformed'
  | { readonly status: 301 | 302; readonly location: string }
  /** No file: there is no such page. */
  | { readonly file?: OpenFile };

/** Finds the file an address path stands for: one of the site, whatever links and dots say. */
async function locate(root: string, base: string, path: string): Promise<Located> {
  if (!path.startsWith(base)) return path === '/' || `${path}/` === base ? { status: 302, location: base } : {};
  const names = decodeNames(path.slice(base.length));
  if (names === undefined) return 'malformed';
  const isFolder = names.at(-1) === '';
  const inner = isFolder ? names.slice(0, -1) : names;
  if (inner.some((name, index) => !isServed(name, index))) return {};
  const named = await openInside(root, join(root, ...inner));
  if (named !== undefined) return isFolder ? await close(named) : { file: named };
  const index = await openInside(root, join(root, ...inner, 'index.html'));
  if (index === undefined || isFolder) return index === undefined ? {} : { file: index };
  await close(index);
  return { status: 301, location: `${path}/` };
}

/** The names of a path, in order; nothing where one of them cannot be read. */
function decodeNames(path: string): readonly string[] | undefined {
  try {
    const names = path.split('/').map(decodeURIComponent);
    return names.some((name) => name.includes('\0')) ? undefined : names;
  } catch {
    return undefined;
  }
}

/** Hidden files are none of a site but for `.well-known`; no name may be a way, and a doubled slash would redirect to another host. */
function isServed(name: string, index: number): boolean {
  return name !== '' && !/[\\/]/.test(name) && (!name.startsWith('.') || (name === '.well-known' && index === 0));
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly path: string;
  readonly size: number;
  readonly tag: string;
}

/** Opens a file that is served from a folder once all links are followed. */
async function openInside(root: string, path: string): Promise<OpenFile | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !relative(root, real).split(sep).every(isServed)) return undefined;
  // Looked at before it is opened: a pipe would wait for somebody to write.
  const found = await stat(real).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const handle = await open(real).catch(() => undefined);
  if (handle === undefined) return undefined;
  return { handle, path, size: found.size, tag: `${found.size.toString(36)}-${found.mtimeMs.toString(36)}` };
}

async function close({ handle }: OpenFile): Promise<Record<string, never>> {
  await handle.close();
  return {};
}

async function send({ request, response }: Exchange, file: OpenFile, status: 200 | 404): Promise<void> {
  const { method, headers } = request;
  const type = contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  const asked = status === 200 && method === 'GET' ? headers.range : undefined;
  const zips = asked === undefined && /charset|wasm/.test(type) && takesGzip(headers['accept-encoding']);
  const tag = `"${file.tag}${zips ? '-gzip' : ''}"`;
  const common = {
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(status === 200 ? { etag: tag } : {}),
  };
  if (status === 200 && holdsTag(headers['if-none-match'], tag)) return void response.writeHead(304, common).end();
  const isSame = headers['if-range'] === undefined || headers['if-range'] === tag;
  const range = asked !== undefined && isSame ? readRange(asked, file.size) : undefined;
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${file.size}`);
    return say(response, 416, 'There is no such part of this file.');
  }
  if (range !== undefined) response.setHeader('content-range', `bytes ${range.start}-${range.end - 1}/${file.size}`);
  const part = range ?? { start: 0, end: file.size };
  const size = zips ? { 'content-encoding': 'gzip' } : { 'content-length': part.end - part.start };
  response.writeHead(range === undefined ? status : 206, { ...common, ...size });
  await (method === 'HEAD' ? response.end() : pipe(file, part, zips, response));
}

async function pipe(
  { handle }: OpenFile,
  { start, end }: Part,
  zips: boolean,
  response: ServerResponse,
): Promise<void> {
  if (start === end && !zips) return void response.end();
  const stream = start === end ? Readable.from([]) : handle.createReadStream({ start, end: end - 1, autoClose: false });
  await (zips ? pipeline(stream, createGzip(), response) : pipeline(stream, response));
}

interface Part {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

function takesGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(accepted ?? ''));
}

/** Whether a list of tags that a browser has holds one (RFC 9110, 13.1.2); weak ones count. */
function holdsTag(list: string | undefined, tag: string): boolean {
  return list !== undefined && list.split(',').some((each) => ['*', tag, `W/${tag}`].includes(each.trim()));
}

/** The part of a file that is asked for (RFC 9110, 14.2); nothing where it is several, or no range of bytes: then all is sent. */
function readRange(asked: string, size: number): Part | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(asked.trim()) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start < end ? { start, end } : 'unsatisfiable';
}
