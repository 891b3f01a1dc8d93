/** Entry of the ribbon, in the runtime that pane and functions share. */
import { registerCommands } from "./commands";

void registerCommands();
