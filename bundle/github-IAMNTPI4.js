import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-OFVMPP2H.js";
import "./chunk-O4JFOPG6.js";
import "./chunk-6IHS6LAL.js";
import "./chunk-4VYNESAB.js";
import "./chunk-GIMZY7VP.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
