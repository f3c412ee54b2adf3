import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  changedInIndex,
  emptyTree,
  headOf,
  isBlob,
  mergeBaseOf,
  readBlobs,
  trackedFiles
} from "./chunk-HSLIY3QA.js";
import {
  GitError,
  openRepository
} from "./chunk-ZAY3A6GK.js";
import {
  repositoryRoot
} from "./chunk-AWZ4Y3EP.js";
import {
  discover,
  isLooked,
  missing
} from "./chunk-A4FB6HQC.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-SQJ7IYV4.js";
import {
  pathBelow
} from "./chunk-DMFDKSRJ.js";
import "./chunk-NOJ6HNYI.js";
import "./chunk-P4YYGIN2.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/changed-files.ts
import { existsSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
async function findChanged(paths, changed) {
  const repository = await openRepository(changed.cwd, changed.env);
  const foreign = paths.find((path) => isForeign(realPath(resolve(changed.cwd, path)), repository));
  if (foreign !== void 0) throw new GitError(`\`${foreign}\` is not of the repository \`${repository.root}\`: lint it from its own folder`);
  return changed.staged ? findStaged(paths, changed, repository) : findEdited(paths, changed, repository);
}
async function findEdited(paths, { cwd, since = "HEAD" }, repository) {
  const base = await mergeBaseOf(repository, since);
  const staged = new Map((await changedInIndex(repository, base)).map((own) => [own.path, own]));
  const tracked = await trackedFiles(repository);
  const edited = [];
  const failures = [];
  const foreign = [];
  for (const file of await discover(paths, cwd)) {
    if ("reason" in file) {
      failures.push(file);
      continue;
    }
    const real = realPath(file.absolute);
    const name = relative(repository.root, real).split(sep).join("/");
    const blob = tracked.get(name);
    if (isForeign(real, repository)) foreign.push(file.path);
    else if (staged.has(name) || blob === void 0) edited.push({ file, own: staged.get(name) ?? { path: name } });
    else if (!isBlob(await bytesOf(real), blob)) edited.push({ file, own: { path: name, before: { path: name, blob } } });
  }
  return { files: [...failures, ...await withBefore(edited, repository)], foreign };
}
async function bytesOf(path) {
  try {
    return await readFile(path);
  } catch {
    return Buffer.of();
  }
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
