import type { ErrorCode } from "../../preview/host/errors";
import type { MemoryWorkbook } from "../../preview/host/memory";
import { sheetNames } from "../../preview/host/model/context";
import { DocumentState } from "../../preview/host/model/workbook/documentState";
import { ownSources } from "../../scripts/loadSource.mjs";
import type { ActionContext } from "../../src/actions/types";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { PROFILE, spdSheet, wideHeader, wideSheet, workbook } from "../support/workbooks";
import { VirtualClock } from "./clock";

type Actions = typeof import("../../src/actions/index");
type Planning = typeof import("../../src/planning/index");
type RuleStore = typeof import("../../src/excel/stored/ruleStore");
type RuleParts = typeof import("../../src/excel/stored/ruleParts");

/** Somebody's add-in, with a runtime of its own: what its modules remember nobody else sees. */
export interface Pane {
  actions: Actions["actions"];
  context: ActionContext;
  planning: Planning;
}

class Runtime {
  private readonly load = ownSources();
  readonly own = this.load("src/actions/index.ts") as Actions;
  readonly planning = this.load("src/planning/index.ts") as Planning;

  async open(clock: VirtualClock): Promise<Pane> {
    (this.load("src/excel/stored/ruleStore.ts") as RuleStore).ownRules.forget();
    (this.load("src/excel/stored/ruleParts.ts") as RuleParts).storedRuleYears.forget();
    const after = (milliseconds: number, job: () => void): (() => void) => {
      const timer = setTimeout(job, milliseconds);
      return () => clearTimeout(timer);
    };
    const session = this.own.createSession({ clock: { now: () => clock.now, after } });
    await session.start();
    return {
      actions: this.own.actions,
      planning: this.planning,
      context: { session, navigation: this.own.createNavigation(), locale: "id" },
    };
  }
}

/** Codes that Excel refuses with; each leads to another sentence, and to another way on. */
export const CODES: readonly ErrorCode[] = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "RequestAborted",
  "InvalidOperationInCellEditMode",
];

const FOREIGN_KEY = "orang.lain";
/** Longest time that anything may take, in the time of the tests. */
const LONGEST_MILLISECONDS = 120_000;

/** The profile, five indicators with their evidence, and the last column: enough to lose something in. */
function narrow(cells: readonly CellValue[]): CellValue[] {
  return [...cells.slice(0, PROFILE.length + 10), ...cells.slice(-1)];
}

function startingBook(more: readonly SheetData[]): WorkbookData {
  const rows = [
    { name: "Satu", evidence: { "16": "menyusul", "17": "" } },
    { name: "Dua", levels: 2, evidence: { "20": "?" } },
    { name: "Tiga", levels: 1 },
  ];
  const values = [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  const notes = { name: "Catatan pribadi", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
  const [table, spd] = [wideSheet(rows), spdSheet(2)];
  return workbook(
    { ...table, values: table.values.map(narrow) },
    { ...spd, values: spd.values.slice(0, 5) },
    notes,
    ...more,
  );
}

/** The columns of the table of innovations. */
export const TABLE_WIDTH = narrow(wideHeader()).length;

/** A workbook with two panes over it, which can be begun anew. */
export class World {
  readonly clock = new VirtualClock();
  panes: Pane[] = [];
  private runtimes: Runtime[] = [];
  private giveClockBack: () => void = () => undefined;

  private constructor(
    readonly office: OfficeHost,
    readonly document: DocumentState,
  ) {}

  /** With its own clock in place of the machine's, until `end`. */
  static async start(): Promise<World> {
    const document = new DocumentState();
    const world = new World(await bootOffice({ workbook: startingBook([]), document }), document);
    world.giveClockBack = world.clock.install();
    return world;
  }

  end(): void {
    this.giveClockBack();
    this.office.dispose();
  }

  get book(): MemoryWorkbook {
    return this.office.adapter;
  }

  /** The workbook as it was at the start, with so many panes that have just been opened. @param more sheets of people */
  async reset(panes: number, more: readonly SheetData[] = []): Promise<void> {
    this.office.faults.next = null;
    this.office.batches.length = 0;
    await this.closePanes();
    const { document, book, office } = this;
    book.replace(startingBook(more));
    book.keepFormula(book.idOf("Catatan pribadi"), 1, 1, "=B1*2");
    for (const map of [document.settings, document.pages]) map.clear();
    for (const list of [document.charts, document.names, document.xmlParts]) list.length = 0;
    document.structureProtected = false;
    document.settings.set(FOREIGN_KEY, "bukan milik kita");
    Object.assign(office.host.context.seen, {
      sheets: sheetNames(book),
      active: book.activeSheet().id,
      selection: null,
    });
    while (this.runtimes.length < panes) this.runtimes.push(new Runtime());
    for (const runtime of this.runtimes.slice(0, panes)) this.panes.push(await this.done(runtime.open(this.clock)));
  }

  /** Lets time pass until it is done. @throws when it would never be done */
  async done<T>(work: Promise<T>): Promise<T> {
    const outcome = await this.clock.until(work, LONGEST_MILLISECONDS);
    if (!outcome) {
      this.runtimes = [];
      throw new Error("it never ends");
    }
    return outcome.is;
  }

  /** Nobody but we may touch what others keep in the document. */
  foreignIsKept(): boolean {
    return this.document.settings.get(FOREIGN_KEY) === "bukan milik kita";
  }

  private async closePanes(): Promise<void> {
    const { panes } = this;
    this.panes = [];
    for (const { context } of panes) await this.done(context.session.stop());
    this.clock.forget();
  }
}
