import { readXlsxWorkbook, XlsxError } from "../../src/xlsx/index";
import { ICommandService } from "@univerjs/presets";
import { errorSentence } from "./errorSentence";
import { FunctionResults } from "./functions/functionResults";
import { createGrid } from "./grid/grid";
import { registerFunctions, type FunctionMetadata } from "./functions/iidFunctions";
import { acceptIndonesian } from "./grid/indonesianInput";
import { buildPage, type RibbonCommand } from "./page";
import { createPreviewApi } from "./previewApi";
import { Recalculation } from "./functions/recalculation";
import { say, type PreviewLocale, type TextKey } from "./texts";
import { openSession, type WorkbookSession } from "./workbookSession";
import { importXlsx } from "./xlsx/xlsxImport";
import "./page.css";

/** The sample opens where the levels are, so that a newcomer can type one at once. */
const SAMPLE = { url: "/sample.xlsx", name: "contoh-iid-2026.xlsx", sheet: "Inovasi", cell: { row: 4, column: 26 } };
const NAMESPACE = "IID";
/** The names that src/commands registers for the buttons of the ribbon. */
const ACTIONS: Record<RibbonCommand, string> = {
  validate: "validateEvidence",
  summary: "showSummary",
  create: "createWorkbook",
};

const parameters = new URLSearchParams(window.location.search);
const locale: PreviewLocale = parameters.get("lang") === "en" ? "en" : "id";
const systemDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const dark = parameters.has("theme") ? parameters.get("theme") === "dark" : systemDark;
const text = (key: TextKey, params?: Record<string, string | number>): string => say(locale, key, params);

let session: WorkbookSession | null = null;

const page = buildPage(document.getElementById("app") ?? document.body, locale, dark, {
  open: (file) => void openFile(file),
  save: () => void saveFile(),
  ribbon: runRibbon,
  theme: (wanted) => grid.api.toggleDarkMode(wanted),
});
const grid = createGrid(page.grid, locale, dark);
const recalculation = new Recalculation(grid.injector);
const results = new FunctionResults(
  (...call) => (session ? session.invoke(...call) : Promise.reject(new Error("No workbook"))),
  ({ sheetId, row, column }) => {
    const unitId = session?.workbook.getId();
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    if (unitId !== undefined) recalculation.cell({ unitId, sheetId, range });
    explain();
  },
);

function calculateAll(): void {
  results.clear();
  recalculation.all();
}

function runRibbon(command: RibbonCommand): void {
  void session?.pane.host.runAction(ACTIONS[command]);
}

/** Opens a workbook: a new host and a new pane, as when Excel opens a file. */
async function open(bytes: Uint8Array, name: string): Promise<void> {
  // Refuses what is no workbook before anything of the open one is touched.
  await readXlsxWorkbook(bytes, name);
  const imported = await importXlsx(bytes, name);
  session?.dispose();
  session = null;
  results.clear();
  session = openSession({
    grid,
    imported,
    name,
    locale,
    paneContainer: page.pane,
    onLeavePane: page.focusBeyondPane,
    functions: { calculateAll, shift: (...shift) => results.shift(...shift) },
  });
  page.setFile(name);
}

async function openFile(file: File): Promise<void> {
  const question = { name: session?.name ?? "", other: file.name };
  if (session?.hasUnsavedChanges() && !window.confirm(text("state.unsaved", question))) return;
  page.setNews(text("state.opening", { name: file.name }));
  try {
    await open(new Uint8Array(await file.arrayBuffer()), file.name);
    page.setNews(text("state.opened", { name: file.name }));
  } catch (error) {
    const reason = error instanceof XlsxError ? error.reason : "damaged";
    page.setNews(text(`error.${reason}`, { name: file.name }), "error");
  }
}

async function saveFile(): Promise<void> {
  if (!session) return;
  const { name } = session;
  try {
    const { bytes, notKept } = await session.save();
    download(bytes, name);
    const parts = notKept.map((key) => text(key)).join(", ");
    page.setNews(parts ? text("state.notKept", { name, parts }) : text("state.saved", { name }));
  } catch (error) {
    page.setNews(text("error.save", { reason: error instanceof Error ? error.message : String(error) }), "error");
  }
}

function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

let explaining: ReturnType<typeof setTimeout> | null = null;

/** Once after all that happens at the same time: the sentence depends on selection, formula, value and answer. */
function explain(): void {
  explaining ??= setTimeout(() => {
    explaining = null;
    page.setSentence(session ? errorSentence(session.adapter, results) : "");
  }, 0);
}

function current(): WorkbookSession {
  if (!session) throw new Error("No workbook is open");
  return session;
}

async function start(): Promise<void> {
  const metadataUrl = locale === "id" ? "/addin/functions.id.json" : "/addin/functions.json";
  const [sample, metadata] = await Promise.all([
    fetch(SAMPLE.url).then((answer) => answer.arrayBuffer()),
    fetch(metadataUrl).then((answer) => answer.json() as Promise<FunctionMetadata>),
  ]);
  await open(new Uint8Array(sample), SAMPLE.name);
  // The grid starts its services with its first workbook.
  if (locale === "id") acceptIndonesian(grid.injector);
  registerFunctions(grid.injector, NAMESPACE, metadata, results, (sheetId) => {
    return current().workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
  });
  await grid.drawn;
  const { adapter } = current();
  const { row, column } = SAMPLE.cell;
  const sheet = adapter.sheets().find(({ name }) => name === SAMPLE.sheet);
  if (sheet) adapter.select(sheet.id, { top: row, left: column, bottom: row, right: column });
}

grid.injector.get(ICommandService).onCommandExecuted(explain);
window.addEventListener("beforeunload", (event) => {
  if (session?.hasUnsavedChanges()) event.preventDefault();
});
window.iidPreview = createPreviewApi(
  grid,
  start(),
  current,
  async () => (await current().save()).bytes,
  () => results.waiting() || recalculation.busy(),
);
