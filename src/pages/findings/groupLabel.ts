import type { Texts } from "../../pane/texts";
import type { GroupTopic } from "./grouping";
import type { SayFindings } from "./texts";

/** The title of a group of findings. */
export function groupLabel(topic: GroupTopic, say: SayFindings, t: Texts["t"]): string {
  switch (topic.by) {
    case "severity":
      return t(`severity.${topic.severity}`);
    case "indicator":
      return topic.indicator
        ? say("findings.indicatorGroup", { key: topic.indicator.key, name: topic.indicator.name })
        : say("findings.noIndicator");
    case "opd":
      return topic.opd === "" ? say("findings.noOpd") : topic.opd;
    case "row":
      if (topic.row === null) return say("findings.region");
      return topic.name === ""
        ? say("findings.rowUnnamed", { row: topic.row })
        : say("findings.rowGroup", { row: topic.row, name: topic.name });
  }
}
