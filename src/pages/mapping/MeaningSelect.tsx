import { memo, useState, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { allRoles, ROLE_KINDS, roleText } from "../../workbook/mapping/index";
import { GroupSelect } from "../../ui/GroupSelect";
import type { ColumnRole } from "../../workbook/types";
import { meaningOf } from "./columnMeaning";
import { useMappingTexts } from "./texts";

export interface MeaningSelectProps {
  label: string;
  role: ColumnRole;
  /** Chosen by the user, not recognised. */
  chosen: boolean;
  rules: RuleSet;
  column: number;
  onChange(column: number, role: ColumnRole | null): void;
}

const AUTOMATIC = "";

/** All meanings a column may have. */
function Meanings({ rules, chosen }: { rules: RuleSet; chosen: boolean }): ReactElement {
  const say = useMappingTexts();
  const roles = allRoles(rules);
  const options = (wanted: ColumnRole["kind"]): ReactElement[] =>
    roles
      .filter(({ kind }) => kind === wanted)
      .map((role) => (
        <option key={roleText(role)} value={roleText(role)}>
          {meaningOf(role, rules, say)}
        </option>
      ));
  return (
    <>
      {chosen && <option value={AUTOMATIC}>{say("mapping.automatic")}</option>}
      {options("other")}
      <optgroup label={say("mapping.group.fields")}>{options("field")}</optgroup>
      {ROLE_KINDS.map((kind) => (
        <optgroup key={kind} label={say(`mapping.group.${kind}`)}>
          {options(kind)}
        </optgroup>
      ))}
    </>
  );
}

/**
 * What a column means, to be changed. The whole list is made when somebody comes to it: a sheet has dozens of columns
 * and each list more than a hundred lines.
 */
export const MeaningSelect = memo(function MeaningSelect({
  label,
  role,
  chosen,
  rules,
  column,
  onChange,
}: MeaningSelectProps): ReactElement {
  const say = useMappingTexts();
  const [wanted, setWanted] = useState(false);
  return (
    <GroupSelect
      label={label}
      testId="meaning"
      value={roleText(role)}
      onReach={() => setWanted(true)}
      onChange={(value) =>
        onChange(column, value === AUTOMATIC ? null : (allRoles(rules).find((one) => roleText(one) === value) ?? null))
      }
    >
      {wanted ? (
        <Meanings rules={rules} chosen={chosen} />
      ) : (
        <option value={roleText(role)}>{meaningOf(role, rules, say)}</option>
      )}
    </GroupSelect>
  );
});
