import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  writeWhole
} from "./chunk-EQUXJRRP.js";
import "./chunk-YP4HAT5F.js";
import {
  goneFrom,
  lintPaths,
  staleOf,
  writeFailures,
  writeStale
} from "./chunk-2WJ5ZYU3.js";
import {
  without
} from "./chunk-4HOAXVJB.js";
import {
  loadBaseline
} from "./chunk-Q3MVSOJT.js";
import "./chunk-IBWF22UA.js";
import "./chunk-C3C2DUZN.js";
import "./chunk-XOOUVQBV.js";
import "./chunk-6GEFWQGJ.js";
import "./chunk-KMCPXAYA.js";
import "./chunk-E2BTNAYN.js";
import {
  baselineText,
  folderOf,
  nameIn
} from "./chunk-36I6FWGK.js";
import "./chunk-JCDGPKI6.js";
import "./chunk-IR6Q3DA3.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-OR3TT5RO.js";
import "./chunk-RIQVZZ4I.js";
import {
  count
} from "./chunk-YUYIOKCV.js";
import "./chunk-AOEHQVX7.js";
import "./chunk-3OZ7YETF.js";
import "./chunk-7O6V5XH7.js";
import "./chunk-KJ2HLK2E.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
import {
  escapeControls
} from "./chunk-XSAFNIVU.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/cli/baseline.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
async function baselineCommand(args, io) {
  const { baseline: path, debug } = args;
  const paths = args.paths.length > 0 ? args.paths : ["."];
  const absolute = resolve(io.cwd, path);
  const action = args.action === "update" && args.prune ? "prune" : args.action;
  const old = action === "update" && !existsSync(absolute) ? { path, folder: folderOf(absolute), files: /* @__PURE__ */ new Map() } : await loadBaseline(path, io.cwd);
  const run = await lintPaths(paths, { cwd: io.cwd, settings: args.all ? { force: true } : {}, baseline: old, keep: /* @__PURE__ */ new Set(["found"]) });
  const stale = staleOf(run, old, paths, io.cwd);
  if (action === "check") writeStale(stale, { path, verbose: args.verbose }, io);
  const files = action === "update" ? updated(run, old, paths, io.cwd) : pruned(old, stale);
  if (action !== "check") {
    const text = baselineText(files);
    if (!existsSync(absolute) || text !== baselineText(old.files)) await writeWhole(absolute, text);
  }
  io.stdout.write(`${escapeControls(`${path}: ${summary(old.files, action === "check" ? old.files : files)}`)}
`);
  writeFailures(run.failures, debug, io);
  if (run.failures.length > 0) return 2;
  return action === "check" && stale.length > 0 ? 1 : 0;
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
