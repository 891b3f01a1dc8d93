import type { ReactElement } from "react";
import { replicationOutlook } from "../../../library/catalog/replication";
import { REPLICATION } from "../../../library/replication";
import { useSessionState } from "../../../pane/sessionState";
import { useTexts } from "../../../pane/texts";
import { indicatorOf } from "../../../rules/index";
import { Paragraph } from "../../../ui/Paragraph";
import { useReplicationTexts } from "./texts";

export interface NotedReplicationProps {
  /** The cell of the catalogue. */
  takenBy: string;
  /** The region of the innovation. */
  region: string;
  /** Level of no. 31 in the table; `null` when it has none. */
  now: number | null;
}

/** What level 31 Replikasi would have with a document of each region that is noted. */
export function NotedReplication({ takenBy, region, now }: NotedReplicationProps): ReactElement | null {
  const { count } = useTexts();
  const say = useReplicationTexts();
  const rules = useSessionState((state) => state.rules);
  const indicator = rules && indicatorOf(rules, REPLICATION);
  if (!rules || !indicator) return null;
  const { regions, documented, doubtful, level, documentedLevel } = replicationOutlook(
    takenBy,
    region,
    indicator,
    rules.year,
  );
  if (regions.length === 0 && doubtful.length === 0) return null;
  const noted = { count: count(regions.length), regions: regions.join(", ") };
  return (
    <>
      {regions.length > 0 && (
        <Paragraph testId="replication-outlook">
          {level === null
            ? say("replication.notedUnknown", { ...noted, year: rules.year })
            : say("replication.noted", {
                ...noted,
                ...{ number: indicator.key, level, now: now ?? say("replication.unset") },
              })}
        </Paragraph>
      )}
      {regions.length > 0 && (
        <Paragraph testId="replication-documented">
          {documented.length === 0
            ? say("replication.noDocument")
            : say("replication.documented", {
                count: count(documented.length),
                ...{ regions: documented.join(", "), level: documentedLevel ?? "?" },
              })}
        </Paragraph>
      )}
      {doubtful.map(({ one, other }) => (
        <Paragraph key={`${one} ${other}`} muted>
          {say("replication.doubt", { one, other })}
        </Paragraph>
      ))}
    </>
  );
}
