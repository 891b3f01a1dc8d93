import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface RadioChoiceProps<Value extends string> {
  /** What is chosen, for readers. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; testId?: string }[];
  /** One below the other, for whole sentences. */
  vertical?: boolean;
  onChange(value: Value): void;
}

const useStyles = makeStyles({
  group: { flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  label: {
    // Fluent lifts the words for its own, higher lines.
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  indicator: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 0` },
});

/** A few choices, of which one holds. */
export function RadioChoice<Value extends string>({
  label,
  value,
  options,
  vertical = false,
  onChange,
}: RadioChoiceProps<Value>): ReactElement {
  const styles = useStyles();
  return (
    <RadioGroup
      layout={vertical ? "vertical" : "horizontal"}
      aria-label={label}
      value={value}
      className={styles.group}
      onChange={(_event, data) => {
        const chosen = options.find((option) => option.value === data.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          label={{ className: styles.label, children: option.label }}
          indicator={{ className: styles.indicator }}
          data-testid={option.testId}
        />
      ))}
    </RadioGroup>
  );
}
