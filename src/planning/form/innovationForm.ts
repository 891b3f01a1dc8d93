import { subjectsOf } from "../../analysis/subjects";
import type { Analysis } from "../../analysis/types";
import { columnsOf, filledText } from "../../checks/shared/columns";
import type { Finding } from "../../checks/types";
import { valueOf } from "../../rules/index";
import type { Indicator, RuleSet, Sourced, TextLength } from "../../rules/types";
import { countWords, isExcelError } from "../../workbook/index";
import type { FieldId, InnovationRecord, InnovationTable } from "../../workbook/types";
import type { Sending } from "../sending/sending";
import { evidenceTexts } from "./evidenceTexts";
import { formIndicators, limitsOf, profileEntries, type ProfileEntry } from "./formFields";
import type { FormItem, FormState, FormText, InnovationForm } from "./types";

interface Row {
  record: InnovationRecord;
  /** Errors and warnings of the row, worst first. */
  findings: readonly Finding[];
  columns: ReturnType<typeof columnsOf>;
  rules: RuleSet;
}

/** What stands in a profile cell, to be copied: line breaks kept. */
function fieldText({ record }: Row, id: FieldId): FormText[] {
  const cell = record.fields[id];
  if (!cell || isExcelError(cell.raw) || filledText(record, id) === "") return [];
  if (cell.date) return [{ part: "value", text: cell.date, isDate: true }];
  const text = typeof cell.raw === "string" ? cell.raw.replace(/\r\n?/g, "\n").trim() : cell.text;
  return [{ part: "value", text }];
}

function brokenLimits(length: { words: number; letters: number }, limits: TextLength): (keyof TextLength)[] {
  const broken: (keyof TextLength)[] = [];
  if (length.words < (limits.minWords ?? 0)) broken.push("minWords");
  if (length.words > (limits.maxWords ?? Infinity)) broken.push("maxWords");
  if (length.letters > (limits.maxLetters ?? Infinity)) broken.push("maxLetters");
  return broken;
}

/** @param lacks what stands there, or its absence, would be refused */
function stateOf(lacks: boolean, isFilled: boolean, hasColumn: boolean, findings: readonly Finding[]): FormState {
  if (lacks || findings.some(({ severity }) => severity === "error")) return "missing";
  if (!isFilled) return hasColumn ? "blank" : "noColumn";
  return findings.length > 0 ? "doubtful" : "filled";
}

function profileItem({ id, number, field }: ProfileEntry, row: Row): FormItem {
  const column = row.columns.fields[id as FieldId] ?? null;
  const texts = fieldText(row, id as FieldId);
  const text = texts[0]?.text ?? "";
  const limits = limitsOf(id, field, row.rules);
  const isCounted = field?.length !== undefined || Object.keys(limits).length > 0;
  const length = isCounted ? { words: countWords(text), letters: [...text].length } : null;
  const broken = length && text !== "" ? brokenLimits(length, limits) : [];
  const required = valueOf(field?.required);
  const findings = column === null ? [] : row.findings.filter((one) => one.column === column && !one.indicator);
  const limited: (Sourced<unknown> | undefined)[] = [field?.length, field?.file];
  const unknown = limited.find((known) => known !== undefined && valueOf(known) === null);
  return {
    key: `field:${id}`,
    kind: "field",
    id,
    number,
    required,
    state: stateOf((required === true && text === "") || broken.length > 0, text !== "", column !== null, findings),
    texts,
    length,
    limits,
    broken,
    unknownLimit: unknown?.reason ?? null,
    isFile: field?.file !== undefined,
    findings,
    column,
  };
}

/** The choice of the form that belongs to a level, as the letter words it. */
function levelTexts({ id, levels, bases }: Indicator, { record }: Row): FormText[] {
  const level = record.levels[id];
  if (!level || level.invalid || level.level === 0) return [];
  const words = valueOf(bases) ? undefined : valueOf(levels)?.[level.level - 1];
  return [{ part: "level", text: words === undefined ? String(level.level) : `${level.level}: ${words}` }];
}

function measuredTexts({ id }: Indicator, { record }: Row): FormText[] {
  const parts = { basis: record.bases[id]?.text ?? "", measure: record.measures[id]?.text ?? "" };
  return (["basis", "measure"] as const).flatMap((part) => (parts[part] === "" ? [] : [{ part, text: parts[part] }]));
}

function indicatorItem(indicator: Indicator, row: Row): FormItem {
  const { id, key, formNumber } = indicator;
  const { record, columns } = row;
  const column = record.evidence[id]?.column ?? record.levels[id]?.column ?? null;
  const hasColumn = columns.levels.has(id) || columns.evidence.has(id) || columns.measures.has(id);
  const level = levelTexts(indicator, row);
  const texts = [...level, ...measuredTexts(indicator, row), ...evidenceTexts(record.evidence[id])];
  const required = valueOf(indicator.mandatory);
  const findings = row.findings.filter((one) => one.indicator === id);
  return {
    key: `indicator:${id}`,
    kind: "indicator",
    id,
    number: String(formNumber ?? key),
    required,
    state: stateOf(required === true && level.length === 0, texts.length > 0, hasColumn, findings),
    texts,
    length: null,
    limits: {},
    broken: [],
    unknownLimit: null,
    isFile: false,
    findings,
    column,
  };
}

/**
 * What is typed into the national form, in sheet order: for the innovations to send, and for those that have to be completed
 * before they can be.
 */
export function innovationForms(
  table: InnovationTable,
  analysis: Analysis,
  { send, leaveOut }: Pick<Sending, "send" | "leaveOut">,
): InnovationForm[] {
  const sent = new Set(send.map(({ row }) => row));
  const held = leaveOut.filter(({ result, twin }) => twin === null && !result.eligible).map(({ result }) => result.row);
  const wanted = new Set([...sent, ...held]);
  const subjects = subjectsOf(analysis);
  const results = new Map(analysis.innovations.map((result) => [result.row, result]));
  const columns = columnsOf(table);
  const { rules } = analysis;
  return table.records.flatMap((record): InnovationForm[] => {
    const result = wanted.has(record.row) ? results.get(record.row) : undefined;
    if (!result) return [];
    const findings = result.findings.filter(({ severity }) => severity !== "info");
    const row: Row = { record, findings, columns, rules };
    const items = [
      ...profileEntries(rules).map((entry) => profileItem(entry, row)),
      ...formIndicators(rules).map((indicator) => indicatorItem(indicator, row)),
    ];
    const placed = new Set(items.flatMap((item) => item.findings));
    const others = findings.filter((one) => one.severity === "error" && !placed.has(one));
    return [{ record, result, subject: subjects.get(record.row) ?? "", isSent: sent.has(record.row), items, others }];
  });
}

/** The fields that would be refused, or are needed and blank. */
export function missingItems({ items }: Pick<InnovationForm, "items">): FormItem[] {
  return items.filter(({ state }) => state === "missing");
}

/** Whether nothing that is known stands in the way of typing it into the form. */
export function isReadyToEnter(form: InnovationForm): boolean {
  return form.others.length === 0 && missingItems(form).length === 0;
}
