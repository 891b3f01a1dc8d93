/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { analysis, finding, parts, rules } from "./support/analysis";
import { openSummary, textOf } from "./support/renderPane";
import { reading } from "./support/session";

function shown(testId: string): string {
  return textOf(screen.getByTestId(testId));
}

test("both indices with their predikat, the gap and the way to the next predikat", async () => {
  await openSummary();
  expect(shown("index-claimed")).toBe("55,61");
  expect(shown("predicate-claimed")).toBe("Inovatif");
  expect(shown("index-evidenced")).toBe("43,21");
  expect(shown("predicate-evidenced")).toBe("Inovatif");
  expect(shown("gap")).toBe("12,40 poin indeks belum terbukti.");
  expect(screen.getByText("9,40 poin lagi ke Sangat Inovatif")).toBeTruthy();
  expect(screen.getByText("21,80 poin lagi ke Sangat Inovatif")).toBeTruthy();
});

test("the same in English, and the language is written on the document", async () => {
  await openSummary({ locale: "en" });
  expect(shown("index-claimed")).toBe("55.61");
  expect(shown("gap")).toBe("12.40 index points are not proved yet.");
  expect(document.documentElement.lang).toBe("en");
});

test("the scale says in words what it draws", async () => {
  await openSummary();
  const label = screen.getByTestId("scale").getAttribute("aria-label");
  expect(label).toContain("Klaim 55,61, Inovatif.");
  expect(label).toContain("Bukti 43,21, Inovatif.");
  expect(label).toContain("Sangat Inovatif mulai 65,01.");
});

test("without evidence columns the evidenced index is a sentence, never a number", async () => {
  await openSummary({ analysis: analysis({ evidenced: null }) });
  expect(shown("index-evidenced")).toBe("Belum dapat dihitung: tabel tidak memiliki kolom level beserta buktinya.");
  expect(screen.queryByTestId("predicate-evidenced")).toBeNull();
  expect(screen.queryByTestId("gap")).toBeNull();
});

test("a recap says that it is one", async () => {
  const innovations = reading.innovations && { ...reading.innovations, layout: "recap" as const };
  await openSummary({ analysis: analysis({ evidenced: null }), reading: { ...reading, innovations } });
  expect(shown("index-evidenced")).toContain("rekap kematangan");
});

test("without SPD the index is said to be only the share of the innovations", async () => {
  await openSummary({ analysis: analysis({ claimed: parts({ spd: null }) }) });
  expect(shown("no-spd")).toContain("hanya bagian inovasi");
});

test("the parts stand side by side", async () => {
  await openSummary();
  const row = (name: string): string => textOf(screen.getByRole("row", { name: new RegExp(`^${name}`) }));
  expect(row("Skor SPD")).toBe("Skor SPD44,2540,7040,70");
  expect(row("Jumlah kematangan")).toBe("Jumlah kematangan3.192,502.084,002.000,00");
  expect(row("Skor jumlah")).toBe("Skor jumlah15,200,000,00");
});

test("basic services: covered or not in words, what is needed, and what is lost", async () => {
  await openSummary();
  const services = within(await screen.findByTestId("basic-services"));
  expect(services.getByText("Klaim 5 dan bukti 4 dari 6; paling sedikit 5.")).toBeTruthy();
  expect(textOf(services.getByRole("row", { name: /Sosial/ }))).toBe("Sosialbelumbelum");
  expect(textOf(services.getByRole("row", { name: /Pendidikan/ }))).toBe("Pendidikanadaada");
  expect(textOf(screen.getByTestId("basic-services"))).toContain("yang hilang 15,20, atau 6,08 poin indeks");
  expect(services.getByText("Kurang 1 urusan (bukti): skor jumlah 0, 5,78 poin indeks hilang.")).toBeTruthy();
});

test("the five dearest findings, and a click goes to the cell", async () => {
  const { user, calls } = await openSummary();
  const top = screen.getAllByTestId("top-finding");
  expect(top).toHaveLength(5);
  expect(top.map((item) => item.dataset["address"])).toEqual([
    "Inovasi!C3",
    "Inovasi!Z6",
    "Inovasi!D7",
    "Inovasi!K5",
    "Inovasi!M5",
  ]);
  expect(textOf(top[1] ?? null)).toContain("+1,20 poin");
  expect(textOf(top[1] ?? null)).toContain("Jemput Bola Adminduk Desa Terpencil");
  await user.click(top[1] as HTMLElement);
  expect(calls).toEqual([{ id: "goTo", input: expect.objectContaining({ sheet: "Inovasi", row: 6, column: 25 }) }]);
});

test("no finding that costs points: said, not left blank", async () => {
  await openSummary({ analysis: analysis({ findings: [finding({ severity: "info" })] }) });
  expect(screen.queryByTestId("top-finding")).toBeNull();
  expect(screen.getByText("Tidak ada temuan yang mengurangi indeks.")).toBeTruthy();
});

test("year, time of calculation, table, assumptions and left-out rows", async () => {
  const { user, calls } = await openSummary();
  expect(shown("updated-at")).toMatch(/^Dihitung pukul \d\d\.\d\d\.\d\d$/);
  expect(screen.getByText("Tabel: Inovasi, baris 5 sampai 44")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /anggapan yang dipakai$/ }));
  await user.click(screen.getByRole("button", { name: /baris tidak diikutkan$/ }));
  expect(screen.getByText(rules.assumptions[0]?.text.id ?? "?")).toBeTruthy();
  expect(screen.getByText("Baris 51: Aplikasi lama")).toBeTruthy();
  await user.selectOptions(screen.getByTestId("year"), "2025");
  expect(calls).toEqual([{ id: "setYear", input: 2025 }]);
});

test("follows the session while it changes", async () => {
  const { session } = await openSummary();
  act(() => session.set({ busy: true }));
  expect(screen.getByTestId("busy")).toBeTruthy();
  act(() => session.set({ busy: false, analysis: analysis({ claimed: parts({ index: 65.005 }) }) }));
  expect(shown("index-claimed")).toBe("65,01");
  expect(screen.queryByTestId("busy")).toBeNull();
});

test("the highest predikat has nothing above it; a year without limits says so", async () => {
  const { session } = await openSummary({
    analysis: analysis({ claimed: parts({ index: 70, predicate: "Sangat Inovatif" }) }),
  });
  expect(screen.getByText("Predikat tertinggi")).toBeTruthy();
  const unknown = { ...rules, predicates: { ...rules.predicates, value: null } };
  act(() =>
    session.set({ analysis: analysis({ rules: unknown, evidenced: null, claimed: parts({ predicate: null }) }) }),
  );
  expect(shown("predicate-claimed")).toBe("Tanpa predikat");
  expect(screen.getByText("Batas predikat tahun ini belum diketahui")).toBeTruthy();
});

test("a word of the glossary is explained to the keyboard as well as to the pointer", async () => {
  const { user } = await openSummary();
  const word = screen.getByTestId("term-claimed");
  // A stop of the Tab key, whose meaning is read out with it.
  expect([word.tagName, word.tabIndex, word.textContent]).toEqual(["BUTTON", 0, "Klaim"]);
  const meaning = document.getElementById(word.getAttribute("aria-describedby") ?? "");
  expect(meaning?.textContent).toBe("Indeks menurut level yang diketik di buku kerja.");
  await user.hover(word);
  await waitFor(() => expect(screen.getAllByRole("tooltip").some((tip) => tip.id === meaning?.id)).toBe(true));
  expect(screen.getByTestId("term-divisor").textContent).toBe("Pembagi");
});
