// Preloaded into every measured process: writes its CPU seconds (user and system, all threads) and its peak memory in
// MiB to the file that BENCH_USAGE names, when its work is done (`record`), else as it ends.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

let recorded = false;

function record() {
  if (recorded) return;
  recorded = true;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: peak() / 1024 }),
  );
}

/** In KiB. On Linux `maxRSS` counts the process that this one was forked from, too. */
function peak() {
  const own = '/proc/self/status';
  return existsSync(own) ? Number(/VmHWM:\s*(\d+)/.exec(readFileSync(own, 'utf8'))[1]) : process.resourceUsage().maxRSS;
}

process.on('exit', record);
module.exports = { record };
