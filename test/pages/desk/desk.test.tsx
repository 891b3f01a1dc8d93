/** @jest-environment jsdom */
import { excelProblemTexts } from "../../../src/excel/host/problem.texts";
import { deskText } from "../../../src/pages/desk/texts";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ActionInputs, SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { deskStoreOf } from "../../../src/pages/shared/desk/deskStore";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const HEADERS = ["Keputusan Desk", "Catatan Desk", "Tanggal Desk"];
const ROWS: RowSpec[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan" },
  { name: "Jemput Bola", opd: "DINKES", evidence: { "16": "menyusul" } },
  { name: "Belum Jalan", opd: "Dinas Sosial", stage: "Uji Coba" },
];

/** @param desk cells of the reviewer row by row; `null` without such columns */
function stateOf(desk: CellValue[][] | null, rows = ROWS): Partial<SessionState> {
  const { values, ...sheet } = wideSheet(rows);
  const added = desk && [HEADERS, ...desk];
  const data = workbook({ ...sheet, values: values.map((cells, i) => [...cells, ...(added?.[i] ?? [])]) });
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  return { reading, analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }) };
}

const BLANK: CellValue[][] = [
  ["", "", ""],
  ["", "", ""],
  ["", "", ""],
];

async function openPage(desk: CellValue[][] | null = BLANK, change: Partial<SessionState> = {}): Promise<RenderedPane> {
  const pane = renderPane({ ...stateOf(desk), ...change }, "#/desk");
  // The first one loads the page.
  await screen.findByTestId("desk-progress", {}, { timeout: 20_000 });
  return pane;
}

const name = (): string => textOf(screen.getByTestId("desk-name"));
const written = ({ calls }: RenderedPane): ActionInputs["writeCells"][] =>
  calls.filter(({ id }) => id === "writeCells").map(({ input }) => input as ActionInputs["writeCells"]);
const column = (at: number): number => wideSheet([]).values[0]!.length + at;

beforeAll(() => layOut());
test("shows what the reviewer needs, suggests by the status, and presets nothing", async () => {
  await openPage();
  expect(screen.getByRole("heading", { level: 1, name: "Desk" })).toBeTruthy();
  expect(textOf(screen.getByTestId("desk-progress"))).toBe("0 dari 3 inovasi sudah diputus");
  expect(name()).toBe("SIPANDU");
  expect(textOf(screen.getByTestId("desk-status"))).toBe("Siap");
  expect(textOf(screen.getByTestId("decide-lanjut"))).toContain("disarankan");
  for (const decision of ["lanjut", "lengkapi", "tidakLanjut"]) {
    expect(screen.getByTestId(`decide-${decision}`).getAttribute("aria-pressed")).toBe("false");
  }
  expect(screen.getByTestId("desk-save").getAttribute("aria-disabled")).toBe("true");
});

test("a whole queue with the keyboard alone: decide, note, save, the focus on the next innovation", async () => {
  const pane = await openPage();
  const { user } = pane;
  act(() => screen.getByTestId("desk-name").focus());
  await user.keyboard("1s");
  await waitFor(() => expect(name()).toBe("Jemput Bola"));
  expect(document.activeElement).toBe(screen.getByTestId("desk-name"));
  expect(written(pane)[0]).toMatchObject({
    changes: [
      { sheet: "Inovasi", row: 2, column: column(0), value: "Lanjut" },
      { row: 2, column: column(2), value: 46_141, format: "dd/mm/yyyy" },
    ],
    done: { text: deskText("deskPage.decided"), params: { row: 2, decision: "Lanjut" } },
  });
  await user.keyboard("2c");
  expect(document.activeElement).toBe(screen.getByTestId("desk-note"));
  // Letters and digits in the note are text, not shortcuts.
  await user.keyboard("SK no. 3 belum ada{Control>}{Enter}{/Control}");
  await waitFor(() => expect(name()).toBe("Belum Jalan"));
  expect(written(pane)[1]!.changes).toMatchObject([
    { row: 3, value: "Lengkapi", expected: "" },
    { row: 3, value: 46_141 },
    { row: 3, column: column(1), value: "SK no. 3 belum ada", expected: "" },
  ]);
  await user.keyboard("p");
  expect(name()).toBe("Jemput Bola");
  await user.keyboard("n3");
  expect(name()).toBe("Belum Jalan");
  expect(screen.getByTestId("decide-tidakLanjut").getAttribute("aria-pressed")).toBe("true");
  await user.keyboard("3");
  expect(screen.getByTestId("decide-tidakLanjut").getAttribute("aria-pressed")).toBe("false");
  await user.keyboard("g");
  expect(pane.calls.at(-1)).toMatchObject({ id: "goTo", input: { sheet: "Inovasi", row: 4, column: 1 } });
});

test("everything on the page is reached by Tab, in the order of the page", async () => {
  const { user } = await openPage();
  const wanted = [
    "desk-show",
    "desk-department",
    "desk-next",
    "desk-goto",
    "decide-lanjut",
    "decide-lengkapi",
    "decide-tidakLanjut",
    "desk-note",
    "desk-save",
    "desk-evidence",
    "by-department",
    "letters",
  ];
  const met: string[] = [];
  act(() => screen.getByTestId("desk-show").focus());
  for (let step = 0; step < 40; step += 1) {
    const id = document.activeElement?.getAttribute("data-testid");
    if (id && wanted.includes(id) && !met.includes(id)) met.push(id);
    await user.tab();
  }
  expect(met).toEqual(wanted);
});

test("shortcuts can be switched off, and never answer to Ctrl or Alt", async () => {
  const { user, session } = await openPage();
  act(() => screen.getByTestId("desk-name").focus());
  await user.keyboard("{Alt>}1{/Alt}{Control>}2{/Control}");
  expect(screen.queryByText("Belum disimpan")).toBeNull();
  act(() => deskStoreOf(session).change({ shortcuts: false }));
  await user.keyboard("1");
  expect(screen.getByTestId("decide-lanjut").getAttribute("aria-pressed")).toBe("false");
  expect(screen.getByTestId("decide-lanjut").hasAttribute("aria-keyshortcuts")).toBe(false);
});

test("a refused write keeps the draft and the innovation", async () => {
  const pane = await openPage();
  pane.answer("writeCells", { ok: false, notice: { text: excelProblemTexts.protected, params: {}, tone: "error" } });
  await pane.user.click(screen.getByTestId("decide-lengkapi"));
  await pane.user.click(screen.getByTestId("desk-save"));
  expect(await screen.findByTestId("message")).toBeTruthy();
  expect(name()).toBe("SIPANDU");
  expect(screen.getByTestId("decide-lengkapi").getAttribute("aria-pressed")).toBe("true");
});

test("without the columns it offers them, and decides nothing", async () => {
  const pane = await openPage(null);
  expect(textOf(screen.getByTestId("no-desk-columns"))).toContain("“Keputusan Desk”, “Catatan Desk”, “Tanggal Desk”");
  await pane.user.click(screen.getByTestId("decide-lanjut"));
  expect(screen.getByTestId("decide-lanjut").getAttribute("aria-pressed")).toBe("false");
  expect(screen.getByTestId("decide-lanjut").getAttribute("aria-description")).toContain("Tambahkan kolom desk dulu");
  // Nothing to write, nowhere to save.
  expect([screen.queryByTestId("desk-note"), screen.queryByTestId("desk-save")]).toEqual([null, null]);
  await pane.user.click(screen.getByTestId("add-columns"));
  expect(pane.calls).toEqual([{ id: "addDeskColumns", input: undefined }]);
});

test("decisions of the workbook are shown, filtered and counted; the end of the queue takes the focus", async () => {
  const pane = await openPage([
    ["Lanjut", "", 46_351],
    ["", "", ""],
    ["nanti", "", ""],
  ]);
  expect(textOf(screen.getByTestId("desk-saved"))).toBe("Tersimpan: Lanjut, 25 November 2026");
  expect(textOf(screen.getByTestId("desk-progress"))).toContain("1 dari 3");
  await pane.user.selectOptions(screen.getByTestId("desk-show"), "undecided");
  expect(name()).toBe("Jemput Bola");
  expect(textOf(screen.getByTestId("desk-position"))).toBe("1 dari 2");
  await pane.user.click(screen.getByTestId("desk-next"));
  expect(screen.getByText(/“nanti”/)).toBeTruthy();
  await pane.user.selectOptions(screen.getByTestId("desk-show"), "lanjut");
  await pane.user.click(screen.getByTestId("decide-lengkapi"));
  await pane.user.click(screen.getByTestId("desk-save"));
  await waitFor(() => expect(textOf(screen.getByTestId("desk-end"))).toContain("Antrean selesai"));
  expect(document.activeElement?.tagName).toBe("H2");
  await pane.user.click(screen.getByTestId("clear-desk-filter"));
  expect(name()).toBe("SIPANDU");
});

test("a draft stays with its innovation when the page is left and when another one moves into its row", async () => {
  const { user, session } = await openPage();
  await user.type(screen.getByTestId("desk-note"), "tanya lagi");
  await user.click(screen.getByTestId("tab-temuan"));
  act(() => {
    window.location.hash = "#/desk";
  });
  fireEvent(window, new HashChangeEvent("hashchange"));
  await screen.findByTestId("desk-note");
  expect((screen.getByTestId("desk-note") as HTMLTextAreaElement).value).toBe("tanya lagi");
  act(() => session.set(stateOf(BLANK, [ROWS[1]!, ROWS[0]!, ROWS[2]!])));
  expect(name()).toBe("Jemput Bola");
  expect((screen.getByTestId("desk-note") as HTMLTextAreaElement).value).toBe("");
});

test("findings and evidence lead to their cells", async () => {
  const pane = await openPage();
  await pane.user.click(screen.getByTestId("desk-next"));
  // The sheet follows the innovation shown.
  expect(pane.calls.at(-1)).toMatchObject({ id: "goTo", input: { sheet: "Inovasi", row: 3 } });
  const finding = screen.getAllByTestId("desk-finding")[0]!;
  expect(textOf(finding)).toContain("menyusul");
  await pane.user.click(finding);
  expect(pane.calls.at(-1)).toMatchObject({ id: "goTo", input: { row: 3 } });
  await pane.user.click(screen.getByTestId("desk-evidence"));
  const piece = screen.getAllByTestId("desk-piece")[0]!;
  expect(textOf(piece)).toBe("16. Regulasi Inovasi Daerah klaim 2, menurut pemeriksaan 0");
  expect(textOf(screen.getAllByTestId("piece")[0]!)).toBe("menyusul");
  await pane.user.click(piece);
  expect(pane.calls.at(-1)).toEqual({ id: "goTo", input: { sheet: "Inovasi", row: 3, column: 8 } });
});

describe("letters", () => {
  const decided: CellValue[][] = [
    ["", "", ""],
    ["Lengkapi", "SK belum ada", ""],
    ["Tidak dapat lanjut", "", ""],
  ];

  async function openLetters(): Promise<RenderedPane> {
    const pane = await openPage(decided);
    await pane.user.click(screen.getByTestId("letters"));
    return pane;
  }

  const letter = (): string => (screen.getByTestId("letter") as HTMLTextAreaElement).value;

  test("are copied, or selected where the pane may not copy", async () => {
    const { user } = await openLetters();
    expect(letter()).toContain("Yth. Kepala Dinas Kesehatan");
    const writeText = jest.spyOn(navigator.clipboard, "writeText");
    await user.click(screen.getByTestId("copy-letter"));
    expect(writeText).toHaveBeenCalledWith(letter());
    await waitFor(() => expect(textOf(screen.getByTestId("give-answer"))).toContain("disalin"));
    writeText.mockRejectedValue(new Error("refused"));
    await user.selectOptions(screen.getByTestId("letter-for"), "Dinas Sosial");
    expect(letter()).toContain("Yth. Kepala Dinas Sosial");
    expect(textOf(screen.getByTestId("give-answer"))).toBe("");
    await user.click(screen.getByTestId("copy-letter"));
    await waitFor(() => expect(textOf(screen.getByTestId("give-answer"))).toContain("Ctrl+C"));
    const area = screen.getByTestId("letter") as HTMLTextAreaElement;
    await user.click(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    writeText.mockRestore();
  });

  test("go to a sheet when asked", async () => {
    const pane = await openLetters();
    await pane.user.click(screen.getByTestId("insert-letter"));
    expect(pane.calls.at(-1)).toEqual({
      id: "insertLetter",
      input: { department: "Dinas Kesehatan", lines: letter().split("\n"), about: "desk" },
    });
  });
});

test("progress by department leads to its innovations", async () => {
  const { user } = await openPage([
    ["Lanjut", "", ""],
    ["", "", ""],
    ["", "", ""],
  ]);
  await user.click(screen.getByTestId("by-department"));
  const lines = screen.getAllByTestId("department-progress");
  expect(lines.map(textOf)).toEqual(["Dinas Kesehatan1 dari 2", "Dinas Sosial0 dari 1"]);
  await user.click(within(lines[1]!).getByRole("button"));
  expect(name()).toBe("Belum Jalan");
});

test.each(["id", "en"] as const)("no accessibility violation in %s", async (locale) => {
  const { view, user } = await openPage(
    [
      ["", "", ""],
      ["Lengkapi", "x", ""],
      ["", "", ""],
    ],
    { locale },
  );
  await user.click(screen.getByTestId("by-department"));
  await user.click(screen.getByTestId("letters"));
  await user.click(screen.getByTestId("desk-evidence"));
  expect((await axe(view.container)).violations).toEqual([]);
});
