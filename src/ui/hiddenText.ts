import { makeStyles } from "@fluentui/react-components";

/** For readers of the screen only; Fluent's own text would win over a class of a style sheet. */
export const useHiddenText = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflowX: "hidden",
    overflowY: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
