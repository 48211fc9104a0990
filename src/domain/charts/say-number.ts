/**
 * A number as a language (BCP 47) writes it: "10,000", and in words from a million on where nothing is lost by it
 * ("2.1 million") and `short` is not false, with a true minus sign, not a hyphen.
 */
export function sayNumber(number: number, language: string, short = true): string {
  const isShort = short && saysShort(number, language);
  const format = isShort ? compact(language, 2) : new Intl.NumberFormat(language, { maximumSignificantDigits: 15 });
  return format.format(number).replace('-', '−');
}

/** Whether a number is said in words. */
export function saysShort(number: number, language: string): boolean {
  return Math.abs(number) >= 1e6 && compact(language, 2).format(number) === compact(language, 15).format(number);
}

function compact(language: string, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits });
}
