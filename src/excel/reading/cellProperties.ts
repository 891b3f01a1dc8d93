/**
 * Asks for properties of the single cells of a range.
 * @returns gives them row by row after the sync
 */
export function loadCellProperties(
  range: Excel.Range,
  properties: Excel.CellPropertiesLoadOptions,
): () => Excel.CellProperties[][] {
  const result = range.getCellProperties(properties);
  return () => result.value;
}
