/** Opens the task pane (from the ribbon); it may be open already. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
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
