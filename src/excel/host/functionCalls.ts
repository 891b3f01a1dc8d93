/** A call of a custom function as Excel made it: the arguments, and behind them what Excel says about the call. */
export interface FunctionCall {
  /** As in functions.json, without the namespace. */
  id: string;
  given: readonly unknown[];
}

/** Tells whoever tries what Excel hands over to formulas. */
class FunctionCalls {
  private listener: ((call: FunctionCall) => void) | null = null;

  /** One listener at a time. Returns the end of it. */
  follow(listener: (call: FunctionCall) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  }

  tell(id: string, given: readonly unknown[]): void {
    this.listener?.({ id, given });
  }
}

/** One for the whole runtime, which pane and formulas share. */
export const functionCalls = new FunctionCalls();
