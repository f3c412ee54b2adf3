import type {Plugin} from 'esbuild'

/** Writes the ranges in place of the names in a module's text, in literals and in the strings that expressions are made of. */
export function withRanges(text: string): string
/** Whether a character stands in a block that is taken for letters as a whole. */
export function isForeign(code: number): boolean
/** Changes the modules that read documents. */
export const lettersAsRanges: Plugin
