import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  UsageError,
  nearest
} from "./chunk-YNWQFTD6.js";
import {
  rulePage
} from "./chunk-7MSA7AJM.js";
import {
  rules
} from "./chunk-HOXYI6XY.js";
import "./chunk-EPFZJXTN.js";
import "./chunk-AHMNS5XP.js";
import "./chunk-D43ZVV5N.js";
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
