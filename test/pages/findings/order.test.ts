import { canWidenPane, widenPane } from "../../../src/excel/host/pane";
import { tableText } from "../../../src/pages/shared/give/tableText";
import { sortedEntries } from "../../../src/pages/findings/tableSort";
import { findingEntries } from "../../../src/pages/shared/findings/entries";
import type { TableColumn } from "../../../src/pages/shared/findings/findingsView";
import { toEnd } from "../../../src/rules/pausing";
import { analysis } from "../support/analysis";

describe("the order of the table", () => {
  const entries = toEnd(findingEntries(analysis(), null));
  const sorted = (by: TableColumn, down = false): string[] =>
    toEnd(sortedEntries(entries, { by, down }, (code) => code)).map(({ finding }) =>
      finding.address.replace("Inovasi!", ""),
    );

  test("without a column: errors first, the dearest of them first", () => {
    const rows = toEnd(sortedEntries(entries, null, (code) => code));
    expect(rows.map(({ finding }) => finding.points ?? null)).toEqual([1.2, 0.943, 0.324, 0.216, 6.08, null, null]);
  });

  test("by points, most first, whatever the severity", () => {
    expect(sorted("points", true).slice(0, 3)).toEqual(["C3", "Z6", "D7"]);
    expect(sorted("points").at(-1)).toBe("C3");
  });

  test("by cell as in the sheet, numbers as numbers", () => {
    expect(sorted("cell")).toEqual(["C3", "K5", "M5", "Z6", "D7", "O8", "Q9"]);
    expect(sorted("cell", true)).toEqual(["Q9", "O8", "D7", "Z6", "M5", "K5", "C3"]);
  });

  test("those without an innovation come last both ways", () => {
    expect(sorted("innovation").at(-1)).toBe("C3");
    expect(sorted("innovation", true).at(-1)).toBe("C3");
    expect(sorted("opd", true).at(-1)).toBe("C3");
  });

  test("nothing is lost and the list itself stays as it was", () => {
    for (const by of ["severity", "problem", "opd"] as const)
      expect([...sorted(by)].sort()).toEqual([...sorted("cell")].sort());
    expect(entries[0]!.finding.address).toBe("Inovasi!K5");
  });
});

describe("a table as text", () => {
  test("one row a line, one column a tab; breaks inside of a text become spaces", () => {
    expect(
      tableText([
        ["a", "b"],
        ["dua\nbaris", "ta\tb"],
      ]),
    ).toBe("a\tb\r\ndua baris\tta b");
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+62 811", "'+62 811"],
    ["-", "'-"],
    ["@nama", "'@nama"],
    ["+0,32", "+0,32"],
    ["-1.5", "-1.5"],
    ["16. Regulasi", "16. Regulasi"],
  ])("%s is pasted as %s", (text, pasted) => {
    expect(tableText([[text]])).toBe(pasted);
  });
});

describe("a wider pane", () => {
  const host = (supported: boolean, setWidth?: (width: number) => void): void => {
    (globalThis as { Office?: unknown }).Office = {
      context: { requirements: { isSetSupported: (set: string) => supported && set === "TaskPaneApi" } },
      ...(setWidth && { extensionLifeCycle: { taskpane: { setWidth } } }),
    };
  };
  afterEach(() => {
    delete (globalThis as { Office?: unknown }).Office;
  });

  test("is offered only where Excel says that it can and office.js knows how", () => {
    expect(canWidenPane()).toBe(false);
    host(false, () => undefined);
    expect(canWidenPane()).toBe(false);
    host(true);
    expect(canWidenPane()).toBe(false);
    host(true, () => undefined);
    expect(canWidenPane()).toBe(true);
  });

  test("is asked for in pixels that Excel on the web still takes", () => {
    const widths: number[] = [];
    host(true, (width) => void widths.push(width));
    widenPane();
    expect(widths).toEqual([500]);
  });
});
