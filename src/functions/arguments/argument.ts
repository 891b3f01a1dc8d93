/** An argument as Excel hands it over. */
export interface Argument {
  raw: unknown;
  /** Where its cells stand (`Inovasi!A1:K40`), if it is a reference and the function asks for it. */
  address: string | null;
}
