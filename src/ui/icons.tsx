// Each icon from a file of its own: the index of the library holds five thousand.
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowAutofitWidth20Regular } from "@fluentui/react-icons/svg/arrow-autofit-width";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowFit16Regular } from "@fluentui/react-icons/svg/arrow-fit";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { DismissCircle16Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Document16Regular } from "@fluentui/react-icons/svg/document";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { Filter16Regular } from "@fluentui/react-icons/svg/filter";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Navigation16Regular } from "@fluentui/react-icons/svg/navigation";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { mergeClasses, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** The icons of the pane by what they say. */
const ICONS = {
  check: Checkmark16Regular,
  cross: Dismiss16Regular,
  dash: Subtract16Regular,
  error: DismissCircle16Regular,
  warning: Warning16Regular,
  info: Info16Regular,
  refresh: ArrowClockwise16Regular,
  undo: ArrowUndo16Regular,
  mark: Highlight16Regular,
  unmark: Eraser20Regular,
  table: Table16Regular,
  copy: Copy16Regular,
  export: ArrowDownload16Regular,
  filter: Filter16Regular,
  widen: ArrowFit16Regular,
  search: Search16Regular,
  back: ChevronLeft16Regular,
  menu: Navigation16Regular,
  chevron: ChevronRight16Regular,
  plus: Add16Regular,
  fit: ArrowAutofitWidth20Regular,
  document: Document16Regular,
  edit: Edit16Regular,
  folder: FolderOpen16Regular,
  leave: Open16Regular,
} as const;

export type IconName = keyof typeof ICONS;

export interface IconProps {
  name: IconName;
  /** Pixels; 16 when omitted. */
  size?: 12 | 14 | 16 | 20;
  className?: string | undefined;
}

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  12: { width: "12px", height: "12px" },
  14: { width: "14px", height: "14px" },
  16: { width: "16px", height: "16px" },
  20: { width: "20px", height: "20px" },
});

/** An icon in the colour of the text, always beside a text and therefore hidden from readers. */
export function Icon({ name, size = 16, className }: IconProps): ReactElement {
  const styles = useStyles();
  const Sign = ICONS[name];
  return <Sign className={mergeClasses(styles.icon, styles[size], className)} />;
}
