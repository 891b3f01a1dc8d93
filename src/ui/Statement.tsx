import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icons";

export interface StatementProps {
  title: string;
  text: string;
  /** Good news instead of an obstacle. */
  good?: boolean;
  children?: ReactNode;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "520px" },
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  // The browser's own margins would tear it apart.
  text: { margin: 0 },
  obstacle: { color: tokens.colorPaletteDarkOrangeForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

/** A plain sentence in place of a page, with the next steps below it. */
export function Statement({ title, text, good = false, children }: StatementProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root} data-testid={good ? "clean" : "problem"}>
      <div className={styles.title}>
        <Icon name={good ? "check" : "warning"} size={20} className={good ? styles.good : styles.obstacle} />
        <Text as="h1" size={400} weight="semibold" className={styles.text}>
          {title}
        </Text>
      </div>
      <Text as="p" block className={styles.text}>
        {text}
      </Text>
      {children}
    </section>
  );
}
