/** Forms beyond this are no help for a department, and more sheets than Excel shows well. */
export const MOST_FORMS = 100;

/** What somebody wants forms for. */
export interface FormsWanted {
  /** How many; at least one for each name. */
  count: number;
  /** Innovations that are known by name already. */
  names: readonly string[];
  /** `""`: any. */
  department: string;
}
