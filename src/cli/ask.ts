import { cancel, group, select, text } from '@clack/prompts';
import { dropControls } from '../domain/text/control-characters.ts';
import { judgeField } from '../domain/sources/judge-field.ts';
import { sourceKinds, unknown } from '../domain/sources/metadata.ts';
import type { SidecarFields, SidecarKey } from '../domain/sources/write-sidecar.ts';
import { UsageError } from './command.ts';

/**
 * Asks for the fields of a sidecar, each with what is already known as the answer offered.
 *
 * @throws UsageError when the person cancels; nothing is written then.
 */
export async function askForFields(known: SidecarFields): Promise<SidecarFields> {
  const ask = (key: SidecarKey, message: string) => () =>
    text({
      message,
      initialValue: dropControls(known[key] ?? ''),
      placeholder: unknown,
      validate: (value) => (value?.trim() ? judgeField(key, value.trim()) : undefined),
    });
  const answers = await group(
    {
      title: ask('title', 'Title of the document'),
      publisher: ask('publisher', 'Who published it'),
      author: ask('author', 'Who wrote it'),
      url: ask('url', 'Its address on the web'),
      published: ask('published', 'When it was published (such as 2025-04-28 or 2025-04)'),
      retrieved: ask('retrieved', 'When it was saved (such as 2025-04-28)'),
      kind: () =>
        select({
          message: 'What kind of source it is',
          options: sourceKinds.map((kind) => ({ value: kind })),
          initialValue: sourceKinds.find((kind) => kind === known.kind) ?? unknown,
        }),
    },
    {
      onCancel: () => {
        cancel('Nothing was added.');
        throw new UsageError('Cancelled.');
      },
    },
  );
  const given = Object.entries(answers).map(([key, answer]) => [key, answer.trim()] as const);
  return { ...known, ...Object.fromEntries(given.filter(([, answer]) => answer !== '')) };
}
