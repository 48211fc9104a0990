import { cancel, group, select, text } from '@clack/prompts';
import { parseEdtf } from '../domain/language/edtf.ts';
import { sourceKinds, unknown } from '../domain/sources/metadata.ts';
import type { SidecarFields } from '../domain/sources/write-sidecar.ts';
import { UsageError } from './command.ts';

/**
 * Asks for the fields of a sidecar, each with what is already known as the answer offered.
 *
 * @throws UsageError when the person cancels; nothing is written then.
 */
export async function askForFields(known: SidecarFields): Promise<SidecarFields> {
  const ask =
    (key: keyof SidecarFields, message: string, validate?: (value: string | undefined) => string | undefined) => () =>
      text({
        message,
        initialValue: known[key] ?? '',
        placeholder: unknown,
        ...(validate === undefined ? {} : { validate }),
      });
  const answers = await group(
    {
      title: ask('title', 'Title of the document'),
      publisher: ask('publisher', 'Who published it'),
      author: ask('author', 'Who wrote it'),
      url: ask('url', 'Its address on the web'),
      published: ask('published', 'When it was published (such as 2025-04-28 or 2025-04)', validateDate),
      retrieved: ask('retrieved', 'When it was saved (such as 2025-04-28)', validateDate),
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

function validateDate(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '' || value.trim() === unknown) return undefined;
  return parseEdtf(value.trim()) === undefined
    ? 'Write a date such as 2025-04-28, 2025-04 or 2025, or leave it empty'
    : undefined;
}
