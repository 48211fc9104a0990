import { directionOf } from '../domain/language/language-tag.ts';
import { interfaceLanguage } from './words.ts';

/** Attributes that tell a stretch's language from the language around it. */
export interface LanguageMark {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Marks words of one language among words of another; nothing where the two are one, or the words' own is unknown. */
export function markLanguage(own: string | undefined, around: string): LanguageMark {
  if (own === undefined || own === around) return {};
  const dir = directionOf(own);
  return dir === directionOf(around) ? { lang: own } : { lang: own, dir };
}

/** Marks what the interface says on a page of another language; such words run along with the page. */
export function markInterface(page: string): LanguageMark {
  return page === interfaceLanguage ? {} : { lang: interfaceLanguage };
}
