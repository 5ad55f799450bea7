import { answeredBefore } from './kept/kept-answer.ts';
import { program, programVersion } from './site/compiled.ts';

if (!answeredBefore(programVersion())) {
  const { check } = await program();
  await check();
}
