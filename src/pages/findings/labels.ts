import type { Texts } from "../../pane/texts";
import type { GroupTopic } from "./grouping";

export function groupLabel(topic: GroupTopic, { t }: Pick<Texts, "t">): string {
  switch (topic.by) {
    case "severity":
      return t(`severity.${topic.severity}`);
    case "indicator":
      return topic.indicator
        ? t("findings.indicatorGroup", { key: topic.indicator.key, name: topic.indicator.name })
        : t("findings.noIndicator");
    case "opd":
      return topic.opd === "" ? t("findings.noOpd") : topic.opd;
    case "row":
      if (topic.row === null) return t("findings.region");
      return topic.name === ""
        ? t("findings.rowUnnamed", { row: topic.row })
        : t("findings.rowGroup", { row: topic.row, name: topic.name });
  }
}
