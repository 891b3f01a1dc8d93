// What is used of a package that stands in this folder's own node_modules, where the type checker need not find it.
declare module "hyperformula" {
  interface CellPlace {
    sheet: number;
    row: number;
    col: number;
  }
  export class HyperFormula {
    static buildFromArray(
      sheet: readonly (readonly (number | string)[])[],
      options: { licenseKey: string; maxRows: number },
    ): HyperFormula;
    getCellValue(place: CellPlace): unknown;
    setCellContents(place: CellPlace, content: number): unknown;
  }
}
