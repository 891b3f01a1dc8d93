/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TermId } from "../../src/i18n/glossary";
import type { Locale } from "../../src/i18n/locale";
import { textsIn, TextsContext } from "../../src/pane/texts";
import { Explained } from "../../src/pages/shared/Explained";

const shown = (text: string, terms: readonly TermId[], locale: Locale = "id"): HTMLElement =>
  render(
    <TextsContext.Provider value={textsIn(locale)}>
      <Explained terms={terms}>{text}</Explained>
    </TextsContext.Provider>,
  ).container;
const words = (): (string | null)[] => screen.queryAllByRole("button").map(({ textContent }) => textContent);

test.each<[text: string, terms: readonly TermId[], found: string[]]>([
  ["Pembagi tetap 12, jadi skor jumlah naik.", ["countScore", "divisor"], ["Pembagi", "skor jumlah"]],
  ["Kolom klaster dan tahun lain ikut dibaca; klaster boleh kosong.", ["cluster"], ["klaster"]],
  // A part of another word is none, and a name is none of its common word.
  ["Pembaginya dan perklasteran.", ["divisor", "cluster"], []],
  ["Level yang buktinya ditolak menurunkan Bukti.", ["evidenced"], ["Bukti"]],
  ["Bukti kosong, isi kolom Level Desk (16=2).", ["levelDesk"], ["Level Desk"]],
  ["Tanpa istilah.", ["effort"], []],
])("in %j the words of the glossary are pointed out, once each, and nothing else changes", (text, terms, found) => {
  expect(shown(text, terms).textContent).toBe(text);
  expect(words()).toEqual(found);
});

test("in English it is the English word that is pointed out", () => {
  const text = "The divisor stays 12, and the cluster may be blank.";
  expect(shown(text, ["cluster", "divisor"], "en").textContent).toBe(text);
  expect(words()).toEqual(["divisor", "cluster"]);
});

test("the meaning comes with the focus of the keyboard", async () => {
  shown("Upaya foto 1.", ["effort"]);
  await userEvent.tab();
  const word = screen.getByTestId("term-effort");
  expect(document.activeElement).toBe(word);
  await waitFor(() => expect(screen.getByRole("tooltip").textContent).toMatch(/^Perbandingan beban kerja/));
});
