import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  NestingError,
  fixUntilStable,
  readDocument,
  suppress
} from "./chunk-SAMZG3LD.js";
import {
  FILE_HEADERS_ONLY,
  formatPatch,
  structuredPatch
} from "./chunk-4HQL2C6F.js";
import {
  discover,
  reasonOf
} from "./chunk-22NWVZPW.js";
import {
  formatNames,
  formatOf,
  isFormatName
} from "./chunk-YRXMKM52.js";
import {
  knownIn,
  nameIn
} from "./chunk-36I6FWGK.js";
import {
  UsageError,
  isColored,
  nearest,
  readInput
} from "./chunk-YNWQFTD6.js";
import {
  count,
  passedOverLines,
  summaryOf,
  tallyOf
} from "./chunk-YUYIOKCV.js";
import {
  lintedOf,
  pack
} from "./chunk-3BXF5MSV.js";
import {
  rules
} from "./chunk-HOXYI6XY.js";
import {
  pathBelow
} from "./chunk-2UVDSVEQ.js";
import {
  lintIncident
} from "./chunk-CHZB56HL.js";
import {
  RuleCrash,
  hasPhrase,
  languages,
  pathWords,
  rulesAt,
  sectionKeys,
  unlike
} from "./chunk-AHMNS5XP.js";
import {
  escapeControls
} from "./chunk-XSAFNIVU.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-3XKLSQSV.js";

// node_modules/signal-exit/dist/cjs/signals.js
var require_signals = __commonJS({
  "node_modules/signal-exit/dist/cjs/signals.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.signals = void 0;
    exports.signals = [];
    exports.signals.push("SIGHUP", "SIGINT", "SIGTERM");
    if (process.platform !== "win32") {
      exports.signals.push(
        "SIGALRM",
        "SIGABRT",
        "SIGVTALRM",
        "SIGXCPU",
        "SIGXFSZ",
        "SIGUSR2",
        "SIGTRAP",
        "SIGSYS",
        "SIGQUIT",
        "SIGIOT"
        // should detect profiler and enable/disable accordingly.
        // see #21
        // 'SIGPROF'
      );
    }
    if (process.platform === "linux") {
      exports.signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
    }
  }
});

// node_modules/signal-exit/dist/cjs/index.js
var require_cjs = __commonJS({
  "node_modules/signal-exit/dist/cjs/index.js"(exports) {
    "use strict";
    var _a;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.unload = exports.load = exports.onExit = exports.signals = void 0;
    var signals_js_1 = require_signals();
    Object.defineProperty(exports, "signals", { enumerable: true, get: function() {
      return signals_js_1.signals;
    } });
    var processOk = (process3) => !!process3 && typeof process3 === "object" && typeof process3.removeListener === "function" && typeof process3.emit === "function" && typeof process3.reallyExit === "function" && typeof process3.listeners === "function" && typeof process3.kill === "function" && typeof process3.pid === "number" && typeof process3.on === "function";
    var kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter");
    var global = globalThis;
    var ObjectDefineProperty = Object.defineProperty.bind(Object);
    var Emitter = class {
      emitted = {
        afterExit: false,
        exit: false
      };
      listeners = {
        afterExit: [],
        exit: []
      };
      count = 0;
      id = Math.random();
      constructor() {
        if (global[kExitEmitter]) {
          return global[kExitEmitter];
        }
        ObjectDefineProperty(global, kExitEmitter, {
          value: this,
          writable: false,
          enumerable: false,
          configurable: false
        });
      }
      on(ev, fn) {
        this.listeners[ev].push(fn);
      }
      removeListener(ev, fn) {
        const list = this.listeners[ev];
        const i = list.indexOf(fn);
        if (i === -1) {
          return;
        }
        if (i === 0 && list.length === 1) {
          list.length = 0;
        } else {
          list.splice(i, 1);
        }
      }
      emit(ev, code, signal) {
        if (this.emitted[ev]) {
          return false;
        }
        this.emitted[ev] = true;
        let ret = false;
        for (const fn of this.listeners[ev]) {
          ret = fn(code, signal) === true || ret;
        }
        if (ev === "exit") {
          ret = this.emit("afterExit", code, signal) || ret;
        }
        return ret;
      }
    };
    var SignalExitBase = class {
    };
    var signalExitWrap = (handler) => {
      return {
        onExit(cb, opts) {
          return handler.onExit(cb, opts);
        },
        load() {
          return handler.load();
        },
        unload() {
          return handler.unload();
        }
      };
    };
    var SignalExitFallback = class extends SignalExitBase {
      onExit() {
        return () => {
        };
      }
      load() {
      }
      unload() {
      }
    };
    var SignalExit = class extends SignalExitBase {
      // "SIGHUP" throws an `ENOSYS` error on Windows,
      // so use a supported signal instead
      /* c8 ignore start */
      #hupSig = process2.platform === "win32" ? "SIGINT" : "SIGHUP";
      /* c8 ignore stop */
      #emitter = new Emitter();
      #process;
      #originalProcessEmit;
      #originalProcessReallyExit;
      #sigListeners = {};
      #loaded = false;
      constructor(process3) {
        super();
        this.#process = process3;
        this.#sigListeners = {};
        for (const sig of signals_js_1.signals) {
          this.#sigListeners[sig] = () => {
            const listeners = this.#process.listeners(sig);
            let { count: count2 } = this.#emitter;
            const p = process3;
            if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") {
              count2 += p.__signal_exit_emitter__.count;
            }
            if (listeners.length === count2) {
              this.unload();
              const ret = this.#emitter.emit("exit", null, sig);
              const s = sig === "SIGHUP" ? this.#hupSig : sig;
              if (!ret)
                process3.kill(process3.pid, s);
            }
          };
        }
        this.#originalProcessReallyExit = process3.reallyExit;
        this.#originalProcessEmit = process3.emit;
      }
      onExit(cb, opts) {
        if (!processOk(this.#process)) {
          return () => {
          };
        }
        if (this.#loaded === false) {
          this.load();
        }
        const ev = opts?.alwaysLast ? "afterExit" : "exit";
        this.#emitter.on(ev, cb);
        return () => {
          this.#emitter.removeListener(ev, cb);
          if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) {
            this.unload();
          }
        };
      }
      load() {
        if (this.#loaded) {
          return;
        }
        this.#loaded = true;
        this.#emitter.count += 1;
        for (const sig of signals_js_1.signals) {
          try {
            const fn = this.#sigListeners[sig];
            if (fn)
              this.#process.on(sig, fn);
          } catch (_) {
          }
        }
        this.#process.emit = (ev, ...a) => {
          return this.#processEmit(ev, ...a);
        };
        this.#process.reallyExit = (code) => {
          return this.#processReallyExit(code);
        };
      }
      unload() {
        if (!this.#loaded) {
          return;
        }
        this.#loaded = false;
        signals_js_1.signals.forEach((sig) => {
          const listener = this.#sigListeners[sig];
          if (!listener) {
            throw new Error("Listener not defined for signal: " + sig);
          }
          try {
            this.#process.removeListener(sig, listener);
          } catch (_) {
          }
        });
        this.#process.emit = this.#originalProcessEmit;
        this.#process.reallyExit = this.#originalProcessReallyExit;
        this.#emitter.count -= 1;
      }
      #processReallyExit(code) {
        if (!processOk(this.#process)) {
          return 0;
        }
        this.#process.exitCode = code || 0;
        this.#emitter.emit("exit", this.#process.exitCode, null);
        return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
      }
      #processEmit(ev, ...args) {
        const og = this.#originalProcessEmit;
        if (ev === "exit" && processOk(this.#process)) {
          if (typeof args[0] === "number") {
            this.#process.exitCode = args[0];
          }
          const ret = og.call(this.#process, ev, ...args);
          this.#emitter.emit("exit", this.#process.exitCode, null);
          return ret;
        } else {
          return og.call(this.#process, ev, ...args);
        }
      }
    };
    var process2 = globalThis.process;
    _a = signalExitWrap(processOk(process2) ? new SignalExit(process2) : new SignalExitFallback()), /**
     * Called when the process is exiting, whether via signal, explicit
     * exit, or running out of stuff to do.
     *
     * If the global process object is not suitable for instrumentation,
     * then this will be a no-op.
     *
     * Returns a function that may be used to unload signal-exit.
     */
    exports.onExit = _a.onExit, /**
     * Load the listeners.  Likely you never need to call this, unless
     * doing a rather deep integration with signal-exit functionality.
     * Mostly exposed for the benefit of testing.
     *
     * @internal
     */
    exports.load = _a.load, /**
     * Unload the listeners.  Likely you never need to call this, unless
     * doing a rather deep integration with signal-exit functionality.
     * Mostly exposed for the benefit of testing.
     *
     * @internal
     */
    exports.unload = _a.unload;
  }
});

// node_modules/write-file-atomic/lib/index.js
var require_lib = __commonJS({
  "node_modules/write-file-atomic/lib/index.js"(exports, module) {
    "use strict";
    module.exports = writeFile2;
    module.exports.sync = writeFileSync2;
    module.exports._getTmpname = getTmpname;
    module.exports._cleanupOnExit = cleanupOnExit;
    var fs = __require("fs");
    var crypto = __require("node:crypto");
    var { onExit } = require_cjs();
    var path = __require("path");
    var { promisify } = __require("util");
    var activeFiles = {};
    var threadId = (function getId() {
      try {
        const workerThreads = __require("worker_threads");
        return workerThreads.threadId;
      } catch (e) {
        return 0;
      }
    })();
    var invocations = 0;
    function getTmpname(filename) {
      return filename + "." + crypto.createHash("sha1").update(import.meta.filename).update(String(process.pid)).update(String(threadId)).update(String(++invocations)).digest().readUInt32BE(0);
    }
    function cleanupOnExit(tmpfile) {
      return () => {
        try {
          fs.unlinkSync(typeof tmpfile === "function" ? tmpfile() : tmpfile);
        } catch {
        }
      };
    }
    function serializeActiveFile(absoluteName) {
      return new Promise((resolve5) => {
        if (!activeFiles[absoluteName]) {
          activeFiles[absoluteName] = [];
        }
        activeFiles[absoluteName].push(resolve5);
        if (activeFiles[absoluteName].length === 1) {
          resolve5();
        }
      });
    }
    function isChownErrOk(err) {
      if (err.code === "ENOSYS") {
        return true;
      }
      const nonroot = !process.getuid || process.getuid() !== 0;
      if (nonroot) {
        if (err.code === "EINVAL" || err.code === "EPERM") {
          return true;
        }
      }
      return false;
    }
    async function writeFileAsync(filename, data, options = {}) {
      if (typeof options === "string") {
        options = { encoding: options };
      }
      let fd;
      let tmpfile;
      const removeOnExitHandler = onExit(cleanupOnExit(() => tmpfile));
      const absoluteName = path.resolve(filename);
      try {
        await serializeActiveFile(absoluteName);
        const truename = await promisify(fs.realpath)(filename).catch(() => filename);
        tmpfile = getTmpname(truename);
        if (!options.mode || !options.chown) {
          const stats = await promisify(fs.stat)(truename).catch(() => {
          });
          if (stats) {
            if (options.mode == null) {
              options.mode = stats.mode;
            }
            if (options.chown == null && process.getuid) {
              options.chown = { uid: stats.uid, gid: stats.gid };
            }
          }
        }
        fd = await promisify(fs.open)(tmpfile, "w", options.mode);
        if (options.tmpfileCreated) {
          await options.tmpfileCreated(tmpfile);
        }
        if (ArrayBuffer.isView(data)) {
          await promisify(fs.write)(fd, data, 0, data.length, 0);
        } else if (data != null) {
          await promisify(fs.write)(fd, String(data), 0, String(options.encoding || "utf8"));
        }
        if (options.fsync !== false) {
          await promisify(fs.fsync)(fd);
        }
        await promisify(fs.close)(fd);
        fd = null;
        if (options.chown) {
          await promisify(fs.chown)(tmpfile, options.chown.uid, options.chown.gid).catch((err) => {
            if (!isChownErrOk(err)) {
              throw err;
            }
          });
        }
        if (options.mode) {
          await promisify(fs.chmod)(tmpfile, options.mode).catch((err) => {
            if (!isChownErrOk(err)) {
              throw err;
            }
          });
        }
        await promisify(fs.rename)(tmpfile, truename);
      } finally {
        if (fd) {
          await promisify(fs.close)(fd).catch(
            /* istanbul ignore next */
            () => {
            }
          );
        }
        removeOnExitHandler();
        await promisify(fs.unlink)(tmpfile).catch(() => {
        });
        activeFiles[absoluteName].shift();
        if (activeFiles[absoluteName].length > 0) {
          activeFiles[absoluteName][0]();
        } else {
          delete activeFiles[absoluteName];
        }
      }
    }
    async function writeFile2(filename, data, options, callback) {
      if (options instanceof Function) {
        callback = options;
        options = {};
      }
      const promise = writeFileAsync(filename, data, options);
      if (callback) {
        try {
          const result = await promise;
          return callback(result);
        } catch (err) {
          return callback(err);
        }
      }
      return promise;
    }
    function writeFileSync2(filename, data, options) {
      if (typeof options === "string") {
        options = { encoding: options };
      } else if (!options) {
        options = {};
      }
      try {
        filename = fs.realpathSync(filename);
      } catch (ex) {
      }
      const tmpfile = getTmpname(filename);
      if (!options.mode || !options.chown) {
        try {
          const stats = fs.statSync(filename);
          options = Object.assign({}, options);
          if (!options.mode) {
            options.mode = stats.mode;
          }
          if (!options.chown && process.getuid) {
            options.chown = { uid: stats.uid, gid: stats.gid };
          }
        } catch (ex) {
        }
      }
      let fd;
      const cleanup = cleanupOnExit(tmpfile);
      const removeOnExitHandler = onExit(cleanup);
      let threw = true;
      try {
        fd = fs.openSync(tmpfile, "w", options.mode || 438);
        if (options.tmpfileCreated) {
          options.tmpfileCreated(tmpfile);
        }
        if (ArrayBuffer.isView(data)) {
          fs.writeSync(fd, data, 0, data.length, 0);
        } else if (data != null) {
          fs.writeSync(fd, String(data), 0, String(options.encoding || "utf8"));
        }
        if (options.fsync !== false) {
          fs.fsyncSync(fd);
        }
        fs.closeSync(fd);
        fd = null;
        if (options.chown) {
          try {
            fs.chownSync(tmpfile, options.chown.uid, options.chown.gid);
          } catch (err) {
            if (!isChownErrOk(err)) {
              throw err;
            }
          }
        }
        if (options.mode) {
          try {
            fs.chmodSync(tmpfile, options.mode);
          } catch (err) {
            if (!isChownErrOk(err)) {
              throw err;
            }
          }
        }
        fs.renameSync(tmpfile, filename);
        threw = false;
      } finally {
        if (fd) {
          try {
            fs.closeSync(fd);
          } catch (ex) {
          }
        }
        removeOnExitHandler();
        if (threw) {
          cleanup();
        }
      }
    }
  }
});

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
    const choose = await choiceOf(file);
    const first = lintDocument(document, file, choose);
    if (!options.fix) return [await recordOf(first, 0, file, options)];
    const change = fixesOf(document, file, { before: bytes, first, choose });
    if (change === void 0) return [await recordOf(first, 0, file, options)];
    if ("reason" in change) return [await recordOf(first, 0, file, options), change];
    try {
      await options.fix(change);
    } catch (error) {
      return [await recordOf(first, 0, file, options), { path, reason: `cannot be fixed: ${reasonOf(error)}`, error }];
    }
    return [await recordOf(change.result, change.fixed, file, options)];
  });
  return "length" in outcome ? outcome : [outcome];
}
async function choiceOf({ known, change, config }) {
  if (!known && !change) return void 0;
  const { select } = await import("./selection-TJMIU4C6.js");
  const before = change?.before && lintBefore(change.before, config);
  return (messages, incident) => select(messages, incident, known, before);
}
function lintBefore({ path, bytes }, config) {
  const decoded = decode(bytes);
  if ("binary" in decoded) return void 0;
  try {
    const document = readDocument(decoded.text, path, config.settings);
    return { incident: document.incident, messages: findingsOf(document, path, config) };
  } catch (error) {
    if (error instanceof RuleCrash) throw error;
    return void 0;
  }
}
function lintDocument(document, { path, config }, choose) {
  const { incident } = document;
  const all = findingsOf(document, path, config);
  return { ...choose?.(all, incident) ?? { messages: all }, all, incident };
}
function findingsOf({ tree, incident }, path, config) {
  const ruleSettings = rulesAt(incident.status, rules, config);
  return suppress(lintIncident(incident, rules, ruleSettings, path), { tree, incident, rules, ruleSettings });
}
function fixesOf({ incident }, file, { before, first, choose }) {
  const { path, config } = file;
  const { source } = incident.locator;
  const lintAgain = (text2) => lintDocument(readDocument(text2, path, config.settings), file, choose);
  const { text, fixed, result } = fixUntilStable(source, first, lintAgain, path);
  if (fixed.length === 0) return void 0;
  const after = encodeLike(before, source, text);
  return after ? { ...file, before, after, result, fixed: fixed.length } : { path, reason: "cannot be fixed: it holds bytes that are no UTF-8, convert it first" };
}
async function recordOf(found, fixed, { path, named }, { keep }) {
  const { all, incident } = found;
  const details = keep && keep.size > 0 ? (await import("./details-RJ7J4S3N.js")).detailsOf(all, incident, keep) : {};
  return { path, named, kind: incident.kind, counts: { ...countsOf(found), fixed }, packed: pack(found, details) };
}
function countsOf({ incident, messages, known = [], unchanged = 0 }) {
  const { timeline, claims, actions } = incident;
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
      const absolute = entry.absolute === "" ? resolve2(cwd, entry.path) : entry.absolute;
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
  const { loadBaseline, loadBaselineAt } = await import("./load-LCQTN7T6.js");
  if (configFrom === void 0) return loadBaseline(path, io.cwd);
  const { openRepository } = await import("./git-FAEQK7T4.js");
  const { commitOf } = await import("./changes-FZH2PBU4.js");
  const repository = await openRepository(io.cwd, io.env);
  const found = await loadBaselineAt(path, io.cwd, { repository, commit: await commitOf(repository, configFrom) });
  if (!found)
    io.stderr.write(`postmortem-lint: the baseline \`${escapeControls(path)}\` is not in \`${escapeControls(configFrom)}\`: no finding counts as known
`);
  return found;
}
var mostForeign = 5;
async function readChanged({ changedSince, staged }, paths, io) {
  const { findChanged } = await import("./changed-files-FWH7K2PX.js");
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

// src/replace-file.ts
var import_write_file_atomic = __toESM(require_lib(), 1);
import { writeFileSync } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
async function replaceFile(path, bytes) {
  const file = await stat(path);
  if (!file.isFile()) throw new Error("it is no regular file");
  if ((file.mode & 146) === 0) throw new Error("it is read-only");
  await access(path, constants.W_OK);
  await writeWhole(path, bytes);
}
async function writeWhole(path, content) {
  await (0, import_write_file_atomic.default)(path, "", { tmpfileCreated: (temporary) => writeFileSync(temporary, content) });
}

// src/reporters/diff.ts
var ansi = "\x1B[";
var colors = { "+": "32", "-": "31", "@": "36" };
var maxEditLength = 4e3;
function unifiedDiff(path, before, after) {
  if (before === after) return "";
  const names2 = { oldFileName: `a/${path}`, newFileName: `b/${path}` };
  const found = structuredPatch(names2.oldFileName, names2.newFileName, before, after, void 0, void 0, { context: 3, maxEditLength });
  const headers = path.includes(" ") ? { oldHeader: " ", newHeader: " " } : { oldHeader: void 0, newHeader: void 0 };
  return formatPatch({ ...names2, ...headers, hunks: found?.hunks ?? [wholeHunk(before, after)] }, FILE_HEADERS_ONLY);
}
function wholeHunk(before, after) {
  const old = markedLines(before, "-");
  const own = markedLines(after, "+");
  const count2 = (lines) => lines.filter((line) => !line.startsWith("\\")).length;
  return { oldStart: 1, oldLines: count2(old), newStart: 1, newLines: count2(own), lines: [...old, ...own] };
}
function markedLines(text, mark) {
  const lines = text.split("\n").map((line) => mark + line);
  return text.endsWith("\n") ? lines.slice(0, -1) : [...lines, "\\ No newline at end of file"];
}
function printableDiff(diff, { color }) {
  return diff.split("\n").map((line) => {
    const text = escapeControls(line.replace(/\r$/, ""));
    if (!color) return text;
    if (/^(?:---|\+\+\+) [ab"]/.test(text)) return `${ansi}1m${text}${ansi}22m`;
    const code = colors[text.charAt(0)];
    return code === void 0 ? text : `${ansi}${code}m${text}${ansi}39m`;
  }).join("\n");
}

// src/cli/fix.ts
function fixingOf(args, input, io) {
  if (args.fix && args.fixDryRun) throw new UsageError("`--fix` and `--fix-dry-run` exclude each other");
  if (args.fixDryRun) return { fix: async (change) => writeDiff(change, args, io), report: io.stderr, finish: () => {
  } };
  if (!args.fix) return { fix: void 0, report: io.stdout, finish: () => {
  } };
  if (!input) return { fix: ({ absolute, after }) => replaceFile(absolute, after), report: io.stdout, finish: () => {
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
function writeDiff({ path, absolute, before, after }, { color }, io) {
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
var import_write_file_atomic2 = __toESM(require_lib(), 1);
import { mkdir, stat as stat2, writeFile } from "node:fs/promises";
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
    await mkdir(dirname(absolute), { recursive: true });
    if (await isRegular(absolute)) await (0, import_write_file_atomic2.default)(absolute, text);
    else await writeFile(absolute, text);
    return void 0;
  } catch (error) {
    const blocked = error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR");
    return blocked ? "a file is where its folder should be" : reasonOf(error);
  }
}
async function isRegular(path) {
  try {
    return (await stat2(path)).isFile();
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
  replaceFile,
  writeWhole,
  readInputArguments,
  lintCommand,
  writeFailures
};
