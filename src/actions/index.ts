export { createNavigation } from "./navigation";
export { actions } from "./registry.generated";
export { services, type ActionServices } from "./services";
export { type Clock } from "./session/jobs/clock";
export { loadEngine } from "./session/loadEngine";
export { createSession } from "./session/session";
