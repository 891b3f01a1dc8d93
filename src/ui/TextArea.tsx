import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface TextAreaProps {
  label: ReactNode;
  /** For readers only. */
  labelHidden?: boolean;
  value: string;
  rows: number;
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  readOnly?: boolean;
  /** Language of what stands in it, where that is not the language of the pane. */
  lang?: string;
  /** The key that leads to it, as `aria-keyshortcuts` writes it. */
  shortcut?: string | undefined;
  /** What is wrong with what stands in it, read out when it appears. */
  problem?: string | null;
  /** What to know about it. */
  hint?: string;
  testId?: string;
  /** The field itself, to give it the focus. */
  onElement?: (element: HTMLTextAreaElement | null) => void;
  onChange?: (value: string) => void;
  onFocus?: (element: HTMLTextAreaElement) => void;
}

const useStyles = makeStyles({
  label: { paddingTop: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  field: { width: "100%" },
  text: { maxHeight: "unset", minHeight: "unset", resize: "vertical" },
});

/** A field for a few sentences. */
export function TextArea({
  label,
  labelHidden = false,
  problem = null,
  hint,
  shortcut,
  testId,
  onElement,
  onChange,
  onFocus,
  ...field
}: TextAreaProps): ReactElement {
  const styles = useStyles();
  const words = { className: labelHidden ? "iid-hidden" : styles.label, children: label };
  return (
    <Field
      size="small"
      label={words}
      {...(hint !== undefined && { hint })}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem === null ? null : { className: styles.problem, children: problem }}
    >
      <Textarea
        {...field}
        size="small"
        root={{ className: styles.field }}
        textarea={{ className: styles.text }}
        aria-keyshortcuts={shortcut}
        data-testid={testId}
        // A function: the library's types know no element for a ref where optional properties are exact.
        ref={(element: HTMLTextAreaElement | null) => onElement?.(element)}
        onChange={(_event, { value }) => onChange?.(value)}
        onFocus={({ target }) => onFocus?.(target)}
      />
    </Field>
  );
}
