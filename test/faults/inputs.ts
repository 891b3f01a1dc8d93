import type { ActionId, ActionInputs } from "../../src/actions/types";
import { ownSources } from "../../scripts/loadSource.mjs";
import { isFormula } from "../../src/excel/cells/cellText";
import { catalogEntry, REPLICATED } from "../support/catalogs";
import { trainingMark } from "../support/trainingMark";
import { acceptedItem, enteredItem, jsonOf, type Claim } from "./kept";
import { cellKey } from "./cells";
import type { WantedCells } from "./moves";
import type { Pane } from "./world";

type Exchange = typeof import("../../src/rules/file/exchange");
type Recaps = typeof import("../../src/region/recap/recap");
type RuleSets = typeof import("../../src/rules/years/ruleSet");

/** What an action was asked to do, and what it says of cells and of what is kept. */
export interface Asked<Input> extends WantedCells {
  input: Input;
  claims?: readonly Claim[];
  /** The sheet that the cells are on. */
  sheet?: string;
}

/** @returns `null` when there is nothing to ask for @param at chooses; taken modulo what there is */
type Asking<Input> = (pane: Pane, at: number) => Asked<Input> | null | Promise<Asked<Input> | null>;

/** Actions that take something; those that take nothing ask for themselves. */
type Needy = { [Id in ActionId]: undefined extends ActionInputs[Id] ? never : Id }[ActionId];

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];
type MergeWrite = ActionInputs["writeMerge"]["merge"]["changed"][number]["writes"][number];
const VALUES = [1, 2, 3, "baru.pdf", "Surat Tugas", null, "=A1"] as const;
const PLANNED = { kind: "documents", count: 2 } as const;
const sources = ownSources();
const { copyToYear, exportRuleSet } = sources("src/rules/file/exchange.ts") as Exchange;
const { ruleSet } = sources("src/rules/years/ruleSet.ts") as RuleSets;
const { recapOf } = sources("src/region/recap/recap.ts") as Recaps;
const imported = JSON.stringify(exportRuleSet(copyToYear(ruleSet(2026), 2032)));

/** The columns of levels and evidence that are written. */
const FIRST_COLUMN = 7;
const COLUMNS = 8;
const NAME_COLUMN = 1;

/** A chosen sheet is known by its id from then on. */
const SHEET_IDS: Claim = { item: "sheetId/*", value: "anything" };

function tableOf({ context: { session } }: Pane): { sheet: string; values: readonly (readonly unknown[])[] } | null {
  const sheet = session.state().reading?.innovations?.sheet;
  const values = session.data()?.sheets.find(({ name }) => name === sheet)?.values;
  return sheet !== undefined && values ? { sheet, values } : null;
}

async function reviewOf({ context: { session } }: Pane): ReturnType<typeof session.openReview> {
  await session.openReview();
}

const asking: { [Id in Needy]: Asking<ActionInputs[Id]> } = {
  async acceptFinding(pane, at) {
    await reviewOf(pane);
    const keyed = pick(pane.context.session.state().review?.keyed ?? [], at);
    if (!keyed) return null;
    const reason = `sudah dibicarakan ${at}`;
    return {
      input: { keys: [keyed.key], reason, by: "AB" },
      claims: [{ item: acceptedItem(keyed.subject), value: jsonOf(reason) }],
    };
  },
  answerFile(_, at) {
    const key = "satu|regulasi|skpdf";
    const answer = pick([{ same: "satu/sk.pdf" }, { other: ["lain/sk.pdf"] }, null] as const, at) ?? null;
    const value = answer === null ? null : "anything";
    return { input: { key, name: "sk.pdf", answer }, claims: [{ item: `file/${key}`, value }] };
  },
  answerQuestion(_, at) {
    const table = ["answer/marks", "answer/flags"].map((item) => ({ item, value: null }));
    return pick(
      [
        { input: { marks: "marked" }, claims: [{ item: "answer/marks", value: '"marked"' }] },
        { input: { flags: "files" }, claims: [{ item: "answer/flags", value: '"files"' }] },
        { input: { opd: { "Dinas X": "" } }, claims: [{ item: "answer/opd/Dinas X", value: '""' }] },
        { input: null, claims: table },
      ] satisfies Asked<ActionInputs["answerQuestion"]>[],
      at,
    )!;
  },
  chooseSpd: () => ({ input: "SPD", claims: [{ item: "settings/spdSheet", value: '"SPD"' }, SHEET_IDS] }),
  chooseTable(pane) {
    const sheet = tableOf(pane)?.sheet;
    if (sheet === undefined) return null;
    // What was said of another table goes, as far as this pane knows of it.
    const said = ["settings/mapping", "settings/tableName", "answer/marks", "answer/flags"];
    const gone = said.map((item): Claim => ({ item, value: "anything" }));
    return {
      input: { sheet, tableName: null },
      claims: [{ item: "settings/sheet", value: jsonOf(sheet) }, ...gone, SHEET_IDS],
    };
  },
  copyRules(_, at) {
    const to = 2030 + (at % 2);
    return { input: { from: 2026, to }, claims: [{ item: `rules/${to}`, value: "anything" }] };
  },
  correctRules(_, at) {
    const year = 2024 + (at % 2);
    return { input: year, claims: [{ item: `rules/${year}`, value: "anything" }] };
  },
  exportPlan({ planning, context }) {
    const { analysis } = context.session.state();
    return analysis && { input: { plan: planning.plan(analysis, { goal: PLANNED }), goal: PLANNED } };
  },
  exportReadiness({ context }) {
    const { analysis } = context.session.state();
    return analysis && { input: { send: analysis.innovations, leaveOut: [] } };
  },
  goTo: (pane) => ({ input: { sheet: tableOf(pane)?.sheet ?? "Inovasi", row: 2, column: 2 } }),
  importRules: () => ({
    input: { text: imported, file: "aturan.json" },
    claims: [{ item: "rules/2032", value: "anything" }],
  }),
  insertLetter: () => ({ input: { department: "Dinas Kesehatan", lines: ["Yth.", "Isi surat"], about: "desk" } }),
  insertList: () => ({ input: { name: "Daftar", headers: ["=A"], rows: [["=1+1"], [2], [null]], widths: [20] } }),
  insertJurySheet: () => ({
    input: {
      stages: ["Pengukuran", "Presentasi"],
      jurors: [
        { name: "=Ani", office: "Bappeda" },
        { name: "Budi", office: "" },
      ],
    },
  }),
  insertMinutes: () => ({
    input: { options: { method: "mean", evened: false }, filter: { office: "", category: "", kind: "" } },
  }),
  insertWeightSheet: () => ({ input: { stages: ["Presentasi"] } }),
  insertText: () => ({ input: { text: "=1+1\n{}" } }),
  insertTrainingResult: () => ({ input: { files: [trainingMark("=1+1")] } }),
  markEntered(_, at) {
    const mark = {
      year: 2026,
      subject: `inovasi ${at % 3}`,
      name: `Inovasi ${at % 3}`,
      date: `2026-07-0${1 + (at % 9)}`,
      form: "a",
      items: "b",
    };
    const item = enteredItem(mark);
    return at % 4 === 0
      ? { input: { remove: [mark] }, claims: [{ item, value: null }] }
      : { input: { set: mark }, claims: [{ item, value: jsonOf(mark.date) }] };
  },
  insertReminders: () => ({
    input: [{ department: "Dinas Kesehatan", letter: ["Yth.", "=1+1"], message: "=Yth. Dinas Kesehatan" }],
  }),
  insertReplicationLetter: (_, at) => ({
    input: { ...REPLICATED, form: pick(["statement", "agreement"] as const, at)! },
  }),
  noteShipments(_, at) {
    const state = pick(["dikirim", "kembali", "ditagih"] as const, at)!;
    const name = pick(["Dinas Kesehatan", "=Dinas Sosial"], at >> 2)!;
    return { input: [{ department: { key: name, name }, state, day: "2026-05-04", rows: 1 }] };
  },
  reenter(pane, at) {
    const { session } = pane.context;
    const [data, innovations] = [session.data(), session.state().reading?.innovations];
    const table = tableOf(pane);
    if (!data || !innovations || !table) return null;
    const row = innovations.lastRow + 1;
    if (table.values[row]?.some((cell) => cell !== null && cell !== "")) return null;
    const value = pick(["Tahun lalu", "=A1"] as const, at)!;
    const write: MergeWrite = { place: { sheet: table.sheet, row: row + 1, column: NAME_COLUMN }, content: { value } };
    const added = { file: "2025.xlsx", name: value, department: "", row: row + 1, writes: [write] };
    return {
      input: { added, ground: { data, table: innovations, opd: null, formulas: [] } },
      cells: new Map([[cellKey(row, NAME_COLUMN), value]]),
      last: innovations.lastRow,
      sheet: table.sheet,
    };
  },
  removeRules(pane, at) {
    const rules = pick(pane.context.session.state().ownRules, at);
    if (!rules) return null;
    const claims: Claim[] = [
      { item: `rules/${rules.year}`, value: null },
      { item: "settings/year", value: "anything" },
    ];
    return { input: rules.year, claims };
  },
  saveCatalog(_, at) {
    const entry = catalogEntry(pick(["Satu", "=Dua"], at)!, "Kota Tegal", { maturity: at, contact: "=0812" });
    return { input: [{ before: null, after: { ...entry, key: `inovasi:${entry.name}` } }] };
  },
  setMapping: (_, at) => ({ input: null, claims: at < 0 ? [] : [{ item: "settings/mapping", value: null }] }),
  setSeverity(_, at) {
    const code = pick(["evidence-placeholder", "evidence-missing", "date-uniform"], at)!;
    const severity = pick(["info", "error", null] as const, at >> 2)!;
    return {
      input: { code, severity },
      claims: [{ item: `severity/${code}`, value: severity === null ? null : jsonOf(severity) }],
    };
  },
  setYear(pane, at) {
    const year = pick(pane.context.session.state().years, at)!;
    return { input: year, claims: [{ item: "settings/year", value: jsonOf(year) }] };
  },
  async withdrawException(pane, at) {
    await reviewOf(pane);
    const review = pane.context.session.state().review;
    const accepted = pick([...(review?.accepted ?? []), ...(review?.changed ?? [])], at);
    return accepted
      ? { input: accepted.exception, claims: [{ item: acceptedItem(accepted.exception), value: null }] }
      : null;
  },
  writeCells(pane, at) {
    const table = tableOf(pane);
    if (!table) return null;
    const row = 1 + (at % 3);
    const count = 1 + (at % 4);
    const cells = new Map<string, string | number | null>();
    const changes = Array.from({ length: count }, (_, n) => {
      const column = FIRST_COLUMN + ((at + n) % COLUMNS);
      const value = pick(VALUES, at + n) ?? null;
      cells.set(cellKey(row, column), value);
      const held = (place: number): ActionInputs["writeCells"]["changes"][number]["value"] =>
        (table.values[row]?.[place] ?? null) as string | number | boolean | null;
      const beside = { column: NAME_COLUMN, value: held(NAME_COLUMN) };
      return { sheet: table.sheet, row: row + 1, column, value, expected: held(column), beside };
    });
    return changes.some(({ expected }) => isFormula(expected ?? null, null))
      ? null
      : { input: { changes }, cells, sheet: table.sheet };
  },
  writeInnovationProfile({ context }, at) {
    const innovation = pick(context.session.state().analysis?.innovations ?? [], at);
    return innovation ? { input: { row: innovation.row } } : null;
  },
  writeRecap(_, at) {
    const names = ["Kota Tegal", "=1+1", "Kabupaten Brebes"].slice(at % 3);
    const rows = names.map((name) => ({ file: `${name}.xlsx`, name, named: true, figures: null, problem: "rusak" }));
    return { input: recapOf(rows, null, 2026) };
  },
  writeMerge(pane, at) {
    const { session } = pane.context;
    const [data, innovations] = [session.data(), session.state().reading?.innovations];
    const table = tableOf(pane);
    if (!data || !innovations || !table) return null;
    const cells = new Map<string, string>();
    const write = (row: number, column: number): MergeWrite => {
      const value = pick(["baru.pdf", "=A1", "Surat Tugas"] as const, at + column)!;
      cells.set(cellKey(row, column), value);
      return { place: { sheet: table.sheet, row: row + 1, column }, content: { value } };
    };
    const changed = write(1 + (at % 3), FIRST_COLUMN + (at % COLUMNS));
    if (isFormula(table.values[changed.place.row - 1]?.[changed.place.column] as string | null, null)) return null;
    const entry = { file: "opd.xlsx", innovation: "", key: "evidence:sdm", before: null, after: null };
    const below = innovations.lastRow + 1;
    const added = {
      file: "opd.xlsx",
      name: "Baru",
      department: "",
      row: below + 1,
      writes: [write(below, NAME_COLUMN)],
    };
    const isFree = !table.values[below]?.some((cell) => cell !== null && cell !== "");
    if (!isFree) cells.delete(cellKey(below, NAME_COLUMN));
    const none = { conflicts: [], decided: [], missing: [], doubts: [], notes: [] };
    const merge = {
      ...none,
      changed: [{ ...entry, place: changed.place, writes: [changed] }],
      added: isFree ? [added] : [],
    };
    return {
      input: { merge, ground: { data, table: innovations, opd: null, formulas: [] } },
      cells,
      last: innovations.lastRow,
      sheet: table.sheet,
    };
  },
};

/** What an action that takes nothing says of what is kept. */
const CLAIMS: { [Id in Exclude<ActionId, Needy>]?: Claim[] } = {
  // Taking them away is what it is for.
  cleanForSending: ["accepted/*", "run/*", "aside/*"].map((item) => ({ item, value: "anything" })),
  saveRun: [{ item: "run/*", value: "anything" }],
  takeRuleSheet: [{ item: "rules/*", value: "anything" }],
};

/** @returns what is asked of an action now; `null` when there is nothing to ask for */
export async function ask(pane: Pane, id: ActionId, at: number): Promise<Asked<never> | null> {
  const makers: Partial<Record<ActionId, Asking<never>>> = asking as Partial<Record<ActionId, Asking<never>>>;
  const claims: Partial<Record<ActionId, Claim[]>> = CLAIMS;
  const make = makers[id];
  return make ? make(pane, at) : { input: undefined as never, claims: claims[id] ?? [] };
}
