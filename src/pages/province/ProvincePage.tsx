import { useRef, useState, type ReactElement } from "react";
import { recapComparison, recapWords } from "../../i18n/region/recap";
import { rankingTexts } from "../../i18n/region/ranking.texts";
import { ActionButton } from "../../pane/ActionButton";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { useFirst } from "../../pane/useFirst";
import type { Recap } from "../../region/recap/types";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { DataTable } from "../../ui/table/DataTable";
import { Heading } from "../../ui/Heading";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import { FoldedPart } from "../shared/FoldedPart";
import { RegionLetters } from "./RegionLetters";
import { RegionFiles } from "./RegionFiles";
import { provinceStoreOf, type ProvinceStore } from "./provinceStore";
import { RegionTable } from "./RegionTable";
import { useProvinceTexts } from "./texts";
import { useProvince, type ProvinceModel } from "./useProvince";
import "../shared/findings/findings.css";
import "./province.css";

/** Documents that a low pane shows at first. */
const FIRST_NEEDS = 6;
/** The parts below the table are open where both stand in view. */
const ROOM = 1_000;

/** Who lacks which document most. */
function Needs({ recap, rules }: { recap: Recap; rules: RuleSet }): ReactElement {
  const { locale, count } = useTexts();
  const say = useProvinceTexts();
  const words = recapWords(locale, recap, rules);
  const { shown, more } = useFirst(recap.needs, FIRST_NEEDS);
  if (recap.needs.length === 0) return <Paragraph muted>{say("provincePage.noNeeds")}</Paragraph>;
  return (
    <>
      <Paragraph muted>{say("provincePage.needsHint")}</Paragraph>
      <DataTable
        caption={say("provincePage.needs")}
        captionHidden
        heads={[say("provincePage.indicator"), say("provincePage.levels"), say("provincePage.regions")]}
        rows={shown.map((need) => ({
          key: need.indicator,
          head: words.need(need.indicator),
          cells: [count(need.levels), count(need.regions)],
          below: say("provincePage.mostIn", { names: words.most(need) }),
        }))}
        testId="province-needs"
      />
      {more}
    </>
  );
}

interface ResultProps {
  store: ProvinceStore;
  model: ProvinceModel;
  recap: Recap;
  rules: RuleSet;
}

function Result({ store, model, recap, rules }: ResultProps): ReactElement {
  const { locale, count } = useTexts();
  const say = useProvinceTexts();
  const [letter, setLetter] = useState<string | null>(null);
  const letters = useRef<HTMLDivElement>(null);
  const regions = recap.rows.filter(({ rank }) => rank !== null).length;
  const showLetter = (file: string): void => {
    setLetter(file);
    letters.current?.scrollIntoView?.({ block: "start" });
    const head = letters.current?.querySelector<HTMLElement>("[aria-expanded]");
    if (head?.getAttribute("aria-expanded") === "false") head.click();
    head?.focus({ preventScroll: true });
  };
  return (
    <>
      <section className="iid-section">
        <Paragraph strong role="status" numeric testId="province-summary">
          {say("provincePage.summary", {
            regions: count(regions),
            broken: count(recap.rows.length - regions),
            rules: rules.title,
          })}
        </Paragraph>
        {model.otherRules && (
          <MessageLine tone="warning" testId="province-other-rules">
            {say("provincePage.otherRules", { before: rules.title, now: model.rulesNow })}
          </MessageLine>
        )}
        <RegionTable rows={recap.rows} rules={rules} onLetter={showLetter} onRemove={(file) => store.remove(file)} />
        <div className="iid-row">
          <ActionButton
            action="writeRecap"
            input={() => recap}
            icon="table"
            size="small"
            appearance="primary"
            disabled={model.otherRules && say("provincePage.otherRules", { before: rules.title, now: model.rulesNow })}
            testId="province-write"
          />
          <Button icon="cross" size="small" testId="province-clear" onClick={() => store.clear()}>
            {say("provincePage.clear")}
          </Button>
        </div>
      </section>
      <FoldedPart id="province-needs" title={say("provincePage.needs")} room={ROOM}>
        {() => <Needs recap={recap} rules={rules} />}
      </FoldedPart>
      <div ref={letters} className="iid-part">
        <FoldedPart id="province-letters" title={say("provincePage.letters")} room={ROOM}>
          {() => <RegionLetters recap={recap} rules={rules} chosen={letter} onChoose={setLetter} />}
        </FoldedPart>
      </div>
      <FoldedPart id="province-notes" title={say("provincePage.notes")} room={ROOM}>
        {() => (
          <ul className="iid-bullets iid-text" data-testid="province-notes">
            {[rankingTexts.tieRule[locale], ...recapComparison(locale, recap, rules.year)].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </FoldedPart>
    </>
  );
}

/** The workbooks of several regions beside each other: ranks, what they lack, and letters to them. */
export function ProvincePage(): ReactElement {
  const { session } = useServices();
  const say = useProvinceTexts();
  const store = provinceStoreOf(session);
  const model = useProvince(store);
  const { recap, rules, state } = model;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("provincePage.heading")}</Heading>
        <Paragraph>{say("provincePage.intro")}</Paragraph>
        <RegionFiles store={store} model={model} />
      </section>
      {recap && rules && !state.running && <Result store={store} model={model} recap={recap} rules={rules} />}
    </div>
  );
}
