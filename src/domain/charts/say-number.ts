/**
 * A number as a language (BCP 47) writes it: "10,000", and in words from a million on where nothing is lost by it
 * ("2.1 million"), with a true minus sign, not a hyphen.
 */
export function sayNumber(number: number, language: string): string {
  const said = Math.abs(number) < 1e6 ? undefined : sayShort(number, language);
  return (said ?? new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }).format(number)).replace('-', '−');
}

function sayShort(number: number, language: string): string | undefined {
  const say = (maximumFractionDigits: number): string =>
    new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits }).format(
      number,
    );
  const said = say(2);
  return said === say(15) ? said : undefined;
}
