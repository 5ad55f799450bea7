import { leavesFolder } from './leaves-folder.ts';

/** Why a link or picture may not be shown and, where the rule does not say it, what to write instead. */
export interface UrlTrouble {
  message: string;
  mend?: string;
}

/**
 * Why a link or picture may not be shown, or undefined where it may.
 * Links may lead to https, mailto or a place on the same page; pictures only to a file of the record's own folder.
 */
export const unsafeUrl = (url: string, isImage: boolean): UrlTrouble | undefined => {
  if (isImage) return unsafePicture(url);
  if (/^(https:\/\/|mailto:|#)/i.test(url)) return undefined;
  if (url.trim() === '')
    return {
      message: 'This link has no address between its round brackets.',
      mend: 'Write the address there, beginning with https://, or take the brackets away and keep the words.',
    };
  if (/^http:\/\//i.test(url))
    return {
      message: `The link ${url} is not encrypted (https).`,
      mend: `Try ${url.replace(/^http/i, 'https')}: if the page opens by that, write it so.`,
    };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { message: `The link ${url} could run or open something.` };
  if (/^www\./i.test(url))
    return { message: `The link ${url} has no https:// before it.`, mend: `Write https://${url}` };
  return {
    message: `The link ${url} leads to a file; link a record by its number instead.`,
    ...(/^[EDQV]\d{3,6}\b/.test(url)
      ? { mend: `Write <Evidence number="${/^[EDQV]\d+/.exec(url)?.[0]}" /> in its place.` }
      : {}),
  };
};

const unsafePicture = (url: string): UrlTrouble | undefined => {
  if (url.trim() === '')
    return {
      message: 'This picture names no file between its round brackets.',
      mend: "Write the name of the file there, and put the file into this record's folder under evidence/.",
    };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return { message: `The picture ${url} would be loaded from elsewhere.` };
  const message = leavesFolder(url);
  return message === undefined ? undefined : { message };
};
