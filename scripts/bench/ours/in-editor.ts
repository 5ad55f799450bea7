import { started } from './started.ts';

// Starts `start` on a portfolio and tells how long its editor takes, in the middle of all times: to open the form of a new
// observation (`form`), to find what is wrong with what stands in it (`look`), or to work out what saving would change
// (`ahead`).
const [start = '', root = '', what = 'form'] = process.argv.slice(2);

const { address, middleOf, stop } = await started(start, root);
const page = await (await fetch(`${address}edit/`)).text();
const key = /portfolio-key" content="([^"]+)"/.exec(page)?.[1] ?? '';
const asked = async (path: string, sent?: unknown): Promise<unknown> => {
  const body = sent === undefined ? {} : { method: 'POST', body: JSON.stringify(sent) };
  const answer = await fetch(`${address}edit/api/${path}`, { headers: { 'X-Portfolio-Key': key }, ...body });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
};

const open = () => asked('form?kind=observation');
const { form } = (await open()) as { form: { known: Record<string, unknown> } };
const entry = { kind: 'observation', data: { ...form.known, transaction: 'A question about a bill.' } };
const middle = await middleOf(9, (time) =>
  what === 'form' ? open() : asked(what, { ...entry, data: { ...entry.data, title: `Typed ${time}` } }),
);
stop();
process.stdout.write(JSON.stringify({ ...middle, peak: 0 }));
