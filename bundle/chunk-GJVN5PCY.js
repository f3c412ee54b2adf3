import { createRequire } from "node:module";
createRequire(import.meta.url);
var kMovable = /* @__PURE__ */ Symbol("Tinypool.kMovable");
var kTransferable = /* @__PURE__ */ Symbol.for("Tinypool.transferable");
var kValue = /* @__PURE__ */ Symbol.for("Tinypool.valueOf");
var kQueueOptions = /* @__PURE__ */ Symbol.for("Tinypool.queueOptions");
function isTransferable(value) {
	return value != null && typeof value === "object" && kTransferable in value && kValue in value;
}
function isMovable(value) {
	return isTransferable(value) && value[kMovable] === true;
}
function markMovable(value) {
	Object.defineProperty(value, kMovable, {
		enumerable: false,
		configurable: true,
		writable: true,
		value: true
	});
}
function withNullPrototype(source) {
	return Object.assign(/* @__PURE__ */ Object.create(null), source);
}
export { kValue as a, kTransferable as i, isTransferable as n, markMovable as o, kQueueOptions as r, withNullPrototype as s, isMovable as t };
