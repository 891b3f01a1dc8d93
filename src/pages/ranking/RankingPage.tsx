import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { FoldedPart } from "../shared/FoldedPart";
import {
  listYearText,
  rankedGroupText,
  rankingProblemText,
  rankingRemarkText,
  standingRemarks,
} from "../../i18n/region/ranking";
import { rankingTexts } from "../../i18n/region/ranking.texts";
import { sayNotice } from "../../i18n/notice";
import { NoticeLine } from "../../pane/NoticeLine";
import { useKeptView } from "../../pane/useKeptView";
import { regionKey, regionName, type RegionName } from "../../region/names/regionName";
import type { ListedRegion } from "../../region/ranking/types";
import { Button } from "../../ui/Button";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { Select } from "../../ui/Select";
import type { AnalysisProps } from "../manifest";
import { Distribution } from "./Distribution";
import { Neighbours, RankFigures, RanksBeyond, useRankText } from "./StandingParts";
import { useRankingTexts } from "./texts";
import { groupKey, useRanking, yearKey, type RankingChoices, type RankingModel } from "./useRanking";

const BY_THE_WORKBOOK = { region: "", group: "", year: "" } satisfies RankingChoices;

/** Which region of the list is meant; the answer is kept with the workbook. */
function Doubt({
  name,
  candidates,
  change,
}: Pick<ChoosingProps, "change"> & { name: string; candidates: readonly ListedRegion[] }): ReactElement {
  const say = useRankingTexts();
  return (
    <div data-testid="ranking-doubt">
      <Paragraph strong>{say("rankingPage.whichRegion", { name })}</Paragraph>
      <div className="iid-ranking__answers">
        {candidates.map((region) => (
          <Button
            key={regionKey(region.name)}
            icon="check"
            size="small"
            testId={`ranking-is-${regionKey(region.name).trim().replaceAll(" ", "-")}`}
            onClick={() => change({ region: regionKey(region.name) })}
          >
            {labelOf(region.name)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** A name of the list with its kind, where the name does not say it. */
function labelOf(name: RegionName): string {
  const saysKind = name.kind === null || regionName(name.text).kind !== null;
  return saysKind ? name.text : `${name.text} (${name.kind})`;
}

interface ChoosingProps {
  model: RankingModel;
  change(choices: Partial<RankingChoices>): void;
}

function Choosing({ model, change }: ChoosingProps): ReactElement {
  const { locale } = useTexts();
  const say = useRankingTexts();
  const { list, found, groups } = model;
  const own = found.own.kind === "found" ? regionKey(found.own.region.name) : "";
  const names = list.regions.map(({ name }) => ({ value: regionKey(name), label: labelOf(name) }));
  return (
    <div className="iid-ranking__choices">
      <Select
        label={say("rankingPage.region")}
        labelled
        value={own}
        options={[{ value: "", label: say("rankingPage.unknown") }, ...names]}
        onChange={(region) => change({ region })}
        testId="ranking-region"
      />
      <Select
        label={say("rankingPage.group")}
        labelled
        value={groupKey(found.standings[0].group)}
        options={groups.map((group) => ({ value: groupKey(group), label: rankedGroupText(locale, group) }))}
        onChange={(group) => change({ group })}
        testId="ranking-group"
      />
      {list.years.length > 1 && (
        <Select
          label={say("rankingPage.year")}
          labelled
          value={yearKey(found.year)}
          options={list.years.map((year) => ({ value: yearKey(year), label: listYearText(locale, year) }))}
          onChange={(year) => change({ year })}
          testId="ranking-year"
        />
      )}
    </div>
  );
}

function Result({ model, analysis }: AnalysisProps & { model: RankingModel }): ReactElement {
  const { locale, count, t } = useTexts();
  const say = useRankingTexts();
  const rankText = useRankText();
  const { list, found, name } = model;
  const [standing] = found.standings;
  const [best, worst] = standing.range;
  const remarks = [
    ...standingRemarks(locale, name, found.own, { list: found.year, rules: analysis.year }),
    rankingTexts.tieRule[locale],
  ];
  return (
    <>
      <section className="iid-section">
        <Paragraph strong role="status" testId="ranking-result">
          <Explained terms={["rank"]}>
            {say("rankingPage.result", {
              rank: rankText(standing.claimed),
              of: count(standing.claimed.of),
              group: rankedGroupText(locale, standing.group),
            })}
          </Explained>
        </Paragraph>
        {analysis.claimed.spd === null && <Paragraph>{t("index.noSpd")}</Paragraph>}
        {best < worst && <Paragraph>{say("rankingPage.range", { best: count(best), worst: count(worst) })}</Paragraph>}
        <RankFigures standing={standing} analysis={analysis} />
        <Distribution others={standing.others} year={found.year} own={analysis.claimed.index} />
      </section>
      <section className="iid-section">
        <Neighbours standing={standing} analysis={analysis} />
      </section>
      {standing.needed.length + standing.listed.length > 0 && (
        <FoldedPart id="ranking-beyond" title={say("rankingPage.beyond")}>
          {() => <RanksBeyond standing={standing} />}
        </FoldedPart>
      )}
      <FoldedPart
        id="ranking-remarks"
        title={say("rankingPage.remarks", { count: count(remarks.length + list.remarks.length) })}
      >
        {() => (
          <>
            <ul className="iid-bullets iid-text" data-testid="ranking-remarks">
              {remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
            {list.remarks.length > 0 && (
              <Disclosure title={say("rankingPage.listRemarks", { count: count(list.remarks.length) })} level="none">
                {() => (
                  <ul className="iid-bullets iid-text">
                    {list.remarks.map((remark, i) => (
                      <li key={i}>{rankingRemarkText(locale, remark)}</li>
                    ))}
                  </ul>
                )}
              </Disclosure>
            )}
          </>
        )}
      </FoldedPart>
    </>
  );
}

/** Where the region stands in a list that was pasted into the workbook, and what a better rank takes. */
export function RankingPage({ analysis }: AnalysisProps): ReactElement {
  const { locale } = useTexts();
  const say = useRankingTexts();
  const [choices, change, unkept] = useKeptView("ranking", BY_THE_WORKBOOK);
  const model = useRanking(analysis, choices);
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("rankingPage.heading")}</Heading>
        <Paragraph>
          <Explained terms={["cluster"]}>{say("rankingPage.intro")}</Explained>
        </Paragraph>
        {unkept && <NoticeLine tone="warning" text={sayNotice(locale, unkept)} testId="ranking-unkept" />}
        {"kind" in model ? (
          <>
            <Paragraph role="status" testId="ranking-none">
              {model.kind === "none" ? say("rankingPage.none") : rankingProblemText(locale, model)}
            </Paragraph>
            {(model.kind === "none" || model.kind === "noList") && (
              <ActionButton icon="table" action="insertRankingSheet" input={undefined} testId="ranking-insert" />
            )}
          </>
        ) : (
          <>
            <Choosing model={model} change={change} />
            {model.found.own.kind === "doubtful" && (
              <Doubt name={model.name?.text ?? ""} candidates={model.found.own.candidates} change={change} />
            )}
          </>
        )}
      </section>
      {!("kind" in model) && <Result model={model} analysis={analysis} />}
    </div>
  );
}
