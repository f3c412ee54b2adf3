import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline
} from "./chunk-LBMPU2XC.js";
import "./chunk-WH53GLAC.js";
import "./chunk-VAGJ6J7A.js";
import {
  goneFrom,
  lintPaths,
  replaceFile,
  staleOf,
  writeFailures,
  writeStale,
  writeWhole
} from "./chunk-NZSAU23R.js";
import "./chunk-SAMZG3LD.js";
import "./chunk-4HQL2C6F.js";
import {
  without
} from "./chunk-FLFKTDZJ.js";
import "./chunk-3O4T7KGF.js";
import {
  reasonOf
} from "./chunk-22NWVZPW.js";
import "./chunk-ABURXWFV.js";
import {
  BaselineError
} from "./chunk-E2BTNAYN.js";
import "./chunk-YRXMKM52.js";
import {
  baselineText,
  folderOf,
  nameIn
} from "./chunk-36I6FWGK.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import {
  count
} from "./chunk-YUYIOKCV.js";
import "./chunk-3BXF5MSV.js";
import "./chunk-HOXYI6XY.js";
import "./chunk-EPFZJXTN.js";
import "./chunk-2UVDSVEQ.js";
import "./chunk-CHZB56HL.js";
import "./chunk-AHMNS5XP.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-HPRNW4EY.js";
import {
  escapeControls
} from "./chunk-XSAFNIVU.js";
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
  const run = await lintPaths(paths, {
    cwd: io.cwd,
    settings: args.all ? { force: true } : {},
    baseline: old,
    keep: /* @__PURE__ */ new Set(["identities"]),
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
    else if (text !== baselineText(before)) await replaceFile(absolute, Buffer.from(text));
  } catch (error) {
    throw new BaselineError(`the baseline \`${path}\` cannot be written: ${reasonOf(error)}`);
  }
}
function updated({ linted, passedOver }, old, paths, cwd) {
  const name = (path) => nameIn(old, resolve(cwd, path));
  const files = new Map(old.files);
  for (const own of [...goneFrom(paths, old, cwd).map((gone) => gone.name), ...passedOver.map(({ path }) => name(path))]) files.delete(own);
  for (const { path, identities = [] } of linted) files.set(name(path), identities);
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
