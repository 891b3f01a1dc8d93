/** @jest-environment jsdom */
import "../../support/textCoders";
import { deserialize, serialize } from "node:v8";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import "../../../src/pages/training/TrainingPage";
import { exerciseBook } from "../../../src/training/book/exerciseBook";
import { isMarked, type MarkedFile } from "../../../src/training/marking/types";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { exercise, words } from "../../training/hands";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

// jsdom has none; every browser does.
Object.assign(globalThis, { structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });

const given: { files: readonly { name: string }[]; archive: string }[] = [];

jest.mock("../../../src/pages/shared/give/give", () => ({
  give: (files: readonly { name: string }[], archive: string) => {
    given.push({ files, archive });
    return Promise.resolve({ road: "saved", file: { name: archive, content: "" }, files });
  },
}));

beforeAll(layOut);
beforeEach(() => void given.splice(0));

function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  Object.defineProperty(file, "arrayBuffer", { value: async () => bytes.slice().buffer });
  return file;
}

async function openPage(): Promise<RenderedPane> {
  const pane = renderPane({}, "#/bimtek");
  await screen.findByTestId("training-make");
  return pane;
}

const canMake = (): boolean => screen.getByTestId("training-make").getAttribute("aria-disabled") !== "true";

function pick(...files: File[]): void {
  fireEvent.change(screen.getByTestId("training-input"), { target: { files } });
}

test("exercises are made for names, and taken by a click of their own", async () => {
  const { user, view } = await openPage();
  expect(textOf(screen.getByTestId("training-make"))).toBe("Siapkan 1 latihan");
  fireEvent.change(screen.getByTestId("training-names"), { target: { value: "Ani\n\nBudi" } });
  expect(textOf(screen.getByTestId("training-make"))).toBe("Siapkan 2 latihan");
  await user.click(screen.getByTestId("training-make"));
  expect(textOf(await screen.findByTestId("training-ready"))).toBe("2 latihan siap.");
  await user.click(screen.getByTestId("training-take"));
  await waitFor(() => expect(given).toHaveLength(1));
  expect(given[0]).toMatchObject({ archive: "Latihan Bimtek 2026.zip" });
  expect(given[0]!.files.map(({ name }) => name)).toEqual(["Latihan 01 Ani.xlsx", "Latihan 02 Budi.xlsx"]);
  expect((await axe(view.container)).violations).toEqual([]);
});

test("a number that is none, and no seed, are told instead of made", async () => {
  const { user } = await openPage();
  for (const wrong of ["0", "", "dua"]) {
    fireEvent.change(screen.getByTestId("training-count"), { target: { value: wrong } });
    expect(canMake()).toBe(false);
  }
  fireEvent.change(screen.getByTestId("training-count"), { target: { value: "3" } });
  expect(canMake()).toBe(true);
  await user.clear(screen.getByTestId("training-seed"));
  expect(canMake()).toBe(false);
});

test("files that came back are marked; the class is shown and written", async () => {
  const { user, view, calls } = await openPage();
  const bytes = await writeXlsxWorkbook(exerciseBook(exercise(31), "Ani", words));
  pick(fileOf("ani.xlsx", bytes), fileOf("ani.xlsx", bytes), fileOf("foto.xlsx", new TextEncoder().encode("halo")));
  await waitFor(() => expect(textOf(screen.getByTestId("training-result"))).toContain("2 berkas dinilai"));
  await waitFor(() => expect(textOf(screen.getByTestId("training-unmarked"))).toContain("foto.xlsx: Berkas teks"));
  const kinds = await screen.findByTestId("training-kinds");
  expect(textOf(kinds)).toContain("0 dari 2");
  await user.click(screen.getAllByTestId("training-kinds-name")[0]!);
  expect(textOf(kinds)).toContain("Dasar:");
  // No list on the page says what codes of sources stand for.
  expect(textOf(kinds)).not.toMatch(/\(S\d/);
  await user.click(screen.getByTestId("training-all-kinds"));
  expect(screen.queryByTestId("training-all-kinds")).toBeNull();
  await user.click(screen.getByTestId("training-people"));
  await user.click(screen.getAllByTestId("training-participants-name")[0]!);
  expect(textOf(screen.getByTestId("training-participants"))).toContain("Belum dikerjakan");
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByTestId("training-write"));
  await waitFor(() => expect(calls.map(({ id }) => id)).toContain("insertTrainingResult"));
  const { files } = calls.find(({ id }) => id === "insertTrainingResult")!.input as { files: MarkedFile[] };
  expect(files.map(({ file }) => file)).toEqual(["ani.xlsx", "ani.xlsx (2)", "foto.xlsx"]);
  expect(files.filter(isMarked).map(({ score }) => score)).toEqual([0, 0]);
  await user.click(screen.getByTestId("training-clear"));
  expect(screen.queryByTestId("training-class")).toBeNull();
});

test("a year whose rules are only expected has no exercises", async () => {
  renderPane({ year: 2027 }, "#/bimtek");
  expect(textOf(await screen.findByTestId("training-none"))).toContain("2027");
  expect(screen.queryByTestId("training-make")).toBeNull();
});
