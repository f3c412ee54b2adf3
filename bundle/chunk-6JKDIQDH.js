import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  findConfig
} from "./chunk-MFTRFNGU.js";
import {
  UsageError,
  readInput
} from "./chunk-GZ2FTOYG.js";

// src/config/configure.ts
import { dirname, resolve } from "node:path";
function createConfigure({ cwd, config, settings = {}, disk }) {
  const plain = { settings, rules: {}, statusRules: {}, sources: [] };
  const found = /* @__PURE__ */ new Map();
  let configurator;
  return async (path) => {
    const files = config === false ? [] : config === void 0 ? filesFor(dirname(path), { cwd, disk, found }) : [config];
    if (files.length === 0) return plain;
    configurator ??= import("./configurator-37MJ3GLF.js").then(({ createConfigurator }) => createConfigurator({ cwd, settings, disk }));
    return (await configurator)(path, files);
  };
}
function filesFor(folder, { cwd, disk, found }) {
  let files = found.get(folder);
  if (!files) {
    files = findConfig(folder, cwd, disk);
    found.set(folder, files);
  }
  return files;
}

// src/cli/input.ts
import { resolve as resolve2 } from "node:path";
async function readInputArguments({ paths, all, stdin, stdinFilename, config, configFrom }, io) {
  const fromInput = stdin || paths.includes("-");
  if (fromInput && paths.some((path) => path !== "-")) throw new UsageError("standard input cannot be read together with paths");
  if (stdinFilename !== void 0 && !fromInput) throw new UsageError("`--stdin-filename` needs `--stdin` or `-`");
  const options = { cwd: io.cwd, configure: await readConfigure({ config, configFrom }, all ? { force: true } : {}, io) };
  if (!fromInput) return { paths: paths.length > 0 ? paths : ["."], options };
  return { paths: [], options: { ...options, input: { path: stdinFilename ?? "<stdin>", bytes: await readInput(io.stdin) } } };
}
async function readConfigure({ config, configFrom }, settings, io) {
  const options = { cwd: io.cwd, config: configFile(config, io), settings };
  if (configFrom === void 0) return createConfigure(options);
  const { openRepository } = await import("./git-4AM24RI2.js");
  const { commitOf } = await import("./changes-MT5SB5LD.js");
  const { committedFiles } = await import("./committed-files-FVCHXERJ.js");
  const repository = await openRepository(io.cwd, io.env);
  return createConfigure({ ...options, disk: await committedFiles(repository, await commitOf(repository, configFrom)) });
}
function configFile(config, { cwd }) {
  return typeof config === "string" ? resolve2(cwd, config) : config === false ? false : void 0;
}

export {
  createConfigure,
  readInputArguments,
  readConfigure,
  configFile
};
