import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Icon } from "./icons";

export interface DisclosureProps {
  title: ReactNode;
  /** Made only when it is open. */
  children(): ReactNode;
  testId?: string | undefined;
  /** Level of its heading: 2 when omitted; "none" for a line that is no part of the page by itself. */
  level?: 2 | 3 | "none";
  /** Whether it is open, where somebody else remembers that. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
}

const useStyles = makeStyles({
  part: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  heading: { minHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  first: { fontSize: tokens.fontSizeBase300 },
  sign: { height: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(90deg)" },
  title: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A line that shows and hides what is below it. */
export function Disclosure({ title, children, testId, level = 2, open, onToggle }: DisclosureProps): ReactElement {
  const id = useId();
  const styles = useStyles();
  const [own, setOwn] = useState(false);
  const shown = open ?? own;
  const toggle = (): void => {
    setOwn(!shown);
    onToggle?.(!shown);
  };
  const isPart = level !== "none";
  const button = {
    className: mergeClasses(styles.button, isPart && styles.heading, level === 2 && styles.first),
    "aria-controls": id,
    "data-testid": testId,
  };
  return (
    <Accordion
      collapsible
      openItems={shown ? [id] : []}
      onToggle={toggle}
      className={isPart ? mergeClasses("iid-part", styles.part) : undefined}
    >
      <AccordionItem value={id}>
        <AccordionHeader
          as={isPart ? `h${level}` : "div"}
          expandIcon={{
            className: styles.sign,
            children: <Icon name="chevron" size={12} className={shown ? styles.open : undefined} />,
          }}
          button={button}
        >
          <span className={styles.title}>{title}</span>
        </AccordionHeader>
        {shown && (
          <AccordionPanel id={id} collapseMotion={null} className={styles.panel}>
            {children()}
          </AccordionPanel>
        )}
      </AccordionItem>
    </Accordion>
  );
}
