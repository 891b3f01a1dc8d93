/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSession } from "../../src/actions/session/session";
import type { MemoryWorkbook } from "../../preview/host/memory";
import { iid } from "../cli/command";
import { bootOffice } from "../support/officeHost";
import { openedBook, show } from "./world";

// No workbook is ever changed by being read: neither the file that the command line is given, nor what Excel holds.

const FIXTURES = join(__dirname, "..", "fixtures");
const FOLDERS = ["workbooks/good", "workbooks/bad", "offices"];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({ name, path: join(FIXTURES, folder, name) })),
);

const hashOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

test("the command line leaves every file as it was, byte by byte, and adds none", () => {
  const folder = mkdtempSync(join(tmpdir(), "iid-unchanged-"));
  FILES.forEach(({ path }, index) => cpSync(path, join(folder, `${index}.xlsx`)));
  const names = readdirSync(folder).sort();
  const before = names.map((name) => hashOf(join(folder, name)));
  const few = names.slice(0, 2);
  const runs = [
    ["check", ...names],
    ...["score", "plan", "send"].flatMap((command) => few.map((name) => [command, name])),
  ];
  for (const given of runs) expect(iid([...given, "--json"], folder).stderr).not.toContain("    at ");
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(names.map((name) => hashOf(join(folder, name)))).toEqual(before);
  rmSync(folder, { recursive: true });
});

/** What changes a workbook, in the words of the host's workbook. */
const WRITES = [
  "addSheet",
  "deleteSheet",
  "renameSheet",
  "setSheetVisible",
  "setTabColor",
  "setCells",
  "setFormats",
  "clear",
  "merge",
  "unmerge",
  "setColumnWidth",
  "setRowHeight",
  "freeze",
  "setColumnsHidden",
  "addTable",
  "updateTable",
  "deleteTable",
  "setValidation",
] as const satisfies readonly (keyof MemoryWorkbook)[];

test("the pane opens every workbook without writing into it", async () => {
  const office = await bootOffice();
  const session = createSession();
  await session.start();
  const spies = WRITES.map((name) => jest.spyOn(office.adapter, name));
  const written = (): string[] => spies.flatMap((spy, index) => spy.mock.calls.map(() => WRITES[index]!));
  let count = 0;
  for (const { name, path } of FILES) {
    const opened = await openedBook(readFileSync(path), name).catch(() => null);
    if (!opened) continue;
    show(office.adapter, opened);
    spies.forEach((spy) => spy.mockClear());
    await session.refresh();
    await office.settle();
    count += 1;
    expect({ name, written: written() }).toEqual({ name, written: [] });
  }
  expect(count).toBeGreaterThanOrEqual(100);
  // Nor does it keep anything with the workbook that nobody asked for.
  expect(office.savedSettings()).toBeNull();
  // The spies see what is written: a test that could not fail would prove nothing.
  office.adapter.setCells(office.adapter.sheets()[0]!.id, { top: 0, left: 0, bottom: 0, right: 0 }, [["x"]]);
  expect(written()).toContain("setCells");
  await session.stop();
  office.dispose();
});
