import { useEffect, useState } from "react";
import { argumentSeparator } from "../../excel/reading/separators";
import { useTexts } from "../../pane/texts";

/** What stands between the arguments of a formula in this Excel; as the language has it until Excel tells. */
export function useArgumentSeparator(): "," | ";" {
  const { locale } = useTexts();
  const [told, setTold] = useState<"," | ";" | null>(null);
  useEffect(() => {
    let wanted = true;
    // Only a formula to look at depends on it: an Excel that does not tell is no hindrance.
    argumentSeparator().then(
      (separator) => wanted && setTold(separator),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return told ?? (locale === "id" ? ";" : ",");
}
