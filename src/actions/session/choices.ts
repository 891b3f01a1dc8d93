import type { Severity } from "../../rules/types";
import type { FileAnswer } from "../../workbook/fileAnswers";
import type { FlagsAnswer, MarksAnswer } from "../../workbook/questions";
import { sheetIdsOf } from "./chosenSheets";
import { doubts } from "../../excel/host/doubts";
import { officeSettings } from "../../excel/stored/officeSettings";
import { changeSettings, type ChosenItem } from "../../excel/stored/changeSettings";
import type { DocumentSettings } from "../../excel/stored/settings";

/** A choice to keep; `undefined` takes it away. */
export type DocumentChoice = { [Key in keyof Omit<DocumentSettings, "sheetIds">]: DocumentSettings[Key] | undefined };

/** Items of one kind by id; `null` takes one back, `"none"` all of them, whoever chose them. */
type Items<T> = Readonly<Record<string, T | null>> | "none";

/** What somebody decides item by item. */
export interface ItemChoices {
  /** By check code. */
  severities?: Items<Severity>;
  answers?: { marks?: MarksAnswer | null; flags?: FlagsAnswer | null; opd?: Items<string> };
  fileAnswers?: Items<FileAnswer>;
}

/** Choices that are made item by item. */
export type ChosenByItem = Required<Pick<DocumentSettings, "severities" | "answers" | "fileAnswers">>;

/** The answers about the table taken back; those about names hold for the whole workbook. */
export const NO_TABLE_ANSWERS = { marks: null, flags: null } as const;

function patched<T>(record: Readonly<Record<string, T>> = {}, items: Items<T> = {}): Record<string, T> {
  if (items === "none") return {};
  const all = new Map<string, T | null>([...Object.entries(record), ...Object.entries(items)]);
  return Object.fromEntries([...all].filter((entry): entry is [string, T] => entry[1] !== null));
}

/** @returns the choices after a decision */
export function afterItemChoices(choices: Partial<ChosenByItem>, decision: ItemChoices): ChosenByItem {
  const { opd, ...said } = choices.answers ?? {};
  const { opd: names, ...questions } = decision.answers ?? {};
  const departments = patched(opd, names);
  return {
    severities: patched(choices.severities, decision.severities),
    answers: {
      ...patched<string>(said, questions),
      ...(Object.keys(departments).length === 0 ? {} : { opd: departments }),
    },
    fileAnswers: patched(choices.fileAnswers, decision.fileAnswers),
  };
}

/** The items that a decision speaks of. */
function decidedBy({ severities, answers: { opd, ...questions } = {}, fileAnswers }: ItemChoices): ChosenItem[] {
  const items = (kind: ChosenItem["kind"], of: Items<unknown> = {}): ChosenItem[] =>
    of === "none" ? [{ kind, id: null }] : Object.keys(of).map((id) => ({ kind, id }));
  return [
    ...items("severity", severities),
    ...items("answer", questions),
    ...items("department", opd),
    ...items("file", fileAnswers),
  ];
}

/** The items behind choices of which there is one each. */
function plainItems(change: DocumentChoice): ChosenItem[] {
  const ids = { year: "year", locale: "locale", sheet: "table", spdSheet: "spdSheet", mapping: "mapping" } as const;
  return Object.entries(ids).flatMap(([key, id]) => (key in change ? [{ kind: "choice", id } as const] : []));
}

/** Kinds of items that formulas go by. */
const CALCULATED: ReadonlySet<ChosenItem["kind"]> = new Set(["severity", "answer", "department"] as const);

/**
 * Excel does not see what changed behind the arguments of formulas, so it calculates all of them in the batch that changes
 * it. Whoever asks from now on waits for that batch and reads what it left.
 */
function calculated(context: Excel.RequestContext): void {
  officeSettings.forget();
  context.workbook.application.calculate("Full");
}

/** What the user chose for this document, as it is kept with it. */
export class DocumentChoices {
  private current: DocumentSettings = {};
  /** What the document held when it was last read or written. */
  private kept: DocumentSettings = {};
  /** What was decided and is not kept yet. */
  private owed: readonly ChosenItem[] = [];

  /** @param sheets names of the sheets by their ids, as last read */
  constructor(private readonly sheets: () => ReadonlyMap<string, string> | undefined) {}

  all(): DocumentSettings {
    return this.current;
  }

  /** @param held what the document holds */
  take(held: DocumentSettings): void {
    this.kept = held;
    this.current = held;
  }

  /**
   * The choices are in use at once, whether Excel keeps them or not; the next one tries again. What others chose
   * meanwhile is in use from then on as well.
   * @throws ExcelProblem
   */
  keep(change: DocumentChoice): Promise<void> {
    return this.write(change, plainItems(change));
  }

  /**
   * The same for another table: what was said of the columns and rows of the one before does not hold for it.
   * @throws ExcelProblem
   */
  keepTable(table: Pick<DocumentChoice, "sheet" | "tableName">): Promise<void> {
    const decision = { answers: NO_TABLE_ANSWERS };
    const { answers } = afterItemChoices(this.current, decision);
    const change = { ...table, mapping: undefined, answers };
    return this.write(change, [...plainItems(change), ...decidedBy(decision)]);
  }

  /**
   * Like `keep`, but a choice that Excel refuses is not used, and no later choice may write it.
   * @throws ExcelProblem
   */
  keepOrDrop(change: DocumentChoice): Promise<void> {
    return this.orDrop(() => this.keep(change));
  }

  /**
   * Keeps what was decided item by item, whatever this pane knew of the items; other items stay. What Excel refuses is
   * not used, and no later choice may write it.
   * @throws ExcelProblem
   */
  chooseItems(decision: ItemChoices): Promise<void> {
    return this.orDrop(() => this.write(afterItemChoices(this.current, decision), decidedBy(decision)));
  }

  private async write(change: DocumentChoice, items: readonly ChosenItem[]): Promise<void> {
    const all = Object.entries({ ...this.current, ...change }).filter(([, value]) => value !== undefined);
    const chosen = Object.fromEntries(all) as DocumentSettings;
    const { sheetIds: _, ...others } = chosen;
    const wanted: DocumentSettings = { ...others, ...sheetIdsOf(chosen, this.sheets()) };
    this.current = wanted;
    const decided = [...this.owed, ...items];
    this.owed = decided;
    const along = items.some(({ kind }) => CALCULATED.has(kind)) ? calculated : undefined;
    const before = doubts.count();
    const settings = await changeSettings({ from: this.kept, to: wanted, decided }, along);
    // In doubt, the next choice writes it once more.
    if (doubts.count() > before) return;
    this.kept = settings;
    // Chosen while this was being written: the next turn writes it.
    if (this.owed === decided) this.owed = [];
    if (this.current === wanted) this.current = settings;
  }

  private async orDrop(work: () => Promise<void>): Promise<void> {
    const { current, owed } = this;
    try {
      await work();
    } catch (error) {
      this.current = current;
      this.owed = owed;
      throw error;
    }
  }
}
