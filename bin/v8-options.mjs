// Plain JavaScript, since it comes before the program: the first that every command loads.
import { setFlagsFromString } from 'node:v8';

// A command works for seconds. Most of its regular expressions and functions are needed too seldom for compiling them to
// machine code to pay, and its young memory is so small that clearing it on several cores costs more than it saves.
const options = [
  '--regexp-tier-up-ticks=200',
  '--invocation-count-for-maglev=1600',
  '--invocation-count-for-turbofan=12000',
  '--no-parallel-scavenge',
];

// An option that V8 does not know is a message on the terminal; these were tried with the one of Node 24.
if (process.versions.node.startsWith('24.')) for (const option of options) setFlagsFromString(option);
