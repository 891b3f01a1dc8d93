import type { Session } from "../../actions/types";
import type { MemoryPart, PageId } from "../../pages/ids.generated";
import { keptText } from "../keptText";
import { isFields, textOr } from "./keptFields";

interface Workbook {
  /** File name as Excel shows it. */
  name: string;
  parts: Readonly<Record<string, unknown>>;
}

interface Kept {
  /** The page shown last, by its own name. */
  page: string | null;
  /** The one used last stands first. */
  workbooks: readonly Workbook[];
}

const NOTHING: Kept = { page: null, workbooks: [] };
/** Older ones are forgotten. */
const MOST_WORKBOOKS = 8;
/** Somebody types faster than anything has to be kept. */
const SETTLE_MILLISECONDS = 300;

const device = keptText("iid.pane");

function isWorkbook(value: unknown): value is Workbook {
  return isFields(value) && typeof value["name"] === "string" && isFields(value["parts"]);
}

/** Whatever stands there that is not ours counts as nothing. */
function load(): Kept {
  try {
    const kept: unknown = JSON.parse(device.read() ?? "null");
    if (!isFields(kept) || !Array.isArray(kept["workbooks"])) return NOTHING;
    const { page } = kept;
    return { page: textOr(page, null), workbooks: kept["workbooks"].filter(isWorkbook) };
  } catch {
    return NOTHING;
  }
}

type Change = (kept: Kept) => Kept;

/** Changes that wait to be written, the last of each kind. */
class Waiting {
  private readonly changes = new Map<string, Change>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  add(key: string, change: Change): void {
    this.changes.set(key, change);
    this.timer ??= setTimeout(() => this.write(), SETTLE_MILLISECONDS);
  }

  /** Writes what waits. Other windows keep their own workbooks in the same place, so it is read first. */
  write(): void {
    const changes = this.take();
    if (changes.length === 0) return;
    const before = load();
    const text = JSON.stringify(changes.reduce((kept, change) => change(kept), before));
    if (text !== JSON.stringify(before)) device.keep(text);
  }

  /** @returns what waited; nothing waits any more */
  take(): Change[] {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const changes = [...this.changes.values()];
    this.changes.clear();
    return changes;
  }
}

const waiting = new Waiting();

// The pane may close before the time is over.
for (const [target, event] of [
  [window, "pagehide"],
  [document, "visibilitychange"],
] as const) {
  target.addEventListener(event, () => waiting.write());
}

/** @returns the page shown last on this computer, in whatever workbook */
export function lastPage(): string | null {
  return load().page;
}

export function keepPage(page: PageId): void {
  waiting.add("page", (kept) => ({ ...kept, page }));
}

/** @returns the names of the workbooks of which something is remembered, the one used last first */
export function rememberedWorkbooks(): string[] {
  waiting.write();
  return load().workbooks.map(({ name }) => name);
}

/** Forgets the page shown last and what is remembered of all workbooks. */
export function forgetPane(): void {
  waiting.take();
  device.keep(null);
}

function withPart({ page, workbooks }: Kept, name: string, part: MemoryPart, value: unknown): Kept {
  const known = Object.entries(workbooks.find((one) => one.name === name)?.parts ?? {}).filter(([key]) => key !== part);
  const parts = Object.fromEntries(value === null ? known : [...known, [part, value]]);
  const others = workbooks.filter((one) => one.name !== name);
  const own = Object.keys(parts).length === 0 ? [] : [{ name, parts }];
  return { page, workbooks: [...own, ...others].slice(0, MOST_WORKBOOKS) };
}

/** A part of the memory of the open workbook. */
export interface Memory {
  /** @returns what was kept, in whatever form; `null` when nothing was */
  read(): unknown;
  /** @param value as JSON takes it; `null` forgets it */
  keep(value: unknown): void;
}

/** A workbook without a name is not remembered. */
export function memoryOf(session: Session, part: MemoryPart): Memory {
  return {
    read() {
      waiting.write();
      const { workbookName } = session.state();
      return load().workbooks.find(({ name }) => name === workbookName)?.parts[part] ?? null;
    },
    keep(value) {
      const { workbookName } = session.state();
      if (workbookName !== "") waiting.add(part, (kept) => withPart(kept, workbookName, part, value));
    },
  };
}
