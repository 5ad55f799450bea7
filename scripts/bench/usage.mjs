import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Loaded before a measured program (`node --import`): when that ends, it writes down what the process used.
// It must not import anything of the project, which would be measured too.

/** Clock ticks a second in Linux's /proc: a constant of its interface, whatever the kernel's own tick is. */
const ticksASecond = 100;

/**
 * Seconds of processor time of ended child processes, such as the search indexer, which `resourceUsage` leaves out.
 * Linux alone tells (proc_pid_stat(5), fields 16 and 17); elsewhere 0.
 */
const secondsOfChildren = () => {
  if (!existsSync('/proc/self/stat')) return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The second field is a name in brackets that may hold spaces; the third is the first one after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond;
};

const file = process.env.BENCH_USAGE_FILE;
if (file)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1_000_000 + secondsOfChildren();
    writeFileSync(file, JSON.stringify({ cpu, peak: maxRSS * 1024 }));
  });
