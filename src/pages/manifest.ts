import type { ComponentType } from "react";
import type { Analysis } from "../analysis/types";
import type { Locale } from "../i18n/locale";
import type { Person } from "../pane/persons";
import type { InnovationTable, WorkbookReading } from "../workbook/types";
import type { PageId } from "./ids.generated";

export interface AnalysisProps {
  analysis: Analysis;
}

export interface TableProps extends AnalysisProps {
  reading: WorkbookReading;
  table: InnovationTable;
}

/** What the component of a page is given, by what the page needs; until there is that, the shell says why not. */
export interface PageProps {
  /** The page does not speak of the open table. */
  nothing: Record<never, never>;
  analysis: AnalysisProps;
  table: TableProps;
}

export type Needs = keyof PageProps;

/** Groups of the menu, as they stand in it; `beyond`: what is about more than the region of the workbook. */
export const MENU_GROUPS = ["work", "explore", "beyond", "setup"] as const;

export interface MenuPlace {
  in: (typeof MENU_GROUPS)[number];
  /** From the first; no two pages of a group have the same. */
  order: number;
}

interface Manifest<Need extends Needs> {
  /** The name of the folder. */
  id: PageId;
  /** The word behind `#/` in the address, and of the picture in the guide. */
  hash: string;
  /** In tab and menu: said before the page and its texts are loaded. */
  label: Readonly<Record<Locale, string>>;
  /** In the menu of those for whom it is no tab. */
  place: MenuPlace;
  /** Among the tabs of each person, from 1, which is the page that one begins with; `null`: in the menu. */
  tab: Readonly<Record<Person, number | null>>;
  needs: Need;
  /** Names under which this computer remembers something of a workbook for the page. */
  memory: readonly string[];
  /** What the page is for, a sentence of the guide. */
  guide: string;
  /** A number beside the label of the tab; none when it is 0. */
  badge?: (analysis: Analysis) => number;
  /** The one dynamic import of the page. */
  load(): Promise<ComponentType<PageProps[Need]>>;
}

/** Everything about a page that others have to know. */
export type PageManifest = { [Need in Needs]: Manifest<Need> }[Needs];

/** Keeps the words of a manifest as types, so that the list of pages can be checked against them. */
export function definePage<const Page extends PageManifest>(page: Page): Page {
  return page;
}
