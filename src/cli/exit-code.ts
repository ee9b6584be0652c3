import type { Failure } from './failure';
import type { Opened } from './open';
import { count } from './text/findings-text';

/** 2 outranks 1: an unusable file weighs more than an error found in another. */
export function exitCode(opened: readonly Pick<Opened, 'review'>[], failed: readonly Failure[]): 0 | 1 | 2 {
  if (failed.length > 0) return 2;
  return opened.some(({ review }) => count(review.findings, 'error') > 0) ? 1 : 0;
}
