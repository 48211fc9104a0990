/** The beginning of a text, cut between words where it is longer than so many characters, with an ellipsis behind it. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, space > longest / 2 ? space : longest - 1).trimEnd()}…`;
}
