import type { RuleReason } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { readOnce, writeExcel } from "../host/run";
import { putStored } from "./settings";

/** Stored rules that cannot be read any more; they stay in the document until somebody replaces them. */
export interface DamagedRules {
  year: number;
  /** Place in the stored JSON. */
  path: string;
  why: RuleReason;
}

export interface OwnRules {
  /** Oldest first. */
  rules: readonly RuleSet[];
  damaged: readonly DamagedRules[];
}

/** `iid.rules.2030.0`, `iid.rules.2030.1` … hold the parts of one JSON text. */
const KEY = /^iid\.rules\.(\d{4})\.(\d+)$/;
/** Characters of one stored value, below the 32,767 that Excel allows for a text anywhere. */
const PART_LENGTH = 30_000;

interface Part {
  key: string;
  year: number;
  number: number;
}

function keyOf(year: number, part: number): string {
  return `iid.rules.${year}.${part}`;
}

/** The names of all parts, in order; one sync. */
async function listParts(context: Excel.RequestContext): Promise<Part[]> {
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  return settings.items
    .flatMap(({ key }): Part[] => {
      const [, year, number] = KEY.exec(key) ?? [];
      return year === undefined ? [] : [{ key, year: Number(year), number: Number(number) }];
    })
    .sort((a, b) => a.year - b.year || a.number - b.number);
}

function readTexts(): Promise<Map<number, string>> {
  return readOnce(async (context) => {
    const texts = new Map<number, string>();
    const parts = await listParts(context);
    if (parts.length === 0) return texts;
    const asked = parts.map(({ key, year }) => {
      const setting = context.workbook.settings.getItem(key);
      setting.load("value");
      return { year, setting };
    });
    await context.sync();
    for (const { year, setting } of asked) texts.set(year, (texts.get(year) ?? "") + String(setting.value));
    return texts;
  });
}

async function read(): Promise<OwnRules> {
  const texts = await readTexts();
  if (texts.size === 0) return { rules: [], damaged: [] };
  // The strict loader comes only for workbooks that have rules of their own.
  const [{ importRuleSet }, { RuleSetError }] = await Promise.all([
    import("../../rules/file/exchange"),
    import("../../rules/file/ruleSetError"),
  ]);
  const rules: RuleSet[] = [];
  const damaged: DamagedRules[] = [];
  for (const [year, text] of texts) {
    try {
      rules.push(importRuleSet(text, "", []));
    } catch (error) {
      if (!(error instanceof RuleSetError)) throw error;
      damaged.push({ year, path: error.path, why: error.why });
    }
  }
  return { rules, damaged };
}

let known: Promise<OwnRules> | null = null;

/**
 * The rule sets kept with the document, read once: pane and formulas share them.
 * @throws ExcelProblem; the next call then reads again
 */
export function readOwnRules(): Promise<OwnRules> {
  known ??= read().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

/** Reads the document again at the next call, as when it was closed and opened. */
export function forgetOwnRules(): void {
  known = null;
}

/** The JSON of a rule set in parts, with plain characters only, so that no cut parts a character. */
async function partsOf(rules: RuleSet): Promise<string[]> {
  const { exportRuleSet } = await import("../../rules/file/exchange");
  const text = JSON.stringify(exportRuleSet(rules)).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Array.from({ length: Math.ceil(text.length / PART_LENGTH) }, (_, i) =>
    text.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH),
  );
}

/**
 * Keeps exactly these rule sets with the document, beside damaged ones of other years, and has Excel calculate the
 * formulas that may speak of them.
 * @throws ExcelProblem; then nothing was changed
 */
export async function writeOwnRules(rules: readonly RuleSet[]): Promise<void> {
  const { damaged } = await readOwnRules();
  const stored = await Promise.all(rules.map(async (one) => ({ year: one.year, parts: await partsOf(one) })));
  const kept = damaged.filter(({ year }) => !rules.some((one) => one.year === year));
  await writeExcel(async (context) => {
    for (const { key, year } of await listParts(context)) {
      if (!kept.some((one) => one.year === year)) putStored(context, key, null);
    }
    for (const { year, parts } of stored) parts.forEach((text, part) => putStored(context, keyOf(year, part), text));
    // Whoever asks from now on waits for this batch and reads what it left.
    known = null;
    // Excel does not see that a year's rules changed behind a formula's arguments.
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
