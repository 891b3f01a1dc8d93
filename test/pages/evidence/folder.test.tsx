/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { FolderStore } from "../../../src/pages/shared/evidence/folderStore";
import { gif, HTML, jpeg, pdf } from "../../folder/support/files";
import type { RowSpec } from "../../support/workbooks";
import { likeBrowser, openFolderPage, pick, shownCodes, stateOf } from "./support/folderPage";
import { pickedFile } from "../support/files";
import { openFromMenu, textOf } from "../support/renderPane";
import { axe } from "../../support/axe";

const row = (name: string, photo: string): RowSpec => ({ name, levels: { "25": 2 }, evidence: { "25": photo } });
const two = (): Partial<SessionState> => stateOf(row("SIPANDU", "foto.jpg"), row("Jemput Bola", "hilang.jpg"));

const folder = (): File[] => [
  pickedFile("Bukti 2026/SIPANDU/Foto.JPG", jpeg(300, 200)),
  pickedFile("Bukti 2026/lain.gif", gif(900, 900)),
  pickedFile("Bukti 2026/.DS_Store", jpeg(1, 1)),
];

beforeAll(likeBrowser);

test("before a folder is chosen: what happens with it, and that nothing leaves the computer", async () => {
  await openFolderPage(two());
  expect(screen.getByRole("heading", { level: 1, name: "Berkas bukti" })).toBeTruthy();
  expect(textOf(screen.getByTestId("evidence-local"))).toContain("Tidak ada yang dikirim");
  expect(screen.getByTestId("folder-input").hasAttribute("webkitdirectory")).toBe(true);
  expect(screen.getByTestId("files-input").hasAttribute("webkitdirectory")).toBe(false);
  expect(screen.queryByTestId("evidence-summary")).toBeNull();
});

test("matches and reads the folder, counts, and groups what it found by kind", async () => {
  await openFolderPage(two());
  pick(folder());
  await waitFor(() => expect(shownCodes()).toEqual(["file-missing", "image-too-small", "file-unreferenced"]));
  const summary = textOf(screen.getByTestId("evidence-summary"));
  expect(summary).toContain("Folder Bukti 2026");
  expect(summary).toContain("2 berkas, 1 nama cocok, 1 tidak ditemukan, 3 temuan.");
  expect(screen.getAllByTestId("folder-kind-line").map((line) => textOf(line).split(": ")[1])).toEqual([
    expect.stringMatching(/^Berkas tidak ada di folder1/),
    expect.stringMatching(/^Gambar terlalu kecil1/),
    expect.stringMatching(/^Berkas tidak disebut1/),
  ]);
  const missing = textOf(screen.getAllByTestId("evidence-finding")[0]!);
  expect(missing).toContain("Perlu dicek: Inovasi!");
  expect(missing).toContain("Jemput Bola");
});

/** An innovation that counts, whose photo is in no folder. */
const counting: RowSpec = {
  name: "SIPANDU",
  levels: { "16": 2, "17": 2, "25": 2, "32": 2, "33": 2, "35": 2 },
  evidence: { "25": "hilang.jpg", "32": "tahapan.pdf", "33": "manfaat.pdf" },
};
const documents = (): File[] =>
  ["tahapan", "manfaat"].map((name) => pickedFile(`Bukti 2026/${name}.pdf`, pdf({ pages: [name] })));

test("what the missing photo is worth, and what the files leave of the index, here and on the first page", async () => {
  const { user } = await openFolderPage(stateOf(counting));
  pick(documents());
  const index = textOf(await screen.findByTestId("evidence-index"));
  // Six levels 2 of weights 3, 2, 1, 2, 3 and 4 are 30 points: 30 / 12 / 250 of 100. The photo is 2 of them.
  expect(index).toBe("Dengan berkas yang dibaca: Bukti 1,00, Paling aman 0,93 (-0,07).");
  expect(textOf(screen.getAllByTestId("evidence-finding")[0]!)).toContain("+0,07");
  await user.click(screen.getByTestId("tab-ringkasan"));
  expect(textOf(await screen.findByTestId("index-files"))).toBe(
    "Dengan berkas bukti yang dibaca: Bukti 1,00, Paling aman 0,93.",
  );
});

test("a click or Enter goes to the cell; a file that no cell names leads nowhere", async () => {
  const { user, calls } = await openFolderPage(two());
  pick(folder());
  await waitFor(() => expect(shownCodes()).toHaveLength(3));
  await user.click(screen.getAllByTestId("evidence-finding")[1]!);
  expect(calls).toEqual([{ id: "goTo", input: expect.objectContaining({ sheet: "Inovasi", row: 2 }) }]);
  await user.keyboard("{Home}{ArrowDown}{Enter}");
  expect(calls.at(-1)).toEqual({ id: "goTo", input: expect.objectContaining({ row: 3 }) });
  await user.keyboard("{End}{Enter}");
  expect(calls).toHaveLength(2);
  expect(screen.getAllByTestId("evidence-finding").at(-1)?.getAttribute("aria-selected")).toBe("true");
});

test("the folder stays when the page changes, and edits of the workbook are matched anew", async () => {
  const { user, session } = await openFolderPage(two());
  pick(folder());
  await waitFor(() => expect(shownCodes()).toHaveLength(3));
  await user.click(screen.getByTestId("tab-temuan"));
  await openFromMenu(user, "berkas");
  await waitFor(() => expect(shownCodes()).toHaveLength(3));
  act(() => session.set(stateOf(row("SIPANDU", "foto.jpg"), row("Jemput Bola", "lain.gif"))));
  // The GIF is read now that a cell names it. That its type is not taken shows in the workbook already.
  await waitFor(() => expect(shownCodes()).toEqual(["image-too-small"]));
});

test("choosing again forgets what was known; single files have no folder name", async () => {
  await openFolderPage(two());
  pick(folder());
  await waitFor(() => expect(shownCodes()).toHaveLength(3));
  pick(
    [pickedFile("", HTML)].map((picked) => Object.defineProperty(picked, "name", { value: "foto.jpg" })),
    "files-input",
  );
  await waitFor(() => expect(shownCodes()).toEqual(["file-type-content", "file-missing"]));
  expect(textOf(screen.getByTestId("evidence-summary"))).toContain("Berkas satuan");
});

test("only the name of the folder is remembered", async () => {
  await openFolderPage(two());
  pick(folder());
  await waitFor(() => expect(shownCodes()).not.toEqual([]));
  const { "iid.evidenceFolder.until": until, ...others } = { ...localStorage } as Record<string, string>;
  expect(others).toEqual({ "iid.welcomed": "1", "iid.evidenceFolder": "Bukti 2026" });
  expect(Number(until)).toBeGreaterThan(Date.now());
  expect(new FolderStore().state()).toMatchObject({ folder: null, last: "Bukti 2026" });
});

test("where no folder can be chosen, single files still can, and the page says so", async () => {
  delete (HTMLInputElement.prototype as { webkitdirectory?: boolean }).webkitdirectory;
  await openFolderPage(two());
  expect(screen.queryByTestId("pick-folder")).toBeNull();
  expect(screen.getByText(/tidak dapat memilih folder/)).toBeTruthy();
  expect(screen.getByTestId("pick-files")).toBeTruthy();
  Object.defineProperty(HTMLInputElement.prototype, "webkitdirectory", { configurable: true, value: false });
});

test("a table that names no file says so", async () => {
  await openFolderPage(stateOf({ name: "SIPANDU", levels: { "25": 0 } }));
  expect(screen.getByText(/tidak menyebut berkas di kolom bukti/)).toBeTruthy();
});

test.each(["id", "en"] as const)("no accessibility violation in %s, before and after", async (locale) => {
  const { view } = await openFolderPage({ ...two(), locale });
  expect((await axe(view.container)).violations).toEqual([]);
  pick(folder());
  await waitFor(() => expect(shownCodes()).toHaveLength(3));
  expect((await axe(view.container)).violations).toEqual([]);
});

describe("reading", () => {
  /** Files whose bytes come when the test says so. */
  function slow(count: number): { files: File[]; release(): void } {
    const waiting: (() => void)[] = [];
    let open = false;
    const ready = (): Promise<void> => (open ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)));
    const files = Array.from({ length: count }, (_, i) => pickedFile(`Bukti/f${i}.jpg`, jpeg(900, 700), ready));
    const release = (): void => {
      open = true;
      for (const go of waiting.splice(0)) go();
    };
    return { files, release };
  }
  const many = (count: number): Partial<SessionState> =>
    stateOf(row("SIPANDU", Array.from({ length: count }, (_, i) => `f${i}.jpg`).join("; ")));

  test("shows how far it is, stops, and goes on where it stopped", async () => {
    const { user } = await openFolderPage(many(30));
    const { files, release } = slow(30);
    pick(files);
    const bar = await screen.findByTestId("reading");
    expect(bar.getAttribute("aria-valuemax")).toBe("30");
    expect(bar.getAttribute("aria-label")).toBe("Membaca berkas bukti");
    await user.click(screen.getByTestId("stop"));
    expect(screen.queryByTestId("reading")).toBeNull();
    expect(screen.getByText("Dihentikan setelah 0 dari 30 berkas.")).toBeTruthy();
    release();
    await user.click(screen.getByTestId("resume"));
    await waitFor(() => expect(textOf(screen.getByTestId("evidence-summary"))).toContain("30 nama cocok"));
    expect(screen.queryByTestId("resume")).toBeNull();
  });

  test("another folder chosen meanwhile takes over; late answers of the first change nothing", async () => {
    await openFolderPage(stateOf(row("SIPANDU", "f0.jpg")));
    const { files, release } = slow(1);
    pick(files);
    await screen.findByTestId("reading");
    pick([pickedFile("Baru/f0.jpg", HTML)]);
    await waitFor(() => expect(shownCodes()).toEqual(["file-type-content"]));
    await act(async () => release());
    expect(shownCodes()).toEqual(["file-type-content"]);
    expect(textOf(screen.getByTestId("evidence-summary"))).toContain("Folder Baru");
  });
});
