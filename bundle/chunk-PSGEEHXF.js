import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  realPath
} from "./chunk-CLQ43K3I.js";

// src/discover.ts
import { readdir, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
var pattern = "**/*.{md,markdown}";
var never = ["**/node_modules/**", "**/.git/**"];
async function discover(paths, cwd) {
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  for (const path of paths) {
    for (const entry of await entriesOf(path, cwd)) {
      const id = "absolute" in entry ? realPath(entry.absolute) : entry.path;
      if (seen.has(id)) continue;
      seen.add(id);
      found.push(entry);
    }
  }
  return found;
}
async function entriesOf(path, cwd) {
  const absolute = resolve(cwd, path);
  try {
    if (!statSync(absolute).isDirectory()) return [{ path, absolute, named: true }];
    const [{ glob }, { gitIgnoreOf }] = await Promise.all([import("./dist-32GKFVMT.js"), import("./git-ignore-HFG54TTN.js")]);
    const isIgnored = gitIgnoreOf(absolute);
    const unreadable = [];
    const names = await glob(pattern, {
      cwd: absolute,
      fs: { readdir: tellingErrors((folder, error) => unreadable.push({ path: join(path, relative(absolute, folder)), reason: reasonOf(error), error })) },
      ignore: never,
      dot: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: false
    });
    const files = names.sort().map((name) => ({ path: join(path, name), absolute: join(absolute, name.split("/").join(sep)), named: false }));
    return [...files.filter((file) => !isIgnored(file.absolute)), ...unreadable];
  } catch (error) {
    return [{ path, reason: reasonOf(error), error }];
  }
}
function isLooked(name) {
  return /\.(?:md|markdown)$/i.test(name) && !name.split("/").includes("node_modules");
}
function missing(path) {
  return { path, reason: nothing };
}
function tellingErrors(tell) {
  return new Proxy(readdir, {
    apply: (target, self, [folder, options, done]) => Reflect.apply(target, self, [
      folder,
      options,
      (error, entries) => {
        if (error) tell(folder, error);
        done(error, entries);
      }
    ])
  });
}
var nothing = "no such file or folder";
var reasons = {
  ENOENT: nothing,
  ENOTDIR: nothing,
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder, not a file",
  ENXIO: "is no regular file",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only"
};
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return reasons[code] ?? error.message;
}

export {
  discover,
  isLooked,
  missing,
  reasonOf
};
