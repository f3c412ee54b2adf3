import {styleText} from 'node:util'

/** Colours and weights of a terminal, or none. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** How text for people is laid out. */
export interface Look {
  readonly columns: number
  readonly paint: Paint
}

/** Columns where no terminal says how many it has. */
export const usualColumns = 100

const [fewestColumns, mostColumns] = [40, 160]

/** Makes the function that colours text. */
export function createPaint(color: boolean): Paint {
  // Whether to colour is decided already: Node is not to look at the stream once more.
  return (style, text) => (color && text !== '' ? styleText(style, text, {validateStream: false}) : text)
}

/** Makes a layout from the width of the terminal, if there is one, within limits of what can be read. */
export function lookOf({width = usualColumns, color = false}: {readonly width?: number | undefined; readonly color?: boolean | undefined}): Look {
  return {columns: Math.min(mostColumns, Math.max(fewestColumns, width)), paint: createPaint(color)}
}
