/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isExcelOnTheWeb, openInNewWindow } from "../../../src/excel/host/newWindow";
import { textsIn, TextsContext } from "../../../src/pane/texts";
import { GiveAnswer } from "../../../src/pages/shared/give/GiveAnswer";
import type { OutFile } from "../../../src/pages/shared/give/outFile";
import { useGiving, type Giving } from "../../../src/pages/shared/give/useGiving";
import { textOf } from "../support/renderPane";
import { catchFiles, noDialog, saveDialog } from "../support/wayOut";

jest.mock("../../../src/excel/host/newWindow", () => ({ isExcelOnTheWeb: jest.fn(), openInNewWindow: jest.fn() }));

const onTheWeb = jest.mocked(isExcelOnTheWeb);
const open = jest.mocked(openInNewWindow);

const workbooks = (count: number): [OutFile, ...OutFile[]] =>
  Array.from({ length: count }, (_, i) => ({ name: `OPD ${i + 1}.xlsx`, content: Uint8Array.of(80, 75) })) as [OutFile];

/** A page that gives files, reduced to what it gives. */
function Page({ onGiving }: { onGiving(giving: Giving): void }): React.ReactElement {
  const giving = useGiving();
  onGiving(giving);
  return <GiveAnswer giving={giving} />;
}

let giving: Giving;

beforeEach(() => {
  catchFiles();
  noDialog();
  onTheWeb.mockReturnValue(false);
  open.mockReset().mockResolvedValue(false);
  render(
    <TextsContext.Provider value={textsIn("id")}>
      <Page onGiving={(now) => (giving = now)} />
    </TextsContext.Provider>,
  );
});

const answer = (): string => textOf(screen.getByTestId("give-answer"));
const give = (files: [OutFile, ...OutFile[]]): Promise<unknown> => act(() => giving.give(files, "opd.zip"));

test("an archive that came needs nothing more", async () => {
  onTheWeb.mockReturnValue(true);
  await give(workbooks(3));
  expect(answer()).toBe("“opd.zip” ada di folder Unduhan.");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a workbook in a window of its own is not saved yet, and the name to save it by is told", async () => {
  open.mockResolvedValue(true);
  await give(workbooks(1));
  expect(answer()).toMatch(/^“OPD 1\.xlsx” terbuka sebagai buku kerja baru.*Ctrl\+S/);
});

test("an archive that may not have come: its workbooks open one by one, from where Excel stopped", async () => {
  await give(workbooks(3));
  expect(answer()).toContain("satu per satu");
  open.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  await userEvent.click(screen.getByRole("button", { name: "Buka 3 buku kerja baru" }));
  await waitFor(() => expect(textOf(screen.getByTestId("give-windows"))).toContain("1 dari 3 buku kerja baru terbuka"));
  expect(textOf(screen.getByTestId("give-windows"))).toContain("“OPD 2.xlsx”");
  open.mockReset().mockResolvedValue(true);
  await userEvent.click(screen.getByRole("button", { name: "Lanjutkan: 2 lagi" }));
  await waitFor(() => expect(textOf(screen.getByTestId("give-windows"))).toContain("3 buku kerja baru terbuka"));
  expect(open).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole("button")).toBeNull();
});

test("whoever stops keeps what is open", async () => {
  await give(workbooks(3));
  const waiting: ((opened: boolean) => void)[] = [];
  open.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
  await userEvent.click(screen.getByTestId("give-open-each"));
  expect(screen.getByRole("progressbar", { name: "Membuka buku kerja baru: 0 dari 3." })).toBeTruthy();
  await userEvent.click(screen.getByTestId("give-stop"));
  await act(async () => waiting[0]?.(true));
  expect(textOf(screen.getByTestId("give-windows"))).toContain("1 dari 3");
  expect(open).toHaveBeenCalledTimes(1);
});

test("who closes the dialog is told that nothing was saved", async () => {
  saveDialog(() => new DOMException("closed", "AbortError"));
  await give([{ name: "iid.json", content: "{}" }]);
  expect(answer()).toBe("Tidak disimpan.");
  expect(screen.queryByRole("button")).toBeNull();
});

test("what no road takes says the next step", async () => {
  URL.createObjectURL = () => {
    throw new Error("refused");
  };
  await give(workbooks(1));
  expect(answer()).toBe(
    "Excel ini tidak dapat membuka atau menyimpan “OPD 1.xlsx”. Buka buku kerja ini di Excel di web, lalu ulangi di sana.",
  );
});
