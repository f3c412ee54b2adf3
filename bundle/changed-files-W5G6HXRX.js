import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  repositoryRoot
} from "./chunk-3ZM6LJIA.js";
import {
  changedInIndex,
  changedSince,
  emptyTree,
  headOf,
  mergeBaseOf,
  readBlobs
} from "./chunk-IBWF22UA.js";
import {
  GitError,
  openRepository
} from "./chunk-C3C2DUZN.js";
import {
  discover,
  isLooked,
  missing
} from "./chunk-OR3TT5RO.js";
import {
  pathBelow
} from "./chunk-KJ2HLK2E.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/changed-files.ts
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
async function findChanged(paths, changed) {
  const repository = await openRepository(changed.cwd, changed.env);
  const foreign = paths.find((path) => isForeign(realPath(resolve(changed.cwd, path)), repository));
  if (foreign !== void 0) throw new GitError(`\`${foreign}\` is not of the repository \`${repository.root}\`: lint it from its own folder`);
  return changed.staged ? findStaged(paths, changed, repository) : findEdited(paths, changed, repository);
}
async function findEdited(paths, { cwd, since = "HEAD" }, repository) {
  const base = await mergeBaseOf(repository, since);
  const changes = new Map((await changedSince(repository, base)).map((file) => [join(repository.root, file.path), file]));
  const found = await discover(paths, cwd);
  const failures = found.filter((entry) => "reason" in entry);
  const files = found.flatMap((entry) => "reason" in entry ? [] : [entry]);
  const edited = files.flatMap((file) => {
    const own = changes.get(realPath(file.absolute));
    return own ? [{ file, own }] : [];
  });
  const foreign = files.filter(({ absolute }) => isForeign(realPath(absolute), repository)).map(({ path }) => path);
  return { files: [...failures, ...await withBefore(edited, repository)], foreign };
}
async function findStaged(paths, { cwd, since }, repository) {
  const base = since === void 0 ? await headOf(repository) ?? await emptyTree(repository) : await mergeBaseOf(repository, since);
  const head = since === void 0 ? base : await headOf(repository) ?? base;
  const staged = await changedInIndex(repository, head);
  const names = new Set(staged.map(({ path }) => path));
  const changes = since === void 0 ? staged : (await changedInIndex(repository, base)).filter(({ path }) => names.has(path));
  const folder = realPath(cwd);
  const found = /* @__PURE__ */ new Map();
  const failures = [];
  for (const path of paths) {
    const target = realPath(resolve(cwd, path));
    const below = changes.filter((own) => pathBelow(target, join(repository.root, own.path)) !== void 0);
    if (below.length === 0 && !existsSync(target)) failures.push(missing(path));
    for (const own of below.sort((a, b) => a.path < b.path ? -1 : 1)) {
      const absolute = join(repository.root, own.path);
      const named = absolute === target;
      if (named || isLooked(own.path)) found.set(own.path, { file: { path: relative(folder, absolute), absolute, named }, own });
    }
  }
  const files = [...found.values()];
  const contents = await readBlobs(
    repository,
    files.map(({ own }) => own.blob ?? "")
  );
  const read = files.map(({ file, own }, index) => ({ own, file: { ...file, bytes: contents[index] } }));
  return { files: [...failures, ...since === void 0 ? read.map(({ file }) => file) : await withBefore(read, repository)], foreign: [] };
}
async function withBefore(files, repository) {
  const old = files.flatMap(({ own }) => own.before ? [own.before.blob] : []);
  const contents = (await readBlobs(repository, old)).values();
  return files.map(({ file, own: { before } }) => {
    const bytes = before && contents.next().value;
    return { ...file, change: before && bytes ? { before: { path: before.path, bytes } } : {} };
  });
}
function isForeign(path, { root }) {
  if (pathBelow(root, path) === void 0) return true;
  const home = repositoryRoot(path);
  return home !== void 0 && home !== root && pathBelow(root, home) !== void 0;
}
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
export {
  findChanged
};
