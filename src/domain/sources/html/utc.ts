/** Whether a time as pages write it is in UTC. */
export function isInUtc(value: string): boolean {
  return /\d\d:\d\d[\d:.]*\s?(?:Z|[+-]00:?00|UTC|GMT)$/u.test(value);
}
