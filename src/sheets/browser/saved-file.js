import { checksum } from '../file/checksum.js';
import { filesIn, withData } from './files.js';
import { form, made } from './parts.js';
import { valuesIn } from './values.js';

const content = () => {
  const { by, ...answers } = valuesIn(form, { answered: true });
  const files = filesIn();
  const more = files.length > 0 ? { files } : {};
  return { ...made, savedAt: new Date().toISOString(), by, answers, ...more };
};

/** Signs beyond ASCII as codes, so that no mail program can spoil them. */
const asciiOnly = (json) =>
  json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What is written as the file that goes back, with its receipt. */
export const savedFile = () => {
  const data = content();
  const receipt = checksum(JSON.stringify(data));
  const text = `{"format":"portfolio-sheet-1",\n"receipt":"${receipt}",\n"content":${asciiOnly(JSON.stringify(data))}}\n`;
  return { text, receipt };
};

/** What a file that was saved holds, as it is written on the sheet. Throws where it is of another sheet. */
export const takenUp = (text) => {
  const { content: was } = JSON.parse(text);
  const isOfThis =
    was.portfolio === made.portfolio && was.kind === made.kind && String(was.about) === String(made.about);
  if (!isOfThis) throw new Error('another');
  return withData({ by: was.by, ...was.answers }, was.files ?? []);
};
