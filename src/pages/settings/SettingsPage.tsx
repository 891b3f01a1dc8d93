import type { ReactElement } from "react";
import { LOCALES } from "../../i18n/locale";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { Select } from "../../ui/Select";
import { YearSelect } from "../../pane/YearSelect";
import { DeviceMemory } from "./DeviceMemory";
import { SeveritySettings } from "./SeveritySettings";
import { useSettingsTexts } from "./texts";
import "../shared/findings/findings.css";
import "./settings.css";

/** Language, year and severities of this workbook, what this computer remembers, and that nothing leaves it. */
export function SettingsPage(): ReactElement {
  const { t, locale } = useTexts();
  const { session } = useServices();
  const say = useSettingsTexts();
  return (
    <div className="iid-page">
      <section className="iid-section">
        <h1 className="iid-heading">{say("settingsPage.heading")}</h1>
        <h2 className="iid-heading">{say("settingsPage.workbook")}</h2>
        <p className="iid-text iid-muted">{say("settingsPage.workbookHint")}</p>
        <div className="iid-settings__fields">
          <Select
            labelled
            label={say("settingsPage.language")}
            value={locale}
            options={LOCALES.map((value) => ({ value, label: t(`app.language.${value}`) }))}
            onChange={(language) => void session.setLocale(language)}
            testId="language"
          />
          <YearSelect />
        </div>
      </section>
      <SeveritySettings />
      <DeviceMemory />
      <p className="iid-text iid-strong" data-testid="settings-local">
        {say("settingsPage.local")}
      </p>
    </div>
  );
}
