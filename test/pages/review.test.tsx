/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ActionInputs } from "../../src/actions/types";
import { runOf, type Exception, type SavedResult } from "../../src/review/index";
import { accepting, found, region, reviewedAll, type Reviewed } from "../review/support/reviewed";
import type { RowSpec } from "../support/workbooks";
import { axe } from "../support/axe";
import { fakeActions } from "./support/session";
import { layOut, openSummary, renderPane, textOf, type RenderedPane } from "./support/renderPane";

const MISSING = "evidence-missing";

const THEN: RowSpec[] = [
  { name: "SIPANDU", evidence: { "29": "" } },
  { name: "Bank Sampah", affair: "Sosial", evidence: { "19": "" } },
];
const NOW: RowSpec[] = [{ name: "SIPANDU" }, { ...THEN[1]!, evidence: { "19": "", "18": "menyusul" } }];

const then = reviewedAll(region(THEN));
const exception = accepting(then.review, found(then.review, MISSING, "Bank Sampah"), "Surat asli ada di kantor");
const run: SavedResult = runOf(then.analysis, then.review.keyed, [], "2026-04-01T05:00:00Z");

beforeAll(async () => {
  layOut();
  await import("../../src/pages/findings/FindingsPage");
});

beforeEach(() => localStorage.clear());

async function openFindings(state: Reviewed, given: Parameters<typeof renderPane>[2] = {}): Promise<RenderedPane> {
  const pane = renderPane(state, "#/temuan", given);
  await screen.findByTestId("shown");
  await pane.user.click(screen.getByTestId("filter"));
  return pane;
}

function findings(): HTMLElement[] {
  return screen.queryAllByTestId("finding");
}

function options(): string[] {
  return [...(screen.getByTestId("standing") as HTMLSelectElement).options].map(({ text }) => text);
}

/** What the list shows as code and row. */
function codes(): (string | undefined)[] {
  return findings().map((item) => item.dataset["code"]);
}

test("nothing accepted and no saved result: no choice, all findings as before", async () => {
  await openFindings(then);
  expect(screen.queryByTestId("standing")).toBeNull();
  const folded = screen.getAllByTestId("fold").reduce((sum, { dataset }) => sum + Number(dataset["cells"]), 0);
  expect(findings().length + folded).toBe(then.analysis.findings.length);
});

test("accepted findings leave the open ones, are counted apart and can be looked at with reason, date and initials", async () => {
  const state = reviewedAll(region(THEN), { exceptions: [exception] });
  const { user } = await openFindings(state);
  const total = state.analysis.findings.length;
  expect(textOf(screen.getByTestId("shown"))).toBe(`${total} temuan: ${total - 1} terbuka, 1 diterima dengan alasan`);
  expect(options()).toEqual([`Terbuka (${total - 1})`, "Diterima dengan alasan (1)"]);
  expect(findings()).toHaveLength(total - 1);
  await user.selectOptions(screen.getByTestId("standing"), "accepted");
  await waitFor(() => expect(codes()).toEqual([MISSING]));
  expect(textOf(screen.getByTestId("remark"))).toBe("Diterima 29 April 2026 oleh AB: Surat asli ada di kantor");
});

test("the number of a cause on the summary and what the list shows of it add up", async () => {
  const state = reviewedAll(region(THEN), { exceptions: [exception] });
  const { user } = await openSummary({ ...state });
  const bar = await screen.findByTestId("gap-blank");
  expect(textOf(bar)).toContain("2 level, 1 di antaranya diterima dengan alasan");
  await user.click(bar);
  await waitFor(() => expect(codes()).toEqual([MISSING]));
  expect(textOf(screen.getByTestId("accepted-behind"))).toContain("1 lagi sudah diterima");
  await user.click(screen.getByTestId("accepted-behind"));
  await waitFor(() => expect(textOf(screen.getByTestId("remark"))).toContain("Surat asli ada di kantor"));
  expect(findings()).toHaveLength(1);
  expect(screen.queryByTestId("accepted-behind")).toBeNull();
});

test("a suspended acceptance is open again and says so", async () => {
  const changed = [THEN[0]!, { ...THEN[1]!, levels: 3 }];
  await openFindings(reviewedAll(region(changed), { exceptions: [exception] }));
  expect(textOf(screen.getByTestId("remark"))).toBe(
    "Pernah diterima 29 April 2026 oleh AB (Surat asli ada di kantor), tetapi isi selnya berubah sejak itu.",
  );
  expect(screen.queryByTestId("standing")).toBeNull();
});

test("by mouse: select, accept with a reason; the initials are remembered", async () => {
  const actions = fakeActions();
  const { user, session } = await openFindings(then, { actions });
  await user.click(findings()[0]!);
  const panel = screen.getByRole("region", { name: /^Temuan terpilih: Inovasi!/ });
  await user.click(within(panel).getByTestId("accept"));
  expect(textOf(screen.getByTestId("accept-form"))).toContain("klaim, indeks Bukti, dan poin tidak berubah");
  await user.type(screen.getByTestId("reason"), "Surat asli ada");
  await user.type(screen.getByTestId("initials"), "AB");
  await user.click(screen.getByTestId("confirm-accept"));
  const call = actions.calls.find(({ id }) => id === "acceptFinding")!;
  const {
    keys: [key],
  } = call.input as ActionInputs["acceptFinding"];
  expect(call.input).toEqual({ keys: [key], reason: "Surat asli ada", by: "AB" });
  const keyed = then.review.keyed.find((one) => one.key === key)!;
  expect(keyed.finding.address).toBe(findings()[0]!.dataset["address"]);
  expect(localStorage.getItem("iid.initials")).toBe("AB");

  // Still open: the action did not take, so nothing that was typed is lost.
  expect((screen.getByTestId("reason") as HTMLTextAreaElement).value).toBe("Surat asli ada");
  const given: Exception = accepting(then.review, keyed, "Surat asli ada");
  act(() => session.set(reviewedAll(region(THEN), { exceptions: [given] })));
  expect(screen.queryByTestId("accept-form")).toBeNull();
  expect(within(panel).getByTestId("withdraw")).toBeTruthy();
  await user.click(screen.getByTestId("withdraw"));
  expect(actions.calls.at(-1)).toMatchObject({ id: "withdrawException", input: { reason: "Surat asli ada" } });
});

test("by keyboard: Enter selects, Tab leads to the actions, Escape leaves the form, focus stays in the panel", async () => {
  const { user } = await openFindings(then);
  act(() => findings()[0]!.focus());
  await user.keyboard("{ArrowDown}{Enter}");
  const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["testid"];
  await user.tab();
  expect(focused()).toBe("close-panel");
  await user.tab();
  expect(focused()).toBe("explanation");
  await user.tab();
  expect(focused()).toBe("panel-go");
  await user.tab();
  expect(focused()).toBe("accept");
  await user.keyboard("{Enter}");
  expect(focused()).toBe("reason");
  await user.keyboard("{Escape}");
  expect(screen.queryByTestId("accept-form")).toBeNull();
  expect(document.activeElement?.tagName).toBe("H2");
  await user.tab();
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("region", { name: /^Temuan terpilih/ })).toBeNull();
  expect(document.activeElement?.getAttribute("role")).toBe("treeitem");
});

test("after accepting, the focus is on what was accepted", async () => {
  const actions = fakeActions();
  const { user, session } = await openFindings(then, { actions });
  await user.click(findings()[0]!);
  await user.click(screen.getByTestId("accept"));
  await user.type(screen.getByTestId("reason"), "ya");
  const { address } = findings()[0]!.dataset;
  const keyed = then.review.keyed.find(({ finding }) => finding.address === address)!;
  const accepted = reviewedAll(region(THEN), { exceptions: [accepting(then.review, keyed, "ya")] });
  const accept = actions.actions.acceptFinding.run;
  (actions.actions.acceptFinding as { run: typeof accept }).run = async (...call) => {
    act(() => session.set(accepted));
    return accept(...call);
  };
  await user.click(screen.getByTestId("confirm-accept"));
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"));
  expect(textOf(document.activeElement)).toContain(address!.replace(/^.*!/, ""));
});

test("a blank reason is said beside the field and nothing is run", async () => {
  const { user, calls } = await openFindings(then);
  await user.click(findings()[0]!);
  await user.click(screen.getByTestId("accept"));
  await user.click(screen.getByTestId("confirm-accept"));
  expect(textOf(screen.getByRole("alert"))).toBe("Tulis dulu alasannya.");
  expect(document.activeElement).toBe(screen.getByTestId("reason"));
  expect(calls.map(({ id }) => id)).toEqual(["goTo"]);
});

test("acceptances without a finding are listed and can be removed", async () => {
  const mended: RowSpec[] = [THEN[0]!, { name: "Bank Sampah", affair: "Sosial" }];
  const { user, calls } = await openFindings(reviewedAll(region(mended), { exceptions: [exception] }));
  await user.selectOptions(screen.getByTestId("standing"), "accepted");
  const orphan = textOf(await screen.findByTestId("orphan"));
  expect(orphan).toContain("Bank Sampah, 19 ");
  expect(orphan).toContain("Surat asli ada di kantor");
  await user.click(screen.getByTestId("remove-orphan"));
  expect(calls).toEqual([{ id: "withdrawException", input: exception }]);
});

test("new, still open and fixed since the saved result", async () => {
  const state = reviewedAll(region(NOW), { runs: [run] });
  const { user } = await openFindings(state);
  const total = state.analysis.findings.length;
  expect(options()).toEqual([
    `Terbuka (${total})`,
    "Baru sejak 1 April 2026 (1)",
    `Masih terbuka sejak 1 April 2026 (${total - 1})`,
    "Selesai sejak 1 April 2026 (1)",
  ]);
  await user.selectOptions(screen.getByTestId("standing"), "fresh");
  await waitFor(() => expect(codes()).toEqual(["evidence-placeholder"]));
  await user.selectOptions(screen.getByTestId("standing"), "still");
  await waitFor(() => expect(findings()).toHaveLength(total - 1));
  await user.selectOptions(screen.getByTestId("standing"), "fixed");
  const fixed = await screen.findAllByTestId("fixed");
  expect(fixed.map(textOf)).toEqual([expect.stringMatching(/SIPANDU, 29 .*Salah, waktu itu \+\d+,\d\d poin$/)]);
  expect(screen.queryByTestId("finding")).toBeNull();
});

test("when the saved result goes, the list shows the open findings again", async () => {
  const { user, session } = await openFindings(reviewedAll(region(NOW), { runs: [run] }));
  await user.selectOptions(screen.getByTestId("standing"), "fixed");
  await screen.findByTestId("fixed-list");
  act(() => session.set(reviewedAll(region(NOW))));
  expect(findings().length).toBeGreaterThan(1);
});

test("damaged notes are said", async () => {
  await openFindings(reviewedAll(region(THEN), { damaged: ["exceptions"] }));
  expect(textOf(screen.getByTestId("damaged-exceptions"))).toContain("rusak");
});

test("notes that Excel does not hand over are said, and asked for again with the next calculation", async () => {
  const pane = renderPane({ ...then, review: null }, "#/ringkasan");
  let asked = 0;
  pane.session.openReview = async () => {
    asked += 1;
    if (asked === 1) throw new Error("busy");
    pane.session.set(then);
  };
  await pane.user.click(screen.getByTestId("tab-temuan"));
  await screen.findByTestId("review-unread");
  act(() => pane.session.set({ analysis: { ...then.analysis } }));
  await waitFor(() => expect(screen.queryByTestId("review-unread")).toBeNull());
  expect(asked).toBe(2);
});

test.each([
  ["accepted, with the panel open", "accepted"],
  ["the form", "form"],
  ["fixed", "fixed"],
])("no accessibility violation: %s", async (_name, what) => {
  const { user, view } = await openFindings(reviewedAll(region(THEN), { exceptions: [exception], runs: [run] }));
  await user.click(findings()[0]!);
  if (what === "form") await user.click(screen.getByTestId("accept"));
  else await user.selectOptions(screen.getByTestId("standing"), what);
  expect((await axe(view.container)).violations).toEqual([]);
});
