import { createRequire } from "node:module";
createRequire(import.meta.url);
var hookNames = [
	"pre-commit",
	"husky",
	"lefthook",
	"none"
];
var workflowNames = [
	"github",
	"gitlab",
	"none"
];
export { workflowNames as n, hookNames as t };
