import { compareMessages, type Message, type TextFile } from '../messages/message.ts';
import { sidecarSchema } from '../sources/sidecar.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Allowance } from './citation/citation.ts';
import { readAllowances } from './entries.ts';
import type { WrittenText } from './prose-quotations.ts';

/** What editors say of sources beside their facts. */
export interface SidecarsReading {
  readonly texts: readonly WrittenText[];
  readonly allowances: readonly Allowance[];
  readonly messages: readonly Message[];
}

/** Reads the notes and allowances in `sources/*.yaml`; everything else in them is read with the document. */
export function readSidecars(files: ReadonlyMap<string, TextFile>): SidecarsReading {
  const readings = [...files.values()].flatMap((file) => {
    const [, id] = /^sources\/([^/]+)\.yaml$/.exec(file.path) ?? [];
    return id !== undefined && /^(?:note|allow)[ \t]*:/m.test(file.text) ? [readSidecar(file, id)] : [];
  });
  return {
    texts: readings.flatMap(({ texts }) => texts),
    allowances: readings.flatMap(({ allowances }) => allowances),
    messages: readings.flatMap(({ messages }) => messages).toSorted(compareMessages),
  };
}

function readSidecar(file: TextFile, id: string): SidecarsReading {
  const reading = readYaml(file, sidecarSchema);
  const { note, allow } = reading.data ?? {};
  const around = { citations: [{ source: id }] };
  return {
    ...readAllowances(file, reading, [], allow),
    texts:
      note === undefined
        ? []
        : [{ file: file.path, text: note, offsets: reading.rawOffsetsOf(['note']), around: () => around }],
  };
}
