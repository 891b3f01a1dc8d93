import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledModule, type Compiled } from "../../src/cli/start/compiled";

const folder = mkdtempSync(join(tmpdir(), "iid-compiled-"));
let files = 0;

/** A module in a file of its own, and where what is compiled of it is kept. */
function moduleOf(source: string): { file: string; keptAs: string } {
  files += 1;
  const file = join(folder, `${files}.cjs`);
  writeFileSync(file, source);
  return { file, keptAs: join(folder, `kept-${files}`, "main") };
}

function exportsOf({ body }: Compiled, file: string): unknown {
  const module = { exports: {} as unknown };
  body(module.exports, require, module, file, folder);
  return module.exports;
}

function keptIn(keptAs: string): string[] {
  return readdirSync(join(keptAs, ".."));
}

test("runs a module with what Node gives it, and keeps what was compiled in one file", () => {
  const { file, keptAs } = moduleOf("module.exports = [__filename, __dirname, typeof require];");
  const first = compiledModule(file, keptAs);
  expect(exportsOf(first, file)).toEqual([file, folder, "function"]);
  first.keep();
  const [kept, ...others] = keptIn(keptAs);
  expect(others).toEqual([]);

  const written = statSync(join(keptAs, "..", kept!)).mtimeMs;
  const second = compiledModule(file, keptAs);
  expect(exportsOf(second, file)).toEqual([file, folder, "function"]);
  second.keep();
  expect(keptIn(keptAs)).toEqual([kept]);
  expect(statSync(join(keptAs, "..", kept!)).mtimeMs).toBe(written);
});

test("what was kept of another source of the same length is not taken", () => {
  const { file, keptAs } = moduleOf("module.exports = 1;");
  const first = compiledModule(file, keptAs);
  expect(exportsOf(first, file)).toBe(1);
  first.keep();

  writeFileSync(file, "module.exports = 2;");
  const second = compiledModule(file, keptAs);
  expect(exportsOf(second, file)).toBe(2);
  second.keep();
  expect(exportsOf(compiledModule(file, keptAs), file)).toBe(2);
});

test.each([
  ["nothing", (): Buffer => Buffer.alloc(0)],
  ["three bytes", (): Buffer => Buffer.from([1, 2, 3])],
  ["zeros", (kept: Buffer): Buffer => Buffer.alloc(kept.length)],
  [
    "an end of zeros",
    (kept: Buffer): Buffer => Buffer.concat([kept.subarray(0, 400), Buffer.alloc(kept.length - 400)]),
  ],
  [
    "one bit that is another",
    (kept: Buffer): Buffer => Buffer.from(kept.map((byte, at) => (at === 500 ? byte ^ 1 : byte))),
  ],
  ["its end cut off", (kept: Buffer): Buffer => kept.subarray(0, kept.length - 100)],
  ["text", (): Buffer => Buffer.from("x".repeat(10_000))],
])("a kept file with %s is not taken, and replaced", (_name, broken) => {
  const { file, keptAs } = moduleOf("exports.answer = () => 42; exports.given = exports.answer();");
  const first = compiledModule(file, keptAs);
  exportsOf(first, file);
  first.keep();
  const kept = join(keptAs, "..", keptIn(keptAs)[0]!);
  const damaged = broken(readFileSync(kept));
  writeFileSync(kept, damaged);

  const second = compiledModule(file, keptAs);
  expect(exportsOf(second, file)).toMatchObject({ given: 42 });
  second.keep();
  expect(keptIn(keptAs)).toHaveLength(1);
  expect(readFileSync(kept).equals(damaged)).toBe(false);
  expect(exportsOf(compiledModule(file, keptAs), file)).toMatchObject({ given: 42 });
});

test("where nothing can be kept the module runs all the same", () => {
  const { file, keptAs } = moduleOf("module.exports = 3;");
  // A file where the folder would be.
  writeFileSync(join(keptAs, ".."), "");
  const compiled = compiledModule(file, keptAs);
  expect(exportsOf(compiled, file)).toBe(3);
  compiled.keep();
  expect(readFileSync(join(keptAs, ".."), "utf8")).toBe("");
});

test("places in traces are those of the file", () => {
  const { file, keptAs } = moduleOf("\n  throw new Error('here');");
  mkdirSync(join(keptAs, ".."), { recursive: true });
  let trace = "";
  try {
    exportsOf(compiledModule(file, keptAs), file);
  } catch (error) {
    trace = (error as Error).stack ?? "";
  }
  expect(trace).toContain(`${file}:2:9`);
});
