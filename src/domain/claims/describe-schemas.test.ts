import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSchemas } from './describe-schemas.ts';

test('describes every key of every file', () => {
  for (const { id, schema } of describeSchemas()) {
    const entry = schema.type === 'array' ? (schema.items as typeof schema) : schema;
    for (const [key, value] of Object.entries(entry.properties ?? {})) {
      assert.ok(typeof value === 'object' && value.description, `${id}.${key}`);
    }
  }
});
