import {type Look, lookOf} from '../report/paint.ts'
import {type Io, isColored} from './io.ts'

/** Gives how text on standard output is laid out: in the width and colours of the terminal, or plain and 100 columns wide. */
export function lookIn({color}: {readonly color?: boolean | undefined}, io: Io): Look {
  return lookOf({color: isColored(color, io), width: io.columns})
}
