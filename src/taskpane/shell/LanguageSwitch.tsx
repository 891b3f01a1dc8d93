import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LOCALES } from "../../i18n/index";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";

const useStyles = makeStyles({
  group: { display: "flex", flexShrink: 0, alignSelf: "center" },
  option: {
    minWidth: "28px",
    minHeight: "24px",
    padding: "0 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
});

export function LanguageSwitch(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, locale, session } = usePane();
  return (
    <div role="group" aria-label={t("app.language")} className={styles.group}>
      {LOCALES.map((language) => (
        <button
          key={language}
          type="button"
          aria-label={t(`app.language.${language}`)}
          aria-pressed={language === locale}
          className={mergeClasses(styles.option, language === locale && styles.chosen, shared.focus)}
          data-testid={`language-${language}`}
          onClick={() => void session.setLocale(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
