import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// global:import-statement
var import_statement_default = globalThis.process;

export {
  import_statement_default
};
