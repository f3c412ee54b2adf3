import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  findConfig
} from "./chunk-LVH6BJVW.js";
import {
  UsageError,
  readInput
} from "./chunk-GZ2FTOYG.js";
import {
  init_process
} from "./chunk-SQJ7IYV4.js";

// src/config/configure.ts
init_process();
import { dirname, resolve } from "node:path";
function createConfigure({ cwd, config, settings = {} }) {
  const plain = { settings, rules: {}, statusRules: {}, sources: [] };
  const found = /* @__PURE__ */ new Map();
  let configurator;
  return async (path) => {
    const files = config === false ? [] : config === void 0 ? filesFor(dirname(path), cwd, found) : [config];
    if (files.length === 0) return plain;
    configurator ??= import("./configurator-RMLYC3YF.js").then(({ createConfigurator }) => createConfigurator({ cwd, settings }));
    return (await configurator)(path, files);
  };
}
function filesFor(folder, cwd, found) {
  let files = found.get(folder);
  if (!files) {
    files = findConfig(folder, cwd);
    found.set(folder, files);
  }
  return files;
}

// src/cli/input.ts
import { resolve as resolve2 } from "node:path";
async function readInputArguments({ paths, all, stdin, stdinFilename, config }, io) {
  const fromInput = stdin || paths.includes("-");
  if (fromInput && paths.some((path) => path !== "-")) throw new UsageError("standard input cannot be read together with paths");
  if (stdinFilename !== void 0 && !fromInput) throw new UsageError("`--stdin-filename` needs `--stdin` or `-`");
  const options = { cwd: io.cwd, configure: createConfigure({ cwd: io.cwd, config: configFile(config, io), settings: all ? { force: true } : {} }) };
  if (!fromInput) return { paths: paths.length > 0 ? paths : ["."], options };
  return { paths: [], options: { ...options, input: { path: stdinFilename ?? "<stdin>", bytes: await readInput(io.stdin) } } };
}
function configFile(config, { cwd }) {
  return typeof config === "string" ? resolve2(cwd, config) : config === false ? false : void 0;
}

export {
  createConfigure,
  readInputArguments,
  configFile
};
