import {getHeapSpaceStatistics} from 'node:v8'
import {setFlag} from './v8-flags.ts'

/** Young objects fill so many bytes before they are looked through; Node 24 lets them grow to eight times as much, and is no faster. */
const youngBytes = 16 * 1024 * 1024

/** Keeps young objects from filling more than they do, while long lists are made that stay: V8 would not give it back. */
export function holdYoung(): void {
  setFlag('--semi-space-growth-factor=1')
}

/** Lets young objects fill more again, as V8 does by itself. */
export function releaseYoung(): void {
  setFlag('--semi-space-growth-factor=2')
}

/**
 * Gives a function that is called while many documents are linted, and keeps memory near what is in use: V8 takes what the machine has.
 * The flags hold for all threads of the process, and those that start later would begin with too little: with `alone`, there are none.
 */
export function memoryBound({alone}: {readonly alone: boolean}): () => void {
  let count = 0
  let isSet = false
  return () => {
    if (++count === 100) setFlag('--heap-growing-percent=40')
    if (isSet || !alone || count % 16 !== 0) return
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
    isSet = (young?.space_size ?? 0) >= youngBytes
    if (isSet) holdYoung()
  }
}
