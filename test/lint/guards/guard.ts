export interface Guard {
  name: string;
  /** What the rule must refuse, by file; the first one is named in the refusal. */
  bad: Record<string, string>;
  rule: string;
  /** What comes close and is allowed. */
  near: Record<string, string>;
}

export const EMPTY = "export const nothing = 0;\n";
