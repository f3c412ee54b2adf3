/** A mistake in a configuration file. */
export interface Mistake {
  /** Display path of the file. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Configuration files that cannot be used; its message lists all mistakes, one per line. */
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
