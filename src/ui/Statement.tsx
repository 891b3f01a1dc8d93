import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icons";
import "./statement.css";

export interface StatementProps {
  title: string;
  text: string;
  /** Good news instead of an obstacle. */
  good?: boolean;
  children?: ReactNode;
}

/** A plain sentence in place of a page, with the next steps below it. */
export function Statement({ title, text, good = false, children }: StatementProps): ReactElement {
  return (
    <section className="iid-statement" data-testid={good ? "clean" : "problem"}>
      <div className="iid-statement__title">
        <Icon
          name={good ? "check" : "warning"}
          size={20}
          className={classes("iid-statement__icon", good && "iid-statement__icon--good")}
        />
        <h1 className="iid-statement__heading">{title}</h1>
      </div>
      <p className="iid-statement__text iid-numeric">{text}</p>
      {children}
    </section>
  );
}
