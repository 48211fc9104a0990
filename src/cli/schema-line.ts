import { dirname, join, relative, resolve } from 'node:path';
import { isInside, packageRoot, toSlashes } from '../disk/paths.ts';

/**
 * The first line of a YAML file that tells editors' YAML servers which keys it may hold
 * (https://github.com/redhat-developer/yaml-language-server#using-inlined-schema); nothing where the file lies outside the
 * folder that has Verbatim installed, since the way from there to the schema is one machine's own.
 */
export function schemaLine(id: 'site' | 'source', file: string, home = packageRoot): string {
  const project = home.split(/[\\/]node_modules[\\/]/, 1)[0] ?? home;
  const schema = join(home, 'docs/schemas', `${id}.json`);
  if (!isInside(project, resolve(file))) return '';
  return `# yaml-language-server: $schema=${toSlashes(relative(dirname(resolve(file)), schema))}\n`;
}
