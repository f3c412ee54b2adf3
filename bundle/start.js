import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
createRequire(import.meta.url);
function versionOf() {
	const manifest = createRequire(import.meta.url)("postmortem-lint/package.json");
	return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown";
}
createRequire(import.meta.url);
var import_statement_default = globalThis.process;
// chunk-3XKLSQSV.js
const require$3 = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require$3 !== "undefined" ? require$3 : typeof Proxy !== "undefined" ? new Proxy(x, { get: (a, b) => (typeof require$3 !== "undefined" ? require$3 : a)[b] }) : x)(function(x) {
	if (typeof require$3 !== "undefined") return require$3.apply(this, arguments);
	throw Error("Dynamic require of \"" + x + "\" is not supported");
});
var __esm = (fn, res, err) => function __init() {
	if (err) throw err[0];
	try {
		return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJS = (cb, mod) => function __require2() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var __export = (target, all) => {
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: () => from[key],
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
createRequire(import.meta.url);
var known = [
	20,
	22,
	24,
	26
];
function setFlag(flag) {
	if (known.includes(Number.parseInt(import_statement_default.versions.node, 10))) setFlagsFromString(flag);
}
createRequire(import.meta.url);
var access = (...given) => process.getBuiltinModule("node:fs/promises").access(...given);
var appendFile = (...given) => process.getBuiltinModule("node:fs/promises").appendFile(...given);
var mkdir = (...given) => process.getBuiltinModule("node:fs/promises").mkdir(...given);
var mkdtemp = (...given) => process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
var readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
var rm = (...given) => process.getBuiltinModule("node:fs/promises").rm(...given);
var stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
var writeFile = (...given) => process.getBuiltinModule("node:fs/promises").writeFile(...given);
createRequire(import.meta.url);
var require_fs = __commonJS({ "builtin:fs"(exports, module) {
	module.exports = process.getBuiltinModule("node:fs");
} });
export { import_statement_default as _, mkdtemp as a, stat as c, __commonJS as d, __esm as f, __toESM as g, __toCommonJS as h, mkdir as i, writeFile as l, __require as m, access as n, readFile as o, __export as p, appendFile as r, rm as s, require_fs as t, setFlag as u, versionOf as v };
