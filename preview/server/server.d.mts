import type { Server } from "node:https";

export function createPreviewServer(root: string, pair: { key: string; cert: string; ca?: string }): Server;
export function listen(server: Server, wanted: number): Promise<number | null>;
