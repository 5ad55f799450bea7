import { readdirSync } from 'node:fs';

/** What lies in a folder, or in one of its folders: its path there, with `/`, and whether it is a file and no link. */
export interface Entry {
  file: string;
  isFile: boolean;
}

/** All that lies in a folder but folders, in no order. A third of the time of a `readdir` that looks into folders by itself. */
export const entriesUnder = (folder: string): Entry[] => {
  const found: Entry[] = [];
  const look = (path: string, within: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const file = within + entry.name;
      if (entry.isDirectory()) look(`${path}/${entry.name}`, `${file}/`);
      else found.push({ file, isFile: entry.isFile() });
    }
  };
  look(folder, '');
  return found;
};
