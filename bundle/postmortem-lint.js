#!/usr/bin/env node
import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  versionOf
} from "./chunk-HCH64BOP.js";
import {
  process_default
} from "./chunk-VQ2YCQRS.js";
import "./chunk-3XKLSQSV.js";

// src/cli/start.ts
var plainArguments = {
  all: false,
  cache: false,
  cacheLocation: ".postmortemlintcache",
  debug: false,
  failOn: "error",
  fix: false,
  fixDryRun: false,
  quiet: false,
  staged: false,
  stdin: false,
  verbose: false
};
async function start(argv, io) {
  if (argv.length === 1 && argv[0] === "--version") {
    io.stdout.write(`${versionOf()}
`);
    return 0;
  }
  if (!isPlain(argv)) return (await import("./main-W4MQKCC3.js")).main(argv, io);
  try {
    const { lintCommand } = await import("./lint-6V3TJJWT.js");
    return await lintCommand({ ...plainArguments, paths: argv }, io);
  } catch (error) {
    const { errorText } = await import("./error-text-2FQ6WLVS.js");
    io.stderr.write(`${errorText(error, false)}
`);
    return 2;
  }
}
function isPlain(argv) {
  return /[./\\]/.test(argv[0] ?? "") && argv.every((word) => word !== "" && !word.startsWith("-"));
}

// src/bin.ts
var { stdout, stderr, env } = process_default;
stdout.on("error", (error) => process_default.exit("code" in error && error.code === "EPIPE" ? 0 : 2));
process_default.exitCode = await start(process_default.argv.slice(2), {
  stdout,
  stderr,
  // Node opens it when it is first asked for.
  get stdin() {
    return process_default.stdin;
  },
  env,
  cwd: process_default.cwd(),
  worker: new URL("./worker.js", import.meta.url),
  isTTY: stdout.isTTY,
  columns: stdout.columns
});
