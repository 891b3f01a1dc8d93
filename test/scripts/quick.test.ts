import { readFileSync } from "node:fs";
import { join } from "node:path";
import quick from "../../jest.quick.config.cjs";
import { PURE } from "../../scripts/pureFolders.cjs";

const FILES = quick.testMatch.map((file) => file.replace("<rootDir>/", ""));

test("the quick tests are those of the pure folders", () => {
  expect(FILES.length).toBeGreaterThan(90);
  expect(FILES).toEqual(
    expect.arrayContaining(["test/scoring/golden.test.ts", "test/checks/cases.test.ts", "test/region/names.test.ts"]),
  );
  expect(FILES.filter((file) => !PURE.includes(file.split("/")[1]!))).toEqual([]);
});

test("they try no properties and start no programs", () => {
  const slow = FILES.filter((file) =>
    /\bfc\.(?:assert|property|asyncProperty)\(|\bspawn(?:Sync)?\(/.test(
      readFileSync(join(__dirname, "../..", file), "utf8"),
    ),
  );
  expect(slow).toEqual([]);
  expect(FILES).not.toContain("test/library/catalog.test.ts");
});
