/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ActionInputs } from "../../src/actions/types";
import { plan } from "../../src/planning/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { axe } from "../support/axe";
import { choose, forty, keys, openPlan, provable, stateOf, stepOf } from "./support/plan";
import { renderPane, textOf } from "./support/renderPane";

test("starts with the next predikat and says where the plan leads, in the numbers of the planner", async () => {
  const state = stateOf(forty());
  await openPlan(state);
  expect(screen.getByRole("heading", { level: 1, name: "Rencana menaikkan indeks" })).toBeTruthy();
  expect(screen.getByTestId("tab-rencana").getAttribute("aria-selected")).toBe("true");
  const goal = screen.getByTestId<HTMLSelectElement>("plan-goal");
  expect(goal.selectedOptions[0]?.textContent).toBe("Predikat Sangat Inovatif (mulai 65,01)");
  const found = plan(state.analysis!, { goal: { kind: "predicate", name: "Sangat Inovatif" } });
  expect(textOf(screen.getByTestId("plan-sentence"))).toBe(
    `Upaya terkecil untuk predikat Sangat Inovatif: ${found.effort}, dalam ${found.steps.length} langkah.`,
  );
  expect(textOf(screen.getByTestId("plan-ends"))).toContain("Sangat Inovatif");
});

test("explains what opens the count score, and takes one new innovation for it when that is allowed", async () => {
  await openPlan();
  const note = textOf(screen.getByTestId("plan-count"));
  expect(note).toContain("Dengan 40 inovasi dan 4 dari 6 urusan");
  // 41 innovations x 0.38 / 250 x 100 = 6.232.
  expect(note).toContain("skor jumlah diberikan: +6,23 poin indeks");
  choose("plan-new", "1");
  expect(textOf(screen.getByTestId("plan-divisor"))).toContain("40 menjadi 41");
  choose("plan-goal", "documents");
  // Two decrees of 3, two documents of 2, a video of 4, three entries.
  choose("plan-documents", "17");
  await waitFor(() => expect(keys().some((key) => key?.startsWith("new:"))).toBe(true));
  const parts = textOf(screen.getByTestId("plan-parts"));
  // What 40 bring; that of the new one stands in its own points.
  expect(parts).toContain("Dari skor jumlah+6,08");
  expect(parts).toContain("Dari pembagi, yang menjadi 41");
});

test("a step says what, where, who, which document, and what it is worth; its cell can be reached", async () => {
  const pane = await openPlan(stateOf(provable()));
  choose("plan-goal", "documents");
  choose("plan-documents", "10");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3", "3:replikasi:3"]));
  expect(textOf(screen.getByTestId("plan-sentence"))).toBe(
    "Indeks tertinggi dengan upaya sampai 10: upaya 10, dalam 2 langkah.",
  );
  const step = textOf(stepOf("2:replikasi:3"));
  expect(step).toContain("31 Replikasi");
  expect(step).toContain("Buktikan level 3");
  expect(step).toContain("Inovasi 1 · Dinas 0");
  expect(step).toContain("Level 3: 3 kali di daerah berbeda");
  expect(step).toContain("Dokumen: PKS/MoU/dokumen replikasi");
  // Weight 3 x level 3 / 40 innovations / 250 x 100.
  expect(step).toContain("+0,09");
  await pane.user.click(within(stepOf("2:replikasi:3")).getByTestId("step-cell"));
  const { evidence } = pane.session.state().reading!.innovations!.records[0]!;
  const { column } = evidence["replikasi"]!;
  expect(pane.calls.at(-1)).toEqual({ id: "goTo", input: { sheet: "Inovasi", row: 2, column } });
});

test("one letter for many innovations is one step, with each of them and the way to its cell", async () => {
  const rows = provable().map((row, i) => ({ ...row, ...(i >= 2 && i < 5 && { evidence: { "24": "" } }) }));
  const pane = await openPlan(stateOf(rows));
  choose("plan-goal", "documents");
  choose("plan-documents", "4");
  await waitFor(() => expect(keys()).toEqual(["letter:jejaring"]));
  const step = stepOf("letter:jejaring");
  expect(textOf(step)).toContain("24 Jejaring inovasi");
  expect(textOf(step)).toContain("1 SK kepala daerah tentang jejaring inovasi untuk 3 inovasi");
  // Weight 1 x level 3 x 3 innovations / 40 / 250 x 100.
  expect(textOf(step)).toContain("+0,09");
  await pane.user.click(within(step).getByTestId("plan-served"));
  expect(textOf(step)).toContain("Inovasi 3 (baris 4): 0 ke 3");
  await pane.user.click(within(step).getAllByTestId("served-cell")[2]!);
  const { column } = pane.session.state().reading!.innovations!.records[4]!.evidence["jejaring"]!;
  expect(pane.calls.at(-1)).toEqual({ id: "goTo", input: { sheet: "Inovasi", row: 6, column } });

  await pane.user.click(within(step).getByTestId("step-use"));
  await waitFor(() => expect(keys()).not.toContain("letter:jejaring"));
  await pane.user.click(screen.getByTestId("plan-off"));
  expect(textOf(stepOf("letter:jejaring"))).toContain("untuk banyak inovasi");
});

test("steps are switched off, pinned and given an effort with the keyboard; the focus stays on the page", async () => {
  const { user } = await openPlan(stateOf(provable()));
  choose("plan-goal", "documents");
  choose("plan-documents", "5");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3"]));

  within(stepOf("2:replikasi:3")).getByTestId("step-use").focus();
  await user.keyboard(" ");
  await waitFor(() => expect(keys()).toEqual(["3:replikasi:3"]));
  expect(document.activeElement).toBe(screen.getByTestId("plan-steps"));

  await user.click(screen.getByTestId("plan-off"));
  expect(keys()).toEqual(["3:replikasi:3", "2:replikasi:3"]);
  await user.click(within(stepOf("2:replikasi:3")).getByTestId("step-use"));
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3"]));

  const effort = within(stepOf("2:replikasi:3")).getByTestId("step-effort");
  await user.clear(effort);
  await user.type(effort, "6{Enter}");
  await waitFor(() => expect(keys()).toEqual(["3:replikasi:3"]));

  await user.click(within(stepOf("3:replikasi:3")).getByTestId("step-pin"));
  await user.click(screen.getByTestId("plan-reset"));
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3"]));
});

test("a pinned step stays when others bring more, also when a row is inserted above it", async () => {
  const rows = provable();
  const pane = await openPlan(stateOf(rows));
  choose("plan-goal", "documents");
  choose("plan-documents", "10");
  await waitFor(() => expect(keys()).toContain("3:replikasi:3"));
  await pane.user.click(within(stepOf("3:replikasi:3")).getByTestId("step-pin"));
  choose("plan-documents", "5");
  await waitFor(() => expect(keys()).toEqual(["3:replikasi:3"]));
  act(() => pane.session.set(stateOf([{ name: "Baru", levels: 3 }, ...rows])));
  await waitFor(() => expect(keys()).toEqual(["4:replikasi:3"]));
  expect(within(stepOf("4:replikasi:3")).getByTestId<HTMLInputElement>("step-pin").checked).toBe(true);
});

test("pins that take more documents than allowed are said", async () => {
  const { user } = await openPlan(stateOf(provable()));
  choose("plan-goal", "documents");
  choose("plan-documents", "10");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3", "3:replikasi:3"]));
  await user.click(within(stepOf("2:replikasi:3")).getByTestId("step-pin"));
  await user.click(within(stepOf("3:replikasi:3")).getByTestId("step-pin"));
  choose("plan-documents", "5");
  await waitFor(() => expect(textOf(screen.getByTestId("plan-sentence"))).toContain("upaya lebih dari 5"));
});

test("a typed goal that is none is said, and nothing is shown for it", async () => {
  await openPlan();
  choose("plan-goal", "index");
  expect(screen.queryByTestId("plan-sentence")).toBeNull();
  choose("plan-index", "banyak");
  expect(textOf(screen.getByTestId("plan-index-problem"))).toContain("Isi angka 0 sampai 100");
  choose("plan-index", "58,5");
  expect(await screen.findByTestId("plan-sentence")).toBeTruthy();
});

test("long lists are shown in parts; the whole plan goes to the sheet", async () => {
  const pane = await openPlan();
  expect(keys()).toHaveLength(25);
  await pane.user.click(screen.getByTestId("plan-more"));
  expect(keys()).toHaveLength(50);
  await pane.user.click(screen.getByTestId("plan-export"));
  const { id, input } = pane.calls.at(-1)!;
  expect(id).toBe("exportPlan");
  const { plan: given, goal } = input as ActionInputs["exportPlan"];
  expect(goal).toEqual({ kind: "predicate", name: "Sangat Inovatif" });
  expect(given.steps.length).toBeGreaterThan(50);
});

test("goal and choices are there again after another page", async () => {
  const { user } = await openPlan(stateOf(provable()));
  choose("plan-goal", "documents");
  choose("plan-documents", "5");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3"]));
  await user.click(within(stepOf("2:replikasi:3")).getByTestId("step-use"));
  await user.click(screen.getByTestId("tab-temuan"));
  await user.click(screen.getByTestId("tab-rencana"));
  await waitFor(() => expect(keys()).toEqual(["3:replikasi:3"]));
});

test("the office says how much work a kind of document is, and the plan follows", async () => {
  const { user } = await openPlan(stateOf(provable()));
  choose("plan-goal", "documents");
  choose("plan-documents", "5");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3"]));
  await user.click(screen.getByTestId("plan-kinds"));
  expect(textOf(screen.getByTestId("plan-kinds"))).toBe("Upaya tiap jenis dokumen");
  const field = screen.getByTestId<HTMLInputElement>("kind-agreement");
  expect(field.value).toBe("5");
  expect(textOf(field.closest("li"))).toContain("bawaan 5");
  await user.clear(field);
  await user.type(field, "2{Enter}");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3", "3:replikasi:3"]));
  expect(textOf(screen.getByTestId("plan-kinds"))).toBe("Upaya tiap jenis dokumen (1 diubah)");
  // Nothing is not a number; the usual one comes back.
  await user.clear(field);
  await user.type(field, "{Enter}");
  await waitFor(() => expect(keys()).toEqual(["2:replikasi:3"]));
  await user.clear(field);
  await user.type(field, "0{Enter}");
  expect(field.value).toBe("5");
});

test.each(["id", "en"] as const)("no accessibility violation (%s)", async (locale) => {
  const { view, user } = await openPlan({ ...stateOf(forty()), locale });
  choose("plan-new", "1");
  choose("plan-goal", "documents");
  choose("plan-documents", "40");
  await waitFor(() => expect(keys().some((key) => key?.startsWith("new:"))).toBe(true));
  await user.click(screen.getByTestId("plan-kinds"));
  await user.click(within(stepOf("letter:regulasi:3")).getByTestId("plan-served"));
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(within(stepOf("letter:regulasi:3")).getByTestId("step-use"));
  await user.click(await screen.findByTestId("plan-off"));
  expect((await axe(view.container)).violations).toEqual([]);
  choose("plan-goal", "index");
  choose("plan-index", "100");
  await screen.findByTestId("plan-why");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("days left are counted from the day of this computer; without SPD it says what to fill first", async () => {
  const { analysis, ...rest } = stateOf(forty(), false);
  const rules = ruleSet(2025);
  renderPane({ ...rest, analysis: { ...analysis!, rules, year: 2025 } }, "#/rencana", { today: () => "2025-08-11" });
  // To 23 August 2025.
  expect(textOf(await screen.findByTestId("entry-days"))).toContain("ditutup 23 Agustus 2025: 12 hari lagi");
  expect(textOf(screen.getByTestId("plan-no-spd"))).toContain("Isi lembar SPD lebih dahulu (20 baris)");
});
