import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../icons";
import { useSharedStyles } from "../shared.styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "520px" },
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface StatementProps {
  title: string;
  text: string;
  /** Good news instead of an obstacle. */
  good?: boolean;
  children?: ReactNode;
}

/** A plain sentence in place of a page, with the next steps below it. */
export function Statement({ title, text, good = false, children }: StatementProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={styles.root} data-testid={good ? "clean" : "problem"}>
      <div className={styles.title}>
        <Icon name={good ? "check" : "warning"} size={20} className={mergeClasses(styles.icon, good && styles.good)} />
        <h1 className={styles.heading}>{title}</h1>
      </div>
      <p className={mergeClasses(styles.text, shared.numeric)}>{text}</p>
      {children}
    </section>
  );
}
