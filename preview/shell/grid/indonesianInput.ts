import { CellValueType, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { readIndonesian } from "./indonesianNotation";

/** Decimal comma and day before month, as in Excel with Indonesian regional settings. The grid itself knows only English. */
export function acceptIndonesian(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, _, next) => {
      if (typeof cell?.v !== "string" || cell.p || cell.f || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const read = readIndonesian(cell.v);
      return next(typeof read === "number" ? { ...cell, v: read, t: CellValueType.NUMBER } : { ...cell, v: read });
    },
  });
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the number formats, before the grid's own last one.
    priority: -0.5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => {
      const general = cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !Number.isInteger(cell.v);
      return next(general ? { ...cell, v: String(Number(Number(cell.v).toPrecision(10))).replace(".", ",") } : cell);
    },
  });
}
