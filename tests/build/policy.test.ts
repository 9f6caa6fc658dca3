import { expect, test } from "vitest";
import { pages } from "./dist.ts";

const each = [...pages];
// A host shows it in any folder, where no file can be asked for: its styles are in it, by their hash.
const inFiles = each.filter(([path]) => path !== "404.html");

test.each(each)("%s has a strict policy, before anything it rules", (_, html) => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
  expect(policy?.[1]).toMatch(/default-src (&#39;|')none/);
  expect(policy?.[1]).not.toMatch(/unsafe|\*|https?:/);
  expect(policy!.index).toBeLessThan(html.search(/<(script|link|style)\b/));
});

test.each(inFiles)("%s keeps scripts and styles in files", (_, html) => {
  const inline = [...html.matchAll(/<script\b(?![^>]* src=)([^>]*)>/g)].map(([, rest]) => rest);
  expect(inline.filter((rest) => !/type="application\/(ld\+)?json"/.test(rest!))).toEqual([]);
  expect(html).not.toMatch(/<style\b|<[a-z][^<>]*\s(style|on[a-z]+)="/);
});

test("the page for a missing one asks for no file", () => {
  expect(pages.get("404.html")).not.toMatch(/<(script|link)\b|\s(src|style)="|url\(/);
});

test.each(each)("%s asks no other host for anything", (_, html) => {
  const asked =
    /<(?:script|img|iframe|source|video|audio|object)\b[^>]* (?:src|data)="(https?:)?\/\//;
  expect(html).not.toMatch(asked);
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const loaded = links.filter((tag) => !/rel="(canonical|license)"/.test(tag));
  expect(loaded.filter((tag) => /href="(https?:)?\/\//.test(tag))).toEqual([]);
});
