/** What formulas of ours can do in this Excel: all; without knowing where their ranges stand; nothing. */
export type FunctionSupport = "full" | "noAddresses" | "none";

export function functionSupport(): FunctionSupport {
  const { requirements } = Office.context;
  const isThere = (version: string): boolean => requirements.isSetSupported("CustomFunctionsRuntime", version);
  // They run in the runtime of the pane.
  if (!isThere("1.1") || !requirements.isSetSupported("SharedRuntime", "1.1")) return "none";
  return isThere("1.3") ? "full" : "noAddresses";
}
