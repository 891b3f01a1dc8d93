/** The samples of docs/hosting on this machine: with its port, its certificate and a folder. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { certificate } from "../../preview/server/certificate.mjs";

const root = join(__dirname, "../..");

export const hostingSample = (name: string): string => readFileSync(join(root, "docs/hosting", name), "utf8");

/** The command that is on this machine, of several; `null` when none is. */
export function installed(commands: readonly string[], option: string): string | null {
  return commands.find((command) => spawnSync(command, [option], { stdio: "ignore" }).error === undefined) ?? null;
}

export const NGINX = installed(["nginx", "/usr/sbin/nginx"], "-v");

/** Replaces what an office has to change; a sample that lacks it is an error. */
export function adapted(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the sample has no ${from}`);
    return all.replaceAll(from, to);
  }, text);
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Puts the certificate of the preview into a folder, which is then readable for servers that change their user. */
export async function layCertificate(folder: string): Promise<void> {
  const { key, cert } = await certificate(root);
  writeFileSync(join(folder, "key.pem"), key, { mode: 0o600 });
  writeFileSync(join(folder, "cert.pem"), cert);
  spawnSync("chmod", ["-R", "a+rX", folder]);
}

/**
 * Starts nginx with the sample; it answers a moment later.
 * @param folder with the certificate, and what is served in `site`
 * @param beside what the server says of files beside the add-in
 */
export function startNginx(folder: string, port: number, beside = ""): ChildProcess {
  const site = adapted(hostingSample("nginx.conf"), {
    "listen 443 ssl": `listen 127.0.0.1:${port} ssl`,
    "server_name iid.contoh.go.id": "server_name localhost",
    "/etc/ssl/certs/iid.contoh.go.id.pem": join(folder, "cert.pem"),
    "/etc/ssl/private/iid.contoh.go.id.key": join(folder, "key.pem"),
    "root /var/www/iid;": `root ${join(folder, "site")}; ${beside}`,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${join(folder, "pid")}; error_log ${join(folder, "log")};\nevents {}\nhttp { access_log off; ${temporary.join(" ")}\n${site}}`,
  );
  return spawn(NGINX ?? "nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "log")], { stdio: "ignore" });
}

export async function stopServer(server: ChildProcess | null): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
}
