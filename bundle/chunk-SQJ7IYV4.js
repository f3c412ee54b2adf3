import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  __esm,
  __export
} from "./chunk-3XKLSQSV.js";

// global:process
var process_exports = {};
__export(process_exports, {
  default: () => process_default
});
var process_default;
var init_process = __esm({
  "global:process"() {
    process_default = globalThis.process;
  }
});

export {
  process_default,
  process_exports,
  init_process
};
