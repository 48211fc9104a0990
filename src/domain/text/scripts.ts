/**
 * Scripts whose words stand side by side, as the inside of a character class: those in which a space parts sentences, and those that
 * have none. Korean is neither: it puts spaces, and glues particles to its words.
 */
export const southEastAsian = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
export const eastAsian = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
export const unspaced = eastAsian + southEastAsian;
