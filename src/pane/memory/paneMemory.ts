import type { Session } from "../../actions/types";
import type { MemoryPart, PageId } from "../../pages/ids.generated";
import { keptText, lastDay } from "../keptText";
import { isFields, textOr } from "./keptFields";

/** Two offices have files of one name on a shared computer, and a file is copied with its identity: both have to fit. */
interface Key {
  id: string;
  /** File name as Excel shows it. */
  name: string;
}

interface Workbook extends Key {
  /** When it is forgotten: milliseconds since 1970. */
  until: number;
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
  if (!isFields(value) || typeof value["id"] !== "string" || typeof value["name"] !== "string") return false;
  return typeof value["until"] === "number" && value["until"] > Date.now() && isFields(value["parts"]);
}

function is({ id, name }: Key, other: Key): boolean {
  return id === other.id && name === other.name;
}

/** Whatever stands there that is not ours, or is over, counts as nothing. */
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

function keep(kept: Kept): void {
  const text = JSON.stringify(kept);
  if (text !== device.read()) device.keep(text);
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
    if (changes.length > 0) keep(changes.reduce((kept, change) => change(kept), load()));
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

/** Takes away what is over; for the start of the pane, since nobody else comes by. */
export function forgetOldWorkbooks(): void {
  if (device.read() !== null) keep(load());
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
  return [...new Set(load().workbooks.map(({ name }) => name))];
}

/** Forgets the page shown last and what is remembered of all workbooks. */
export function forgetPane(): void {
  waiting.take();
  device.keep(null);
}

function withPart({ page, workbooks }: Kept, key: Key, part: MemoryPart, value: unknown): Kept {
  const known = Object.entries(workbooks.find((one) => is(one, key))?.parts ?? {}).filter(([name]) => name !== part);
  const parts = Object.fromEntries(value === null ? known : [...known, [part, value]]);
  const others = workbooks.filter((one) => !is(one, key));
  const own = Object.keys(parts).length === 0 ? [] : [{ ...key, until: lastDay(), parts }];
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
      const { workbookName: name } = session.state();
      const id = session.identity.known();
      return (id !== null && load().workbooks.find((one) => is(one, { id, name }))?.parts[part]) || null;
    },
    keep(value) {
      const { workbookName: name } = session.state();
      if (name === "" || (value === null && session.identity.known() === null)) return;
      session.identity.needed();
      // Read when it is written: somebody else's may hold by then.
      waiting.add(part, (kept) => withPart(kept, { id: session.identity.needed(), name }, part, value));
    },
  };
}
