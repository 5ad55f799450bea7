import { acceptPage } from './accept.js';
import { opened } from './form.js';
import { handOverPage } from './hand-over.js';
import { historyPage, recordHistoryPage } from './history.js';
import { html, show } from './html.js';
import { listed } from './overview.js';
import { tableImport } from './table-import.js';
import { unitImport } from './unit-import.js';
import { inWords } from './words.js';

const main = document.querySelector('#main');

const told = (trouble) =>
  html('div', { class: 'card trouble', role: 'alert' }, html('p', {}, inWords(trouble.message)));

const begin = async () => {
  if (location.pathname === '/edit/unit') return unitImport();
  if (location.pathname === '/edit/table') return tableImport();
  const [, kind] = /^\/edit\/new\/([a-z-]+)$/.exec(location.pathname) ?? [];
  const [, number] = /^\/edit\/([EDQV]\d+)$/.exec(location.pathname) ?? [];
  const asked = new URLSearchParams(location.search);
  const draft = asked.get('draft') ?? undefined;
  if (kind) return opened(`${new URLSearchParams([...asked, ['kind', kind]])}`, draft);
  if (number) return opened(`number=${number}`, draft);
  const [, versionsOf] = /^\/edit\/history\/([EDQV]\d+)$/.exec(location.pathname) ?? [];
  if (versionsOf) return recordHistoryPage(versionsOf);
  if (location.pathname === '/edit/hand-over') return handOverPage();
  if (location.pathname === '/edit/history') return historyPage();
  return location.pathname === '/edit/accept' ? acceptPage() : listed();
};

begin().catch((trouble) => show(main, html('h1', {}, 'Write'), told(trouble)));
