/** A number with the separators of a language (BCP 47) and a true minus sign, not a hyphen. */
export function sayNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(number).replace('-', '−');
}
