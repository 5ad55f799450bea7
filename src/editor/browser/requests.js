const key = document.querySelector('meta[name=portfolio-key]').content;

/** What a request could not do, in words for whoever writes. */
export class Trouble extends Error {}

const answered = async (address, options = {}) => {
  const headers = { 'X-Portfolio-Key': key, ...options.headers };
  let response;
  try {
    response = await fetch(`/edit/api/${address}`, { ...options, headers });
  } catch {
    throw new Trouble('The program does not answer. Start it again; what you wrote stays on this page.');
  }
  if (!response.ok) throw new Trouble((await read(response)).trouble);
  return response;
};

const read = (response) => response.json().catch(() => ({ trouble: 'The program could not do that.' }));

const asked = async (address, options) => read(await answered(address, options));

/** Asks the program for something. */
export const get = (address) => asked(address);

/** Sends something to the program. */
export const send = (address, value) => asked(address, asJson(value));

const asJson = (value) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

/** Asks for an archive: gives the file with what is said of it, or what stands against it. */
export const archiveFor = async (audience) => {
  const response = await answered('hand-over', asJson({ for: audience }));
  const says = response.headers.get('X-Portfolio-Says');
  return says ? { ...JSON.parse(says), file: await response.blob() } : read(response);
};

/** Sends a file for the record that is written under a draft. */
export const sendFile = (draft, number, file) => {
  const asks = new URLSearchParams({ draft, name: file.name, ...(number ? { number } : {}) });
  return asked(`file?${asks}`, { method: 'POST', body: file });
};

/** Sends the file that came back from a sheet, with what was said to what stood against it. */
export const sendSheet = (file, { thoughChanged, changes }) => {
  const asks = new URLSearchParams({
    ...(thoughChanged ? { thoughChanged } : {}),
    ...(changes ? { changes } : {}),
  });
  return asked(`receive?${asks}`, { method: 'POST', body: file });
};

/** Sends the document of a unit's specification, to be read. */
export const sendDocument = (file) =>
  asked(`unit-read?${new URLSearchParams({ name: file.name })}`, { method: 'POST', body: file });

/** Sends a table of checks, to be read. */
export const sendTable = (file) =>
  asked(`import-read?${new URLSearchParams({ name: file.name })}`, { method: 'POST', body: file });

/** Sends a Word document, and gives its words as a text. */
export const sendWord = (file) => asked('word', { method: 'POST', body: file });
