/** @jest-environment jsdom */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { isExcelOnTheWeb, openInNewWindow } from "../../../src/excel/host/newWindow";
import { give, openEach } from "../../../src/pages/shared/give/give";
import { safeFileName, withOwnNames, type OutFile } from "../../../src/pages/shared/give/outFile";
import { catchFiles, noDialog, saveDialog } from "../support/wayOut";

jest.mock("../../../src/excel/host/newWindow", () => ({ isExcelOnTheWeb: jest.fn(), openInNewWindow: jest.fn() }));

const onTheWeb = jest.mocked(isExcelOnTheWeb);
const open = jest.mocked(openInNewWindow);

const TEXT: OutFile = { name: "iid-2026.json", content: "{}" };
const WORKBOOK: OutFile = { name: "Dinas Kesehatan.xlsx", content: Uint8Array.of(80, 75, 3, 4) };
const PICTURE: OutFile = { name: "tren.png", content: Uint8Array.of(137, 80) };

const roadOf = async (file: OutFile): Promise<string> => (await give([file], "berkas.zip")).road;

let files: ReturnType<typeof catchFiles>;

beforeEach(() => {
  files = catchFiles();
  noDialog();
  onTheWeb.mockReturnValue(false);
  open.mockReset().mockResolvedValue(false);
});

test("in a browser every kind is downloaded under its name and type, and nothing is asked", async () => {
  onTheWeb.mockReturnValue(true);
  for (const file of [TEXT, WORKBOOK, PICTURE]) expect(await roadOf(file)).toBe("downloaded");
  expect(files.map(({ name, blob }) => [name, blob.type])).toEqual([
    ["iid-2026.json", "application/json"],
    ["Dinas Kesehatan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["tren.png", "image/png"],
  ]);
  expect(open).not.toHaveBeenCalled();
});

test("a browser that makes no downloads still has the window for a workbook", async () => {
  onTheWeb.mockReturnValue(true);
  URL.createObjectURL = () => {
    throw new Error("refused");
  };
  open.mockResolvedValue(true);
  expect(await roadOf(WORKBOOK)).toBe("opened");
  expect(await roadOf(TEXT)).toBe("nowhere");
});

test("on a desktop a workbook opens in a window, and other files are not tried there", async () => {
  open.mockResolvedValue(true);
  expect(await roadOf(WORKBOOK)).toBe("opened");
  expect(open).toHaveBeenCalledTimes(1);
  expect(await roadOf(TEXT)).toBe("unsure");
  expect(await roadOf(PICTURE)).toBe("unsure");
  expect(open).toHaveBeenCalledTimes(1);
});

test("a dialog that saves is sure; whoever closes it gets no file", async () => {
  const saved = saveDialog();
  expect(await roadOf(WORKBOOK)).toBe("saved");
  expect(await roadOf(TEXT)).toBe("saved");
  expect(saved).toEqual([
    { name: "Dinas Kesehatan.xlsx", size: 4, closed: true },
    { name: "iid-2026.json", size: 2, closed: true },
  ]);
  saveDialog(() => new DOMException("closed", "AbortError"));
  expect(await roadOf(TEXT)).toBe("cancelled");
  expect(files).toEqual([]);
});

test("where the dialog is refused, a download is tried, and nobody says that it came", async () => {
  saveDialog(() => new DOMException("no gesture", "SecurityError"));
  expect(await roadOf(TEXT)).toBe("unsure");
  expect(files.map(({ name }) => name)).toEqual(["iid-2026.json"]);
});

test("several files go as one archive, which keeps those whose names are the same", async () => {
  onTheWeb.mockReturnValue(true);
  const again: OutFile = { name: "DINAS KESEHATAN.xlsx", content: Uint8Array.of(80, 75, 9) };
  const given = await give([WORKBOOK, again, TEXT], "opd.zip");
  expect(given).toMatchObject({ road: "downloaded", file: { name: "opd.zip" }, files: [WORKBOOK, again, TEXT] });
  const unpacked = unzipSync(given.file.content as Uint8Array);
  expect(Object.keys(unpacked)).toEqual(["Dinas Kesehatan.xlsx", "DINAS KESEHATAN (2).xlsx", "iid-2026.json"]);
  expect([...unpacked["DINAS KESEHATAN (2).xlsx"]!]).toEqual([80, 75, 9]);
  expect(strFromU8(unpacked["iid-2026.json"]!)).toBe("{}");
});

test("workbooks open one by one until Excel opens no more, or somebody stops", async () => {
  const three = [WORKBOOK, WORKBOOK, WORKBOOK];
  open.mockResolvedValueOnce(true).mockResolvedValueOnce(true);
  expect(await openEach(three, () => true)).toBe(2);
  open.mockReset().mockResolvedValue(true);
  expect(await openEach(three, (count) => count < 1)).toBe(1);
  expect(open).toHaveBeenCalledTimes(1);
});

test.each([
  ["Dinas PUPR / Bina Marga: 2026", "Dinas PUPR Bina Marga 2026.xlsx"],
  ["RSUD “Dr. M.”...", "RSUD “Dr. M.”.xlsx"],
  ["CON", "_CON.xlsx"],
  ["Lpt1.data", "_Lpt1.data.xlsx"],
  ["Console", "Console.xlsx"],
  ["\t\n", "berkas.xlsx"],
  ["../../etc", ".. .. etc.xlsx"],
])("the file name of “%s”", (words, name) => {
  expect(safeFileName(words, "xlsx")).toBe(name);
});

test("any words give a name that every system takes, and any names become names of their own", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 150 }), { maxLength: 8 }), (words) => {
      const names = withOwnNames(words.map((one) => ({ name: safeFileName(one, "xlsx"), content: "" }))).map(
        ({ name }) => name,
      );
      for (const name of names) {
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|[. ]\.xlsx$|^\s/);
        expect(name.length).toBeLessThan(120);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(words.length);
    }),
  );
});
