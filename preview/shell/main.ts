import { readXlsxWorkbook, XlsxError } from "../../src/xlsx/index";
import { ICommandService } from "@univerjs/core";
import { errorSentence } from "./errorSentence";
import { FunctionResults } from "./functions/functionResults";
import { createGrid } from "./grid/grid";
import { registerFunctions, type FunctionMetadata } from "./functions/iidFunctions";
import { acceptIndonesian } from "./grid/indonesianInput";
import { keepFocusInPane } from "./grid/paneKeepsFocus";
import { buildPage, type RibbonCommand } from "./page";
import { createPreviewApi, type PreviewApi } from "./previewApi";
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
  selfTest: "openSelfTest",
};

/** What the address asks for; without a wish the look of the system. */
function wishes(): { locale: PreviewLocale; dark: boolean } {
  const parameters = new URLSearchParams(window.location.search);
  const systemDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    locale: parameters.get("lang") === "en" ? "en" : "id",
    dark: parameters.has("theme") ? parameters.get("theme") === "dark" : systemDark,
  };
}

const { locale, dark } = wishes();
const text = (key: TextKey, params?: Record<string, string | number>): string => say(locale, key, params);

function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** The page: one grid, and the workbook that is open in it. */
class Preview {
  private session: WorkbookSession | null = null;
  private explaining: ReturnType<typeof setTimeout> | null = null;
  private readonly page = buildPage(document.getElementById("app") ?? document.body, locale, dark, {
    open: (file) => void this.openFile(file),
    save: () => void this.saveFile(),
    ribbon: (command) => void this.session?.pane.host.runAction(ACTIONS[command]),
    theme: (wanted) => this.grid.api.toggleDarkMode(wanted),
  });
  private readonly grid = createGrid(this.page.grid, locale, dark);
  private readonly recalculation = new Recalculation(this.grid.injector);
  private readonly results = new FunctionResults(
    (...call) => (this.session ? this.session.invoke(...call) : Promise.reject(new Error("No workbook"))),
    ({ sheetId, row, column }) => {
      const unitId = this.session?.workbook.getId();
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      if (unitId !== undefined) this.recalculation.cell({ unitId, sheetId, range });
      this.explain();
    },
  );

  /** @returns what tests can ask of the page */
  start(): PreviewApi {
    this.grid.injector.get(ICommandService).onCommandExecuted(() => this.explain());
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.hasUnsavedChanges()) event.preventDefault();
    });
    return createPreviewApi(
      this.grid,
      this.openSample(),
      () => this.current(),
      async () => (await this.current().save()).bytes,
      () => this.results.waiting() || this.recalculation.busy(),
    );
  }

  private current(): WorkbookSession {
    if (!this.session) throw new Error("No workbook is open");
    return this.session;
  }

  private async openSample(): Promise<void> {
    const metadataUrl = locale === "id" ? "/addin/functions.id.json" : "/addin/functions.json";
    const [sample, metadata] = await Promise.all([
      fetch(SAMPLE.url).then((answer) => answer.arrayBuffer()),
      fetch(metadataUrl).then((answer) => answer.json() as Promise<FunctionMetadata>),
    ]);
    const { injector } = this.grid;
    await this.open(new Uint8Array(sample), SAMPLE.name);
    // The grid starts its services with its first workbook.
    keepFocusInPane(injector, this.page.grid);
    if (locale === "id") acceptIndonesian(injector);
    registerFunctions(injector, NAMESPACE, metadata, this.results, (sheetId) => {
      return this.current().workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
    });
    await this.grid.drawn;
    const { adapter } = this.current();
    const { row, column } = SAMPLE.cell;
    const sheet = adapter.sheets().find(({ name }) => name === SAMPLE.sheet);
    if (sheet) adapter.select(sheet.id, { top: row, left: column, bottom: row, right: column });
  }

  /** Opens a workbook: a new host and a new pane, as when Excel opens a file. */
  private async open(bytes: Uint8Array, name: string): Promise<void> {
    // Refuses what is no workbook before anything of the open one is touched.
    await readXlsxWorkbook(bytes, name);
    const imported = await importXlsx(bytes, name);
    this.session?.dispose();
    this.session = null;
    this.results.clear();
    this.session = openSession({
      grid: this.grid,
      imported,
      name,
      locale,
      paneContainer: this.page.pane,
      onLeavePane: this.page.focusBeyondPane,
      onNewWorkbook: (bytes) => {
        // A page has no second window of Excel: what would open there is saved.
        download(bytes, text("file.new"));
        this.page.setNews(text("state.new", { name: text("file.new") }));
      },
      functions: {
        calculateAll: () => this.calculateAll(),
        shift: (...shift) => this.results.shift(...shift),
      },
    });
    this.page.setFile(name);
  }

  private calculateAll(): void {
    this.results.clear();
    this.recalculation.all();
  }

  private async openFile(file: File): Promise<void> {
    const question = { name: this.session?.name ?? "", other: file.name };
    if (this.session?.hasUnsavedChanges() && !window.confirm(text("state.unsaved", question))) return;
    this.page.setNews(text("state.opening", { name: file.name }));
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
      this.page.setNews(text("state.opened", { name: file.name }));
    } catch (error) {
      const reason = error instanceof XlsxError ? error.reason : "damaged";
      this.page.setNews(text(`error.${reason}`, { name: file.name }), "error");
    }
  }

  private async saveFile(): Promise<void> {
    if (!this.session) return;
    const { name } = this.session;
    try {
      const { bytes, notKept } = await this.session.save();
      download(bytes, name);
      const parts = notKept.map((key) => text(key)).join(", ");
      this.page.setNews(parts ? text("state.notKept", { name, parts }) : text("state.saved", { name }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.page.setNews(text("error.save", { reason }), "error");
    }
  }

  /** Once after all that happens at the same time: the sentence depends on selection, formula, value and answer. */
  private explain(): void {
    this.explaining ??= setTimeout(() => {
      this.explaining = null;
      this.page.setSentence(this.session ? errorSentence(this.session.adapter, this.results) : "");
    }, 0);
  }
}

window.iidPreview = new Preview().start();
