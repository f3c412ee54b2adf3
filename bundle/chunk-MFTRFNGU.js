import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  repositoryRoot
} from "./chunk-EQUZPGOX.js";

// src/config/config-files.ts
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
var onDisk = {
  has: existsSync,
  read: (path) => readFileSync(path, "utf8"),
  realPath: realpathSync,
  stamp: (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? `${stat.mtimeMs} ${stat.size}` : "";
  }
};

// src/config/find.ts
import { dirname, join, relative, sep } from "node:path";
var configNames = [".postmortemlintrc.yaml", ".postmortemlintrc.yml", ".postmortemlintrc.json", ".postmortemlintrc"];
var packageKey = "postmortemLint";
function findConfig(folder, cwd, disk = onDisk) {
  const top = topOf(folder, cwd);
  for (let directory = folder; ; directory = dirname(directory)) {
    const found = configIn(directory, disk);
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
function configIn(directory, disk = onDisk) {
  const files = configNames.map((name) => join(directory, name)).filter((path) => disk.has(path));
  const manifest = join(directory, "package.json");
  return disk.has(manifest) && isConfigured(manifest, disk) ? [...files, manifest] : files;
}
function isConfigured(manifest, disk) {
  try {
    const data = JSON.parse(disk.read(manifest));
    return typeof data === "object" && data !== null && packageKey in data;
  } catch {
    return false;
  }
}

export {
  onDisk,
  configNames,
  packageKey,
  findConfig,
  topOf,
  isBelow,
  shownPath,
  configIn
};
