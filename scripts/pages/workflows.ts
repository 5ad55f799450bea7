/** Where a portfolio can be published from its repository. */
export type Host = 'github' | 'gitlab';

/** The private register never lies in a repository; a secret may hold its text, so that the check knows its names there too. */
const register =
  'if [ -n "$PEOPLE" ]; then mkdir -p private; printf \'%s\\n\' "$PEOPLE" > private/people.yaml; fi';

const head = (
  press: string,
  open: string,
): string => `# Publishes the copy of this portfolio for everybody ${press}; never by itself.
# It ends where an error or somebody who could be recognised is found: nothing is published then, and what was stays.
# ${open}
# private/people.yaml lies on your own computer alone. Where its text is the secret PEOPLE, its names are searched for here too.
`;

/** A way to publish from a repository: its file there, and what is done once on its pages. */
export interface Workflow {
  file: string;
  text: string;
  steps: readonly string[];
}

/** The file that publishes a portfolio from each host, with what is to be done there. */
export const workflows: Readonly<Record<Host, Workflow>> = {
  github: {
    file: '.github/workflows/pages.yml',
    text: `${head('when you press "Run workflow" under Actions', 'GitHub Pages are open to everybody, even those of a private repository, unless your organisation keeps them private.')}name: Publish the portfolio
on:
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci
      - env:
          PEOPLE: \${{ secrets.PEOPLE }}
        run: ${register}
      - run: npx portfolio build for=public out=public
      - uses: actions/upload-pages-artifact@v4
        with:
          path: public
  publish:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
    steps:
      - uses: actions/deploy-pages@v4
`,
    steps: [
      'On GitHub choose Settings, Pages, Source: GitHub Actions.',
      'Press “Run workflow” under Actions, each time that you want to publish.',
      'The secret, where you want one: Settings, Secrets and variables, Actions, New repository secret, PEOPLE.',
    ],
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    text: `${head('when you press the play button of the job "pages"', 'Under Settings, General, Visibility you say who may see GitLab Pages: make them for project members only where you can.')}pages:
  image: node:24
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: manual
  script:
    - npm ci
    - ${register}
    - npx portfolio build for=public out=public
  artifacts:
    paths:
      - public
`,
    steps: [
      'On GitLab choose under Settings, General, Visibility who may see the pages.',
      'Press the play button of the job “pages” under Build, Jobs, each time that you want to publish.',
      'The secret, where you want one: Settings, CI/CD, Variables, Add variable, PEOPLE, protected.',
    ],
  },
};
