import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveSite, type SiteServer } from './serve.ts';

describe('serveSite', () => {
  let folder = '';
  let server: SiteServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-serve-'));
    const site = join(folder, 'site');
    await mkdir(join(site, 'bridge'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(site, 'index.html'), '<h1>Home</h1>');
    await writeFile(join(site, '404.html'), '<h1>No such page</h1>');
    await writeFile(join(site, 'bridge/index.html'), '<h1>Bridge</h1>');
    await writeFile(join(site, 'bridge/claims.json'), '{}');
    await symlink(join(site, 'index.html'), join(site, 'again.html'));
    server = await serveSite({ folder: site, base: '/sub/', port: 0 });
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Sends a path as it is: fetch would tidy it up first. */
  const get = (path: string, method = 'GET', headers = {}) =>
    new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((settle, fail) => {
      request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => settle({ status: response.statusCode ?? 0, body, headers: response.headers }));
      })
        .on('error', fail)
        .end();
    });

  it('serves files and the index of folders', async () => {
    assert.equal((await get('/sub/')).body, '<h1>Home</h1>');
    assert.equal((await get('/sub/bridge/?x=1')).body, '<h1>Bridge</h1>');
    const data = await get('/sub/bridge/claims.json');
    assert.equal(data.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(data.headers['content-length'], '2');
  });

  it('sends folders without their slash to the one with it, and the root to the base path', async () => {
    const folderAnswer = await get('/sub/bridge');
    assert.deepEqual([folderAnswer.status, folderAnswer.headers['location']], [301, '/sub/bridge/']);
    for (const path of ['/', '/sub']) {
      const rootAnswer = await get(path);
      assert.deepEqual([rootAnswer.status, rootAnswer.headers['location']], [302, '/sub/']);
    }
  });

  it('answers what it does not hold with the page for that', async () => {
    for (const path of [
      '/sub/none/',
      '/elsewhere',
      '/sub/%',
      '/sub/bridge/claims.json/',
      '/sub/%00',
      '//bridge',
      '/sub//bridge',
    ]) {
      const { status, body } = await get(path);
      assert.deepEqual([path, status, body], [path, 404, '<h1>No such page</h1>']);
    }
  });

  it('never leaves its folder', async () => {
    for (const path of [
      '/sub/../secret.txt',
      '/sub/%2e%2e/secret.txt',
      '/sub/..%2fsecret.txt',
      '/sub/bridge/..%2f..%2fsecret.txt',
      '/sub/..%5csecret.txt',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    assert.deepEqual([(await get('/sub/', 'HEAD')).status, (await get('/sub/', 'HEAD')).body], [200, '']);
    assert.equal((await get('/sub/', 'POST')).status, 405);
  });

  it('compresses text for those who ask', async () => {
    const { headers } = await get('/sub/', 'GET', { 'accept-encoding': 'gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
  });

  it('takes the next free port', async () => {
    const second = await serveSite({ folder, base: '/', port: server.port });
    assert.ok(second.port > server.port);
    await second.close();
  });
});
