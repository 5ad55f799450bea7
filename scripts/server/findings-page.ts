import { group } from '#language/group.ts';
import type { Finding } from '#portfolio/finding.ts';
import { escapeHtml as text } from '#renderer/escape-html.ts';
import { codeFrame } from '#report/code-frame.ts';
import { countLine, counts } from '#report/counts.ts';
import { painter } from '#report/paint.ts';
import { silence } from '#report/silence.ts';
import { severityWords } from '#rules/explanation.ts';
import { allRules } from '#rules/groups.ts';
import { blocks } from '#rules/judge.ts';
import { advised } from '../command/command.ts';
import { withWays } from './editor/with-edit-links.ts';
import { pagePolicy } from './security-headers.ts';
import { errorsInWords, isBegun, type Trouble } from './trouble.ts';

/** What the page says of its surroundings. */
export interface FindingsPage extends Trouble {
  /** What the reader does once the errors are mended. */
  advice: string;
  /** Whether a last good build can be looked at. */
  lastBuild: boolean;
  /** The address of the page's styles. */
  style: string;
  /** Whether there is an editor, to which the page leads in place of commands. */
  canWrite?: boolean;
  /** A script that loads the page again by itself, where there is one. */
  script?: string;
}

/** The findings as a page to read in a browser: by file, what happened, why it matters, what to write instead. */
export const findingsPage = (page: FindingsPage): string =>
  page.canWrite ? withWays(asHtml(page)) : asHtml(page);

const asHtml = (page: FindingsPage): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${text(isBegun(page) ? headline(page) : 'Here your portfolio begins')}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${text(page.style)}">${
      page.script ? `\n    <script type="module" src="${text(page.script)}"></script>` : ''
    }
  </head>
  <body>
    <main class="wrap findings-page">
      ${isBegun(page) ? whole(page) : beginning(page)}
    </main>
  </body>
</html>
`;

/** What is to be written first, in that order, with the command that asks for it. */
const first = [
  [
    'content/people.yaml',
    'Who you are, who assesses you and, by pseudonym, whom you observe',
    'npm run new people',
    '/edit/new/people',
  ],
  [
    'content/portfolio.yaml',
    'What you are registered for, and where you work',
    'npm run new portfolio',
    '/edit/new/portfolio',
  ],
] as const;

const beginning = ({ findings, canWrite }: FindingsPage): string => {
  const way = (command: string, form: string): string =>
    canWrite ? `<a href="${form}">Write it here</a>` : `<code>${text(advised(command))}</code>`;
  const step = ([file, what, command, form]: (typeof first)[number]): string =>
    findings.some((one) => one.file === file)
      ? `<li>${what}:<br>${way(command, form)}</li>`
      : `<li class="quiet">${what}: done</li>`;
  return `<h1>Here your portfolio begins</h1>
      <p class="lead">${canWrite ? 'Three steps, one after the other. What you begin is kept, so that you can stop at any time.' : 'Type these in a second terminal, one after the other. Each asks one thing after the next; then load this page again.'}</p>
      <ol class="steps">
        ${first.map(step).join('\n        ')}
        <li>Your first record, of any kind:<br>${way('npm run new', '/edit/')}</li>
      </ol>`;
};

const whole = (page: FindingsPage): string => `<h1>${text(headline(page))}</h1>
      <p class="lead">${inWords(page.advice)}</p>
      ${page.lastBuild ? '<p>Until then you can look at <a href="/index.html">the last good build</a>. Each of its pages says that it is out of date.</p>' : ''}
      ${page.unreadable ? '' : `<p class="quiet">${text([`${countLine(counts(page.findings))}.`, silence(page.silent) ?? ''].join(' ').trim())}</p>`}
      ${failure(page)}
      ${byFile(page, page.findings.filter(blocks))}
      ${theRest(page)}`;

const headline = (page: Trouble): string =>
  page.unreadable
    ? 'There is no portfolio to show just now'
    : page.failure && !page.findings.some(blocks)
      ? 'The site could not be built'
      : `${errorsInWords(page)} to mend`;

const failure = ({ failure, unreadable }: Trouble): string =>
  unreadable
    ? `<p>${text(unreadable)}</p>`
    : failure
      ? `<section><h2>What the build said</h2><p>This is a mistake of the program, not of the portfolio.</p>${listing(failure, 'What the build said')}</section>`
      : '';

const byFile = (page: FindingsPage, findings: readonly Finding[]): string =>
  [...group(findings, ({ file }) => file)]
    .map(
      ([file, list]) =>
        `<section><h2 class="file-name"><code>${breakable(file)}</code></h2>${toMend(page, file)}${list.map((one) => article(page, one)).join('')}</section>`,
    )
    .join('\n');

/** The way to the form of a record, or of one of the two files that every portfolio needs. */
const toMend = ({ canWrite }: FindingsPage, file: string): string => {
  const [, number] = /^content\/[^/]+\/([EDQV]\d{3,6})[^/]*$/.exec(file) ?? [];
  const [, basis] = /^content\/(people|portfolio)\.yaml$/.exec(file) ?? [];
  const form = number ?? (basis && `new/${basis}`);
  return canWrite && form ? `<p><a href="/edit/${form}">Mend it in its form</a></p>` : '';
};

/** A path that may break after a slash or a hyphen, so that it fits a narrow page. */
const breakable = (file: string): string => text(file).replace(/[/-]/g, '$&<wbr>');

const tones = { error: 'bad', warning: 'warn', 'to-do': 'quiet', info: 'quiet' } as const;

const article = ({ texts, canWrite }: FindingsPage, finding: Finding): string => {
  const frame = codeFrame(texts.get(finding.file) ?? '', finding, { width: 100, paint: painter(false) });
  const asked = /did you mean/i.test(finding.message + finding.mend);
  const near = finding.nearest && !asked ? ` <strong>Did you mean ${text(finding.nearest)}?</strong>` : '';
  return `<article class="card">
  <p class="pair small"><span><span class="chip tone-${tones[finding.severity]}">${severityWords[finding.severity].word}</span> line ${finding.line}, column ${finding.column}</span> <code class="quiet">${text(finding.rule)}</code></p>
  <h3>${inWords(finding.message)}</h3>
  <p class="quiet">${inWords(finding.why)}</p>
  <p><strong>Instead:</strong> ${inWords(finding.mend)}${near}</p>
  ${frame.length > 0 ? listing(frame.join('\n'), `Line ${finding.line}, column ${finding.column} of ${finding.file}`) : ''}
  ${explained(finding, canWrite)}
</article>`;
};

/** What the rule of a finding means, with its example; its page on the site cannot be led to while there is no site. */
const explained = ({ rule: id }: Finding, canWrite = false): string => {
  const rule = allRules.find((one) => one.id === id);
  if (!rule) return '';
  const { word, means } = severityWords[rule.severity];
  const example = (label: string, words: string) =>
    `<p><strong>${label}</strong></p><pre class="example"><code>${text(words)}</code></pre>`;
  return `<details><summary>What this rule means, with an example</summary>
    <p><strong>${text(rule.title)}.</strong> ${word}. ${text(means)}</p>
    <p>${inWords(rule.mend)}</p>
    ${example('Wrong', rule.example.wrong)}${example('Right', rule.example.right)}
    <p class="small quiet">Source: ${text(rule.source)}.${canWrite ? '' : ` In a terminal: <code>${text(advised(`npm run check explain=${id}`))}</code>`}</p>
  </details>`;
};

/** A sentence in which what stands in backticks is code. */
const inWords = (sentence: string): string => text(sentence).replace(/`([^`]+)`/g, '<code>$1</code>');

const listing = (lines: string, label: string): string =>
  `<pre tabindex="0" role="region" aria-label="${text(label)}"><code>${text(lines)}</code></pre>`;

/** Warnings and notes in full, folded away; to-dos are only counted, since a new portfolio has one a criterion. */
const theRest = (page: FindingsPage): string => {
  const rest = page.findings.filter((one) => !one.answered && /warning|info/.test(one.severity));
  return rest.length === 0
    ? ''
    : `<details><summary>Warnings and notes (${rest.length}): nothing here stops the build</summary>${byFile(page, rest)}</details>`;
};
