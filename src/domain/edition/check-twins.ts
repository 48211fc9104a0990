import type { Message, TextFile } from '../messages/message.ts';
import { sidecarPath } from '../sources/sidecar.ts';
import type { Source } from '../sources/source.ts';
import { placeIn } from './place-in.ts';

/** Finds documents with the same bytes under several ids: readers would take them for several sources. */
export function checkTwins(sources: readonly Source[], files: ReadonlyMap<string, TextFile>): Message[] {
  return [...Map.groupBy(sources, ({ sha256 }) => sha256).values()].flatMap(([first, ...twins]) =>
    twins.flatMap(({ id }) =>
      placeIn(
        files,
        { file: sidecarPath(id), start: 0, end: 0 },
        {
          rule: 'source-duplicate',
          message: `Unexpected document \`${id}\` with the same bytes as \`${first?.id ?? ''}\`, expected each document once`,
          mend: 'cite one of the two throughout, and delete the other with its sidecar',
          source: id,
        },
      ),
    ),
  );
}
