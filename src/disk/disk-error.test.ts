import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeObstacle, DiskError, explain, explainSystemError, isSystemError } from './disk-error.ts';

const systemError = (code: string, more: object = {}): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: what the system says, open '/a/b'`), { code, syscall: 'open', ...more });

describe('a refusal of the system', () => {
  it('is a clause and a mend for every number it may have, for reading and for writing', () => {
    for (const code of [...Object.keys(constants.errno), 'ESOMETHING'])
      for (const act of ['read', 'written'] as const) {
        const { what, mend } = describeObstacle(systemError(code), act);
        assert.match(what, /^[a-z][^.]+$/, code);
        assert.match(mend, /^[a-z][^.]+$/, code);
      }
    assert.equal(describeObstacle(systemError('EPROTO'), 'read').what, 'the system says EPROTO: what the system says');
  });

  it('says other things of reading than of writing', () => {
    assert.equal(describeObstacle(systemError('EISDIR'), 'read').mend, 'name a file in it');
    assert.equal(describeObstacle(systemError('EISDIR'), 'written').mend, 'rename or remove it');
  });

  it('becomes one sentence that names the path, and what to do', () => {
    const explained = explain(systemError('ENOSPC'), 'The file /a/b', 'written');
    assert.ok(explained instanceof DiskError);
    assert.deepEqual(
      [explained.message, explained.code],
      ['The file /a/b cannot be written: the disk is full. Make room, and run the command again.', 'ENOSPC'],
    );
  });

  it('is not a fault of a program, nor a word of a library', () => {
    const faults = [new TypeError('x is not a function'), Object.assign(new Error('bad'), { code: 'ERR_BAD' }), 'word'];
    for (const fault of faults) {
      assert.equal(isSystemError(fault), false);
      assert.equal(explain(fault, 'The file a', 'read'), fault);
      assert.equal(explainSystemError(fault), undefined);
    }
  });
});

describe('explainSystemError', () => {
  const said = (error: unknown): string | undefined => explainSystemError(error)?.message;

  it('finds out of the call and its answer whether something was read or written', () => {
    const path = '/a/b';
    assert.match(
      said(systemError('EACCES', { path })) ?? '',
      /^\/a\/b cannot be read: this user may not read it\. Change/,
    );
    assert.match(
      said(systemError('EACCES', { path, syscall: 'mkdir' })) ?? '',
      /^\/a\/b cannot be written: this user may not/,
    );
    assert.match(said(systemError('EROFS', { path })) ?? '', /^\/a\/b cannot be written: the disk can only be read\./);
    assert.match(
      said(systemError('ENOSPC', { syscall: 'write' })) ?? '',
      /^What `write` is about cannot be written: the disk is full/,
    );
  });

  it('finds it at the root of what others made of it', () => {
    const cause = systemError('EACCES', { path: '/a/b', syscall: 'mkdir' });
    const wrapped = new Error('The site could not be built', { cause: new Error('vite', { cause }) });
    assert.match(said(wrapped) ?? '', /^\/a\/b cannot be written/);
  });

  it('knows what Node itself throws', () => {
    const home = mkdtempSync(join(tmpdir(), 'verbatim-errors-'));
    const thrown = (act: () => unknown): unknown => {
      try {
        return act();
      } catch (error) {
        return error;
      }
    };
    writeFileSync(join(home, 'file'), '');
    assert.match(
      said(thrown(() => readFileSync(join(home, 'none')))) ?? '',
      /none cannot be read: it does not exist\./,
    );
    assert.match(said(thrown(() => readFileSync(home))) ?? '', /cannot be read: it is a folder\./);
    assert.match(said(thrown(() => writeFileSync(join(home, 'file/deep'), ''))) ?? '', /file\/deep cannot be/);
    rmSync(home, { recursive: true });
  });
});
