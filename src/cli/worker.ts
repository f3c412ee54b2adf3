/** Where a worker thread starts: beside the program, in the compiled sources and in the bundle. */
export {default} from '../run/worker.ts'
