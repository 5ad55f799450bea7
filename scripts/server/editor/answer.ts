/** What the editor answers. */
export interface EditorAnswer {
  status: number;
  body: string;
  type: string;
}

/** An answer of data. */
export const json = (status: number, value: unknown): EditorAnswer => ({
  status,
  body: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
});

/** What the address of a request asks, beside its path. */
export const askedIn = ({ url }: { url?: string | undefined }): URLSearchParams =>
  new URL(url ?? '/', 'http://here').searchParams;

/** An answer of bytes, with what is to be said of them. */
export interface BytesAnswer {
  bytes: Uint8Array;
  type: string;
  headers: Readonly<Record<string, string>>;
}
