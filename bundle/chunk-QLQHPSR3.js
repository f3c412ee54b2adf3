import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  readOutputs,
  writeOutput
} from "./chunk-MHO3HVTF.js";
import {
  lintPaths,
  parseShard
} from "./chunk-CVJEPFRH.js";
import {
  readInputArguments
} from "./chunk-6JKDIQDH.js";
import {
  formatOf
} from "./chunk-F52FLTRY.js";
import {
  nameIn
} from "./chunk-GWVLIHHJ.js";
import {
  nearest
} from "./chunk-BE5F3WLD.js";
import {
  UsageError,
  isColored
} from "./chunk-GZ2FTOYG.js";
import {
  cellsOf,
  widthOf
} from "./chunk-JU7AEHOQ.js";
import {
  count,
  passedOverLines,
  summaryOf,
  tallyOf
} from "./chunk-MGCJMZ5H.js";
import {
  pathBelow
} from "./chunk-JPSTR25K.js";
import {
  escapeControls
} from "./chunk-4NSOBIGN.js";

// src/cli/lint.ts
import { resolve as resolve3 } from "node:path";
import { inspect } from "node:util";

// src/baseline/stale.ts
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
function staleOf({ linted }, baseline, paths, cwd) {
  const mended = linted.flatMap(({ path, stale = [] }) => stale.length > 0 ? [{ name: nameIn(baseline, resolve(cwd, path)), gone: false, list: stale }] : []);
  return [...mended, ...goneFrom(paths, baseline, cwd)].sort((a, b) => a.name < b.name ? -1 : 1);
}
function goneFrom(paths, baseline, cwd) {
  const folders = paths.map((path) => join(baseline.folder, nameIn(baseline, resolve(cwd, path, "x")), ".."));
  return [...baseline.files].flatMap(([name, list]) => {
    const absolute = join(baseline.folder, name);
    const looked = folders.some((folder) => pathBelow(folder, absolute) !== void 0);
    return looked && !existsSync(absolute) ? [{ name, gone: true, list }] : [];
  });
}

// src/cli/changes.ts
async function readChangeArguments(args, paths, io) {
  const { changedSince, staged } = args;
  const narrows = staged || changedSince !== void 0;
  if (narrows && paths.length === 0)
    throw new UsageError(`\`${staged ? "--staged" : "--changed-since"}\` cannot be used with standard input, which git does not know`);
  if (staged && (args.fix || args.fixDryRun)) throw new UsageError("`--staged` cannot be used with fixes: they change files, and what is staged stays as it is");
  return { baseline: await readBaseline(args, io), files: narrows ? await readChanged(args, paths, io) : void 0 };
}
async function readBaseline({ baseline: path, configFrom }, io) {
  if (path === void 0) return void 0;
  const { loadBaseline, loadBaselineAt } = await import("./load-I446KZO7.js");
  if (configFrom === void 0) return loadBaseline(path, io.cwd);
  const { openRepository } = await import("./git-4AM24RI2.js");
  const { commitOf } = await import("./changes-MT5SB5LD.js");
  const repository = await openRepository(io.cwd, io.env);
  const found = await loadBaselineAt(path, io.cwd, { repository, commit: await commitOf(repository, configFrom) });
  if (!found)
    io.stderr.write(`postmortem-lint: the baseline \`${escapeControls(path)}\` is not in \`${escapeControls(configFrom)}\`: no finding counts as known
`);
  return found;
}
var mostForeign = 5;
async function readChanged({ changedSince, staged }, paths, io) {
  const { findChanged } = await import("./changed-files-YV2UZZFH.js");
  const { files, foreign } = await findChanged(paths, { cwd: io.cwd, env: io.env, since: changedSince, staged });
  for (const path of foreign.slice(0, mostForeign)) io.stderr.write(`${escapeControls(path)}: left out: it is of another git repository
`);
  if (foreign.length > mostForeign) io.stderr.write(`${foreign.length - mostForeign} more files are left out: they are of other git repositories
`);
  return files;
}
function writeStale(stale, { path, verbose }, { stderr }) {
  if (stale.length === 0) return;
  const total = stale.reduce((sum, { list }) => sum + list.reduce((own, known) => own + known.count, 0), 0);
  const gone = stale.filter((own) => own.gone).length;
  if (verbose) for (const own of stale) for (const line of linesOf(own)) stderr.write(`${escapeControls(line)}
`);
  const words = [
    `${count(total, "known finding")} of \`${path}\` ${total === 1 ? "is" : "are"} found no more`,
    gone > 0 ? `, ${count(gone, "file")} with them (after a rename, run \`postmortem-lint baseline update\`)` : "",
    `: \`postmortem-lint baseline prune\` takes them away${verbose ? "" : ", `--verbose` names them"}`
  ];
  stderr.write(`${escapeControls(words.join(""))}
`);
}
function linesOf({ name, gone, list }) {
  return list.map(({ rule, section, text, count: number }) => {
    const times = number > 1 ? ` (${number} times)` : "";
    return `${name}: ${gone ? "the file is gone" : "found no more"}: ${rule}${section === "" ? "" : `, section \`${section}\``}: \`${text}\`${times}`;
  });
}

// src/cli/fix.ts
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
function fixingOf(args, input, io) {
  if (args.fix && args.fixDryRun) throw new UsageError("`--fix` and `--fix-dry-run` exclude each other");
  if (args.fixDryRun) return { fix: (change) => writeDiff(change, args, io), report: io.stderr, finish: () => {
  } };
  if (!args.fix) return { fix: void 0, report: io.stdout, finish: () => {
  } };
  if (!input) return { fix: writeFixed, report: io.stdout, finish: () => {
  } };
  let { bytes } = input;
  return {
    fix: async ({ after }) => {
      bytes = after;
    },
    report: io.stderr,
    finish: () => io.stdout.write(bytes)
  };
}
async function writeFixed({ absolute, before, after }) {
  const { replaceFile } = await import("./replace-file-ZQBKQIO7.js");
  await replaceFile(absolute, after, before);
}
async function writeDiff({ path, absolute, before, after }, { color }, io) {
  const { printableDiff, unifiedDiff } = await import("./diff-YMZTRWVF.js");
  const name = absolute === "" ? path : relative(realpathSync(io.cwd), realpathSync(absolute)).split(sep).join("/");
  const diff = unifiedDiff(name, Buffer.from(before).toString(), Buffer.from(after).toString());
  const read = io.isTTY || color === true;
  io.stdout.write(read ? printableDiff(diff, { color: isColored(color, io) }) : diff);
}

// src/cli/progress.ts
var patienceMilliseconds = 1e3;
var pauseMilliseconds = 100;
function createProgress({ stderr, columns = 80, showsProgress = false }, now = Date.now) {
  const start = now();
  let last = start;
  let files = 0;
  let isShown = false;
  return {
    see(path) {
      files++;
      if (!showsProgress) return;
      const time = now();
      if (time - start < patienceMilliseconds || time - last < pauseMilliseconds) return;
      last = time;
      isShown = true;
      stderr.write(`\r\x1B[K${cut(`${files} ${files === 1 ? "file" : "files"}: ${path}`, columns - 1)}`);
    },
    end() {
      if (isShown) stderr.write("\r\x1B[K");
      isShown = false;
    }
  };
}
function cut(text, columns) {
  const cells = cellsOf(text);
  let end = cells.length;
  if (widthOf(cells) > columns) while (end > 0 && widthOf(cells.slice(0, end)) > columns - 1) end--;
  return `${cells.slice(0, end).map((cell) => cell.text).join("")}${end < cells.length ? "…" : ""}`;
}

// src/cli/scale.ts
import { availableParallelism } from "node:os";
import { resolve as resolve2 } from "node:path";
var mostThreads = 8;
async function readScaleArguments(args, options, io) {
  const { threads: count2 = Math.min(availableParallelism(), mostThreads), cache, cacheLocation, fix, fixDryRun } = args;
  if (!(Number.isInteger(count2) && count2 >= 1)) throw new UsageError("`--threads` needs a whole number from 1");
  const shard = args.shard === void 0 ? void 0 : parseShard(args.shard);
  if (args.shard !== void 0 && !shard) throw new UsageError("`--shard` needs a part and how many there are, as `2/5`");
  const threads = io.worker && { worker: io.worker, count: count2 };
  if (!cache || fix || fixDryRun || options.input) return { threads, shard };
  const { openCache } = await import("./cache-HBWSN55M.js");
  return { threads, shard, cache: openCache(resolve2(io.cwd, cacheLocation), options, (text) => io.stderr.write(`postmortem-lint: ${escapeControls(text)}
`)) };
}

// src/cli/lint.ts
async function lintCommand(args, io) {
  const { format = io.isTTY ? "pretty" : "stylish", quiet, verbose, maxWarnings } = args;
  if (maxWarnings !== void 0 && !(maxWarnings >= 0)) throw new UsageError("`--max-warnings` needs a number from 0");
  const outputs = readOutputs(args.output ?? [], io.cwd);
  const { paths, options } = await readInputArguments(args, io);
  const keep = new Set([format, ...outputs.map((output) => output.format)].flatMap((name) => formatOf(name).keep));
  const { fix, report, finish } = fixingOf(args, options.input, io);
  const narrowed = await readChangeArguments(args, paths, io);
  const own = { ...options, ...narrowed, keep, fix, onlyPostmortems: !verbose };
  const scale = await readScaleArguments(args, own, io);
  const run = await watched(io, args, (see) => lintPaths(paths, { ...own, ...scale, see }));
  finish();
  const unsaved = await scale.cache?.save();
  if (unsaved !== void 0)
    io.stderr.write(`postmortem-lint: the cache \`${escapeControls(args.cacheLocation)}\` cannot be written: ${escapeControls(unsaved)}
`);
  const look = { cwd: io.cwd, root: rootOf(io), quiet, verbose };
  if (args.fixDryRun) report.write(`${summaryOf(run, { quiet, dryRun: true })}
`);
  else {
    const make = await formatOf(format).load();
    const color = isColored(args.color, { ...io, isTTY: io.isTTY && report === io.stdout });
    report.write(make(run, { ...look, color, width: io.columns }));
  }
  const passedOver = formatOf(format).namesPassedOver && !args.fixDryRun ? "" : passedOverLines(run, {});
  if (passedOver !== "") io.stderr.write(`${passedOver}
`);
  if (narrowed.baseline) writeStale(staleOf(run, narrowed.baseline, paths, io.cwd), { ...narrowed.baseline, verbose }, io);
  const written = await writeOutputs(outputs, run, look, io);
  writeFailures(run.failures, args.debug, io);
  if (run.failures.length > 0 || !written) return 2;
  return isFailing(tallyOf(run), args) ? 1 : 0;
}
async function watched(io, { fixDryRun }, work) {
  const progress = createProgress({ stderr: io.stderr, columns: io.columns, showsProgress: io.showsProgress === true && !fixDryRun });
  try {
    return await work(progress.see);
  } finally {
    progress.end();
  }
}
async function writeOutputs(outputs, run, look, io) {
  const read = new Set([...run.linted, ...run.passedOver].map(({ path }) => resolve3(io.cwd, path)));
  let written = true;
  for (const output of outputs) {
    const report = await formatOf(output.format).load();
    const reason = read.has(output.absolute) ? "it would replace a document that was read" : await writeOutput(output, report(run, look));
    if (reason === void 0) continue;
    written = false;
    io.stderr.write(`postmortem-lint: the report \`${escapeControls(output.path)}\` cannot be written: ${escapeControls(reason)}
`);
  }
  return written;
}
function rootOf({ cwd, env }) {
  const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"];
  return root !== void 0 && root !== "" && pathBelow(root, cwd) !== void 0 ? resolve3(root) : cwd;
}
function isFailing({ errors, warnings }, { failOn, maxWarnings = Number.POSITIVE_INFINITY }) {
  if (failOn === "never") return false;
  return errors > 0 || warnings > maxWarnings || failOn === "warning" && warnings > 0;
}
function writeFailures(failures, debug, io) {
  for (const { path, reason, error } of failures) {
    const command = nearest(path, ["lint", "inspect", "baseline", "explain", "rules"]);
    io.stderr.write(`${escapeControls(path)}: ${escapeControls(reason)}${command ? ` (did you mean the command \`${command}\`?)` : ""}
`);
    if (debug && error !== void 0) io.stderr.write(`${inspect(error)}
`);
  }
}

export {
  staleOf,
  goneFrom,
  writeStale,
  lintCommand,
  writeFailures
};
