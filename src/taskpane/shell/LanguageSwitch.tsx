import type { ReactElement } from "react";
import { LOCALES } from "../../i18n/locale";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";

export function LanguageSwitch(): ReactElement {
  const { t, locale } = useTexts();
  const { session } = useServices();
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
