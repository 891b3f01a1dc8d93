import type { ReactElement } from "react";
import type { NameProposal } from "../../checks/shared/departments/nameProposals";
import { useWaiting } from "../../pane/useWaiting";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { normalizeText } from "../../workbook/index";
import { useDepartmentsTexts } from "./texts";

/** The names of the table that the list lacks, each with those of the list that it may mean: one click each. */
export function MatchNames({ open }: { open: readonly NameProposal[] }): ReactElement {
  const { count } = useTexts();
  const say = useDepartmentsTexts();
  const { run } = useServices();
  const waiting = useWaiting();
  const choose = (name: string, listed: string): void => {
    void run("answerQuestion", { opd: { [normalizeText(name)]: listed } });
  };
  return (
    <section className="iid-section iid-match">
      <Heading level={3}>{say("departmentsPage.match", { count: count(open.length) })}</Heading>
      <Paragraph>{say("departmentsPage.matchStep")}</Paragraph>
      <ul className="iid-list iid-page" data-testid="match-names">
        {open.map(({ name, innovations, candidates }) => (
          <li key={name} className="iid-section">
            <span className="iid-text">
              {say("departmentsPage.matchName", { name, innovations: count(innovations) })}
            </span>
            <div className="iid-row">
              {candidates.map((candidate) => (
                <Button
                  key={candidate}
                  icon="check"
                  size="small"
                  disabled={waiting}
                  label={say("departmentsPage.sameAs", { name, candidate })}
                  testId="same-department"
                  onClick={() => choose(name, candidate)}
                >
                  {candidate}
                </Button>
              ))}
              <Button
                icon="cross"
                size="small"
                disabled={waiting}
                label={say("departmentsPage.notListedOf", { name })}
                testId="other-department"
                onClick={() => choose(name, "")}
              >
                {say("departmentsPage.notListed")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
