import { HostError, type WriteReport } from '../../workbook/host';
import type { WritePlan } from '../../workbook/plan';

/** Carries a plan out on an .xlsx or .xlsm file: the new file's bytes. Throws a HostError. */
export function writeXlsx(bytes: Uint8Array, plan: WritePlan): { bytes: Uint8Array; report: WriteReport } {
  throw new HostError('unknown', `${String(bytes.length)} ${String(plan.tabs.length)}`);
}
