import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  NestingError,
  fixUntilStable,
  readDocument,
  suppress
} from "./chunk-MIY76EBW.js";
import {
  formatNames,
  formatOf,
  isFormatName
} from "./chunk-X42YG3US.js";
import {
  UsageError,
  isColored,
  nearest,
  readInput
} from "./chunk-YNWQFTD6.js";
import {
  knownIn,
  nameIn
} from "./chunk-36I6FWGK.js";
import {
  discover,
  reasonOf
} from "./chunk-OR3TT5RO.js";
import {
  count,
  passedOverLines,
  summaryOf,
  tallyOf
} from "./chunk-YUYIOKCV.js";
import {
  lintedOf,
  pack
} from "./chunk-RCEML6C2.js";
import {
  rules
} from "./chunk-MESWOGGN.js";
import {
  pathBelow
} from "./chunk-KJ2HLK2E.js";
import {
  lintIncident
} from "./chunk-SPCKZ6KQ.js";
import {
  RuleCrash,
  hasPhrase,
  languages,
  pathWords,
  rulesAt,
  sectionKeys,
  unlike
} from "./chunk-BG3EX6SW.js";
import {
  escapeControls
} from "./chunk-XSAFNIVU.js";

// src/cli/lint.ts
import { resolve as resolve4 } from "node:path";
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

// src/run.ts
import { resolve as resolve2 } from "node:path";

// src/config/config-error.ts
var ConfigError = class extends Error {
  mistakes;
  constructor(mistakes) {
    super(mistakes.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`).join("\n"));
    this.name = "ConfigError";
    this.mistakes = mistakes;
  }
};

// src/decode.ts
var sample = 8192;
function decode(bytes) {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  if (bytes.subarray(0, sample).includes(0)) return { binary: true };
  return { text: new TextDecoder("utf-8").decode(bytes) };
}
function wideEncoding([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : void 0;
}
function encodeLike(bytes, before, after) {
  const plain = Buffer.from(before);
  const mark = bytes.length - plain.length;
  return mark >= 0 && plain.equals(bytes.subarray(mark)) ? Buffer.concat([bytes.subarray(0, mark), Buffer.from(after)]) : void 0;
}

// src/read-file.ts
import { readFileSync } from "node:fs";
import { extname } from "node:path";

// src/incident/candidate.ts
var inTitles = languages.flatMap(({ postmortem, incidentTitles, template }) => [...postmortem, ...incidentTitles.sure, ...incidentTitles.likely, ...template]);
var inPaths = languages.flatMap(({ postmortem, template }) => [...postmortem, ...template]);
function canBePostmortem(text, path) {
  const { name, folders } = pathWords(path);
  return [name, ...folders].some((part) => hasPhrase(part, inPaths)) || frontMatterSpeaks(text) || linesSpeak(text);
}
function frontMatterSpeaks(text) {
  const fence = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!fence) return false;
  const end = text.indexOf(`
${text.slice(0, 3)}`, fence[0].length - 1);
  return end >= 0 && speaks(text.slice(0, end));
}
function speaks(title) {
  return hasPhrase(title, inTitles) || hasPhrase(title.replace(/[*_`~]{1,9}/g, "").replace(/[-_]/g, " "), inTitles);
}
var firstLines = 8;
var longestLine = 400;
var enough = 3;
function linesSpeak(text) {
  const found = languages.map(() => /* @__PURE__ */ new Set());
  let filled = 0;
  let before = "";
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + longestLine));
    at = end + 1;
    const start = wordAt(line, 0);
    if (start === line.length) {
      if (line.startsWith("=") && speaks(before)) return true;
      continue;
    }
    if ((filled++ < firstLines || isFirstLevel(line, start)) && speaks(line)) return true;
    before = line;
    for (const part of partsOf(line, start)) for (const { language, key } of namesIn(past(part))) found[language]?.add(key);
    if (found.some((keys) => keys.size >= enough)) return true;
  }
  return false;
}
function isFirstLevel(line, start) {
  const marks = line.slice(0, start);
  return /(?:^|[^#])#[ \t]/.test(marks) || /<h1\b/i.test(line);
}
function partsOf(line, start) {
  if (!/[<&!]/.test(line)) return [line.slice(start)];
  const plain = line.replace(/!\[[^\]]{0,200}\]\([^)]{0,200}\)|&#?[a-z\d]{1,20};/gi, " ");
  return plain.split(/<[^>]{0,300}>/).map((part) => part.slice(wordAt(part, 0)));
}
var none = [];
function namesIn(line) {
  if (isUnspaced(line.charCodeAt(0))) return unspacedNames(line);
  const { byFirst, fillers } = names();
  let found = none;
  for (let at = 0, word = wordIn(line, 0); word !== ""; word = wordIn(line, at)) {
    const own = byFirst.get(word);
    const words = own && wordsOf(line.slice(at));
    const fitting = own?.filter((name) => name.words.every((other, index) => other === words?.[index])) ?? none;
    if (fitting.length === 0 && !fillers.has(word)) break;
    found = [...found, ...fitting];
    const length = Math.max(1, ...fitting.map((name) => name.words.length));
    for (let count2 = 0; count2 < length; count2++) at = wordAt(line, at + wordIn(line, at).length);
  }
  return found;
}
function unspacedNames(line) {
  const { unspaced, longest } = names();
  const found = [];
  for (let from = 0; from < Math.min(line.length, 40); from++)
    for (let length = 1; length <= longest; length++) found.push(...unspaced.get(line.slice(from, from + length)) ?? none);
  return found;
}
function past(line) {
  const mark = /^(?:[a-z]{1,5}[.)\]]|[a-z][a-z\d_+-]{0,39}:)(?=[^a-z])/i.exec(line);
  if (!mark) return line;
  const rest = line.slice(mark[0].length);
  const start = wordAt(rest, 0);
  return start < rest.length && !names().byFirst.has(wordIn(line, 0)) ? rest.slice(start) : line;
}
function wordAt(line, from) {
  let index = from;
  while (index < line.length && !isLetter(line.charCodeAt(index))) index++;
  return index;
}
function wordIn(line, from) {
  let end = from;
  while (end < line.length && end < from + 40 && isLetter(line.charCodeAt(end))) end++;
  return line.slice(from, end).toLowerCase();
}
function wordsOf(line) {
  return line.slice(0, 80).toLowerCase().replace(/’/g, "'").split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");
}
function isLetter(unit) {
  if (unit < 128) return unit > 96 && unit < 123 || unit > 64 && unit < 91;
  return new RegExp("\\p{L}", "u").test(String.fromCharCode(unit));
}
function isUnspaced(unit) {
  return unit >= 12352 && unit < 40960;
}
var made;
function names() {
  made ??= readNames();
  return made;
}
function readNames() {
  const byFirst = /* @__PURE__ */ new Map();
  const unspaced = /* @__PURE__ */ new Map();
  const put = (map, at, name) => {
    map.set(at, [...map.get(at) ?? [], name]);
  };
  languages.forEach(({ sections }, language) => {
    for (const key of sectionKeys)
      for (const name of sections[key]) {
        const words = wordsOf(name.slice(wordAt(name, 0)));
        if (isUnspaced(name.charCodeAt(0))) put(unspaced, name, { words, key, language });
        else put(byFirst, words[0] ?? "", { words, key, language });
      }
  });
  const fillers = languages.flatMap(({ headingFillers, headingLinks }) => [...headingFillers, ...headingLinks].flatMap(wordsOf));
  return { byFirst, fillers: new Set(fillers), unspaced, longest: Math.max(...[...unspaced.keys()].map((name) => name.length)) };
}

// src/read-file.ts
async function readFileAs(file, { onlyPostmortems = false }, make) {
  const { path, named, config } = file;
  const { ignoredBy, settings } = config;
  if (ignoredBy !== void 0) return { path, named, kind: { is: "other", because: `ignored by ${ignoredBy}` }, unread: true, ignored: true };
  if (extname(path).toLowerCase() === ".mdx") return { path, named, kind: { is: "other", because: "MDX is not read" }, unread: true };
  try {
    const bytes = file.bytes ?? readFileSync(file.absolute);
    const decoded = decode(bytes);
    if ("binary" in decoded) {
      return named ? { path, reason: "is binary, not text" } : { path, named, kind: { is: "other", because: "it is binary, not text" }, unread: true };
    }
    if (onlyPostmortems && !named && !settings.force && !canBePostmortem(decoded.text, path)) return { path, named, kind: unlike };
    return await make(readDocument(decoded.text, path, settings), file, bytes);
  } catch (error) {
    return { path, reason: failureReason(error), error };
  }
}
function failureReason(error) {
  if (error instanceof RuleCrash || error instanceof NestingError) return error.message;
  if (error instanceof RangeError) return "is nested too deeply or too long to be read";
  if (error instanceof Error && "code" in error) return reasonOf(error);
  return `could not be read as a postmortem: ${reasonOf(error)} (\`--debug\` shows where)`;
}

// src/lint-file.ts
async function lintFile(file, options) {
  const outcome = await readFileAs(file, options, async (document, _, bytes) => {
    const { path, named } = file;
    const { kind } = document.incident;
    if (kind.is !== "postmortem") return [{ path, named, kind }];
    const lintIt = await linterOf(file);
    const first = lintIt(document);
    const change = options.fix && fixesOf(document, file, bytes, first, lintIt);
    if (change === void 0) return [await recordOf(first, 0, file, options)];
    if ("reason" in change) return [await recordOf(first, 0, file, options), change];
    try {
      await options.fix?.(change);
    } catch (error) {
      return [await recordOf(first, 0, file, options), { path, reason: `cannot be fixed: ${reasonOf(error)}`, error }];
    }
    return [await recordOf(change.result, change.fixed, file, options)];
  });
  return "length" in outcome ? outcome : [outcome];
}
async function linterOf(file) {
  const { known, change } = file;
  const select = known || change ? (await import("./selection-F3JYLIND.js")).select : void 0;
  const before = change?.before && findingsBefore(change.before, file);
  return (document) => {
    const { incident } = document;
    const all = findingsOf(document, file);
    return { incident, all, ...select ? select(all, incident, known, before) : { messages: all } };
  };
}
function findingsOf({ tree, incident }, { path, config }) {
  const ruleSettings = rulesAt(incident.status, rules, config);
  return suppress(lintIncident(incident, rules, ruleSettings, path), { tree, incident, rules, ruleSettings });
}
function findingsBefore({ path, bytes }, file) {
  const decoded = decode(bytes);
  if ("binary" in decoded) return void 0;
  try {
    const document = readDocument(decoded.text, path, file.config.settings);
    return { incident: document.incident, messages: findingsOf(document, { ...file, path }) };
  } catch (error) {
    if (error instanceof RuleCrash) throw error;
    return void 0;
  }
}
function fixesOf({ incident }, file, before, first, lintIt) {
  const { path, config } = file;
  const { source } = incident.locator;
  const { text, fixed, result } = fixUntilStable(source, first, (next) => lintIt(readDocument(next, path, config.settings)), path);
  if (fixed.length === 0) return void 0;
  const after = encodeLike(before, source, text);
  return after ? { ...file, before, after, result, fixed: fixed.length } : { path, reason: "cannot be fixed: it holds bytes that are no UTF-8, convert it first" };
}
async function recordOf(found, fixed, { path, named }, { keep }) {
  const { incident, all, stale } = found;
  const details = keep && keep.size > 0 ? (await import("./details-XPO4JS7S.js")).detailsOf(all, incident, keep) : {};
  return { path, named, kind: incident.kind, counts: { ...countsOf(found), fixed }, packed: pack(found, details), stale, found: details.found };
}
function countsOf({ incident: { timeline, claims, actions }, messages, known = [], unchanged = 0 }) {
  const { windows, durations, metrics, shares } = claims;
  const errors = messages.filter(({ fatal }) => fatal).length;
  return {
    events: timeline.events.length,
    claims: windows.length + durations.length + metrics.length + shares.length,
    actions: actions.length,
    errors,
    warnings: messages.length - errors,
    known: known.length,
    unchanged
  };
}

// src/run.ts
async function lintPaths(paths, options) {
  const linted = [];
  const passedOver = [];
  const failures = [];
  for (const file of await filesOf(paths, options)) {
    for (const result of "reason" in file ? [file] : await lintFile(file, options)) {
      if ("reason" in result) failures.push(result);
      else if ("packed" in result) linted.push(lintedOf(result));
      else passedOver.push(result);
    }
  }
  return { linted, passedOver, failures };
}
async function* eachDocument(paths, options, make) {
  for (const file of await filesOf(paths, options)) yield "reason" in file ? file : await readFileAs(file, options, make);
}
async function filesOf(paths, { cwd, input, files, baseline, configure, settings = {}, rules: rules2 = {} }) {
  const found = input ? [{ path: input.path, absolute: "", named: true, bytes: input.bytes }] : files ?? await discover(paths, cwd);
  const plain = { settings, rules: rules2, statusRules: {}, sources: [] };
  const mistakes = /* @__PURE__ */ new Set();
  const all = [];
  for (const entry of found) {
    if ("reason" in entry) {
      all.push(entry);
      continue;
    }
    try {
      const absolute = resolve2(cwd, entry.absolute || entry.path);
      const config = configure ? await configure(absolute) : plain;
      all.push({ ...entry, config, known: baseline && knownIn(baseline, absolute) });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      for (const mistake of error.mistakes) mistakes.add(mistake);
    }
  }
  if (mistakes.size > 0) throw new ConfigError([...mistakes]);
  return all;
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
  const { loadBaseline, loadBaselineAt } = await import("./load-4OMCB6OV.js");
  if (configFrom === void 0) return loadBaseline(path, io.cwd);
  const { openRepository } = await import("./git-WTI6W6RR.js");
  const { commitOf } = await import("./changes-JSANHALG.js");
  const repository = await openRepository(io.cwd, io.env);
  const found = await loadBaselineAt(path, io.cwd, { repository, commit: await commitOf(repository, configFrom) });
  if (!found)
    io.stderr.write(`postmortem-lint: the baseline \`${escapeControls(path)}\` is not in \`${escapeControls(configFrom)}\`: no finding counts as known
`);
  return found;
}
var mostForeign = 5;
async function readChanged({ changedSince, staged }, paths, io) {
  const { findChanged } = await import("./changed-files-ESUXOEO6.js");
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
async function writeFixed({ absolute, after }) {
  const { replaceFile } = await import("./replace-file-3Z3JUBKD.js");
  await replaceFile(absolute, after);
}
async function writeDiff({ path, absolute, before, after }, { color }, io) {
  const { printableDiff, unifiedDiff } = await import("./diff-KWG7TEAA.js");
  const name = absolute === "" ? path : relative(realpathSync(io.cwd), realpathSync(absolute)).split(sep).join("/");
  const diff = unifiedDiff(name, Buffer.from(before).toString(), Buffer.from(after).toString());
  const read = io.isTTY || color === true;
  io.stdout.write(read ? printableDiff(diff, { color: isColored(color, io) }) : diff);
}

// src/cli/input.ts
async function readInputArguments({ paths, all, stdin, stdinFilename }, io) {
  const fromInput = stdin || paths.includes("-");
  if (fromInput && paths.some((path) => path !== "-")) throw new UsageError("standard input cannot be read together with paths");
  if (stdinFilename !== void 0 && !fromInput) throw new UsageError("`--stdin-filename` needs `--stdin` or `-`");
  const options = { cwd: io.cwd, settings: all ? { force: true } : {} };
  if (!fromInput) return { paths: paths.length > 0 ? paths : ["."], options };
  return { paths: [], options: { ...options, input: { path: stdinFilename ?? "<stdin>", bytes: await readInput(io.stdin) } } };
}

// src/cli/output.ts
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, resolve as resolve3 } from "node:path";
function readOutputs(values, cwd) {
  const outputs = values.map((value) => {
    const colon = value.indexOf(":");
    const format = colon < 0 ? value : value.slice(0, colon);
    const path = colon < 0 ? "" : value.slice(colon + 1);
    if (!isFormatName(format)) throw new UsageError(unknownFormat(format, value));
    if (path === "") throw new UsageError(`\`--output ${value}\` names no file, expected one as in \`${format}:reports/postmortems.${format}\``);
    return { format, path, absolute: resolve3(cwd, path) };
  });
  const twice = outputs.find(({ absolute }, index) => outputs.findIndex((other) => other.absolute === absolute) < index);
  if (twice) throw new UsageError(`two outputs go to \`${twice.path}\``);
  return outputs;
}
function unknownFormat(format, value) {
  const meant = nearest(format, formatNames);
  const hint = meant ? `, did you mean \`${meant}\`?` : `, expected one of ${formatNames.join(", ")}, then a colon and a file`;
  return `\`--output ${value}\` does not begin with a format${hint}`;
}
async function writeOutput({ absolute }, text) {
  try {
    const { default: writeFileAtomic } = await import("./lib-I2YCRKFU.js");
    await mkdir(dirname(absolute), { recursive: true });
    if (await isRegular(absolute)) await writeFileAtomic(absolute, text);
    else await writeFile(absolute, text);
    return void 0;
  } catch (error) {
    const blocked = error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR");
    return blocked ? "a file is where its folder should be" : reasonOf(error);
  }
}
async function isRegular(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
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
  const run = await lintPaths(paths, { ...options, ...narrowed, keep, fix, onlyPostmortems: !verbose });
  finish();
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
async function writeOutputs(outputs, run, look, io) {
  const read = new Set([...run.linted, ...run.passedOver].map(({ path }) => resolve4(io.cwd, path)));
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
  return root !== void 0 && root !== "" && pathBelow(root, cwd) !== void 0 ? resolve4(root) : cwd;
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
  lintPaths,
  eachDocument,
  writeStale,
  readInputArguments,
  lintCommand,
  writeFailures
};
