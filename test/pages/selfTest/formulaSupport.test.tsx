/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { renderPane, textOf } from "../support/renderPane";

test.each([
  ["none", "tidak menjalankan rumus IID"],
  ["noAddresses", "Sertakan baris judul"],
] as const)("formulas %s: the page that inserts them says so with a next step", async (formulas, words) => {
  renderPane({ formulas }, "#/buat");
  const text = textOf(await screen.findByTestId("formulas-missing"));
  expect(text).toContain(words);
  expect(text).toMatch(/[Pp]erbarui Excel/);
});

test("where they work nothing is said", async () => {
  renderPane({}, "#/buat");
  await screen.findByTestId("insert-template");
  expect(screen.queryByTestId("formulas-missing")).toBeNull();
});
