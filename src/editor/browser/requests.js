const key = document.querySelector('meta[name=portfolio-key]').content;

/** What a request could not do, in words for whoever writes. */
export class Trouble extends Error {}

const asked = async (address, options = {}) => {
  const headers = { 'X-Portfolio-Key': key, ...options.headers };
  let response;
  try {
    response = await fetch(`/edit/api/${address}`, { ...options, headers });
  } catch {
    throw new Trouble('The program does not answer. Start it again; what you wrote stays on this page.');
  }
  const answer = await response.json().catch(() => ({ trouble: 'The program could not do that.' }));
  if (!response.ok) throw new Trouble(answer.trouble);
  return answer;
};

/** Asks the program for something. */
export const get = (address) => asked(address);

/** Sends something to the program. */
export const send = (address, value) =>
  asked(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  });

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
