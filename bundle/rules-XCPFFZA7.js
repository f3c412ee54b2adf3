import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  table
} from "./chunk-S3XZZG6Y.js";
import {
  rules
} from "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import {
  urlOf
} from "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/cli/rules.ts
async function rulesCommand({ format }, io) {
  if (format === "json") {
    const list = rules.map(({ id, level, fix = null, description, rationale, options }) => ({ id, level, fix, description, rationale, options, url: urlOf(id) }));
    io.stdout.write(`${JSON.stringify(list, void 0, 2)}
`);
  } else {
    io.stdout.write(
      table(
        ["rule", "level", "fix", "reports"],
        rules.map(({ id, level, fix = "", description }) => [id, level, fix, description])
      )
    );
  }
  return 0;
}
export {
  rulesCommand
};
