import type { ReactElement } from "react";
import { GLOSSARY } from "../../i18n/glossary";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { useSettingsTexts } from "./texts";

/** All words that have a meaning of their own here, in the order of the alphabet. */
export function Glossary(): ReactElement {
  const { locale, count } = useTexts();
  const say = useSettingsTexts();
  const entries = Object.entries(GLOSSARY).sort(([, one], [, other]) =>
    one.word[locale].localeCompare(other.word[locale], locale),
  );
  return (
    <Disclosure title={say("settingsPage.glossary", { count: count(entries.length) })} testId="glossary">
      {() => (
        <dl className="iid-facts iid-text" data-testid="glossary-list">
          {entries.map(([term, { word, meaning }]) => (
            <div key={term} className="iid-fact">
              <dt className="iid-strong">{word[locale]}</dt>
              <dd className="iid-fact__value">{meaning[locale]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}
