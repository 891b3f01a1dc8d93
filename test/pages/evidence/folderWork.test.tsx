/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { jpeg, pdf } from "../../folder/support/files";
import { type RowSpec } from "../../support/workbooks";
import { likeBrowser, openFolderPage, pick, shownCodes, stateOf } from "./support/folderPage";
import { pickedFile } from "../support/files";
import { textOf } from "../support/renderPane";

beforeAll(likeBrowser);

describe("many findings", () => {
  const spec = (i: number): RowSpec => ({
    name: `Inovasi ${i}`,
    opd: i % 2 ? "Dinas Sosial" : "Dinas Kesehatan",
    levels: { "25": 2 },
    evidence: { "25": `hilang ${i}.jpg` },
  });
  const many = (): Partial<SessionState> => stateOf(...Array.from({ length: 20 }, (_, i) => spec(i)));
  const files = (): File[] => [
    pickedFile("Bukti/lain.jpg", jpeg(900, 700)),
    pickedFile("Bukti/hilang 3.jpeg", jpeg(900, 701)),
  ];
  const kinds = (): (string | undefined)[] =>
    screen.queryAllByTestId("folder-kind-line").map(({ dataset }) => dataset["code"]);

  test("are one line a kind, which the arrow keys open and fold", async () => {
    const { user } = await openFolderPage(many());
    pick(files());
    await waitFor(() => expect(kinds()).toEqual(["file-missing", "file-unreferenced"]));
    expect(shownCodes()).toEqual([]);
    act(() => screen.getAllByTestId("folder-kind-line")[0]!.focus());
    await user.keyboard("{ArrowRight}");
    expect(shownCodes()).toContain("file-missing");
    expect(textOf(screen.getAllByTestId("kind-fix")[0]!)).toContain("Masukkan berkasnya");
    await user.keyboard("{ArrowDown}{ArrowLeft}{ArrowLeft}");
    expect(shownCodes()).toEqual([]);
  });

  test("are narrowed by kind, severity and department, and what is shown is what goes out", async () => {
    const { user, calls } = await openFolderPage(many());
    pick(files());
    await waitFor(() => expect(kinds()).toHaveLength(2));
    await user.selectOptions(screen.getByTestId("folder-department"), "Dinas Sosial");
    expect(kinds()).toEqual(["file-missing"]);
    expect(textOf(screen.getAllByTestId("evidence-finding")[0]!)).toContain("Inovasi 1 · Dinas Sosial");
    await user.click(screen.getByTestId("folder-to-sheet"));
    const { input } = calls.at(-1) as unknown as { input: { headers: string[]; rows: unknown[][] } };
    // Ten innovations of the department, one of which has its file under another ending.
    expect([input.rows.length, new Set(input.rows.map((one) => one[4]))]).toEqual([9, new Set(["Dinas Sosial"])]);
    expect(input.headers).toHaveLength(input.rows[0]!.length);
    await user.selectOptions(screen.getByTestId("folder-severity"), "Info");
    expect(textOf(screen.getByTestId("folder-none"))).toContain("seluruhnya ada");
  });

  test("are told to each department in words that name no cell", async () => {
    const { user, calls } = await openFolderPage(many());
    pick(files());
    await user.click(await screen.findByTestId("folder-letters"));
    const letter = (): string => (screen.getByTestId("letter") as HTMLTextAreaElement).value;
    expect(letter()).toContain("Yth. Kepala Dinas Kesehatan");
    expect(letter()).toContain("Berkas “hilang 0.jpg” belum ada pada kami.");
    expect(letter()).not.toMatch(/[A-Z]{1,2}\d+|Dinas Sosial|Inovasi 1$/m);
    await user.click(screen.getByTestId("insert-letter"));
    expect(calls.at(-1)).toMatchObject({
      id: "insertLetter",
      input: { department: "Dinas Kesehatan", about: "files" },
    });
  });
});

describe("a name that no file has", () => {
  const alike = (): File[] => [pickedFile("Bukti/SIPANDU/tim inovsai.pdf", pdf({ pages: ["SIPANDU"] }))];
  const state = (): Partial<SessionState> =>
    stateOf({ name: "SIPANDU", opd: "Dinas Kesehatan", levels: { "17": 2 }, evidence: { "17": "tim inovasi.pdf" } });
  const KEY = "sipandu|sdm|timinovasipdf";

  test("is asked about, with how sure it is and why; yes and no are kept", async () => {
    const { user, calls } = await openFolderPage(state());
    pick(alike());
    await user.click(await screen.findByTestId("match-questions"));
    const question = textOf(screen.getByTestId("match-question"));
    // The name of the innovation 50, of 10 letters 2 differ 0.8 of 60.
    expect(question).toContain("kecocokan 98%, nama inovasi, nama mirip");
    await user.click(screen.getByTestId("match-yes"));
    const name = "tim inovasi.pdf";
    const path = "SIPANDU/tim inovsai.pdf";
    expect(calls.at(-1)).toEqual({ id: "answerFile", input: { key: KEY, name, answer: { same: path } } });
    await user.click(screen.getByTestId("match-no"));
    expect(calls.at(-1)).toEqual({ id: "answerFile", input: { key: KEY, name, answer: { other: [path] } } });
    await user.click(screen.getByTestId("folder-letters"));
    const letter = (screen.getByTestId("letter") as HTMLTextAreaElement).value;
    expect(letter).toContain("Yang ada bernama “tim inovsai.pdf”.");
  });

  test("means the file that somebody said, from then on, until the answer is taken back", async () => {
    const { user, session, calls } = await openFolderPage(state());
    pick(alike());
    await waitFor(() => expect(shownCodes()).toEqual(["file-missing", "file-unreferenced"]));
    act(() => session.set({ fileAnswers: { [KEY]: { same: "SIPANDU/tim inovsai.pdf" } } }));
    await waitFor(() => expect(shownCodes()).toEqual([]));
    await waitFor(() => expect(screen.queryByTestId("match-questions")).toBeNull());
    await user.click(screen.getByTestId("match-answered"));
    await user.click(screen.getByTestId("match-again"));
    expect(calls.at(-1)).toEqual({ id: "answerFile", input: { key: KEY, name: "tim inovasi.pdf", answer: null } });
  });
});
