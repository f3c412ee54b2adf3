import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  rulePage
} from "./chunk-7MSA7AJM.js";
import {
  nearest
} from "./chunk-BE5F3WLD.js";
import {
  UsageError
} from "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import {
  rules
} from "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import "./chunk-QJPMB2GX.js";
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
