import { stringify } from 'yaml';
import { textFile } from '../messages/message.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { sidecarSchema } from './sidecar.ts';
import type { SidecarKey } from './write-sidecar.ts';

/** What is wrong with a value for a key of the sidecar, as `check` would say it; nothing, if it may stand there. */
export function judgeField(key: SidecarKey, value: string): string | undefined {
  return readYaml(textFile('', stringify({ [key]: value })), sidecarSchema).messages[0]?.message;
}
