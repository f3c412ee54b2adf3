/** A baseline that cannot be used; its lines are written for the user. */
export class BaselineError extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}
