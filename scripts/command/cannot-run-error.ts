/** Something about how the command was called that a person can mend. Exit code 2. */
export class CannotRunError extends Error {
  override name = 'CannotRunError';
}
