import type { Settings } from './settings';

/** Whether a project is a deposit (預託金) that comes back within the year, by its name and the settings. */
export function isDeposit(name: string, settings: Settings): boolean {
  if (settings.deposits.except.includes(name)) return false;
  return name.includes('預託金') || settings.deposits.add.includes(name);
}
