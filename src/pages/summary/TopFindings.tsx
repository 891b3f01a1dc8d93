import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { findingMessage } from "../../i18n/finding";
import { worthText } from "../../i18n/worth";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { usePage } from "../../pane/currentPage";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { dearest } from "./figures";
import { useSummaryTexts } from "./texts";
import { RowButton } from "../../ui/RowButton";

const SHOWN = 5;
/** Pixels of a pane that shows it as well. */
const ROOM = 760;

/** The findings worth most; a click goes to the cell. */
export function TopFindings({ analysis }: { analysis: Analysis }): ReactElement {
  const { locale, count } = useTexts();
  const say = useSummaryTexts();
  const { run } = useServices();
  const { open } = usePage();
  const top = dearest(analysis.findings, SHOWN);
  const names = new Map(analysis.innovations.map(({ row, name }) => [row, name]));
  return (
    <FoldedPart id="top" title={say("top.heading")} room={ROOM}>
      {() => (
        <>
          {top.length === 0 && <Paragraph>{say("top.none")}</Paragraph>}
          <ul className="iid-list">
            {top.map((finding, index) => {
              const name = finding.innovationRow === null ? undefined : names.get(finding.innovationRow);
              return (
                <li key={`${index} ${finding.address} ${finding.code}`}>
                  <RowButton
                    className="iid-top"
                    testId="top-finding"
                    data={{ "data-address": finding.address }}
                    onClick={() => void run("goTo", finding)}
                  >
                    <span className="iid-beside">
                      <span>{findingMessage(locale, finding, analysis.rules)}</span>
                      <span className="iid-strong iid-numeric">{worthText(locale, finding)}</span>
                    </span>
                    <span className="iid-top__where iid-muted">
                      {name ? `${finding.address} · ${name}` : finding.address}
                    </span>
                  </RowButton>
                </li>
              );
            })}
          </ul>
          {analysis.findings.length > 0 && (
            <Button icon="chevron" iconAfter size="small" appearance="subtle" onClick={() => open("findings")}>
              {say("top.all", { count: count(analysis.findings.length) })}
            </Button>
          )}
        </>
      )}
    </FoldedPart>
  );
}
