import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface TextFieldProps {
  label: string;
  value: string;
  /** What kind of keyboard a touch screen shows. */
  inputMode?: "numeric" | "decimal" | "text";
  maxLength: number;
  /** About how many characters it shows; as wide as there is room when omitted. */
  characters?: number;
  /** What is wrong with what stands in it, read out when it appears. */
  problem?: string | null;
  /** Its name for readers, where the label alone does not say what it is about. */
  name?: string;
  testId: string;
  onChange(value: string): void;
  onBlur?: () => void;
  onEnter?: () => void;
}

const useStyles = makeStyles({
  root: {
    gridTemplateColumns: "auto minmax(0, max-content)",
    gridTemplateRows: "auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  // What has no length of its own takes what the label leaves, and never less than half.
  growing: { gridTemplateColumns: "auto minmax(50%, 1fr)" },
  label: { margin: 0, padding: 0, gridRow: "auto" },
  // Its words make no column wider.
  problem: { gridColumn: "1 / -1", width: 0, minWidth: "100%", color: tokens.colorStatusDangerForeground1 },
  input: { minWidth: "unset" },
  wide: { width: "100%" },
});

/** A short field with its label beside it. */
export function TextField({
  label,
  value,
  inputMode = "text",
  maxLength,
  characters,
  problem = null,
  name,
  testId,
  onChange,
  onBlur,
  onEnter,
}: TextFieldProps): ReactElement {
  const styles = useStyles();
  const input = { size: characters };
  return (
    <Field
      orientation="horizontal"
      size="small"
      label={{ className: styles.label, children: label }}
      validationState={problem === null ? "none" : "error"}
      validationMessage={
        problem === null
          ? null
          : { className: styles.problem, children: <span data-testid={`${testId}-problem`}>{problem}</span> }
      }
      className={mergeClasses(styles.root, characters === undefined && styles.growing)}
    >
      <Input
        size="small"
        inputMode={inputMode}
        autoComplete="off"
        maxLength={maxLength}
        input={input}
        value={value}
        aria-label={name}
        className={mergeClasses(styles.input, characters === undefined && styles.wide)}
        data-testid={testId}
        onChange={(_event, { value: typed }) => onChange(typed)}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === "Enter") onEnter?.();
        }}
      />
    </Field>
  );
}
