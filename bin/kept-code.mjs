// Plain JavaScript, since it runs before the program.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

/**
 * Keeps the machine code of all that a command loads from here on in a folder of its own, from which its next run starts.
 * Node writes it once, with what had run until then in it: what a run left that broke off early is thrown away by the
 * first that did all its work, and kept anew by the one after that.
 */
export const keepCode = (folder, command) => {
  const { directory } = module.enableCompileCache?.(join(folder, command)) ?? {};
  if (directory === undefined) return;
  const whole = join(directory, 'whole');
  process.once('exit', (code) => {
    if (code !== 0 || existsSync(whole)) return;
    try {
      for (const file of readdirSync(directory)) rmSync(join(directory, file), { force: true });
      writeFileSync(whole, '');
    } catch {
      // The command starts more slowly, and says the same.
    }
  });
};
