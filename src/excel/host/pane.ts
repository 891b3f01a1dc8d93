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
