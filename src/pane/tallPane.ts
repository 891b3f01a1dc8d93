import { useState } from "react";

/** Pixels of a pane in which long pages need not be folded: two of a laptop's, one above the other, and more. */
const TALL = 1_000;

/** Whether the pane is so high that it shows everything at once. A laptop of 1366 x 768 gives it 459 pixels. */
export function isTallPane(room = TALL): boolean {
  return window.innerHeight >= room;
}

/** The same as it was when the part came to the page: what somebody reads does not fold by itself. */
export function useTallPane(room = TALL): boolean {
  return useState(() => isTallPane(room))[0];
}
