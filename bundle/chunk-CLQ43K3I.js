import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/real-path.ts
import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

export {
  realPath
};
