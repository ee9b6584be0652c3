/** A call that makes no sense; its message is Japanese and says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
