import { texts } from "../../i18n/text";
import { wrongArgument } from "../answers/problem";

const said = texts({
  index: { id: "Indeks harus berupa angka 0 sampai 100.", en: "The index must be a number from 0 to 100." },
});

/** @throws FunctionProblem when the number is no index */
export function asIndex(value: number | null): number {
  if (value === null || value < 0 || value > 100) throw wrongArgument(said.index);
  return value;
}
