import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  repositoryRoot
} from "./chunk-AWZ4Y3EP.js";

// src/config/find.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
var configNames = [".postmortemlintrc.yaml", ".postmortemlintrc.yml", ".postmortemlintrc.json", ".postmortemlintrc"];
var packageKey = "postmortemLint";
function findConfig(folder, cwd) {
  const top = topOf(folder, cwd);
  for (let directory = folder; ; directory = dirname(directory)) {
    const found = configIn(directory);
    if (found.length > 0 || directory === top || directory === dirname(directory)) return found;
  }
}
function topOf(folder, cwd) {
  return repositoryRoot(folder) ?? (isBelow(folder, cwd) ? cwd : folder);
}
function isBelow(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function shownPath(path, cwd) {
  return relative(cwd, path).split(sep).join("/");
}
function configIn(directory) {
  const files = configNames.map((name) => join(directory, name)).filter((path) => existsSync(path));
  const manifest = join(directory, "package.json");
  return existsSync(manifest) && isConfigured(manifest) ? [...files, manifest] : files;
}
function isConfigured(manifest) {
  try {
    const data = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof data === "object" && data !== null && packageKey in data;
  } catch {
    return false;
  }
}

export {
  configNames,
  packageKey,
  findConfig,
  topOf,
  isBelow,
  shownPath
};
