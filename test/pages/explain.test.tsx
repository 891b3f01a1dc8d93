/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { layOut, openSummary, textOf } from "./support/renderPane";
import { scoredState } from "./support/scored";
import { axe } from "../support/axe";

beforeAll(() => layOut());

const region = (): string => textOf(screen.getByTestId("explained-region"));

test("from the summary, on request: the formula with its numbers, claimed and evidenced", async () => {
  const { user, session } = await openSummary(scoredState());
  const button = await screen.findByTestId("explain");
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(session.watchers()).toBe(0);
  button.focus();
  await user.keyboard("{Enter}");
  await screen.findByTestId("explained-region");
  // SPD 21 x 2; three innovations of 37 x 2 over the divisor 12; no count score with three affairs.
  expect(region()).toContain("(42,00 + 222,00 / 12 + 0,00) / 250 x 100 = 24,20");
  expect(region()).toContain("(42,00 + 220,00 / 12 + 0,00) / 250 x 100 = 24,13");
  expect(region()).toContain("terbesar dari 12 dan 3 inovasi = 12");
  expect(session.watchers()).toBe(1);
  await user.keyboard("{Enter}");
  expect(screen.queryByTestId("explained-region")).toBeNull();
  expect(session.watchers()).toBe(0);
});

test("the row of the selected cell: each indicator with level, weight, points and source", async () => {
  const { user, session } = await openSummary(scoredState());
  await user.click(await screen.findByTestId("explain"));
  const innovation = within(await screen.findByTestId("explained-innovation"));
  expect(innovation.getByText(/Pilih satu baris inovasi/)).toBeTruthy();
  act(() => session.set({ selected: { sheet: "Inovasi", row: 3, column: 0 } }));
  expect(innovation.getByText("Baris 3: Lapor Jalan Rusak")).toBeTruthy();
  const row = (name: RegExp): string => textOf(innovation.getByRole("row", { name }));
  expect(row(/^16 Regulasi/)).toContain("Sumber: dua sumber");
  expect(row(/^16 Regulasi/)).toMatch(/23,006,00$/);
  // The second innovation has no proof for complaints.
  expect(row(/^29 Penyelesaian/)).toMatch(/2bukti 01,002,00bukti 0,00$/);
  expect(row(/^Jumlah kematangan/)).toBe("Jumlah kematangan74,00bukti 72,00");
  act(() => session.set({ selected: { sheet: "SPD", row: 3, column: 0 } }));
  expect(innovation.getByText(/Pilih satu baris inovasi/)).toBeTruthy();
});

test("SPD rows and innovation indicators add up to their parts", async () => {
  const { user } = await openSummary(scoredState());
  await user.click(await screen.findByTestId("explain"));
  // The first one opens the calculation; the word in the table of parts says what it means.
  const [spdPart] = await screen.findAllByRole("button", { name: /^Skor SPD/ });
  await user.click(spdPart!);
  await user.click(screen.getByRole("button", { name: /^Rata-rata kematangan/ }));
  const spd = within(await screen.findByTestId("explained-spd"));
  expect(textOf(spd.getByRole("row", { name: /^Skor SPD/, hidden: true }))).toContain("42,00");
  expect(spd.getAllByRole("row", { hidden: true })).toHaveLength(22);
  const sid = within(screen.getByTestId("explained-sid"));
  expect(textOf(sid.getByRole("row", { name: /^16 Regulasi/, hidden: true }))).toBe(
    "16 Regulasi Inovasi Daerah63,001,50",
  );
  expect(textOf(sid.getByRole("row", { name: /^Rata-rata/, hidden: true }))).toBe("Rata-rata kematangan18,50");
});

test("in English with a decimal point, without accessibility violations", async () => {
  const { user, view, session } = await openSummary(scoredState({ locale: "en" }));
  await user.click(await screen.findByTestId("explain"));
  await screen.findByTestId("explained-region");
  act(() => session.set({ selected: { sheet: "Inovasi", row: 3, column: 0 } }));
  expect(region()).toContain("(42.00 + 222.00 / 12 + 0.00) / 250 x 100 = 24.20");
  expect((await axe(view.container)).violations).toEqual([]);
});
