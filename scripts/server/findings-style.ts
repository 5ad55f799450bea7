import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../command/command.ts';

const own = `
.findings-page { max-width: 56rem; padding-block: 2rem 4rem; }
.findings-page section { margin-top: 2rem; }
.findings-page .file-name { font-size: 1rem; margin-bottom: 0.75rem; }
.findings-page .steps li { margin-block: 1rem; }
.findings-page h3 { margin: 0.5rem 0; }
.findings-page details { margin-top: 2.5rem; }
.findings-page .card details { margin-top: 1rem; }
.findings-page .example { white-space: pre-wrap; overflow-wrap: anywhere; }
.findings-page pre {
  background: var(--sunk);
  border-radius: var(--radius);
  padding: 0.75rem 1rem;
  overflow-x: auto;
  font-size: 0.85rem;
  line-height: 1.45;
}
`;

/** The styles of the findings page: the site's own, which also stand where no site could be built, and a few lines. */
export const findingsStyle = (): string =>
  readFileSync(join(repositoryRoot, 'src/site/shared/site.css'), 'utf8') + own;
