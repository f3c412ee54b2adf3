import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  goneFrom,
  staleOf,
  writeFailures,
  writeStale
} from "./chunk-X45UHAPF.js";
import "./chunk-AWOK6T5L.js";
import {
  lintPaths
} from "./chunk-4UBPWUOV.js";
import {
  without
} from "./chunk-3QNEY3AO.js";
import {
  loadBaseline
} from "./chunk-B2XFWEOA.js";
import {
  replaceFile,
  writeWhole
} from "./chunk-ERMHZX32.js";
import "./chunk-YP4HAT5F.js";
import "./chunk-YDA46HRK.js";
import "./chunk-A5QLDSKR.js";
import "./chunk-JQC5AAPT.js";
import "./chunk-H3EMDCOO.js";
import {
  readInputArguments
} from "./chunk-KGRDRBE5.js";
import "./chunk-CDT5XAFD.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-UDXVOA6J.js";
import "./chunk-5WBR3NHE.js";
import {
  baselineText,
  folderOf,
  nameIn
} from "./chunk-GUC4FQ72.js";
import "./chunk-33XART6A.js";
import "./chunk-27LIK2VI.js";
import "./chunk-BE5F3WLD.js";
import {
  reasonOf
} from "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import {
  BaselineError
} from "./chunk-E2BTNAYN.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-KOAIPGYX.js";
import "./chunk-3FDTRNNG.js";
import "./chunk-K75DQBS3.js";
import "./chunk-3K3X3R2A.js";
import "./chunk-VQ2YCQRS.js";
import {
  count
} from "./chunk-SXVPVKAL.js";
import "./chunk-RSG4RSMM.js";
import "./chunk-BFNDG3KB.js";
import "./chunk-T7SKUMKY.js";
import "./chunk-HPRNW4EY.js";
import {
  escapeControls
} from "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";

// src/cli/baseline.ts
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
async function baselineCommand(args, io) {
  const { baseline: path, debug } = args;
  const { paths, options } = await readInputArguments({ ...args, stdin: false }, io);
  const absolute = resolve(io.cwd, path);
  const action = args.action === "update" && args.prune ? "prune" : args.action;
  const old = action === "update" && !existsSync(absolute) ? { path, folder: folderOf(absolute), files: /* @__PURE__ */ new Map() } : await loadBaseline(path, io.cwd);
  const run = await lintPaths(paths, {
    ...options,
    baseline: old,
    keep: /* @__PURE__ */ new Set(["found"]),
    onlyPostmortems: true
  });
  const stale = staleOf(run, old, paths, io.cwd);
  if (action === "check") writeStale(stale, { path, verbose: args.verbose }, io);
  const files = action === "update" ? updated(run, old, paths, io.cwd) : pruned(old, stale);
  if (action !== "check") await writeBaseline(absolute, path, { before: old.files, after: files });
  io.stdout.write(`${escapeControls(`${path}: ${summary(old.files, action === "check" ? old.files : files)}`)}
`);
  writeFailures(run.failures, debug, io);
  if (run.failures.length > 0) return 2;
  return action === "check" && stale.length > 0 ? 1 : 0;
}
async function writeBaseline(absolute, path, { before, after }) {
  const text = baselineText(after);
  try {
    if (!existsSync(absolute)) await writeWhole(absolute, text);
    else if (text !== baselineText(before)) await replaceFile(absolute, Buffer.from(text), readFileSync(absolute));
  } catch (error) {
    throw new BaselineError(`the baseline \`${path}\` cannot be written: ${reasonOf(error)}`);
  }
}
function updated({ linted, passedOver }, old, paths, cwd) {
  const name = (path) => nameIn(old, resolve(cwd, path));
  const files = new Map(old.files);
  for (const own of [...goneFrom(paths, old, cwd).map((gone) => gone.name), ...passedOver.map(({ path }) => name(path))]) files.delete(own);
  for (const { path, found = [] } of linted) files.set(name(path), found);
  return files;
}
function pruned({ files }, stale) {
  const gone = new Map(stale.map((own) => [own.name, own.list]));
  return new Map([...files].map(([name, list]) => [name, without(list, gone.get(name) ?? [])]));
}
function summary(before, after) {
  const files = [...after.values()].filter((list) => list.length > 0);
  const known = `${count(totalOf(files), "known finding")} in ${count(files.length, "file")}`;
  const names = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
  const added = names.reduce((sum, name) => sum + totalOf([without(after.get(name) ?? [], before.get(name) ?? [])]), 0);
  const removed = names.reduce((sum, name) => sum + totalOf([without(before.get(name) ?? [], after.get(name) ?? [])]), 0);
  return added + removed === 0 ? `${known}, none new, none gone` : `${known}: ${added} added, ${removed} taken away`;
}
function totalOf(lists) {
  return [...lists].flat().reduce((sum, known) => sum + known.count, 0);
}
export {
  baselineCommand
};
