/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import type { TextRun } from "../../../src/folder/index";
import type { OpenedPdf, PdfView } from "../../../src/folderFiles/pdfView";
import { addressOf } from "../../../src/pages/shared/evidence/LinkQuestion";
import { readWorkbook } from "../../../src/workbook/index";
import { jpeg, office, pdf } from "../../folder/support/files";
import { rules2026, wideSheet, workbook } from "../../support/workbooks";
import { pickedFile } from "../support/files";
import { renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

function run(text: string): TextRun {
  return { text, x: 10, y: 100, along: { x: 1, y: 0 }, width: 200, height: 12, endsLine: true };
}

/** Pages as texts; '' for a scan. */
function viewOf(pages: readonly string[]): PdfView {
  return {
    pages: pages.length,
    size: async () => ({ width: 600, height: 800 }),
    runs: async (page) => (pages[page - 1] === "" ? [] : [run(pages[page - 1]!)]),
    draw: async () => true,
    close: () => closed.push("closed"),
  };
}

const closed: string[] = [];
let next: OpenedPdf;
jest.mock("../../../src/folderFiles/pdfBrowser", () => ({
  openPdfReader: async () => async () => ({ state: "unopened" }),
  openPdfViewer: async () => async () => next,
}));

const CELL =
  "Surat Tugas Nomor 800/12/Dikbud/2024 tanggal 12 Juli 2024 (st.pdf)\nfoto.jpg\nhttps://contoh.go.id/bukti\nhilang.pdf";

function state(): Partial<SessionState> {
  const rows = [{ name: "SIPANDU: Antrean", levels: { "17": 2, "18": 1 }, evidence: { "17": CELL, "18": "" } }];
  const reading = readWorkbook(workbook(wideSheet(rows)), rules2026);
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, rules: rules2026, analysis: analyze({ innovations, spd, opd, rules: rules2026 }) };
}

const files = (): File[] => [
  pickedFile("Bukti/st.pdf", pdf({ pages: ["a"] })),
  pickedFile("Bukti/foto.jpg", jpeg(40, 30)),
];

async function desk(chosen = files()): Promise<RenderedPane> {
  const pane = renderPane(state(), "#/desk");
  await pane.user.click(await screen.findByTestId("desk-evidence"));
  fireEvent.change(screen.getByTestId("folder-input"), { target: { files: chosen } });
  await screen.findAllByTestId("open-file");
  return pane;
}

beforeAll(() => {
  Object.defineProperty(HTMLInputElement.prototype, "webkitdirectory", { configurable: true, value: false });
  HTMLCanvasElement.prototype.getContext = () => null;
  jest.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(300);
});

beforeEach(() => {
  next = { state: "opened", view: viewOf(["Sampul", "Surat nomor 800/12/Dikbud/2024 bagi SIPANDU", "Lampiran"]) };
  globalThis.createImageBitmap = jest.fn(
    async () => ({ width: 40, height: 30, close: () => undefined }) as ImageBitmap,
  );
  closed.length = 0;
});

const openButton = (name: string): HTMLElement => screen.getByRole("button", { name });

test("a PDF opens at the page with the name and the number, both marked, and says so", async () => {
  const { user } = await desk();
  await user.click(openButton("Buka st.pdf"));
  await waitFor(() => expect(screen.getAllByTestId("mark")).toHaveLength(2));
  expect(textOf(screen.getByTestId("page-number"))).toBe("Halaman 2 dari 3");
  await waitFor(() =>
    expect(textOf(screen.getByTestId("mark-lines"))).toBe(
      "Nama inovasi: halaman 2. Nomor 800/12/Dikbud/2024: halaman 2.",
    ),
  );
  expect(document.activeElement).toBe(screen.getByTestId("view-area"));
});

test("keys turn pages and change the size; Escape closes and gives the focus back", async () => {
  const { user } = await desk();
  const button = openButton("Buka st.pdf");
  await user.click(button);
  await waitFor(() => expect(screen.getAllByTestId("mark")).toHaveLength(2));
  const page = (): string => textOf(screen.getByTestId("page-number"));
  const zoom = (): string => textOf(screen.getByTestId("zoom"));
  await user.keyboard("{PageDown}");
  expect(page()).toBe("Halaman 3 dari 3");
  await user.keyboard("{PageDown}");
  expect(page()).toBe("Halaman 3 dari 3");
  await user.keyboard("{Home}");
  expect(page()).toBe("Halaman 1 dari 3");
  expect(screen.queryAllByTestId("mark")).toEqual([]);
  // The next mark, from wherever one is.
  await user.keyboard("m");
  expect(page()).toBe("Halaman 2 dari 3");
  await user.keyboard("+");
  expect(zoom()).toBe("150%");
  await user.keyboard("-");
  expect(zoom()).toBe("100%");
  await user.keyboard("+0");
  expect(zoom()).toBe("100%");
  // Single keys of the desk mean nothing in a document.
  await user.keyboard("n1");
  expect(screen.getByTestId("decide-lanjut").getAttribute("aria-pressed")).toBe("false");
  await user.keyboard("{Escape}");
  expect(screen.queryByTestId("viewer")).toBeNull();
  expect(document.activeElement).toBe(openButton("Buka st.pdf"));
  expect(closed).toEqual(["closed"]);
});

test("a page turned by hand stays, although a mark is found later", async () => {
  let found: () => void = () => undefined;
  const view = viewOf(["Sampul", "SIPANDU"]);
  next = {
    state: "opened",
    view: {
      ...view,
      runs: async (page) => {
        if (page === 2) await new Promise<void>((resolve) => (found = resolve));
        return view.runs(page);
      },
    },
  };
  const { user } = await desk();
  await user.click(openButton("Buka st.pdf"));
  await user.click(await screen.findByTestId("page-next"));
  await user.click(screen.getByTestId("page-previous"));
  found();
  await waitFor(() => expect(textOf(screen.getByTestId("mark-lines"))).toContain("Nama inovasi: halaman 2."));
  expect(textOf(screen.getByTestId("page-number"))).toBe("Halaman 1 dari 2");
});

test("a scan says that nothing can be marked", async () => {
  next = { state: "opened", view: viewOf(["", ""]) };
  const { user } = await desk();
  await user.click(openButton("Buka st.pdf"));
  expect(textOf(await screen.findByTestId("mark-scan"))).toContain("hasil pindai tanpa teks");
});

test("opening another file closes the first; a picture has no marks", async () => {
  const { user } = await desk();
  await user.click(openButton("Buka st.pdf"));
  await screen.findByTestId("view-area");
  await user.click(openButton("Buka foto.jpg"));
  await screen.findByTestId("picture");
  expect(screen.getAllByTestId("viewer")).toHaveLength(1);
  expect(closed).toEqual(["closed"]);
  await user.click(openButton("Tutup foto.jpg"));
  expect(screen.queryByTestId("viewer")).toBeNull();
});

test.each([
  ["locked", { state: "encrypted" }, "dikunci dengan kata sandi"],
  ["damaged", { state: "damaged" }, "rusak atau terpotong"],
  ["too heavy", { state: "unopened" }, "terlalu rumit"],
] as const)("a PDF that is %s says why it is not shown", async (_what, opened, words) => {
  next = opened;
  const { user } = await desk();
  await user.click(openButton("Buka st.pdf"));
  expect(textOf(await screen.findByTestId("view-problem"))).toContain(words);
});

test("another type says what it is; a drive that went away can be tried again", async () => {
  let gone = true;
  const lost = pickedFile("Bukti/st.pdf", pdf({ pages: ["a"] }), async () => {
    if (gone) throw new DOMException("gone", "NotReadableError");
  });
  const { user } = await desk([lost, pickedFile("Bukti/foto.jpg", office("word"))]);
  await user.click(openButton("Buka foto.jpg"));
  expect(textOf(await screen.findByTestId("view-problem"))).toContain("dokumen Word");
  await user.click(openButton("Buka st.pdf"));
  await waitFor(() => expect(textOf(screen.getByTestId("view-problem"))).toContain("Drive atau foldernya"));
  gone = false;
  await user.click(screen.getByTestId("view-again"));
  await screen.findByTestId("view-area");
});

test("a name without a file says so, and nothing is opened for it", async () => {
  await desk();
  expect(screen.getAllByTestId("piece-missing").map(textOf)).toEqual(["hilang.pdf tidak ada di folder."]);
  expect(screen.getAllByTestId("open-file")).toHaveLength(2);
});

test("a link is opened only after a question that names its address", async () => {
  const { user } = await desk();
  await user.click(screen.getByTestId("open-link"));
  expect(textOf(await screen.findByTestId("link-address"))).toBe("https://contoh.go.id/bukti");
  const link = screen.getByTestId("link-open");
  expect(link.getAttribute("href")).toBe("https://contoh.go.id/bukti");
  expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  await user.click(screen.getByTestId("link-cancel"));
  await waitFor(() => expect(screen.queryByTestId("link-question")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("open-link")));
});

test.each([
  ["https://drive.google.com/a?b=1", "https://drive.google.com/a?b=1"],
  ["www.contoh.go.id/bukti", "https://www.contoh.go.id/bukti"],
  ["contoh.go.id:8080/bukti", "https://contoh.go.id:8080/bukti"],
  ["javascript:alert(1)", null],
  ["data:text/html,hi", null],
  ["file:///C:/sk.pdf", null],
  ["ftp://contoh.go.id/a", null],
  ["https://drive/SIPANDU", null],
  ["https://", null],
  ["mailto:a@b.id", null],
])("%s opens %s", (written, opened) => {
  expect(addressOf(written)?.href ?? null).toBe(opened);
});

test("the same file opens beside a finding on the page of the innovation, from the folder chosen once", async () => {
  const { user, session } = await desk();
  act(() => session.set({ selected: { sheet: "Inovasi", row: 2, column: 2 } }));
  await user.click(screen.getByTestId("tab-inovasi"));
  await user.click(await screen.findByTestId("indicator-17"));
  await user.click(openButton("Buka st.pdf"));
  await waitFor(() => expect(screen.getAllByTestId("mark")).toHaveLength(2));
});

test.each(["id", "en"] as const)("no accessibility violation with an open file in %s", async (locale) => {
  const { user, view, session } = await desk();
  act(() => session.set({ locale }));
  await user.click((await screen.findAllByTestId("open-file"))[0]!);
  await waitFor(() => expect(screen.getAllByTestId("mark")).toHaveLength(2));
  expect((await axe(view.container)).violations).toEqual([]);
});

test("a blank cell takes the name of a file from the folder, the likeliest first", async () => {
  const { user, calls } = await desk([...files(), pickedFile("Bukti/18 Anggaran SIPANDU.pdf", pdf({ pages: ["a"] }))]);
  const line = screen
    .getAllByTestId("desk-piece")
    .find((one) => textOf(one).startsWith("18."))!
    .closest("li")!;
  const opener = within(line).getByTestId("pick-file");
  await user.click(opener);
  const choices = await screen.findAllByTestId("choose-file");
  expect(choices.map(({ dataset }) => dataset["path"])).toEqual(["18 Anggaran SIPANDU.pdf", "foto.jpg", "st.pdf"]);
  expect(textOf(choices[0]!)).toContain("nama inovasi");
  await user.type(screen.getByTestId("pick-search"), "foto");
  expect(screen.getAllByTestId("choose-file")).toHaveLength(1);
  await user.clear(screen.getByTestId("pick-search"));
  await user.click(screen.getAllByTestId("choose-file")[0]!);
  expect(calls.at(-1)).toMatchObject({
    id: "writeCells",
    input: {
      changes: [{ sheet: "Inovasi", row: 2, value: "18 Anggaran SIPANDU.pdf", beside: { value: "SIPANDU: Antrean" } }],
    },
  });
  await waitFor(() => expect(document.activeElement).toBe(opener));
});
