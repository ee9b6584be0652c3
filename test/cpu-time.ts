// A machine that does much else measures too much now and then: whoever measures is given two more tries.
jest.retryTimes(2);

/** What this process has spent so far, in ms: what else the machine does does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
