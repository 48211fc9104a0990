import process from 'node:process';
import { serveSite } from '../src/cli/serve.ts';
import { siteFolder, testSites } from './sites.ts';

/** The address of a served test site, for tests in worker processes. */
export function siteUrl(name: keyof typeof testSites): string {
  const url = process.env[`VERBATIM_TEST_${name.toUpperCase()}`];
  if (url === undefined) throw new Error(`The site ${name} is not served. Run npm run test:build first.`);
  return url;
}

/** Serves the built sites on free ports before the first test; workers find the addresses in their environment. */
// Playwright asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default async function serveSites(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    Object.values(testSites).map(async (site) => {
      const server = await serveSite({ folder: siteFolder(site), base: site.base, port: 0 });
      process.env[`VERBATIM_TEST_${site.name.toUpperCase()}`] = server.url;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
