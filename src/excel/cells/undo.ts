import type { Notice } from "../host/texts";

/** What takes one change of ours back. */
export interface UndoEntry {
  /** Names the change, to be put into "Batalkan: …". */
  label: Notice;
  /**
   * Takes it back as far as nobody changed it since.
   * @returns a sentence when something had to be left as it is
   * @throws ExcelProblem; the entry then stays
   */
  revert(): Promise<Notice | null>;
}

const MAX_ENTRIES = 20;
const entries: UndoEntry[] = [];
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

/** Calls the listener after every change of ours and after every undo. */
export function subscribeUndo(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every writer calls this after its change. */
export function rememberUndo(entry: UndoEntry): void {
  entries.push(entry);
  if (entries.length > MAX_ENTRIES) entries.shift();
  changed();
}

/** @returns what `undoLast` would take back */
export function undoLabel(): Notice | null {
  return entries[entries.length - 1]?.label ?? null;
}

/**
 * Takes back our latest change.
 * @returns its label, and what had to be left; `null` when there is nothing to take back
 * @throws ExcelProblem
 */
export async function undoLast(): Promise<{ label: Notice; left: Notice | null } | null> {
  const entry = entries[entries.length - 1];
  if (!entry) return null;
  const left = await entry.revert();
  entries.splice(entries.indexOf(entry), 1);
  changed();
  return { label: entry.label, left };
}
