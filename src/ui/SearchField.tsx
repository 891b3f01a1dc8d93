import { Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "./icons";

export interface SearchFieldProps {
  /** What is searched, for readers. */
  label: string;
  placeholder?: string;
  value: string;
  testId: string;
  onChange(value: string): void;
}

const useStyles = makeStyles({
  root: { width: "100%" },
});

/** A field that narrows a list while people type. */
export function SearchField({ label, placeholder, value, testId, onChange }: SearchFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Input
      // The browser's own cross and Escape empty it.
      type="search"
      size="small"
      className={styles.root}
      contentBefore={<Icon name="search" size={14} />}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      data-testid={testId}
      onChange={(_event, { value: typed }) => onChange(typed)}
    />
  );
}
