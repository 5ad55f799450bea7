/** How a page shows a published file: in place, or as something to open. */
export type Show = 'image' | 'pdf' | 'audio' | 'video' | 'table' | 'file';

/** A type of file that is published, and how. */
export interface Published {
  show: Show;
  type: string;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The types of files that are published, by extension. Whatever else lies in `evidence/` stays there. */
const types: Record<string, Published> = {
  pdf: { show: 'pdf', type: 'application/pdf' },
  jpg: { show: 'image', type: 'image/jpeg' },
  jpeg: { show: 'image', type: 'image/jpeg' },
  png: { show: 'image', type: 'image/png' },
  webp: { show: 'image', type: 'image/webp' },
  gif: { show: 'image', type: 'image/gif' },
  csv: { show: 'table', type: 'text/csv; charset=utf-8' },
  txt: { show: 'file', type: 'text/plain; charset=utf-8' },
  mp3: { show: 'audio', type: 'audio/mpeg' },
  m4a: { show: 'audio', type: 'audio/mp4' },
  ogg: { show: 'audio', type: 'audio/ogg' },
  wav: { show: 'audio', type: 'audio/wav' },
  mp4: { show: 'video', type: 'video/mp4' },
  webm: { show: 'video', type: 'video/webm' },
  docx: { show: 'file', type: `${office}.wordprocessingml.document` },
  xlsx: { show: 'file', type: `${office}.spreadsheetml.sheet` },
};

/** How a file is published, by its name; undefined where its type is not. */
export const publishedAs = (file: string): Published | undefined => {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
};
