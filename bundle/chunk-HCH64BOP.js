import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/version.ts
import { createRequire } from "node:module";
function versionOf() {
  const manifest = createRequire(import.meta.url)("postmortem-lint/package.json");
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown";
}

export {
  versionOf
};
