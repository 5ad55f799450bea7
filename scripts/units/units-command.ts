import { basename } from 'node:path';
import { Option } from 'commander';
import { sourceText } from '#files/source-texts/source-text.ts';
import { nearest } from '#language/nearest.ts';
import { specificationAsData } from '#specification/as-json.ts';
import { readSpecification } from '#specification/read-specification.ts';
import { advised, CannotRunError, command, portfolioFolder, print, run } from '../command/command.ts';
import { specificationAsText } from './specification-as-text.ts';
import { unitFiles, writeUnits } from './write-units.ts';

interface Options {
  portfolio?: string;
  format: 'text' | 'json';
  code?: string;
  body?: string;
  show?: boolean;
}

const actions = ['import'];

/** The file to import. Throws CannotRunError where another thing is asked for, or no file is named. */
export const fileAsked = ([action, file, ...more]: readonly string[]): string => {
  if (action === undefined)
    throw new CannotRunError(
      'Say what to do: `npm run units import FILE` makes a unit of the text of its specification.',
    );
  if (!actions.includes(action)) {
    const like = nearest(action, actions);
    throw new CannotRunError(
      `units cannot ${action}.${like === undefined ? '' : ` Did you mean ${like}?`} \`npm run units import FILE\` makes a unit of the text of its specification.`,
    );
  }
  if (file === undefined)
    throw new CannotRunError('Name the file of the specification: `npm run units import FILE`.');
  if (more.length > 0)
    throw new CannotRunError(
      `One file at a time: ${[file, ...more].join(', ')} are ${more.length + 1}. Put a name with spaces into quotes.`,
    );
  return file;
};

/** The command `units`. */
export const units = (): Promise<void> =>
  run(async () => {
    const program = command(
      'units',
      'Makes a unit of the text of its specification: text, Markdown, web page, PDF or Word.',
    )
      .argument('[action]', 'import')
      .argument('[file...]', 'the file of the specification')
      .addOption(
        new Option('--format <format>', 'how to print; json writes no file')
          .choices(['text', 'json'])
          .default('text'),
      )
      .option('--code <code>', 'the code that this program shall use for the unit, such as ocr-41')
      .option('--body <name>', 'who awards it, where the text does not say')
      .option('--show', 'only show what would be written')
      .parse();
    const options = program.opts<Options>();
    const file = fileAsked(program.args);
    const { text, trouble } = await sourceText(file);
    if (text === undefined) throw new CannotRunError(trouble);
    const read = readSpecification(text);
    if (options.format === 'json') {
      await print(`${JSON.stringify(specificationAsData(read), undefined, 2)}\n`);
      return read.kind === 'refused' ? 1 : 0;
    }
    await print(specificationAsText(read, basename(file)));
    if (read.kind === 'refused') return 1;
    const made = unitFiles(read, {
      file: basename(file),
      code: options.code,
      awardingOrganisation: options.body,
    });
    if (options.show) await print(made.map((one) => `\n${one.file}\n\n${one.text}`).join(''));
    else await print(advised(writeUnits(portfolioFolder(options.portfolio), made)));
    return 0;
  });
