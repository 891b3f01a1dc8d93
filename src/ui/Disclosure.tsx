import { useId, useState, type ReactElement, type ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icons";
import "./disclosure.css";

export interface DisclosureButtonProps {
  children: ReactNode;
  open: boolean;
  /** Id of what it shows and hides. */
  controls: string;
  testId?: string | undefined;
  onToggle(): void;
}

/** The line that shows and hides what is below it. */
export function DisclosureButton({ children, open, controls, testId, onToggle }: DisclosureButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="iid-disclosure__button iid-plain iid-focus"
      aria-expanded={open}
      aria-controls={controls}
      data-testid={testId}
      onClick={onToggle}
    >
      <Icon
        name="chevron"
        size={12}
        className={classes("iid-disclosure__sign", open && "iid-disclosure__sign--open")}
      />
      <span className="iid-disclosure__title">{children}</span>
    </button>
  );
}

export interface DisclosureProps {
  title: string;
  /** Made only when it is open. */
  children(): ReactNode;
  testId: string;
  /** Level of its heading; 2 when omitted. */
  level?: 2 | 3;
}

/** A part of a page that is closed until it is asked for. */
export function Disclosure({ title, children, testId, level = 2 }: DisclosureProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="iid-disclosure">
      <Heading className="iid-heading">
        <DisclosureButton open={open} controls={id} testId={testId} onToggle={() => setOpen(!open)}>
          {title}
        </DisclosureButton>
      </Heading>
      {open && (
        <div id={id} className="iid-disclosure__body iid-section">
          {children()}
        </div>
      )}
    </section>
  );
}
