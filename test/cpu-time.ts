/** What this process has spent so far, in ms: what else the machine does does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
