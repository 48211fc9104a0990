import { Document, isSeq } from 'yaml';

/** Writes a spelling with the sources that use it as an item of a name's `spellings`, ready to paste: two lines. */
export function writeSpelling(spelling: string, sources: readonly string[]): string {
  const document = new Document([{ spelling, sources }]);
  const list = document.getIn([0, 'sources']);
  if (isSeq(list)) list.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
