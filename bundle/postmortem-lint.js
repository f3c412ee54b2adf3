#!/usr/bin/env node
import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-FXZ6EKWR.js";
import "./chunk-LH5LPF5N.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-TTZDOOLP.js";
import "./chunk-HCH64BOP.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";

// src/bin.ts
import process from "node:process";
var { stdout, stderr, stdin, env } = process;
stdout.on("error", (error) => process.exit("code" in error && error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2), { stdout, stderr, stdin, env, cwd: process.cwd(), isTTY: stdout.isTTY, columns: stdout.columns });
