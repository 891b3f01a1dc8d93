export { createNavigation } from "./navigation";
export { actions } from "./registry.generated";
export { services, type Services } from "./services";
export { systemClock, type Clock } from "./session/clock";
export { createSession } from "./session/session";
