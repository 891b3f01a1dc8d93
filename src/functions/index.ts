/** Entry of the functions bundle: everything is associated before Excel asks for a result. */
import { functionCalls } from "../excel/host/functionCalls";
import { codeOf } from "./frame/call";
import { FUNCTIONS } from "./registry.generated";

for (const [id, registered] of Object.entries(FUNCTIONS)) {
  const code = codeOf(registered);
  CustomFunctions.associate(id, (...given: unknown[]) => {
    functionCalls.tell(id, given);
    return code(...given);
  });
}
