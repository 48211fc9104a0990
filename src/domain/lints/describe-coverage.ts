import { compareText } from '../text/compare-text.ts';
import { nameLanguage, readsFigures } from '../language/language-tag.ts';
import { primaryLanguage } from '../language/words.ts';

/**
 * Says which of the editors' own words the lints cannot compare with the sources, one line for each language that is not
 * English. Quotations are looked for in every language.
 */
export function describeCoverage(languages: readonly string[]): string[] {
  const primaries = new Set(languages.map(primaryLanguage).filter((language) => language !== 'en'));
  return [...primaries].toSorted(compareText).map((language) => {
    const name = language === '' ? 'an unknown language' : nameLanguage(language);
    return readsFigures(language)
      ? `claims in ${name}: numbers and dates are compared, other words are not`
      : `claims in ${name}: quotations alone are checked, the claims' own words are not`;
  });
}
