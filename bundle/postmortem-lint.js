#!/usr/bin/env node
import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  versionOf
} from "./chunk-HCH64BOP.js";
import "./chunk-3XKLSQSV.js";

// src/bin.ts
import process from "node:process";
var { argv, stdout, stderr, stdin, env, versions } = process;
var [first, ...more] = argv.slice(2);
stdout.on("error", (error) => process.exit("code" in error && error.code === "EPIPE" ? 0 : 2));
if (first === "--version" && more.length === 0) {
  stdout.write(`${versionOf()}
`);
} else {
  await compileExpressionsOnce();
  const { main } = await import("./main-HQVQSXS7.js");
  process.exitCode = await main(argv.slice(2), {
    stdout,
    stderr,
    stdin,
    env,
    cwd: process.cwd(),
    worker: new URL("./worker.js", import.meta.url),
    isTTY: stdout.isTTY,
    columns: stdout.columns
  });
}
async function compileExpressionsOnce() {
  if (!["20", "22", "24"].includes(versions.node.split(".")[0] ?? "")) return;
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--no-regexp-tier-up");
}
