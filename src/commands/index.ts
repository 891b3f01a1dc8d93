/** Entry of the ribbon commands, in the runtime that pane and functions share. */
import { registerCommands } from "./commands";

void registerCommands();
