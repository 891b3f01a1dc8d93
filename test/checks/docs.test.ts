import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allCodes } from "../../src/checks/index";
import { rules } from "./build";

const page = readFileSync(join(__dirname, "../../docs/pemeriksaan.md"), "utf8");
const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\|[^|]+\| (\w+)\s*\|/gm)].map(([, code, severity]) => [
  code,
  severity,
]);

test("the page lists every code once, with the severity of the rules", () => {
  const expected = allCodes().map((code) => [code, rules.checks[code]]);
  expect([...rows].sort()).toEqual([...expected].sort());
});
