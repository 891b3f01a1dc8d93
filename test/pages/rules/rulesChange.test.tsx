/** @jest-environment jsdom */
import { yearProblemTexts } from "../../../src/i18n/problems/yearProblem.texts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../../src/actions/types";
import { importRuleSet } from "../../../src/rules/file/exchange";
import { correctionOf } from "../../../src/rules/file/regionalRules";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import type { RuleSet } from "../../../src/rules/types";
import { fakeActions } from "../support/session";
import { catchFiles } from "../support/wayOut";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";

const web = { isExcelOnTheWeb: jest.fn(() => true), openInNewWindow: async () => false };

jest.mock("../../../src/excel/host/newWindow", () => web);
jest.mock("../../../src/excel/reading/separators", () => ({ argumentSeparator: async () => ";" }));

const own: RuleSet = { ...ruleSet(2026), year: 2030, standing: "own", title: "IID 2030", status: "Disalin." };

beforeAll(() => layOut());

async function openChange(
  change: Partial<SessionState> = {},
  given: Parameters<typeof renderPane>[2] = {},
): Promise<RenderedPane> {
  const pane = renderPane(change, "#/aturan", given);
  await pane.user.click(await screen.findByTestId("change"));
  await screen.findByTestId("export-rules");
  return pane;
}

/** A clipboard in place of the browser's own. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

async function textOfBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

test("the file that is downloaded can be brought in again as another year", async () => {
  const { user } = await openChange();
  const files = catchFiles();
  await user.click(screen.getByTestId("export-rules"));
  await waitFor(() => expect(files.map(({ name }) => name)).toEqual(["iid-2026.json"]));
  expect(textOf(screen.getByTestId("give-answer"))).toBe("“iid-2026.json” ada di folder Unduhan.");
  const text = await textOfBlob(files[0]?.blob ?? new Blob());
  const edited = importRuleSet(text.replace('"year": 2026', '"year": 2031'), "iid-2031.json", []);
  expect(edited.indicators).toEqual(ruleSet(2026).indicators);
});

test("copies to the clipboard and says so; where that is refused, the text is there to copy", async () => {
  const { user } = await openChange();
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  await user.click(screen.getByTestId("copy-rules"));
  expect(await screen.findByText("Isi “iid-2026.json” disalin. Tempelkan dengan Ctrl+V.")).toBeTruthy();
  expect(JSON.parse(copied[0] ?? "null")).toMatchObject({ schema: "iid-ruleset/1", year: 2026 });
  clipboard(() => Promise.reject(new Error("not allowed")));
  await user.click(screen.getByTestId("copy-rules"));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Isi “iid-2026.json”" });
  expect(text.value).toBe(copied[0]);
});

test("where Excel may drop the file, its text can be copied or written to a sheet", async () => {
  web.isExcelOnTheWeb.mockReturnValueOnce(false);
  const { user, calls } = await openChange();
  const files = catchFiles();
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  await user.click(screen.getByTestId("export-rules"));
  await waitFor(() => expect(textOf(screen.getByTestId("give-answer"))).toContain("Excel ini menahannya"));
  await user.click(screen.getByTestId("give-sheet"));
  const text = await textOfBlob(files[0]?.blob ?? new Blob());
  expect(calls).toEqual([{ id: "insertText", input: { text } }]);
  await user.click(screen.getByTestId("give-copy"));
  await waitFor(() => expect(copied).toEqual([text]));
  expect(screen.queryByTestId("give-sheet")).toBeNull();
});

function jsonFile(text: string): File {
  const file = new File([text], "iid-2030.json", { type: "application/json" });
  // jsdom's files cannot be read as text.
  Object.defineProperty(file, "text", { value: async () => text });
  return file;
}

test("a file goes to the action with its name; why it is refused is read out", async () => {
  const actions = fakeActions();
  actions.answer("importRules", {
    ok: false,
    notice: { text: yearProblemTexts.missingValue, params: { reason: "indicators[3].weight.value" }, tone: "error" },
  });
  const { user, calls } = await openChange({}, { actions });
  const input = screen.getByTestId<HTMLInputElement>("import-rules");
  expect(input.accept).toContain(".json");
  await user.upload(input, jsonFile('{"year":2030}'));
  expect(calls).toEqual([{ id: "importRules", input: { text: '{"year":2030}', file: "iid-2030.json" } }]);
  const message = await screen.findByTestId("message");
  expect(textOf(message)).toContain("indicators[3].weight.value");
  expect(message.closest('[role="status"]')).not.toBeNull();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Aturan IID 2026");
  // The same file again, after it was mended.
  await user.upload(input, jsonFile('{"year":2031}'));
  expect(calls).toHaveLength(2);
});

test.each([
  ["2o30", "Isi tahun dari 2018 sampai 2100, empat angka."],
  ["1999", "Isi tahun dari 2018 sampai 2100, empat angka."],
  ["", "Isi tahun dari 2018 sampai 2100, empat angka."],
  ["2026", "Aturan 2026 sudah ada."],
  ["2030", "Aturan 2030 sudah ada."],
])("a copy to the year “%s” is refused beside the field", async (typed, problem) => {
  const { user, calls } = await openChange({ ownRules: [own], years: [2030, 2026, 2025] });
  const field = screen.getByTestId("copy-to");
  field.focus();
  await user.keyboard(`${typed}{Enter}`);
  expect(textOf(screen.getByTestId("copy-to-problem"))).toBe(problem);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(textOf(document.getElementById(field.getAttribute("aria-describedby")!)!)).toBe(problem);
  expect(calls).toEqual([]);
});

test("the rules of the year are corrected on request, and what the correction changes is listed", async () => {
  const { user, calls } = await openChange();
  await user.click(screen.getByTestId("correct-rules"));
  expect(calls).toEqual([{ id: "correctRules", input: 2026 }]);
});

test("of a correction it is said what differs from the built-in rules", async () => {
  const corrected = correctionOf(ruleSet(2026));
  const formula = {
    ...corrected.formula,
    divisorMin: { value: 14, source: [], confidence: "inferred" as const, reason: "surat ralat" },
  };
  const rules: RuleSet = { ...corrected, formula };
  await openChange({ rules, ownRules: [rules] });
  expect(screen.queryByTestId("correct-rules")).toBeNull();
  const changes = await screen.findByTestId("rule-changes");
  expect(textOf(changes)).toBe("Pembagi terkecil: 14, sebelumnya: 12");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Aturan IID 2026 (aturan daerah)");
});

test("a copy to a new year, by keyboard alone", async () => {
  const { user, calls } = await openChange();
  screen.getByTestId("copy-to").focus();
  await user.keyboard("2030{Enter}");
  expect(calls).toEqual([{ id: "copyRules", input: { from: 2026, to: 2030 } }]);
  expect(screen.queryByTestId("copy-to-problem")).toBeNull();
});

test("own rules are taken out only after a question; the focus does not get lost", async () => {
  const { user, calls } = await openChange({ ownRules: [own], years: [2030, 2026, 2025] });
  const entry = within(screen.getByTestId("own-2030"));
  expect(entry.getByText("2030: IID 2030")).toBeTruthy();
  await user.click(screen.getByTestId("remove-2030"));
  expect(entry.getByText("Hapus aturan 2030 dari buku kerja ini?")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByTestId("remove-no"));
  await user.click(screen.getByTestId("remove-no"));
  expect(calls).toEqual([]);
  expect(document.activeElement).toBe(screen.getByTestId("remove-2030"));
  await user.click(screen.getByTestId("remove-2030"));
  await user.click(screen.getByTestId("remove-yes"));
  expect(calls).toEqual([{ id: "removeRules", input: 2030 }]);
});

test("without own rules nothing can be removed; the sheet of rules comes with its formula", async () => {
  const user = userEvent.setup();
  // Excel decides about the separator, not the language.
  const { calls } = await openChange({ reading: null, locale: "en" });
  expect(screen.queryByTestId("remove-2030")).toBeNull();
  await waitFor(() =>
    expect(textOf(screen.getByTestId("rule-formula"))).toMatch(/^=IID\.SCORE\(A2:K40;;\w+!A1:[A-Z]+\d+\)$/),
  );
  await user.click(screen.getByTestId("insert-rule-sheet"));
  expect(calls).toEqual([{ id: "insertRuleSheet", input: undefined }]);
});
