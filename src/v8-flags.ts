import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

/** Versions of Node whose V8 knows our flags: of others it complains on standard error. */
const known = [20, 22, 24, 26]

/** Tells V8 how to work, as with a flag of `node --v8-options`; does nothing under versions of Node that were not tried. */
export function setFlag(flag: string): void {
  if (known.includes(Number.parseInt(process.versions.node, 10))) setFlagsFromString(flag)
}
