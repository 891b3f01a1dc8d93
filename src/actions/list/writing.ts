import type { Finding } from "../../checks/types";
import { goToCell } from "../../excel/cells/goTo";
import { markCells, readMarks, unmarkCells, type Unmarked } from "../../excel/cells/mark";
import { rememberUndo, undoLast } from "../../excel/cells/undo";
import { translatePane } from "../../i18n/paneTexts";
import type { InsertedSheet } from "../../excel/sheets/insertSheets";
import { newestRules } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { TemplateContent } from "../../template/index";
import { done, guarded, notice, refused } from "../result";
import type { Action, ActionContext, ActionResult, SessionState } from "../types";
import { sightNotice } from "./reading";

function hasFindings({ analysis, busy }: SessionState): boolean {
  return !busy && analysis !== null && analysis.findings.length > 0;
}

function findingsOf({ session }: ActionContext, chosen: readonly Finding[] | undefined): readonly Finding[] {
  return chosen ?? session.state().analysis?.findings ?? [];
}

/** Colours are for what is still to be done: without a choice, accepted findings get none. */
async function toMark(context: ActionContext, chosen: readonly Finding[] | undefined): Promise<readonly Finding[]> {
  if (chosen) return chosen;
  await context.session.openReview();
  const accepted = new Set(context.session.state().review?.accepted.map(({ finding }) => finding));
  return findingsOf(context, undefined).filter((finding) => !accepted.has(finding));
}

export const goTo: Action<"goTo"> = {
  id: "goTo",
  labelKey: "action.goTo",
  icon: "Location",
  undoable: false,
  enabled: () => true,
  run: (_context, place) =>
    guarded(async () => {
      const { sight, address } = await goToCell(place);
      return sight === "shown" ? done() : sightNotice(sight, address, place.sheet);
    }),
};

export const markFindings: Action<"markFindings"> = {
  id: "markFindings",
  labelKey: "action.markFindings",
  icon: "Highlight",
  undoable: true,
  enabled: hasFindings,
  run: (context, chosen) =>
    guarded(async () => {
      const findings = await toMark(context, chosen);
      if (findings.length === 0) return refused(notice("problem.no-findings", {}, "info"));
      const count = await markCells(findings);
      rememberUndo({
        label: notice("marks.label", { count }),
        async revert() {
          return leftColors(await unmarkCells());
        },
      });
      return done(notice("marks.done", { count }));
    }),
};

function leftColors(unmarked: Unmarked | null): ReturnType<typeof notice> | null {
  if (!unmarked || unmarked.kept === 0) return null;
  return notice("marks.removedSome", { count: unmarked.restored, kept: unmarked.kept }, "warning");
}

export const unmarkFindings: Action<"unmarkFindings"> = {
  id: "unmarkFindings",
  labelKey: "action.unmarkFindings",
  icon: "EraserTool",
  undoable: true,
  enabled: ({ busy, marked }) => !busy && marked,
  run: () =>
    guarded(async () => {
      const marks = await readMarks();
      const unmarked = await unmarkCells();
      if (!unmarked) return refused(notice("marks.none", {}, "info"));
      rememberUndo({
        label: notice("marks.removed", { count: unmarked.restored }),
        async revert() {
          await markCells(marks);
          return null;
        },
      });
      return done(leftColors(unmarked) ?? notice("marks.removed", { count: unmarked.restored }));
    }),
};

export const exportFindings: Action<"exportFindings"> = {
  id: "exportFindings",
  labelKey: "action.exportFindings",
  icon: "TableAdd",
  undoable: true,
  enabled: hasFindings,
  run: (context, chosen) =>
    guarded(async () => {
      await context.session.openReview();
      const { analysis, review } = context.session.state();
      const findings = findingsOf(context, chosen);
      if (!analysis || findings.length === 0) return refused(notice("problem.no-findings", {}, "info"));
      // Loaded when first used: the pane opens sooner without its rarer writers.
      const { findingSheet, revertFindings, writeFindings } = await import("../findingRows");
      const written = await writeFindings(findingSheet(findings, analysis, review, context.locale));
      rememberUndo({
        label: notice("export.label", { sheet: written.name }),
        async revert() {
          const outcome = await revertFindings(written);
          return outcome === "done" ? null : notice(`undo.${outcome}`, { sheet: written.name }, "warning");
        },
      });
      return done(notice("export.done", { count: findings.length, sheet: written.name }));
    }),
};

type Insertion = typeof import("../insertion");

async function insertWith(
  { session }: ActionContext,
  write: (tools: Insertion, rules: RuleSet) => Promise<InsertedSheet[]>,
): Promise<ActionResult> {
  const tools = await import("../insertion");
  const sheets = await write(tools, session.state().rules ?? newestRules());
  const names = sheets.map(({ name }) => name).join(", ");
  rememberUndo({
    label: notice("template.label", { sheets: names }),
    async revert() {
      const changed = await tools.removeSheets(sheets);
      await session.refresh();
      return changed.length === 0 ? null : notice("undo.changed", { sheet: changed.join(", ") }, "warning");
    },
  });
  await session.refresh();
  return done(notice("template.done", { count: sheets.length, sheets: names }));
}

function insert(context: ActionContext, contentOf: () => Promise<TemplateContent | null>): Promise<ActionResult> {
  return insertWith(context, async ({ insertWorkbook }, rules) =>
    insertWorkbook(rules, await contentOf(), context.locale),
  );
}

export const insertTemplate: Action<"insertTemplate"> = {
  id: "insertTemplate",
  labelKey: "action.insertTemplate",
  icon: "DocumentAdd",
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context) => guarded(() => insert(context, async () => null)),
};

export const insertSample: Action<"insertSample"> = {
  id: "insertSample",
  labelKey: "action.insertSample",
  icon: "Beaker",
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context) =>
    guarded(() =>
      insert(context, async () => {
        // A file of its own: nobody should load forty innovations to see a number.
        const { SAMPLE } = await import("../../template/sample/index");
        return SAMPLE;
      }),
    ),
};

export const insertHistory: Action<"insertHistory"> = {
  id: "insertHistory",
  labelKey: "action.insertHistory",
  icon: "History",
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context) =>
    guarded(() => insertWith(context, ({ insertHistorySheet }, rules) => insertHistorySheet(rules, context.locale))),
};

export const writeReport: Action<"writeReport"> = {
  id: "writeReport",
  labelKey: "action.writeReport",
  icon: "DocumentData",
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  run: (context) => guarded(async () => (await import("../report/reportWork")).writeReport(context)),
};

export const undo: Action<"undo"> = {
  id: "undo",
  labelKey: "action.undo",
  icon: "ArrowUndo",
  undoable: false,
  enabled: ({ busy, undoable }) => !busy && undoable !== null,
  run: ({ locale }) =>
    guarded(async () => {
      const undone = await undoLast();
      if (!undone) return refused(notice("undo.nothing", {}, "info"));
      if (undone.left) return done(undone.left);
      const { key, params } = undone.label;
      return done(notice("undo.done", { what: translatePane(locale, key, params) }));
    }),
};
