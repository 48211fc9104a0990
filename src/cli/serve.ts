import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

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
// Browsers resolve "localhost" to either; a page on one and another program's on the other would be a riddle.
const loopbacks = ['127.0.0.1', '::1'];

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
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
 * `404.html`. Takes the next free port where the one asked for is in use.
 *
 * @throws Error when none of the ports tried is free.
 */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<SiteServer> {
  const root = resolve(folder);
  const listener: RequestListener = (request, response) => {
    answer({ root, base, request, response }).catch(() => response.destroy());
  };
  const servers = await listenOnFreePort(listener, port);
  const { port: chosen } = (servers[0] as Server).address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}${base}`,
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

async function listenOnFreePort(listener: RequestListener, first: number): Promise<Server[]> {
  for (let port = first; port < first + portsToTry; port++) {
    const servers = await listenOnLoopbacks(listener, port);
    if (servers.length > 0) return servers;
  }
  throw new Error(`no port from ${first} to ${first + portsToTry - 1} is free`);
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

async function answer({ root, base, request, response }: Exchange): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const found = await locate(root, base, path);
  if (found.location !== undefined) {
    response.writeHead(found.status, { location: found.location }).end();
    return;
  }
  await sendFile({ root, base, request, response }, found.file, found.status);
}

interface Located {
  readonly status: 200 | 301 | 302 | 404;
  readonly file: string;
  readonly location?: string;
}

/** Finds the file an address path stands for; never one outside `root`. */
async function locate(root: string, base: string, path: string): Promise<Located> {
  const missing: Located = { status: 404, file: join(root, '404.html') };
  if (!path.startsWith(base)) {
    return path === '/' || `${path}/` === base ? { ...missing, status: 302, location: base } : missing;
  }
  const decoded = decodePath(path.slice(base.length));
  // A doubled slash would turn a redirect to the folder into one to another host.
  if (decoded === undefined || decoded.includes('\0') || path.includes('//')) return missing;
  const file = resolve(root, `./${decoded}`);
  if (file !== root && !file.startsWith(root + sep)) return missing;
  const kind = await kindOf(file);
  if (kind === 'file') return path.endsWith('/') ? missing : { status: 200, file };
  if (kind === 'none') return missing;
  if (!path.endsWith('/')) return { ...missing, status: 301, location: `${path}/` };
  const index = join(file, 'index.html');
  return (await kindOf(index)) === 'file' ? { status: 200, file: index } : missing;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'none';
}

async function sendFile({ request, response }: Exchange, file: string, status: number): Promise<void> {
  if ((await kindOf(file)) !== 'file') {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const compress = /charset|wasm/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(compress ? { 'content-encoding': 'gzip' } : { 'content-length': (await stat(file)).size }),
  });
  if (request.method === 'HEAD') response.end();
  else if (compress) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}
