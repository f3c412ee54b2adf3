import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/config/document-config.ts
var texts = /* @__PURE__ */ new WeakMap();
function configText(config) {
  const text = texts.get(config) ?? JSON.stringify(config);
  texts.set(config, text);
  return text;
}

export {
  configText
};
