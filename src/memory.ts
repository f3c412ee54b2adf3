import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'

/** Young objects fill so many bytes before they are looked through; Node 24 lets them grow to eight times as much, and is no faster. */
const youngBytes = 16 * 1024 * 1024

/**
 * Gives a function that is called while many documents are linted, and keeps memory near what is in use: V8 takes what the machine has.
 * The flags hold for all threads of the process, and those that start later would begin with too little: with `alone`, there are none.
 */
export function memoryBound({alone}: {readonly alone: boolean}): () => void {
  let count = 0
  let isSet = false
  return () => {
    if (++count === 100) setFlagsFromString('--heap-growing-percent=40')
    if (isSet || !alone || count % 16 !== 0) return
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
    isSet = (young?.space_size ?? 0) >= youngBytes
    if (isSet) setFlagsFromString('--semi-space-growth-factor=1')
  }
}
