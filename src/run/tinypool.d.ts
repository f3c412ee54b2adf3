// The types of tinypool use a global `Worker`, which only browsers have.
declare global {
  interface Worker {
    readonly resourceLimits?: import('node:worker_threads').ResourceLimits
  }
}

export {}
