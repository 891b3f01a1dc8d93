/** Small helpers for tests that speak to the host through office.js. */

/** Runs a batch on `Sheet1`, or on the sheet of that name, and gives what it returns. */
export function onSheet<T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  name = "Sheet1",
): Promise<T> {
  return Excel.run((context) => use(context.workbook.worksheets.getItem(name), context));
}

/** The code of the error that a batch ends with; `null` when it ends well. */
export async function codeOf(
  batch: (context: Excel.RequestContext) => unknown,
): Promise<{ code: string; message: string } | null> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { code: error.code, message: error.message };
    throw error;
  }
}
