import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  rulePage
} from "./chunk-7MSA7AJM.js";
import {
  UsageError
} from "./chunk-KMCPXAYA.js";
import {
  nearest
} from "./chunk-BE5F3WLD.js";
import {
  rules
} from "./chunk-3OZ7YETF.js";
import "./chunk-7O6V5XH7.js";
import "./chunk-BG3EX6SW.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/cli/explain.ts
async function explainCommand(id, io) {
  const plain = id.replace(/^remark-lint[:-]/, "");
  const rule = rules.find((known) => known.id === plain);
  if (!rule) {
    const meant = nearest(
      plain,
      rules.map((known) => known.id),
      4
    );
    throw new UsageError(`unknown rule \`${id}\`${meant ? `, did you mean \`${meant}\`?` : ""} (\`postmortem-lint rules\` lists all)`);
  }
  io.stdout.write(rulePage(rule));
  return 0;
}
export {
  explainCommand
};
