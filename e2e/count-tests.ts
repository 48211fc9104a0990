export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads from a script's output how many tests passed and failed, as node:test and Playwright say it.
 * A script that counts nothing is one test; one that fails has at least one failure.
 */
export function countTests(output: string, succeeded: boolean): Counts {
  const nodeTest = (word: string): number => total(output, new RegExp(`^[ℹ#] ${word} (\\d+)$`, 'gm'));
  const playwright = (word: string): number => total(output, new RegExp(`^ +(\\d+) ${word}\\b`, 'gm'));
  const passed = nodeTest('pass') + playwright('passed');
  const failed = nodeTest('fail') + nodeTest('cancelled') + playwright('failed') + playwright('did not run');
  if (!succeeded) return { passed, failed: Math.max(failed, 1) };
  return { passed: Math.max(passed, 1), failed };
}

function total(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
}
