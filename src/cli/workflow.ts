import { runVerbatim } from './command.ts';

/** Where GitHub looks for workflows, from the root of a repository. */
export const workflowFile = '.github/workflows/site.yml';

/** How each job begins: with the repository and the Node.js that the packages are installed with. */
const setUp = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
`;

/**
 * A workflow of GitHub Actions that shows what `check` finds on the lines of a pull request, and publishes the main branch on
 * GitHub Pages, at whatever address and path that gives the repository
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax).
 */
export function writeWorkflow(): string {
  return `# Shows what is wrong on the lines of a pull request; publishes the branch "main" on GitHub Pages.
name: Site
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
${checkJob}${publishJob}`;
}

const checkJob = `  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
${setUp}      - run: npm ci --omit=dev
      - run: ${runVerbatim} check --format github
`;

const publishJob = `  publish:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: write
      id-token: write
    # A newer push waits for the one before it: none is broken off half way.
    concurrency:
      group: pages
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
${setUp}      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci --omit=dev
      - run: ${runVerbatim} build --keep-going
        env:
          VERBATIM_URL: \${{ steps.pages.outputs.origin }}
          VERBATIM_BASE: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - uses: actions/deploy-pages@v4
        id: deployment
`;
