import { escapeMarkup } from '../text/escape-markup.ts';

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element of SVG with its attributes and content, which is markup already. Numbers keep two decimals. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value ?? '')}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** Keeps words of the other direction together, as Unicode's bidirectional algorithm has it (UAX 9, 2.4). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Whether a drawing is filled or masked by what has this id. */
export function refersTo(drawing: string, id: string): boolean {
  return drawing.includes(`url(#${id})`);
}

/** Writes the positions of a drawing to a tenth of a pixel, which is enough where nobody enlarges it. */
export function coarsen(drawing: string): string {
  return drawing.replaceAll(/ (?:[xy][12]?|c[xy]|width|height|points|d)="[^"]*"/g, (attribute) =>
    attribute.replaceAll(/\d+\.\d\d/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
