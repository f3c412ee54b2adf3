import { createRequire } from "node:module";
createRequire(import.meta.url);
var texts = /* @__PURE__ */ new WeakMap();
function configText(config) {
	const text = texts.get(config) ?? JSON.stringify(config);
	texts.set(config, text);
	return text;
}
export { configText as t };
