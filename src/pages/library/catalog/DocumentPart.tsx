import { useState, type ReactElement } from "react";
import { replicationRules } from "../../../i18n/catalog/replicationRules";
import { REPLICATION_FORMS, type ReplicationFacts, type ReplicationForm } from "../../../library/catalog/letter";
import { replicationsOf } from "../../../library/catalog/notes";
import type { CatalogEntry } from "../../../library/catalog/types";
import { ActionButton } from "../../../pane/ActionButton";
import { useSessionState } from "../../../pane/sessionState";
import type { RuleSet } from "../../../rules/types";
import { Select } from "../../../ui/Select";
import { useCatalogTexts } from "./texts";

type Known = Omit<ReplicationFacts, "form" | "rules">;

/** Of whom the documents would speak: each region that took it over, and this region where it took over itself. */
function knownOf(entry: CatalogEntry): { label: string; known: Known }[] {
  const { name, region, opd } = entry;
  return [
    ...replicationsOf(entry.takenBy).map((one) => ({
      label: one.region,
      known: {
        innovation: name,
        origin: region,
        department: opd,
        ...{ region: one.region, there: one.innovation, since: one.year },
      },
    })),
    ...replicationsOf(entry.takenFrom).map((one) => ({
      label: `${one.region} → ${region}`,
      known: {
        innovation: one.innovation,
        origin: one.region,
        department: "",
        ...{ region, there: name, since: one.year },
      },
    })),
  ];
}

function factsOf(known: Known, form: ReplicationForm, rules: RuleSet | null): ReplicationFacts {
  return { ...known, form, rules: rules ? replicationRules(rules) : [] };
}

/** Makes the document that proves a replication. */
export function DocumentPart({ entry }: { entry: CatalogEntry }): ReactElement | null {
  const say = useCatalogTexts();
  const rules = useSessionState((state) => state.rules);
  const [form, setForm] = useState<ReplicationForm>("statement");
  const [chosen, setChosen] = useState("0");
  const all = knownOf(entry);
  const one = all[Number(chosen)] ?? all[0];
  if (!one) return null;
  return (
    <>
      <Select
        label={say("catalog.about")}
        labelled
        value={String(all.indexOf(one))}
        options={all.map(({ label }, at) => ({ value: String(at), label }))}
        onChange={setChosen}
        testId="catalog-form-about"
      />
      <Select
        label={say("catalog.form")}
        labelled
        value={form}
        options={REPLICATION_FORMS.map((one) => ({ value: one, label: say(`catalog.form.${one}`) }))}
        onChange={(next) => setForm(next)}
        testId="catalog-form"
      />
      <div className="iid-row">
        <ActionButton
          action="insertReplicationLetter"
          input={() => factsOf(one.known, form, rules)}
          icon="table"
          size="small"
          label={say("catalog.makeForm")}
          testId="catalog-make-form"
        />
      </div>
    </>
  );
}
