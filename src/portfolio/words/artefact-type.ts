/** How a page shows a published file: in place, or as something to open. */
export type Show = 'image' | 'pdf' | 'audio' | 'video' | 'table' | 'file';

/** A type of file that is published, and how. */
export interface Published {
  show: Show;
  type: string;
  /** How files of this type begin, as text of one sign a byte; none where any text will do. */
  begins?: RegExp;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** A zipped file, or one that Word or Excel has locked with a password, of which more is said when it is read. */
const zipped = /^(PK|\xd0\xcf)/;

/** The types of files that are published, by extension. Whatever else lies in `evidence/` stays there. */
const types: Record<string, Published> = {
  pdf: { show: 'pdf', type: 'application/pdf', begins: /^%PDF-/ },
  jpg: { show: 'image', type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
  jpeg: { show: 'image', type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
  png: { show: 'image', type: 'image/png', begins: /^\x89PNG/ },
  webp: { show: 'image', type: 'image/webp', begins: /^RIFF....WEBP/s },
  gif: { show: 'image', type: 'image/gif', begins: /^GIF8/ },
  csv: { show: 'table', type: 'text/csv; charset=utf-8' },
  txt: { show: 'file', type: 'text/plain; charset=utf-8' },
  mp3: { show: 'audio', type: 'audio/mpeg', begins: /^(ID3|\xff[\xe2-\xff])/ },
  m4a: { show: 'audio', type: 'audio/mp4', begins: /^....ftyp/s },
  ogg: { show: 'audio', type: 'audio/ogg', begins: /^OggS/ },
  wav: { show: 'audio', type: 'audio/wav', begins: /^RIFF....WAVE/s },
  mp4: { show: 'video', type: 'video/mp4', begins: /^....ftyp/s },
  webm: { show: 'video', type: 'video/webm', begins: /^.E\xdf\xa3/s },
  docx: { show: 'file', type: `${office}.wordprocessingml.document`, begins: zipped },
  xlsx: { show: 'file', type: `${office}.spreadsheetml.sheet`, begins: zipped },
};

/** How a file is published, by its name; undefined where its type is not. */
export const publishedAs = (file: string): Published | undefined => {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
};

/**
 * Why a file cannot be what its name says, or undefined where it may be. `begins` are its first bytes, as text of one
 * sign a byte; of an empty file, or one that cannot be opened, nothing can be told by them.
 */
export const unlikeItsName = ({ name, begins }: { name: string; begins?: string }): string | undefined => {
  const type = publishedAs(name);
  if (!type) {
    const end = /[. ]$/.test(name) ? ': it ends in a space or a full stop' : '';
    return `${name} is of a type that is not shown${end}.`;
  }
  return begins && type.begins && !type.begins.test(begins)
    ? `${name} is not a file of the type that its name says.`
    : undefined;
};

/** The extensions of the files that are published, in order. */
export const publishedTypes: readonly string[] = Object.keys(types);
