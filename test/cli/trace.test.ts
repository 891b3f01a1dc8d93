import { plainTrace, withoutBuild } from "../../src/cli/output/trace";

test.each([
  ["    at read (/home/budi/iid/dist/cli/iid.cjs:1:200)", "    at read (iid.cjs:1:200)"],
  ["    at async Judge.judge (/build/a b/dist/cli/142.cjs:3:4)", "    at async Judge.judge (142.cjs:3:4)"],
  ["    at /home/budi/iid/dist/cli/iid.cjs:9:8", "    at iid.cjs:9:8"],
  ["    at async /home/budi/iid/dist/cli/iid.cjs:9:8", "    at async iid.cjs:9:8"],
  ["    at file:///C:/Users/Budi/iid/dist/cli/pdf.mjs:2:1", "    at pdf.mjs:2:1"],
  ["    at f (C:\\Users\\Budi Santoso\\iid\\dist\\cli\\iid.cjs:2:1)", "    at f (iid.cjs:2:1)"],
  ["    at Object.<anonymous> (/home/budi/iid/bin/iid.js:15:3)", "    at Object.<anonymous> (iid.js:15:3)"],
  ["    at new Worker (node:internal/worker:9:1)", "    at new Worker (node:internal/worker:9:1)"],
  ["    at Array.map (<anonymous>)", "    at Array.map (<anonymous>)"],
  ["Error: Cannot find module '/srv/ci/dist/cli/12.cjs'", "Error: Cannot find module '12.cjs'"],
  ["- /srv/a b/dist/cli/iid.cjs", "- iid.cjs"],
])("%s names no folder of a machine", (line, plain) => {
  expect(plainTrace(`TypeError: x\n${line}`)).toBe(`TypeError: x\n${plain}`);
});

test("the user's own files keep their names and folders", () => {
  const message = "ENOENT: no such file, open '/home/budi/data dinas/buku.xlsx'";
  expect(withoutBuild(message)).toBe(message);
  expect(plainTrace(message)).toBe(message);
});

test("a trace of this very test names no folder", () => {
  const { stack = "" } = new Error("rusak");
  expect(stack).toContain(__dirname);
  expect(plainTrace(stack)).not.toContain(__dirname);
  expect(plainTrace(stack).split("\n")).toHaveLength(stack.split("\n").length);
});
