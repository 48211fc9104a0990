import type { Span } from '../messages/place.ts';

/** What a credit calls the thing it credits, in the languages of the lists beside this file. */
const picture = String.raw`(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|graphics?|video|footage|fotos?|fotografie|bild(?:er|nachweis|quelle|rechte)?|grafik|crédits?|photographies?|imagen|fotografía|gráfico|immagin[ei]|imagem|foto['’]s|beeld|zdjęci[ea]|fot|фото(?:графия)?|світлина|写真|画像|사진|图片|圖片|صورة|תמונה)`;
/** "Photo: ", "File photo by ", "Image credit - ", "AP Photo/": the words that open a credit, up to who is credited. */
const opensCredit = new RegExp(
  String.raw`^(?:[\p{L}.]+ ){0,2}${picture}(?: (?:credits?|courtesy|source))?(?:\s*[:：/|,©–—-]|\s+(?:by|via|from|courtesy|credit|©|von|par|por|di|door)(?!\p{L})|\s*$)`,
  'iu',
);
/** Picture libraries and the signs of copyright stand in credits alone. */
const showsRights =
  /©|℗|\(c\)\s*(?:\d|\p{Lu})|(?<!\p{L})(?:copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|все права защищены|getty images|shutterstock|istock(?:photo)?|alamy|adobe stock|picture alliance|depositphotos)(?!\p{L})/iu;

/** A credit is a phrase. What is longer is a sentence, which may well speak of photographs and rights. */
const longestCredit = 140;

/**
 * Tells whether a name stands in a picture credit or a copyright line ("Photo: Jane Roe/Reuters", "Getty Images |
 * Bloomberg", "© 2024 AP"). Whom these name made the picture or holds the rights; where the words come from they do not
 * say.
 *
 * @param name where the name stands in the text
 */
export function isCredited(text: string, name: Span): boolean {
  const phrase = phraseAround(text, name);
  if (phrase === undefined) return false;
  const words = text.slice(phrase.start, phrase.end).trim();
  if (opensCredit.test(words) || showsRights.test(words)) return true;
  // "REUTERS/Jane Roe" and "Jane Roe / AFP": a slash joins a maker and an agency, and nothing else stands there.
  const isJoined =
    /\/\s*$/.test(text.slice(phrase.start, name.start)) || /^\s*\//.test(text.slice(name.end, phrase.end));
  return isJoined && !/(?<!\p{L})\p{Ll}{2,}/u.test(words);
}

/** The brackets, the sentence or the line that a name stands in; nothing where that is too long to be a credit. */
function phraseAround(text: string, { start, end }: Span): Span | undefined {
  const before = text.slice(Math.max(0, start - longestCredit), start);
  const after = text.slice(end, end + longestCredit);
  const opened = [...before.matchAll(/[\n([]|[.!?]["”’]?\s/gu)].at(-1)?.index ?? -1;
  const closed = after.search(/[\n)\]]|[.!?]["”’]?(?:\s|$)/u);
  const isCut = (opened < 0 && start > longestCredit) || (closed < 0 && text.length > end + longestCredit);
  if (isCut) return undefined;
  const from = opened < 0 ? 0 : start - before.length + opened + 1;
  const to = closed < 0 ? text.length : end + closed;
  return to - from > longestCredit ? undefined : { start: from, end: to };
}
