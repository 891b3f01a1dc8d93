import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
import { certificate } from "../../preview/server/certificate.mjs";

let root: string;
const modeOf = (name: string): string => (statSync(join(root, ".certs", name)).mode & 0o777).toString(8);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "iid-certs-"));
  // Nobody's installed certificate is to be used here.
  jest.spyOn(os, "homedir").mockReturnValue(root);
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const posix = process.platform === "win32" ? test.skip : test;

posix("the developer's key is the owner's alone, in a folder that is", async () => {
  const { key, trusted } = await certificate(root);
  expect(key).toContain("PRIVATE KEY");
  expect(trusted).toBe(false);
  expect([modeOf(""), modeOf("localhost.key")]).toEqual(["700", "600"]);
});

posix("a key that was left open to others is closed at the next start", async () => {
  chmodSync(join(root, ".certs"), 0o755);
  chmodSync(join(root, ".certs", "localhost.key"), 0o644);
  await certificate(root);
  expect([modeOf(""), modeOf("localhost.key")]).toEqual(["700", "600"]);
});
