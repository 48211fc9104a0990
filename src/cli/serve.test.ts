import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { UsageError } from './command.ts';
import { serveSite, type SiteServer } from './serve.ts';

describe('serveSite', () => {
  let folder = '';
  let site = '';
  let server: SiteServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-serve-'));
    site = join(folder, 'site');
    const files = {
      'secret.txt': 'secret',
      'outside/index.html': 'secret',
      'site-old/index.html': 'secret',
      'site/index.html': '<h1>Home</h1>',
      'site/404.html': '<h1>No such page</h1>',
      'site/bridge/index.html': '<h1>Bridge</h1>',
      'site/bridge/claims.json': '{}',
      'site/bridge/timeline.csv': 'a,b\r\n',
      'site/empty.txt': '',
      'site/ten.bin': '0123456789',
      'site/.env': 'secret',
      'site/.git/HEAD': 'secret',
      'site/bridge/.well-known/x.txt': 'secret',
      'site/.well-known/security.txt': 'Contact: a',
      'site/méthode/index.html': '<h1>Méthode</h1>',
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await symlink(join(site, 'index.html'), join(site, 'again.html'));
    await symlink(join(folder, 'secret.txt'), join(site, 'linked.txt'));
    await symlink(join(folder, 'outside'), join(site, 'linked'));
    await symlink('../site-old', join(site, 'old'));
    await symlink('.env', join(site, 'env.txt'));
    if (process.platform !== 'win32') execFileSync('/usr/bin/env', ['mkfifo', join(site, 'pipe.txt')]);
    await symlink('nowhere', join(site, 'dangling.txt'));
    await symlink(site, join(folder, 'link'));
    await link(join(site, 'ten.bin'), join(site, 'hard.bin'));
    server = await serveSite({ folder: site, base: '/sub/', port: 0 });
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  interface Answer {
    readonly status: number;
    readonly bytes: Buffer;
    readonly body: string;
    readonly headers: Readonly<Record<string, unknown>>;
  }

  /** Sends a path as it is: fetch would tidy it up first. */
  const ask = (port: number, path: string, method = 'GET', headers = {}): Promise<Answer> =>
    new Promise((settle, fail) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          settle({ status: response.statusCode ?? 0, bytes, body: bytes.toString(), headers: response.headers });
        });
      })
        .on('error', fail)
        .end();
    });
  const get = (path: string, method = 'GET', headers = {}): Promise<Answer> => ask(server.port, path, method, headers);

  it('serves files and the index of folders, each as what it is', async () => {
    assert.equal((await get('/sub/')).body, '<h1>Home</h1>');
    assert.equal((await get('/sub/bridge/?x=1')).body, '<h1>Bridge</h1>');
    assert.equal((await get('/sub/m%C3%A9thode/')).body, '<h1>Méthode</h1>');
    const data = await get('/sub/bridge/claims.json');
    assert.equal(data.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(data.headers['content-length'], '2');
    assert.equal(data.headers['x-content-type-options'], 'nosniff');
    assert.equal((await get('/sub/bridge/timeline.csv')).headers['content-type'], 'text/csv; charset=utf-8');
    assert.equal((await get('/sub/ten.bin')).headers['content-type'], 'application/octet-stream');
    assert.deepEqual([(await get('/sub/empty.txt')).status, (await get('/sub/empty.txt')).body], [200, '']);
  });

  it('sends folders without their slash to the one with it, and the root to the base path', async () => {
    for (const [path, status, location] of [
      ['/sub/bridge', 301, '/sub/bridge/'],
      ['/sub/bridge?a=1&b=%2F', 301, '/sub/bridge/?a=1&b=%2F'],
      ['/sub/m%C3%A9thode', 301, '/sub/m%C3%A9thode/'],
      ['/', 302, '/sub/'],
      ['/sub', 302, '/sub/'],
      ['/sub?a', 302, '/sub/?a'],
    ] as const) {
      const answer = await get(path);
      assert.deepEqual([answer.status, answer.headers['location']], [status, location], path);
    }
  });

  it('answers what it does not hold with the page for that', async () => {
    for (const path of [
      '/sub/none/',
      '/elsewhere',
      '/subway/',
      '/sub/bridge/claims.json/',
      '//bridge',
      '/sub//bridge',
      '/sub//evil.example/..',
      '/sub/dangling.txt',
      'http://localhost/sub/',
    ]) {
      const { status, body, headers } = await get(path);
      assert.deepEqual([path, status, body], [path, 404, '<h1>No such page</h1>']);
      assert.equal(headers['etag'], undefined);
    }
    assert.equal((await get('/sub/none/', 'GET', { range: 'bytes=0-1', 'if-none-match': '*' })).status, 404);
    const bare = await serveSite({ folder: join(folder, 'outside'), base: '/', port: 0 });
    const { status, body } = await ask(bare.port, '/none');
    assert.deepEqual([status, body], [404, 'Not found\n']);
    await bare.close();
  });

  it('says of an address that it cannot be read', async () => {
    for (const path of ['/sub/%', '/sub/%zz/', '/sub/%00', '/sub/a%00.txt', '/sub/%ff'])
      assert.equal((await get(path)).status, 400, path);
  });

  it('never leaves its folder, by dots or by links', async () => {
    for (const path of [
      '/sub/../secret.txt',
      '/sub/%2e%2e/secret.txt',
      '/sub/..%2fsecret.txt',
      '/sub/bridge/..%2f..%2fsecret.txt',
      '/sub/..%5csecret.txt',
      '/sub/bridge/../index.html',
      '/sub/./index.html',
      '/sub/linked.txt',
      '/sub/linked/',
      '/sub/linked/index.html',
      '/sub/linked',
      '/sub/old/',
      '/sub/env.txt',
      '/sub/pipe.txt',
      '/sub/%2Fetc/passwd',
      '/sub/bridge%2findex.html',
    ]) {
      const { status, body } = await get(path);
      assert.deepEqual([path, status, body.includes('secret')], [path, 404, false]);
    }
    assert.equal((await get('/sub/again.html')).body, '<h1>Home</h1>', 'a link inside the site is followed');
    assert.equal((await get('/sub/hard.bin')).body, '0123456789');
    const linked = await serveSite({ folder: join(folder, 'link'), base: '/', port: 0 });
    assert.equal((await ask(linked.port, '/')).body, '<h1>Home</h1>', 'the folder itself may be a link');
    await linked.close();
  });

  it('serves no hidden file but what is well known', async () => {
    for (const path of ['/sub/.env', '/sub/.git/HEAD', '/sub/%2eenv', '/sub/bridge/.well-known/x.txt', '/sub/.git'])
      assert.equal((await get(path)).status, 404, path);
    assert.equal((await get('/sub/.well-known/security.txt')).body, 'Contact: a');
  });

  it('answers as this machine alone, whatever name leads to it', async () => {
    for (const host of ['localhost', 'localhost:1', '127.0.0.1:80', '[::1]:4321', 'LOCALHOST', 'a.localhost'])
      assert.equal((await get('/sub/', 'GET', { host })).status, 200, host);
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      'evillocalhost',
      '127.0.0.1.evil.example',
      '0.0.0.0',
      'a b',
    ]) {
      const { status, body } = await get('/sub/', 'GET', { host });
      assert.deepEqual([host, status, body], [host, 421, 'This server answers to localhost alone.\n']);
    }
  });

  it('listens on this machine alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each !== undefined && !each.internal && each.family === 'IPv4');
    for (const other of others) {
      await assert.rejects(
        new Promise((settle, fail) => {
          const socket = connect(server.port, other?.address ?? '');
          socket.once('connect', () => settle(socket.destroy()));
          socket.once('error', fail);
        }),
      );
    }
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const { status, body, headers } = await get('/sub/', 'HEAD');
    assert.deepEqual([status, body, headers['content-length']], [200, '', '13']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const refused = await get('/sub/', method);
      assert.deepEqual([refused.status, refused.headers['allow']], [405, 'GET, HEAD'], method);
    }
    assert.equal((await get('/sub/ten.bin', 'HEAD', { range: 'bytes=0-1' })).status, 200);
  });

  it('compresses text for those who ask', async () => {
    const { headers, bytes } = await get('/sub/', 'GET', { 'accept-encoding': 'br, gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers['vary'], 'accept-encoding');
    assert.equal(gunzipSync(bytes).toString(), '<h1>Home</h1>');
    const empty = await get('/sub/empty.txt', 'GET', { 'accept-encoding': 'gzip' });
    assert.equal(gunzipSync(empty.bytes).toString(), '');
    for (const accepted of ['gzip;q=0', 'gzip; q=0.0, br', 'br'])
      assert.equal((await get('/sub/', 'GET', { 'accept-encoding': accepted })).headers['content-encoding'], undefined);
    const binary = await get('/sub/ten.bin', 'GET', { 'accept-encoding': 'gzip' });
    assert.equal(binary.headers['content-encoding'], undefined);
  });

  it('sends nothing again that a browser has', async () => {
    const plain = String((await get('/sub/')).headers['etag']);
    const zipped = String((await get('/sub/', 'GET', { 'accept-encoding': 'gzip' })).headers['etag']);
    assert.match(plain, /^"[\w.-]+"$/);
    assert.notEqual(plain, zipped);
    assert.notEqual(plain, (await get('/sub/bridge/')).headers['etag']);
    for (const list of [plain, `W/${plain}`, `"x", ${plain}`, '*']) {
      const { status, body, headers } = await get('/sub/', 'GET', { 'if-none-match': list });
      assert.deepEqual([list, status, body, headers['etag']], [list, 304, '', plain]);
    }
    for (const list of ['"x"', zipped, plain.slice(1, -1)])
      assert.equal((await get('/sub/', 'GET', { 'if-none-match': list })).status, 200, list);
    await writeFile(join(site, 'bridge/claims.json'), '{}');
    const before = (await get('/sub/bridge/claims.json')).headers['etag'];
    await writeFile(join(site, 'bridge/claims.json'), '[1]');
    assert.notEqual((await get('/sub/bridge/claims.json')).headers['etag'], before);
  });

  it('sends the part of a file that is asked for', async () => {
    const etag = String((await get('/sub/ten.bin')).headers['etag']);
    for (const [range, status, body, said] of [
      ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
      ['bytes=9-9', 206, '9', 'bytes 9-9/10'],
      ['bytes=7-', 206, '789', 'bytes 7-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
      ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
      ['bytes=10-', 416, 'There is no such part of this file.\n', 'bytes */10'],
      ['bytes=-0', 416, 'There is no such part of this file.\n', 'bytes */10'],
      // Several at once, and what is no range: all of it may be sent.
      ['bytes=0-1,3-4', 200, '0123456789', undefined],
      ['bytes=3-1', 200, '0123456789', undefined],
      ['bytes=-', 200, '0123456789', undefined],
      ['lines=1-2', 200, '0123456789', undefined],
    ] as const) {
      const answer = await get('/sub/ten.bin', 'GET', { range });
      assert.deepEqual(
        [range, answer.status, answer.body, answer.headers['content-range']],
        [range, status, body, said],
      );
      if (status !== 416) assert.equal(answer.headers['content-length'], String(body.length));
    }
    assert.equal((await get('/sub/ten.bin', 'GET', { range: 'bytes=0-3', 'if-range': etag })).status, 206);
    for (const known of ['"x"', 'Tue, 01 Jul 2025 00:00:00 GMT'])
      assert.equal((await get('/sub/ten.bin', 'GET', { range: 'bytes=0-3', 'if-range': known })).status, 200);
    const text = await get('/sub/', 'GET', { range: 'bytes=0-3', 'accept-encoding': 'gzip' });
    assert.deepEqual([text.status, text.body, text.headers['content-encoding']], [206, '<h1>', undefined]);
    assert.equal((await get('/sub/empty.txt', 'GET', { range: 'bytes=0-' })).status, 416);
  });

  it('says where it is, for a base path in any script', async () => {
    const other = await serveSite({ folder: site, base: '/nouvelles été/', port: 0 });
    assert.equal(other.url, `http://localhost:${other.port}/nouvelles%20%C3%A9t%C3%A9/`);
    assert.equal(
      (await ask(other.port, new URL(other.url).pathname)).body,
      await readFile(join(site, 'index.html'), 'utf8'),
    );
    assert.equal((await ask(other.port, '/')).headers['location'], '/nouvelles%20%C3%A9t%C3%A9/');
    await other.close();
  });

  it('takes the next free port, and says where there is none', async () => {
    const second = await serveSite({ folder, base: '/', port: server.port });
    assert.ok(second.port > server.port);
    await second.close();
    const top = await serveSite({ folder, base: '/', port: 65_535 }).catch(() => undefined);
    await assert.rejects(serveSite({ folder, base: '/', port: 65_535 }), UsageError);
    await top?.close();
  });
});
