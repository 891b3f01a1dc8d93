import type { ReactElement } from "react";
import { LOCALES } from "../../i18n/locale";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { Select } from "../../ui/Select";
import { YearSelect } from "../../pane/YearSelect";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { BeforeSending } from "./BeforeSending";
import { DeviceMemory } from "./DeviceMemory";
import { Glossary } from "./Glossary";
import { HelpLinks } from "./HelpLinks";
import { PersonSetting } from "./PersonSetting";
import { Privacy } from "./Privacy";
import { SeveritySettings } from "./SeveritySettings";
import { ThisVersion } from "./ThisVersion";
import { useSettingsTexts } from "./texts";
import "../shared/findings/findings.css";
import "./settings.css";

/** Language, year and severities of this workbook, what is kept in it and on this computer, and how it goes away. */
export function SettingsPage(): ReactElement {
  const { t, locale } = useTexts();
  const { session } = useServices();
  const say = useSettingsTexts();
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("settingsPage.heading")}</Heading>
        <Heading level={2}>{say("settingsPage.workbook")}</Heading>
        <Paragraph muted>{say("settingsPage.workbookHint")}</Paragraph>
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
      <PersonSetting />
      <SeveritySettings />
      <BeforeSending />
      <DeviceMemory />
      <Privacy />
      <Glossary />
      <HelpLinks />
      <ThisVersion />
    </div>
  );
}
