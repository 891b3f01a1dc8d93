import type { ReactElement } from "react";
import { LOCALES } from "../../i18n/locale";
import { usePane } from "../../pane/pane";

export function LanguageSwitch(): ReactElement {
  const { t, locale, session } = usePane();
  return (
    <div role="group" aria-label={t("app.language")} className="iid-languages">
      {LOCALES.map((language) => (
        <button
          key={language}
          type="button"
          aria-label={t(`app.language.${language}`)}
          aria-pressed={language === locale}
          className="iid-language iid-plain iid-focus"
          data-testid={`language-${language}`}
          onClick={() => void session.setLocale(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
