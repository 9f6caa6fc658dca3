import { comeNear, dragBy, expect, test } from "./reading.ts";

test("a board is tangled, its dot moved, another network chosen, by mouse and by keyboard", async ({
  page,
}) => {
  await page.goto("diagrams/act-ponder/");
  const figure = await comeNear(page.locator(".figure"));
  const now = figure.locator(".now");
  await expect(now).toContainText("5 arrows from its pond the network takes 6 steps");

  // The network is told the arrows, not where they are drawn.
  const node = figure.locator(".drawing:visible .node-handles .handle").nth(2);
  const place = await node.getAttribute("aria-valuetext");
  await dragBy(page, node.locator(".knob"), 55, 85);
  await expect(node).not.toHaveAttribute("aria-valuetext", place!);
  await expect(now).toContainText(/takes 6 steps \(expected: 5\.6\) and rightly answers B/);

  const strings = figure.locator(".drawing:visible .strings [role=radio]");
  await strings.nth(2).click();
  await expect(now).toContainText("3 arrows from its pond");
  await expect(strings.nth(2)).toHaveAttribute("aria-checked", "true");

  const difficulty = figure.locator(".drawing:visible .slider-difficulty .handle");
  await difficulty.focus();
  await page.keyboard.press("End");
  await expect(now).toContainText("8 arrows from its pond");

  const networks = figure.locator(".drawing:visible .networks [role=radio]");
  await networks.nth(5).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  await expect(networks.nth(6)).toHaveAttribute("aria-checked", "true");
  await expect(now).toContainText("Charged 1.2 a step");

  await figure.getByRole("button", { name: "Reset" }).click();
  await expect(now).toContainText(/takes 6 steps \(expected: 5\.6\) and rightly answers B/);
});
