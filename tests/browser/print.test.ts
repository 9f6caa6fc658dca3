import { expect, SECTION, test } from "./reading.ts";

test("on paper a link within the site says where it leads", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  await page.goto(SECTION);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const link = page.getByRole("link", { name: "flat ground with cliffs" });
  const written = await link.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(written).toContain(`${baseURL}#sec-trick`);
});
