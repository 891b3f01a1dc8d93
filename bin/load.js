// Loads the built command with the compiled code that the build left beside it (scripts/code-cache.mjs).
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

/**
 * A run of a second is over before optimised code pays: V8 would spend a third of the time on making it. Functions that
 * stay busy for longer, over many files, are optimised all the same.
 */
function tuneForShortRuns() {
  const version = Number.parseInt(process.versions.v8, 10);
  // V8 complains about unknown settings on stderr: versions that nobody has tried go without.
  if (version === 11) setFlagsFromString("--interrupt-budget=500000");
  if (version === 12 || version === 13) setFlagsFromString("--invocation-count-for-turbofan=10000");
}

function compiledCode(/** @type {string} */ file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * V8 takes compiled code only from its own version with the same settings, and otherwise compiles the command anew, as
 * without such code. To read it saves a fifth of what `iid --version` takes beside Node itself.
 * @param {string} file path of the built command
 * @returns the script, and how to run it: as Node runs a CommonJS module
 */
exports.load = (file) => {
  tuneForShortRuns();
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiledCode(exports.cacheOf(file)) });
  const run = () => {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
    return module.exports;
  };
  return { script, run };
};

/** Where the compiled code of a built command lies. */
exports.cacheOf = (/** @type {string} */ file) => join(dirname(file), "iid.cache");
