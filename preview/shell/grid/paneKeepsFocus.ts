import type { Injector } from "@univerjs/core";
import { IEditorService } from "@univerjs/preset-sheets-core";

/**
 * Keeps the keyboard in the pane when the add-in goes to a cell, as Excel does. The grid readies its editor with the first
 * cell that is chosen after it is drawn, whoever chooses it, and takes the focus with that: the pane would lose it in the
 * middle of its keys.
 */
export function keepFocusInPane(injector: Injector, grid: HTMLElement): void {
  const editors = injector.get(IEditorService);
  const focus = editors.focus.bind(editors);
  editors.focus = (editorId) => {
    // The editor is readied all the same; what is inert takes no focus.
    const wasInert = grid.inert;
    grid.inert ||= document.activeElement instanceof HTMLIFrameElement;
    try {
      focus(editorId);
    } finally {
      grid.inert = wasInert;
    }
  };
}
