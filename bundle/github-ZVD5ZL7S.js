import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-VSQTMDGW.js";
import "./chunk-O4JFOPG6.js";
import "./chunk-HJYCGPY7.js";
import "./chunk-WV7BAF7N.js";
import "./chunk-ZTNUOLII.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
