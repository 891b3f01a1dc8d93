/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../src/actions/types";
import { analyze } from "../../src/analysis/index";
import { draw, type Drawn, type PictureKind } from "../../src/pages/summary/pictures/draw";
import type { Picture } from "../../src/pages/summary/pictures/drawing";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, WorkbookData } from "../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { sheet } from "../workbook/sheets";
import { openSummary, textOf, type RenderedPane } from "./support/renderPane";
import { fakeSession, readyState } from "./support/session";
import { catchFiles, noDialog } from "./support/wayOut";

jest.mock("../../src/excel/host/newWindow", () => ({
  isExcelOnTheWeb: () => false,
  openInNewWindow: async () => false,
}));

const ROWS: RowSpec[] = [
  { name: "Satu", opd: "Dinas <Sosial> & Anak", evidence: { "21": "" } },
  { name: "Dua", opd: "Dinas Permukim" },
];
const YEARS = sheet("Riwayat", [
  ["Tahun", "Nilai Mandiri", "Indeks", "Predikat"],
  [2019, null, 1462, "Sangat Inovatif"],
  [2024, 63.85, 60.1, "Inovatif"],
  [2025, 61, 58, "Inovatif"],
]);
const LIST = sheet("OPD", [
  ["No", "Perangkat Daerah"],
  [1, "Dinas <Sosial> & Anak"],
  [2, "Dinas Perumahan dan Kawasan Permukiman"],
  [3, "Dinas Pariwisata"],
]);
const PROFILE = sheet("Profil", [["Pemerintah Daerah", "Kota “A & B”"]]);

function drawnOf(data: WorkbookData): Drawn {
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  return { analysis, reading, data, computedAt: Date.UTC(2026, 4, 18, 5) };
}

const whole = drawnOf(workbook(PROFILE, wideSheet(ROWS), spdSheet(2), LIST, YEARS));

/** The texts of a drawing, which is well-formed. */
function textsOf(picture: Picture | null): string[] {
  const parsed = new DOMParser().parseFromString(picture!.svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
}

test("the scale has the three figures with their predikat, for whom and of what day", () => {
  const texts = textsOf(draw("scale", whole, "id"));
  const { claimed, evidenced, strict } = whole.analysis;
  const shown = (index: number): string => index.toFixed(2).replace(".", ",");
  expect(texts.slice(0, 2)).toEqual(["Laporan Indeks Inovasi Daerah 2026", "Kota “A & B”, 18 Mei 2026"]);
  for (const parts of [claimed, evidenced!, strict!]) {
    expect(texts).toContain(shown(parts.index));
    expect(texts).toContain(parts.predicate);
  }
  expect(texts).toContain(`Klaim ${shown(claimed.index)}`);
});

test("what is not known is said so, never drawn as a number", () => {
  const rows: CellValue[][] = [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Kematangan"],
    [1, "Satu", "Dinas Sosial", "Sosial", "Penerapan", 74],
  ];
  const recap = drawnOf(workbook(sheet("Rekap", rows)));
  const scale = textsOf(draw("scale", recap, "id"));
  expect(scale.filter((text) => text === "belum diketahui")).toHaveLength(2);
  expect(scale.some((text) => text.startsWith("Bukti "))).toBe(false);
  expect(textsOf(draw("departments", recap, "id"))).toEqual(expect.arrayContaining(["Dinas Sosial", "1", "–"]));
  expect(draw("trend", recap, "id")).toBeNull();
});

test("the trend joins only years that follow one another on the scale 0-100", () => {
  const picture = draw("trend", whole, "id")!;
  const texts = textsOf(picture);
  expect(texts).toEqual(expect.arrayContaining(["2024", "2025", "2026", "63,85", "58,00"]));
  expect(texts).not.toContain("2019");
  expect(texts.some((text) => text.includes("1.462"))).toBe(false);
  expect(picture.svg.match(/stroke-dasharray/g)).toHaveLength(2);
});

test("the departments as a table that names nobody absent", () => {
  const texts = textsOf(draw("departments", whole, "id"));
  expect(texts).toEqual(expect.arrayContaining(["Dinas <Sosial> & Anak", "Dinas Permukim", "40"]));
  expect(texts.join(" ")).toContain("1-2 dari 3 perangkat daerah mengusulkan inovasi");
  expect(texts.join(" ")).not.toContain("Pariwisata");
});

test("every text lies inside of the drawing, with 40 departments too", () => {
  const many = Array.from({ length: 40 }, (_, i): RowSpec => ({
    name: `Inovasi ${i}`,
    opd: `Dinas ${i} ${"panjang ".repeat(8)}`,
  }));
  const drawn = drawnOf(workbook(wideSheet(many), spdSheet(2), YEARS));
  for (const kind of ["scale", "trend", "departments"] satisfies PictureKind[]) {
    const picture = draw(kind, drawn, "id")!;
    const parsed = new DOMParser().parseFromString(picture.svg, "image/svg+xml");
    for (const text of parsed.querySelectorAll("text")) {
      const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(picture.width);
      expect(y).toBeLessThanOrEqual(picture.height);
    }
  }
  expect(textsOf(draw("departments", drawn, "id"))).toContain("26 perangkat daerah lain");
});

/** A web view that draws, or refuses to. */
function canvas(context: object | null): void {
  Object.defineProperty(Image.prototype, "src", {
    configurable: true,
    set(this: HTMLImageElement) {
      setTimeout(() => this.onload?.(new Event("load")));
    },
  });
  HTMLCanvasElement.prototype.getContext = (() => context) as never;
  HTMLCanvasElement.prototype.toBlob = function toBlob(done: BlobCallback) {
    const png = { arrayBuffer: async () => new Uint8Array([137, 80, this.width === 1600 ? 78 : 0]).buffer };
    done(png as Blob);
  };
}

async function open(): Promise<RenderedPane> {
  const { analysis, reading, data } = whole;
  const change: Partial<SessionState> = { analysis, reading };
  return openSummary(change, "#/ringkasan", { session: { ...fakeSession(readyState(change)), data: () => data } });
}

const answer = (): string => textOf(screen.getByTestId("give-answer"));

test("a picture is copied, 1600 pixels wide", async () => {
  canvas({ drawImage: () => undefined });
  const { user } = await open();
  const written: Blob[] = [];
  Object.assign(window, {
    ClipboardItem: class {
      constructor(readonly data: Record<string, Blob>) {}
    },
  });
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { write: async ([item]: [{ data: Record<string, Blob> }]) => void written.push(item.data["image/png"]!) },
  });
  await user.click(screen.getByRole("button", { name: "Salin gambar skala" }));
  await waitFor(() => expect(answer()).toBe("Gambar disalin. Tempelkan dengan Ctrl+V."));
  expect(written.map(({ type, size }) => [type, size])).toEqual([["image/png", 3]]);
});

test("where the clipboard takes none it is downloaded; where nothing is drawn it says so", async () => {
  canvas({ drawImage: () => undefined });
  noDialog();
  const files = catchFiles();
  const { user } = await open();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  await user.click(screen.getByTestId("picture-departments"));
  await waitFor(() => expect(answer()).toContain("“perangkat-daerah-2026.png” dikirim ke folder Unduhan."));
  expect(files.map(({ name }) => name)).toEqual(["perangkat-daerah-2026.png"]);
  canvas(null);
  await user.click(screen.getByTestId("picture-scale"));
  await waitFor(() => expect(textOf(screen.getByTestId("picture-problem"))).toContain("tidak dapat menggambar"));
  expect(answer()).toBe("");
});
