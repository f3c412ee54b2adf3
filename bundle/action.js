import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-QRMFBXKV.js";
import "./chunk-6GEFWQGJ.js";
import {
  UsageError
} from "./chunk-KMCPXAYA.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-36I6FWGK.js";
import {
  escapeData
} from "./chunk-CLDE52DN.js";
import "./chunk-HCH64BOP.js";
import "./chunk-BE5F3WLD.js";
import {
  reasonOf
} from "./chunk-OR3TT5RO.js";
import "./chunk-YUYIOKCV.js";
import "./chunk-KJ2HLK2E.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
import {
  escapeControls
} from "./chunk-XSAFNIVU.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/action.ts
import process from "node:process";

// src/github-action.ts
import { randomUUID } from "node:crypto";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function runAction(io) {
  let errors = "";
  const stderr2 = {
    write: (text) => {
      errors += text;
      return io.stderr.write(text);
    }
  };
  try {
    const inputs = readInputs(io.env);
    const folder = await mkdtemp(join(io.env["RUNNER_TEMP"] ?? tmpdir(), "postmortem-lint-"));
    try {
      const status = await main(argumentsOf(inputs, folder), { ...io, stderr: stderr2 });
      const begun = await writeOutputs(inputs, folder, io.env);
      if (status === 2 && !begun) io.stdout.write(errorCommand(errors));
      return status;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    const text = `postmortem-lint: ${escapeControls(reasonOf(error))}
`;
    io.stderr.write(text);
    io.stdout.write(errorCommand(text));
    return 2;
  }
}
function readInputs(env2) {
  const input = (name) => (env2[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const lines = input("paths").split("\n").map((line) => line.trim());
  const summary = input("summary") || "true";
  if (!/^(?:true|false)$/i.test(summary)) throw new UsageError(`the input \`summary\` cannot be \`${summary}\`, expected \`true\` or \`false\``);
  return {
    paths: lines.filter((line) => line !== ""),
    failOn: input("fail-on") || "error",
    sarifFile: input("sarif-file"),
    summary: summary.toLowerCase() === "true",
    args: wordsOf(input("args"))
  };
}
function wordsOf(text) {
  return [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
function argumentsOf({ paths, failOn, sarifFile, summary, args }, folder) {
  const outputs = [`json:${join(folder, "report.json")}`, ...summary ? [`markdown:${join(folder, "summary.md")}`] : []];
  if (sarifFile !== "") outputs.push(`sarif:${sarifFile}`);
  return ["lint", "--format", "github", "--fail-on", failOn, ...outputs.flatMap((output) => ["--output", output]), ...args, "--", ...paths];
}
async function writeOutputs({ sarifFile }, folder, env2) {
  const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile } = env2;
  const summary = await textOf(join(folder, "summary.md"));
  if (summaryFile && summary !== void 0) await appendFile(summaryFile, summary);
  const report = await textOf(join(folder, "report.json"));
  if (!outputFile || report === void 0) return report !== void 0;
  const files = JSON.parse(report);
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal).length;
  const outputs = { errors, warnings: messages.length - errors, files: files.length, "sarif-file": sarifFile };
  const lines = Object.entries(outputs).map(([name, value]) => outputCommand(name, String(value)));
  await appendFile(outputFile, lines.join(""));
  return true;
}
async function textOf(path) {
  try {
    return await readFile(path, "utf8");
  } catch {
    return void 0;
  }
}
function outputCommand(name, value) {
  const delimiter = `end-${randomUUID()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}
function errorCommand(text) {
  return `::error title=postmortem-lint::${escapeData(text.trim())}
`;
}

// src/action.ts
var { stdout, stderr, stdin, env } = process;
process.exitCode = await runAction({ stdout, stderr, stdin, env, cwd: process.cwd(), isTTY: false });
