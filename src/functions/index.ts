/** Entry of the functions bundle: everything is associated before Excel asks for a result. */
import { codeOf } from "./frame/call";
import { FUNCTIONS } from "./registry.generated";

for (const [id, registered] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, codeOf(registered));
