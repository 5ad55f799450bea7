import { leavesFolder } from './leaves-folder.ts';

/**
 * Why a link or picture may not be shown, or undefined where it may.
 * Links may lead to https, mailto or a place on the same page; pictures only to a file of the record's own folder.
 */
export const unsafeUrl = (url: string, isImage: boolean): string | undefined => {
  if (isImage) return unsafePicture(url);
  if (/^(https:\/\/|mailto:|#)/i.test(url)) return undefined;
  if (/^http:\/\//i.test(url)) return `The link ${url} is not encrypted (https).`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return `The link ${url} could run or open something.`;
  return `The link ${url} leads to a file; link a record by its number instead.`;
};

const unsafePicture = (url: string): string | undefined => {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return `The picture ${url} would be loaded from elsewhere.`;
  return leavesFolder(url);
};
