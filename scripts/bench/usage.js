// Preloaded into every measured process: writes its CPU seconds (user and system, all threads) and its peak memory in
// MiB to the file that BENCH_USAGE names, when its work is done (`record`), else as it ends.
const { writeFileSync } = require('node:fs');

let recorded = false;

function record() {
  if (recorded) return;
  recorded = true;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
}

process.on('exit', record);
module.exports = { record };
