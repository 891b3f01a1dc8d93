import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { threadId } from "node:worker_threads";

/** As Node wraps a module. A line of its own, so that places in traces are those of the file. */
const HEAD = "(function (exports, require, module, __filename, __dirname) {\n";
const TAIL = "\n})";
/** What stands before the compiled code in a kept file: a digest of the source and of that code. */
const DIGEST_BYTES = 32;

/** A module as Node calls it. */
export type ModuleBody = (
  exports: unknown,
  require: NodeJS.Require,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void;

export interface Compiled {
  body: ModuleBody;
  /** Keeps what was compiled until now; does nothing where it was kept before or cannot be written. */
  keep(): void;
}

function digestOf(source: Buffer, compiled: Buffer): Buffer {
  return createHash("sha256").update(source).update(compiled).digest();
}

/**
 * V8 itself looks at no more than the length of the source, and runs damaged code as it is.
 * @returns what was compiled of this very source, and kept whole
 */
function keptFor(source: Buffer, keptFile: string): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(keptFile);
  } catch {
    return undefined;
  }
  const compiled = kept.subarray(DIGEST_BYTES);
  return kept.subarray(0, DIGEST_BYTES).equals(digestOf(source, compiled)) ? compiled : undefined;
}

/** Written aside and moved into place in one step: several threads and processes may do so at the same time. */
function write(keptFile: string, source: Buffer, compiled: Buffer): void {
  const aside = `${keptFile}.${process.pid}.${threadId}`;
  try {
    mkdirSync(dirname(keptFile), { recursive: true });
    writeFileSync(aside, Buffer.concat([digestOf(source, compiled), compiled]));
    renameSync(aside, keptFile);
  } catch {
    // A folder that cannot be written is no failure: the next start compiles anew.
  }
}

/**
 * Compiles a module, or takes what an earlier start compiled of it.
 * @param file its source, of nothing but ASCII
 * @param keptAs where what was compiled is kept; V8's version, its settings and the processor are added to the name
 */
export function compiledModule(file: string, keptAs: string): Compiled {
  const source = readFileSync(file);
  const keptFile = `${keptAs}-${cachedDataVersionTag().toString(16)}`;
  const cachedData = keptFor(source, keptFile);
  const script = new Script(HEAD + source.toString("latin1") + TAIL, {
    filename: file,
    lineOffset: -1,
    ...(cachedData ? { cachedData } : {}),
  });
  let isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    body: script.runInThisContext() as ModuleBody,
    keep() {
      if (isKept) return;
      isKept = true;
      write(keptFile, source, script.createCachedData());
    },
  };
}
