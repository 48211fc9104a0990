/** How many of a base unit each unit holds; units with one base can be converted into each other. */
const bases: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  millimetre: ['metre', 0.001],
  centimetre: ['metre', 0.01],
  metre: ['metre', 1],
  kilometre: ['metre', 1000],
  inch: ['metre', 0.0254],
  foot: ['metre', 0.3048],
  yard: ['metre', 0.9144],
  mile: ['metre', 1609.344],
  hectare: ['square metre', 10_000],
  acre: ['square metre', 4046.856],
  'square kilometre': ['square metre', 1e6],
  gram: ['gram', 1],
  kilogram: ['gram', 1000],
  tonne: ['gram', 1e6],
  ounce: ['gram', 28.3495],
  'pound weight': ['gram', 453.592],
  pound: ['gram', 453.592],
  litre: ['litre', 1],
  gallon: ['litre', 3.78541],
  barrel: ['litre', 158.987],
  watt: ['watt', 1],
  kilowatt: ['watt', 1000],
  megawatt: ['watt', 1e6],
  gigawatt: ['watt', 1e9],
  second: ['second', 1],
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  month: ['second', 2_629_746],
  year: ['second', 31_556_952],
  decade: ['second', 315_569_520],
};

/** A value in another unit of the same kind (SI and customary units), or undefined where there is no conversion. */
export function convert(value: number, from: string, to: string): number | undefined {
  const [source, target] = [bases[from], bases[to]];
  return source === undefined || target === undefined || source[0] !== target[0] || from === to
    ? undefined
    : (value * source[1]) / target[1];
}
