import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TextKey } from "../../i18n/index";
import { ActionButton } from "../ActionButton";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";

const useStyles = makeStyles({
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    justifyContent: "space-between",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  texts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

const SHEETS: readonly TextKey[] = [
  "create.sheet.profile",
  "create.sheet.spd",
  "create.sheet.innovations",
  "create.sheet.opd",
  "create.sheet.summary",
  "create.sheet.lists",
];

const CHOICES = [
  {
    action: "insertTemplate",
    title: "create.empty",
    hint: "create.emptyHint",
    appearance: "primary",
    testId: "insert-template",
  },
  {
    action: "insertSample",
    title: "create.sample",
    hint: "create.sampleHint",
    appearance: "secondary",
    testId: "insert-sample",
  },
] as const;

/** Inserts the template: what it holds, empty or with sample data. */
export function CreatePage(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, state } = usePane();
  return (
    <div className={shared.page}>
      <section className={shared.section}>
        <h1 className={shared.heading}>{t("create.heading")}</h1>
        <p className={shared.text}>{t("create.intro", { year: state.year })}</p>
      </section>
      <div className={styles.choices}>
        {CHOICES.map(({ action, title, hint, appearance, testId }) => (
          <section key={action} className={styles.choice}>
            <div className={styles.texts}>
              <h2 className={shared.heading}>{t(title)}</h2>
              <p className={mergeClasses(shared.text, shared.muted)}>{t(hint)}</p>
            </div>
            <ActionButton action={action} input={undefined} icon="table" appearance={appearance} testId={testId} />
          </section>
        ))}
      </div>
      <section className={shared.section}>
        <h2 className={shared.heading}>{t("create.sheets")}</h2>
        <ul className={mergeClasses(styles.items, shared.text)}>
          {SHEETS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p className={mergeClasses(shared.text, shared.muted)}>{t("create.undoHint")}</p>
      </section>
    </div>
  );
}
