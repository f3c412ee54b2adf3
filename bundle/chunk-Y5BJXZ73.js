import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/init/names.ts
var hookNames = ["pre-commit", "husky", "lefthook", "none"];
var workflowNames = ["github", "gitlab", "none"];

export {
  hookNames,
  workflowNames
};
