import { Patience } from "./patience";
import { ExcelProblem } from "./problem";

/** Opens the task pane (from the ribbon); it may be open already. Excel that does not say so is not waited for. */
export async function showPane(): Promise<void> {
  await new Patience().wait(Office.addin.showAsTaskpane()).catch((error: unknown) => {
    if (!(error instanceof ExcelProblem)) throw error;
  });
}

/** Puts code behind a ribbon button; Excel is told when it is done, whatever happened. */
export function onRibbonButton(functionName: string, run: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** Resolves when Office is ready for us. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/**
 * As wide as Excel on the web lets a pane be, in pixels. On Windows and Mac half of the window is the most; Excel does nothing
 * where that is less.
 */
const WIDE_PANE = 500;

/** What an older office.js lacks, whatever its types say. */
type LifeCycle = { taskpane?: { setWidth?(width: number): void } } | undefined;

function lifeCycle(): LifeCycle {
  if (typeof Office === "undefined" || !Office.context.requirements?.isSetSupported("TaskPaneApi", "1.1"))
    return undefined;
  return (Office as { extensionLifeCycle?: LifeCycle }).extensionLifeCycle;
}

/** Whether this Excel lets add-ins change the width of their pane. */
export function canWidenPane(): boolean {
  return typeof lifeCycle()?.taskpane?.setWidth === "function";
}

/** Asks for the widest pane. Excel answers nothing, and leaves the pane as it is where there is no room. */
export function widenPane(): void {
  lifeCycle()?.taskpane?.setWidth?.(WIDE_PANE);
}
