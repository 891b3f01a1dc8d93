import { makeStyles, tokens } from "@fluentui/react-components";

/** Narrow tables of the summary. */
export const useTableStyles = makeStyles({
  root: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    verticalAlign: "bottom",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
  name: { textAlign: "left", paddingRight: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  number: { textAlign: "right", paddingLeft: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
});
