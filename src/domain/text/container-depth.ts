/** Block quotations and lists that one line of Markdown may open inside one another; beyond it no parser is asked. */
export const deepestContainers = 32;

const nested = new RegExp(`^(?:[ \\t]{0,8}(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))){${String(deepestContainers + 1)}}`);
const thematicBreak = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Whether a line opens more containers than anyone writes. A rule of dashes or asterisks opens none. */
export function nestsTooDeep(line: string): boolean {
  return nested.test(line) && !thematicBreak.test(line);
}
