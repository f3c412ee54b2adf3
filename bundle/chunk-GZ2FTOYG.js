import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  assertSize
} from "./chunk-MEN4DUNC.js";

// src/cli/io.ts
var UsageError = class extends Error {
};
async function readInput(stdin) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    assertSize(size, "standard input ");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
function isColored(asked, { env, isTTY }) {
  if (asked !== void 0) return asked;
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return isTTY && env["TERM"] !== "dumb";
}

export {
  UsageError,
  readInput,
  isColored
};
