import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/config/config-error.ts
var ConfigError = class extends Error {
  mistakes;
  constructor(mistakes) {
    super(mistakes.map(mistakeLine).join("\n"));
    this.name = "ConfigError";
    this.mistakes = mistakes;
  }
};
function mistakeLine({ file, line, column, text }) {
  return `${file}:${line}:${column}: ${text}`;
}

export {
  ConfigError,
  mistakeLine
};
