import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  BaselineError
} from "./chunk-E2BTNAYN.js";
import {
  ConfigError,
  mistakeLine
} from "./chunk-ASYXBKJM.js";
import {
  UsageError
} from "./chunk-GZ2FTOYG.js";
import {
  count
} from "./chunk-MGCJMZ5H.js";
import {
  escapeControls
} from "./chunk-4NSOBIGN.js";

// src/cli/error-text.ts
import { inspect } from "node:util";
function errorText(error, debug) {
  if (error instanceof ConfigError) {
    const { mistakes } = error;
    return [
      `postmortem-lint: ${count(mistakes.length, "mistake")} in the configuration, nothing was read`,
      ...mistakes.map((own) => escapeControls(mistakeLine(own)))
    ].join("\n");
  }
  if (debug) return inspect(error);
  if (error instanceof BaselineError) return `postmortem-lint: ${error.lines.map(escapeControls).join("\n")}`;
  const text = escapeControls(error instanceof Error ? error.message : String(error));
  return error instanceof UsageError ? `postmortem-lint: ${text}
\`postmortem-lint --help\` shows how it is called` : `postmortem-lint: ${text}`;
}

export {
  errorText
};
