/** Entry of the functions bundle: everything is associated before Excel asks for a result. */
import { associateFunctions } from "./functions";

associateFunctions();
