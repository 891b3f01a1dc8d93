/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { layOut, renderPane, textOf } from "../pages/support/renderPane";

jest.mock("../../src/pages/findings/FindingsPage", () => ({
  FindingsPage: () => {
    throw new Error("boom");
  },
}));

test("a page that breaks leaves the rest of the pane standing", async () => {
  layOut();
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = renderPane({}, "#/temuan");
  expect(textOf(await screen.findByTestId("problem"))).toContain("Halaman ini tidak dapat dibuka.");
  await user.click(screen.getByTestId("tab-ringkasan"));
  expect(textOf(await screen.findByTestId("index-claimed"))).toBe("55,61");
  logged.mockRestore();
});
