import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/baseline/error.ts
var BaselineError = class extends Error {
  lines;
  constructor(...lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }
};

export {
  BaselineError
};
