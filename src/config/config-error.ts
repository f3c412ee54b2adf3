/** A mistake in a configuration file. */
export interface Mistake {
  /** The file, by the path it is shown with. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Configuration files that cannot be used; its message has all mistakes, a line each. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeLine).join('\n'))
    this.name = 'ConfigError'
    this.mistakes = mistakes
  }
}

/** Writes a mistake as `file:line:column: text`. */
export function mistakeLine({file, line, column, text}: Mistake): string {
  return `${file}:${line}:${column}: ${text}`
}
