import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSessionState } from "../sessionState";
import { useServices } from "../services";
import type { MemoryPart } from "../../pages/ids.generated";
import { memoryOf } from "./paneMemory";

/**
 * Choices on a page that outlive it, and on this computer the pane.
 * @param read makes the choices of what was kept, in whatever form; both stay the same function
 * @param pack what is kept of them
 */
export function useRemembered<Choices extends object>(
  part: MemoryPart,
  read: (kept: unknown) => Choices,
  pack: (choices: Choices) => object = (choices) => choices,
): [Choices, (change: Partial<Choices>) => void] {
  const workbookName = useSessionState((state) => state.workbookName);
  const { session } = useServices();
  const memory = useMemo(() => memoryOf(session, part), [session, part]);
  const [held, setHeld] = useState(() => ({ workbookName, choices: read(memory.read()) }));
  // While drawing, as React advises: which workbook it is becomes known with the first reading.
  if (held.workbookName !== workbookName) {
    setHeld({ workbookName, choices: held.workbookName === "" ? read(memory.read()) : held.choices });
  }
  const changed = useRef(false);
  const change = useCallback((some: Partial<Choices>) => {
    changed.current = true;
    setHeld((old) => ({ ...old, choices: { ...old.choices, ...some } }));
  }, []);
  useEffect(() => {
    if (changed.current) memory.keep(pack(held.choices));
  }, [memory, pack, held]);
  return [held.choices, change];
}
