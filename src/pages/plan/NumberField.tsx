import type { ReactElement } from "react";
import { TextField } from "../../ui/TextField";

export interface NumberFieldProps {
  label: string;
  /** As typed. */
  value: string;
  /** What is wrong with it, if anything. */
  problem: string | null;
  testId: string;
  onChange(value: string): void;
}

/** A short field for a number, with its label and what is wrong with it. */
export function NumberField(props: NumberFieldProps): ReactElement {
  return <TextField {...props} inputMode="decimal" maxLength={6} characters={6} />;
}
