import { basename } from 'node:path';
import { HostError, type HostErrorCode } from '../workbook/host';
import { hostErrorText } from '../workbook/host-error-text';
import { placeWithin } from '../workbook/place-within';

/** A file that could not be used, as JSON tells it. */
export interface Failure {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** The failure that a HostError means, told by the file and what in it is meant; anything else is a crash and is thrown on. */
export function failureOf(file: string, error: unknown): Failure {
  if (!(error instanceof HostError)) throw error;
  const { code, detail } = error;
  const about = ofOutput.has(code)
    ? detail
    : [file, basename(file)].includes(detail)
      ? file
      : file + placeWithin(detail);
  return {
    file,
    code,
    message: code === 'changed-meanwhile' ? `${about}: ${changed}` : hostErrorText({ code, detail: about }),
  };
}

/** The command line has no button to press. */
const changed = '読み取ったあとに内容が変わっています。ほかの人が保存し終わってから、もう一度実行してください。';

/** Errors about the copy; their `detail` names it. */
const ofOutput: ReadonlySet<HostErrorCode> = new Set([
  'output-exists',
  'output-is-input',
  'no-output-folder',
  'cannot-write',
]);
