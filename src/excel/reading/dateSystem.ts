/** `DATE(2024,1,1)` as a workbook counts that begins with 1904; Office.js has no property that tells. */
const FIRST_OF_2024_SINCE_1904 = 43_830;

/** Asks from which day the workbook counts. @returns tells after a sync whether it is 1904 */
export function askDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(2024, 1, 1);
  day.load("value");
  return () => day.value === FIRST_OF_2024_SINCE_1904;
}
