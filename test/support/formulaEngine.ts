import type { FunctionResult } from "../../preview/host/customFunctions";
import type { MemoryWorkbook } from "../../preview/host/memory";
import type { Evaluate } from "../../preview/host/memorySheet";
import { FUNCTIONS } from "../../src/functions/registry.generated";
import { areaAddress, cellAddress, parseAddress, quoteSheet } from "../../src/workbook/index";
import type { Area, CellValue } from "../../src/workbook/types";
import type { OfficeHost } from "./officeHost";

const CALL = /^=IID\.([A-Z]+)\((.*)\)$/;
const LINK = /^=HYPERLINK\("[^"]*","([^"]*)"\)$/;

/** The arguments of a call in English notation; commas in texts do not part them. */
function argumentsOf(text: string): string[] {
  return text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

/**
 * Calculates formulas of the add-in for a workbook in memory, as a spreadsheet would: the cell shows `#BUSY!` until the
 * function has answered, and a block spills.
 */
export class FormulaEngine {
  private office: OfficeHost | null = null;
  private readonly results = new Map<string, CellValue>();

  readonly evaluate: Evaluate = (formula, { sheet, row, column }) => {
    const [, shown] = LINK.exec(formula) ?? [];
    if (shown !== undefined) return shown;
    const [, id, given] = CALL.exec(formula) ?? [];
    if (id === undefined || given === undefined) return "#NAME?";
    const key = `${sheet}|${row}|${column}|${formula}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    this.results.set(key, "#BUSY!");
    void this.call(id, argumentsOf(given), sheet, row, column).then((value) => this.results.set(key, value));
    return "#BUSY!";
  };

  /** From now on formulas have functions behind them. */
  connect(office: OfficeHost): void {
    this.office = office;
  }

  private async call(id: string, given: string[], sheet: string, row: number, column: number): Promise<CellValue> {
    const { office } = this;
    if (!office) return "#NAME?";
    const { adapter } = office;
    // Excel hands over an argument for each parameter, also for those left out.
    const count = Object.keys(FUNCTIONS[id]?.parameters ?? {}).length;
    const read = Array.from({ length: count }, (_, i) => this.argument(adapter, sheet, given[i] ?? ""));
    const result: FunctionResult = await office.callFunction({
      functionId: id,
      params: read.map(({ value }) => value),
      caller: cellAddress(sheet, row + 1, column),
      parameterAddresses: read.map(({ address }) => address),
    });
    const shown = result.ok ? result.value : result.error;
    const rows = Array.isArray(shown) ? shown : [[shown]];
    rows.forEach((cells, y) =>
      cells.forEach((value, x) => {
        const address = areaAddress({ top: row + y, bottom: row + y, left: column + x, right: column + x });
        if (adapter.sheets().some(({ name }) => name === sheet)) adapter.setFormulaValue(sheet, address, value);
      }),
    );
    const area: Area = {
      top: row,
      left: column,
      bottom: row + rows.length - 1,
      right: column + (rows[0]?.length ?? 1) - 1,
    };
    if (Array.isArray(shown)) adapter.spills.set(adapter.idOf(sheet), area);
    return rows[0]?.[0] ?? "";
  }

  private argument(
    adapter: MemoryWorkbook,
    sheet: string,
    text: string,
  ): { value: CellValue | CellValue[][]; address: string | null } {
    if (text === "") return { value: null, address: null };
    if (text.startsWith('"')) return { value: text.slice(1, -1), address: null };
    const parsed = /^-?[\d.]+$/.test(text) ? null : parseAddress(text);
    if (!parsed) return { value: Number(text), address: null };
    const values = adapter.getValues(adapter.idOf(sheet), parsed.area).map((cells) =>
      // As Excel on the web hands blank cells over.
      cells.map((value) => (value === "" ? null : value)),
    );
    const address = `${quoteSheet(sheet)}!${areaAddress(parsed.area)}`;
    return { value: values.length === 1 && values[0]?.length === 1 ? values[0][0]! : values, address };
  }
}
