import { HostError } from '../../../src/workbook/host';

/** The code of the HostError that an action throws, `done` where it throws none. Any other error is passed on. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return 'done';
}
