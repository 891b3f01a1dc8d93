import { ICommandService } from "@univerjs/core";
import type { ICellData, ICommandInfo, IExecutionOptions, Injector, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/workbook/types";
import type { EditSource } from "../../host/adapter";
import { changesContent } from "./cells";
import type { TableStore } from "./tables";

/** A place where cells changed. */
interface Change {
  sheetId: string;
  area: Area;
}

interface Edit extends Change {
  source: EditSource;
}

/** At which machine a command was given. */
export function sourceOf(options: IExecutionOptions | undefined): EditSource {
  return options?.fromCollab === true ? "Remote" : "Local";
}

/** Rows or columns came (`count` > 0) before index `at`, or went (`count` < 0) from it on. */
export type Shift = (sheetId: string, axis: "rows" | "columns", at: number, count: number) => void;

export const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The smallest area around the cells whose content is written; `null` when only formats are. */
function writtenArea(cells: ISetRangeValuesMutationParams["cellValue"]): Area | null {
  let area: Area | null = null;
  for (const [rowKey, row] of Object.entries(cells ?? {})) {
    for (const [columnKey, cell] of Object.entries<Nullable<ICellData>>(row ?? {})) {
      if (!changesContent(cell)) continue;
      const [y, x] = [Number(rowKey), Number(columnKey)];
      const here = { top: y, left: x, bottom: y, right: x };
      area = area === null ? here : union(area, here);
    }
  }
  return area;
}

/**
 * Turns the grid's mutations into the edits Excel would report: not recalculated results, not formats,
 * not our own writes; several mutations of one action are one edit. Keeps the tables' places up to date.
 */
export class GridEvents {
  private readonly listeners = new Set<(sheetId: string, area: Area, source: EditSource) => void>();
  private count = 0;
  private pending: Edit[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly subscription: { dispose(): void };

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly tables: TableStore,
    private readonly onShift: Shift,
    private readonly sheetEnd: (sheetId: string) => { bottom: number; right: number },
    private readonly isOurs: () => boolean,
  ) {
    this.subscription = injector
      .get(ICommandService)
      .onCommandExecuted((command, options) => this.onCommand(command, options));
  }

  onUserChange(listener: (sheetId: string, area: Area, source: EditSource) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** How many edits there have been, of the user and of the add-in alike. */
  edits(): number {
    return this.count;
  }

  dispose(): void {
    this.subscription.dispose();
    if (this.timer !== null) clearTimeout(this.timer);
    this.listeners.clear();
  }

  private onCommand(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (options?.["fromFormula"] === true || options?.onlyLocal === true) return;
    const params = command.params as { unitId?: string } | undefined;
    if (params?.unitId !== this.unitId) return;
    const changes = this.changesOf(command);
    this.count += changes.length;
    if (this.isOurs()) return;
    const source = sourceOf(options);
    for (const { sheetId, area } of changes) {
      if (command.id === SetRangeValuesMutation.id) this.tables.grow(sheetId, area);
      const known = this.pending.find((edit) => edit.sheetId === sheetId && edit.source === source);
      if (known) known.area = union(known.area, area);
      else this.pending.push({ sheetId, area, source });
    }
    if (changes.length > 0) this.timer ??= setTimeout(() => this.flush(), 0);
  }

  private changesOf(command: Readonly<ICommandInfo>): Change[] {
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        const params = command.params as ISetRangeValuesMutationParams;
        // Undoing a format writes the whole cells back.
        if (params.trigger === SetStyleCommand.id) return [];
        const area = writtenArea(params.cellValue);
        return area ? [{ sheetId: params.subUnitId, area }] : [];
      }
      case MoveRangeMutation.id: {
        const { from, to } = command.params as IMoveRangeMutationParams;
        return [from, to].flatMap(({ subUnitId, value }) => {
          const area = writtenArea(value as ISetRangeValuesMutationParams["cellValue"]);
          return area ? [{ sheetId: subUnitId, area }] : [];
        });
      }
      case MoveRowsMutation.id:
      case MoveColsMutation.id: {
        const { subUnitId, sourceRange, targetRange } = command.params as IMoveRowsMutationParams;
        return [{ sheetId: subUnitId, area: union(areaOf(sourceRange), areaOf(targetRange)) }];
      }
      case ReorderRangeMutation.id: {
        const { subUnitId, range } = command.params as IReorderRangeMutationParams;
        return [{ sheetId: subUnitId, area: areaOf(range) }];
      }
      case InsertRowMutation.id:
        return this.shifted(command, "rows", 1);
      case RemoveRowMutation.id:
        return this.shifted(command, "rows", -1);
      case InsertColMutation.id:
        return this.shifted(command, "columns", 1);
      case RemoveColMutation.id:
        return this.shifted(command, "columns", -1);
      default:
        return [];
    }
  }

  /** Everything behind inserted or removed rows or columns has another address now. */
  private shifted(command: Readonly<ICommandInfo>, axis: "rows" | "columns", sign: 1 | -1): Change[] {
    const { subUnitId: sheetId, range } = command.params as IInsertRowMutationParams;
    const area = areaOf(range);
    const [at, count] =
      axis === "rows" ? [area.top, area.bottom - area.top + 1] : [area.left, area.right - area.left + 1];
    this.tables.shift(sheetId, axis, at, sign * count);
    this.onShift(sheetId, axis, at, sign * count);
    const end = this.sheetEnd(sheetId);
    const behind =
      axis === "rows"
        ? { top: at, left: 0, bottom: Math.max(end.bottom, area.bottom), right: end.right }
        : { top: 0, left: at, bottom: end.bottom, right: Math.max(end.right, area.right) };
    return [{ sheetId, area: behind }];
  }

  private flush(): void {
    this.timer = null;
    const edits = this.pending;
    this.pending = [];
    for (const { sheetId, area, source } of edits) {
      for (const listener of this.listeners) listener(sheetId, area, source);
    }
  }
}
