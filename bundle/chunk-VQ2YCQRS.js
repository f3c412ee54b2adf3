import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// global:process
var process_default = globalThis.process;

export {
  process_default
};
