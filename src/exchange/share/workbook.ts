import type { Plan } from "../../planning/index";
import type { RuleSet } from "../../rules/types";
import { formSheets } from "../../template/form/formSheets";
import { DEPARTMENT_STEPS, guideSheet } from "../../template/guideSheet";
import { FIELD_HEADERS } from "../../template/headers";
import { innovationSheet } from "../../template/innovationSheet";
import { templateLayout } from "../../template/layout";
import { fieldLists, listSheet } from "../../template/listSheet";
import type { ContentColumns, InnovationContent, TemplateContent, WorkbookSpec } from "../../template/index";
import type { InnovationTable } from "../../workbook/types";
import { parseCellKey, type CellKey } from "../cells";
import { innovationContent } from "../content";
import type { Sender } from "../profile";
import { sentSheet } from "../sent/fingerprint";
import { toldFindings, type FindingsTold, type RowsOfPart, type ToldFinding } from "./findings";
import type { Part } from "./parts";
import { findingsSheet, letterSheet, stepsSheet } from "./sheets";
import { ownSteps } from "./steps";
import type { LetterInnovation, ShareWords } from "./words";

export interface ShareContext extends FindingsTold {
  innovations: InnovationTable;
  plan: Plan | null;
  sender: Sender;
  words: ShareWords;
  /** As forms of one sheet an innovation instead of the table. */
  forms?: boolean;
}

/** What a department gets, before a program writes it. */
export interface SharedWorkbook {
  department: Part["department"];
  /** How many innovations. */
  rows: number;
  letter: string[];
  spec: WorkbookSpec;
}

function columnsOf(keys: readonly CellKey[]): ContentColumns {
  const of = (wanted: string): Set<string> =>
    new Set(
      keys.flatMap((key) => {
        const { kind, of: id } = parseCellKey(key);
        return kind === wanted ? [id] : [];
      }),
    );
  return {
    fields: of("field") as ContentColumns["fields"],
    levels: of("level"),
    evidence: of("evidence"),
    bases: of("basis"),
    measures: of("measure"),
    spdEvidence: false,
  };
}

function contentOf({ records, sent, department }: Part): TemplateContent {
  const columns = columnsOf(sent.keys);
  const innovations = records.map((record, index): InnovationContent => {
    return { ...innovationContent(record, [...columns.fields]), key: sent.rows[index]!.key };
  });
  return { region: null, departments: [department.name], spd: {}, innovations, columns, history: [] };
}

function letterInnovation(part: Part, findings: readonly ToldFinding[]): LetterInnovation[] {
  const of = part.sent.keys.filter((key) => parseCellKey(key).kind === "level").length;
  return part.records.map(({ row, name, levels }) => {
    const own = findings.filter(({ finding }) => (finding.innovationRow ?? finding.row) === row);
    const counted = (severity: "error" | "warning"): number =>
      own.filter(({ finding }) => finding.severity === severity).length;
    const filled = Object.values(levels).filter(({ blank }) => !blank).length;
    return { name, filled, of, errors: counted("error"), warnings: counted("warning") };
  });
}

function tableSheets(content: TemplateContent, rules: RuleSet, words: ShareWords): WorkbookSpec["sheets"] {
  const layout = templateLayout(rules, content);
  const opd = { of: { field: "opd" as const }, header: FIELD_HEADERS.opd, items: content.departments };
  const lists = [...fieldLists(rules), opd];
  const table = innovationSheet(layout, lists, content, words.template);
  const [head, ...rest] = table.cells;
  const title = {
    ...head!,
    values: [
      [words.text("share.tableTitle", { department: content.departments[0]! })],
      [words.text("share.tableNote")],
    ],
  };
  const hidden = layout.columns.findIndex(({ role }) => role.kind === "key");
  return [
    { ...table, cells: [title, ...rest], hiddenColumns: [hidden] },
    guideSheet(rules, words.guide, DEPARTMENT_STEPS),
    listSheet(lists, words.template),
  ];
}

/** The same as forms, and an empty one for what is new. */
function formPart(content: TemplateContent, rules: RuleSet, words: ShareWords): WorkbookSpec["sheets"] {
  const spare: InnovationContent = { fields: { opd: content.departments[0]! }, levels: {}, evidence: {} };
  const { forms, guide, lists } = formSheets(
    rules,
    { ...content, innovations: [...content.innovations, spare] },
    words.template,
  );
  return [...forms, guide, lists];
}

/** One workbook for one department: its letter, its rows, what is missing, its steps; nothing of others. */
export function sharedWorkbook(part: Part, context: ShareContext): SharedWorkbook {
  const { analysis, files, innovations, plan, sender, words, forms = false } = context;
  const { rules } = analysis;
  const content = contentOf(part);
  const { top } = templateLayout(rules, content).innovations;
  // Of forms the number is what departments see.
  const first = forms ? 1 : top + 2;
  const own: RowsOfPart = new Map(part.records.map(({ row }, index) => [row, first + index]));
  const findings = toldFindings(part, { analysis, files }, innovations, own, words);
  const steps = ownSteps(plan, part);
  const letter = words.letter({
    department: part.department.name,
    sender,
    year: rules.year,
    date: part.sent.date,
    innovations: letterInnovation(part, findings),
    steps: steps.length,
    forms,
  });
  const [...filledIn] = forms ? formPart(content, rules, words) : tableSheets(content, rules, words);
  const [guide, lists] = filledIn.splice(-2);
  const sheets = [
    letterSheet(letter, words),
    ...filledIn,
    findingsSheet(findings, forms, words),
    stepsSheet(steps, words),
    guide!,
    lists!,
    sentSheet(part.sent),
  ];
  return { department: part.department, rows: part.records.length, letter, spec: { sheets } };
}
