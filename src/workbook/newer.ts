import { HostError } from './host';
import { markVersion, type Mark } from './mark';
import type { Snapshot } from './snapshot';

const isNewer = (mark: Mark | null): boolean => mark !== null && mark.version > markVersion;

/** The names of the sheets that a newer version of the add-in has made. */
export const newerSheets = ({ sheets }: Snapshot): string[] =>
  sheets.flatMap(({ name, mark }) => (isNewer(mark) ? [name] : []));

/** Throws `newer-version` where a sheet that is to be written anew is of a newer version: this one would lose what it does not know. */
export function refuseNewer(name: string, mark: Mark | null): void {
  if (isNewer(mark)) throw new HostError('newer-version', name);
}
