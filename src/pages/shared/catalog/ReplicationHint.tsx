import type { ReactElement } from "react";
import { REPLICATION } from "../../../library/replication";
import { usePage } from "../../../pane/currentPage";
import { useSessionState } from "../../../pane/sessionState";
import { Button } from "../../../ui/Button";
import { NotedReplication } from "./NotedReplication";
import { useReplicationTexts } from "./texts";
import { useCatalogReading } from "./useCatalogReading";

export interface ReplicationHintProps {
  /** Excel's row of an innovation. */
  row: number;
}

/** What the catalogue knows of who took an innovation over, where no. 31 is spoken of; nothing when it knows none. */
export function ReplicationHint({ row }: ReplicationHintProps): ReactElement | null {
  const say = useReplicationTexts();
  const { open } = usePage();
  const { catalog, region } = useCatalogReading();
  const record = useSessionState((state) => state.reading?.innovations?.records.find((one) => one.row === row));
  const opd = record?.fields.opd?.text ?? "";
  const entry = record && region !== "" ? catalog.named({ region, name: record.name, opd }) : null;
  if (!record || !entry || entry.takenBy.trim() === "") return null;
  return (
    <div className="iid-section" data-testid="replication-hint">
      <NotedReplication takenBy={entry.takenBy} region={entry.region} now={record.levels[REPLICATION]?.level ?? null} />
      <Button icon="chevron" iconAfter size="small" testId="replication-open" onClick={() => open("library")}>
        {say("replication.open")}
      </Button>
    </div>
  );
}
