import process from 'node:process';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says at the end what was skipped and why: a test that nobody runs must not look like one that passes. */
// Playwright makes one of these with `new`.
// oxlint-disable-next-line import/no-default-export
export default function createReporter(): Pick<Reporter, 'onTestEnd' | 'onEnd'> {
  const counts = new Map<string, number>();
  return {
    onTestEnd({ annotations }: TestCase, { status, annotations: found }: TestResult) {
      if (status !== 'skipped') return;
      const { description = 'no reason given' } = [...found, ...annotations].find(({ type }) => type === 'skip') ?? {};
      counts.set(description, (counts.get(description) ?? 0) + 1);
    },
    onEnd(_result: FullResult) {
      for (const [reason, count] of counts) process.stdout.write(`  ! ${count} skipped. ${reason}\n`);
    },
  };
}
