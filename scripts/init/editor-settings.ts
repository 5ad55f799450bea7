import { liveFolder } from '#files/json-schemas.ts';
import { kinds } from '#portfolio/schema/kinds.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const schema = (name: string): string => `./${liveFolder}/${name}.schema.json`;

/** What VS Code is to know of a portfolio, by file: which add-ons help, and which schema completes which record. */
export const editorSettings = (): ReadonlyMap<string, string> =>
  new Map([
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] })],
    [
      '.vscode/settings.json',
      json({
        'yaml.schemas': Object.fromEntries([
          ...kinds
            .filter(({ format }) => format === 'yaml')
            .map(({ name, folder }) => [schema(name), `content/${folder}/*.yaml`]),
          ...['equivalences', 'people', 'portfolio'].map((name) => [schema(name), `content/${name}.yaml`]),
        ]),
        'yaml.schemaStore.enable': false,
        'yaml.kubernetesCRDStore.enable': false,
        'yaml.format.enable': false,
        'files.eol': '\n',
        'files.encoding': 'utf8',
        '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true, 'editor.wordWrap': 'on' },
        '[mdx]': { 'editor.wordWrap': 'on' },
      }),
    ],
  ]);
