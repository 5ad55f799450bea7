import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A spot in a text as the protocol counts it: from 0. */
export interface Position {
  line: number;
  character: number;
}

export interface Diagnostic {
  message: string;
  range: { start: Position };
}

export interface Completion {
  label: string;
  insertText?: string;
  textEdit?: { newText: string };
  documentation?: string | { value: string };
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** The settings that VS Code would hand over: nothing from the network. */
const settings: Record<string, unknown> = {
  yaml: {
    validate: true,
    completion: true,
    hover: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
  http: {},
  editor: { tabSize: 2 },
  files: {},
};

const server = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

/** Starts yaml-language-server over a folder and talks to it over its standard streams, as an editor does. */
export const startLanguageServer = async (root: string) => {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const published = new Map<string, (diagnostics: Diagnostic[]) => void>();
  let last = 0;

  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: unknown): Promise<unknown> => {
    last += 1;
    const answer = new Promise<unknown>((resolve) => waiting.set(last, resolve));
    send({ id: last, method, params });
    return answer;
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === 'workspace/configuration' && id !== undefined)
      send({ id, result: sections(params).map((section) => settings[section] ?? null) });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      published.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) waiting.get(id)?.(result);
  };
  readMessages(child.stdout, receive);

  const rootUri = pathToFileURL(root).href;
  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'portfolio' }],
    capabilities: { workspace: { configuration: true }, textDocument: { completion: {} } },
  });
  send({ method: 'initialized', params: {} });

  /** Opens a text as if it stood in that file, and waits for what the server says of it. */
  const open = (file: string, text: string): Promise<Diagnostic[]> => {
    const uri = pathToFileURL(join(root, file)).href;
    const diagnostics = new Promise<Diagnostic[]>((resolve) => published.set(uri, resolve));
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return diagnostics;
  };
  const complete = async (file: string, position: Position): Promise<Completion[]> => {
    const uri = pathToFileURL(join(root, file)).href;
    const found = await request('textDocument/completion', { textDocument: { uri }, position });
    return Array.isArray(found) ? found : ((found as { items?: Completion[] } | null)?.items ?? []);
  };
  return { open, complete, stop: () => child.kill() };
};

const sections = (params: unknown): string[] =>
  (params as { items: { section?: string }[] }).items.map(({ section }) => section ?? '');

/** Cuts a stream into messages by their Content-Length. */
const readMessages = (stream: NodeJS.ReadableStream, receive: (message: Message) => void): void => {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())?.[1] ?? 0);
      if (head < 0 || buffer.length < head + 4 + length) return;
      receive(JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()));
      buffer = buffer.subarray(head + 4 + length);
    }
  });
};
