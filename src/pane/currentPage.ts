import { createContext, useContext } from "react";
import type { PageId } from "../pages/ids.generated";

/** The page shown, and how another one is opened. */
export interface CurrentPage {
  page: PageId;
  open(page: PageId): void;
}

export const PageContext = createContext<CurrentPage | null>(null);

/** @throws Error outside of `PaneProvider` */
export function usePage(): CurrentPage {
  const page = useContext(PageContext);
  if (!page) throw new Error("usePage needs a PaneProvider");
  return page;
}
