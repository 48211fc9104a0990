/** Months as citations of all styles name them in English. */
export const longMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The same as MLA shortens them. */
export const shortMonths: readonly string[] = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
