/** Thrown where the arguments of a call make no sense. The message is Japanese and says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
