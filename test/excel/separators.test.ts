/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { argumentSeparator } from "../../src/excel/reading/separators";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => office.dispose());

test("arguments are parted by a semicolon where the decimal mark is a comma", async () => {
  expect(await argumentSeparator()).toBe(";");
});

test("an Excel that does not tell is not asked", async () => {
  const { requirements } = Office.context;
  const real = requirements.isSetSupported;
  requirements.isSetSupported = (name: string, version?: string | number) =>
    !(name === "ExcelApi" && version === "1.11") && real(name, String(version));
  try {
    expect(await argumentSeparator()).toBeNull();
  } finally {
    requirements.isSetSupported = real;
  }
});
