import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/cli/io.ts
var UsageError = class extends Error {
};
async function readInput(stdin) {
  const chunks = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
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
