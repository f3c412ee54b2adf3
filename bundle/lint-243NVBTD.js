import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-UIF3VQKP.js";
import "./chunk-75SRKBHJ.js";
import "./chunk-LVH6BJVW.js";
import "./chunk-AWZ4Y3EP.js";
import "./chunk-U63MHRCA.js";
import "./chunk-LE2UPY2W.js";
import "./chunk-BKVL6GV2.js";
import "./chunk-JK4BO2Y2.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-A4FB6HQC.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-S4UUJTCC.js";
import "./chunk-IPLA4DJO.js";
import "./chunk-4EOM7N2A.js";
import "./chunk-F3VPM4XU.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-DMFDKSRJ.js";
import "./chunk-NOJ6HNYI.js";
import "./chunk-P4YYGIN2.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
