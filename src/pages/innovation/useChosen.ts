import { useState } from "react";
import type { CellTarget } from "../../actions/types";
import { choose, follow, NOTHING_CHOSEN, type Chosen } from "./selectedPlace";

interface Followed {
  chosen: Chosen;
  /** The selected cell at the last drawing. */
  selected: CellTarget | null;
}

/**
 * The innovation that was chosen in the pane, until the selection goes elsewhere. Excel may refuse to select its cell,
 * because the sheet is hidden for instance, and then the choice alone decides what is shown.
 */
export function useChosen(selected: CellTarget | null, sheet: string): [number | null, (row: number) => void] {
  const [state, setState] = useState<Followed>({ chosen: NOTHING_CHOSEN, selected });
  // While drawing, as React advises for state that follows a property.
  let { chosen } = state;
  if (state.selected !== selected) {
    chosen = follow(chosen, selected, sheet);
    setState({ chosen, selected });
  }
  return [chosen.row, (row) => setState((old) => ({ ...old, chosen: choose(old.chosen, row) }))];
}
