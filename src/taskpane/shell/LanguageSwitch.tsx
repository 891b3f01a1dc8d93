import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LOCALES } from "../../i18n/locale";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";

const useStyles = makeStyles({
  group: { display: "flex", flexShrink: 0 },
  language: { minWidth: "28px", padding: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground3 },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
});

export function LanguageSwitch(): ReactElement {
  const { t, locale } = useTexts();
  const { session } = useServices();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("app.language")} className={styles.group}>
      {LOCALES.map((language) => (
        <ToggleButton
          key={language}
          appearance="transparent"
          size="small"
          checked={language === locale}
          aria-label={t(`app.language.${language}`)}
          className={mergeClasses(styles.language, language === locale && styles.chosen)}
          data-testid={`language-${language}`}
          onClick={() => void session.setLocale(language)}
        >
          {language.toUpperCase()}
        </ToggleButton>
      ))}
    </div>
  );
}
