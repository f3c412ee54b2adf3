import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  knownIn
} from "./chunk-GWVLIHHJ.js";
import {
  lintFile,
  readFileAs
} from "./chunk-UURA5WP3.js";
import {
  discover
} from "./chunk-PSGEEHXF.js";
import {
  ConfigError,
  mistakeLine
} from "./chunk-ASYXBKJM.js";
import {
  readRegularFile
} from "./chunk-MEN4DUNC.js";
import {
  lintedOf
} from "./chunk-PYJ6IPCR.js";

// src/run.ts
import { resolve as resolve2 } from "node:path";

// src/shard.ts
import { createHash } from "node:crypto";
import { relative, resolve, sep } from "node:path";
function parseShard(text) {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return index !== void 0 && count !== void 0 && index >= 1 && index <= count ? { index, count } : void 0;
}
function isInShard(path, cwd, { index, count }) {
  const name = relative(cwd, resolve(cwd, path)).split(sep).join("/");
  return createHash("sha256").update(name).digest().readUInt32BE(0) % count === index - 1;
}

// src/run.ts
async function lintPaths(paths, options) {
  const linted = [];
  const passedOver = [];
  const failures = [];
  for await (const outcome of outcomesOf(await filesOf(paths, options), options)) {
    for (const result of outcome) {
      options.see?.(result.path);
      if ("reason" in result) failures.push(result);
      else if ("packed" in result) linted.push(lintedOf(result));
      else passedOver.push(result);
    }
  }
  return { linted, passedOver, failures };
}
var fewestForThreads = 200;
async function* outcomesOf(files, options) {
  const { cache, threads, fix } = options;
  const ready = [];
  const waiting = [];
  function* work() {
    for (const file of files) {
      const own = "reason" in file || fix ? file : withBytes(file, cache);
      const known = "reason" in own ? [own] : cache && own.bytes && !fix ? cache.get(own, own.bytes) : void 0;
      ready.push(known);
      if (known || "reason" in own) continue;
      waiting.push(own);
      yield own;
    }
  }
  const inThreads = threads && threads.count > 1 && files.length >= fewestForThreads && !fix;
  const lintFileOptions = { ...options, forCache: cache !== void 0 };
  const linted = inThreads ? (await import("./threads-GGQMN444.js")).lintInThreads(work(), lintFileOptions, threads) : lintOneByOne(work(), lintFileOptions);
  for await (const outcome of linted) {
    while (ready[0] !== void 0) yield ready.shift() ?? [];
    ready.shift();
    const file = waiting.shift();
    if (cache && file?.bytes) cache.set(file, file.bytes, outcome);
    yield outcome;
  }
  for (const outcome of ready) yield outcome ?? [];
}
async function* lintOneByOne(files, options) {
  for (const file of files) yield await lintFile(file, options);
}
function withBytes(file, cache) {
  if (!cache || file.bytes || file.change || file.config.ignoredBy !== void 0) return file;
  try {
    return { ...file, bytes: readRegularFile(file.absolute) };
  } catch {
    return file;
  }
}
async function* eachDocument(paths, options, make) {
  for (const file of await filesOf(paths, options)) yield "reason" in file ? file : await readFileAs(file, options, make);
}
async function filesOf(paths, { cwd, input, files, shard, baseline, configure, settings = {}, rules = {} }) {
  const found = input ? [{ path: input.path, absolute: "", named: true, bytes: input.bytes }] : files ?? await discover(paths, cwd);
  const plain = { settings, rules, statusRules: {}, sources: [] };
  const mistakes = /* @__PURE__ */ new Map();
  const all = [];
  for (const entry of found) {
    if (shard && !isInShard(entry.path, cwd, shard)) continue;
    if ("reason" in entry) {
      all.push(entry);
      continue;
    }
    try {
      const absolute = resolve2(cwd, entry.absolute || entry.path);
      const config = configure ? await configure(absolute) : plain;
      all.push({ ...entry, config, known: baseline && knownIn(baseline, absolute) });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      for (const mistake of error.mistakes) mistakes.set(mistakeLine(mistake), mistake);
    }
  }
  if (mistakes.size > 0) throw new ConfigError([...mistakes.values()]);
  return all;
}

export {
  parseShard,
  lintPaths,
  eachDocument
};
