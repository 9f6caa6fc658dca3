import type { Article, Page } from "../types.ts";
import { embedPage } from "./embed.ts";
import { galleryPage } from "./gallery.ts";
import { guidePage } from "./guide.ts";
import { notFoundPage } from "./not-found.ts";
import { type Assets, createPage, type Place } from "./page.ts";
import { ProjectCode } from "./project-code.ts";
import { sectionPage } from "./section.ts";
import { sitemap } from "./sitemap.ts";
import { sourcePage } from "./source.ts";
import { wholePage } from "./whole.ts";

/** A page of the site, before it is written. */
interface Plan extends Place {
  /** Whether search engines are told of it. */
  readonly listed: boolean;
  render(page: Page): string;
}

/**
 * Every file that the article makes, by its path in the site; each is written when it is asked for.
 *
 * @param assets the path in the site of the file that is built from a source
 * @param files texts of the project by their paths, for the pages that show code
 */
export function pagesOf(
  article: Article,
  assets: Assets,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, () => string> {
  const plans = [...articlePlans(article), ...diagramPlans(article, new ProjectCode(files))];
  const made = new Map<string, () => string>();
  for (const plan of plans) {
    made.set(`${plan.path}index.html`, () => plan.render(createPage(plan, assets)));
  }
  const { meta, references } = article;
  made.set("404.html", () => notFoundPage(article));
  made.set("references.bib", () => references.map(({ bibtex }) => `${bibtex.trim()}\n`).join("\n"));
  const { address } = meta;
  const listed = plans.filter((plan) => plan.listed).map(({ path }) => path);
  if (address) made.set("sitemap.xml", () => sitemap(meta, address, listed));
  return made;
}

function articlePlans(article: Article): Plan[] {
  const { sections, guide } = article;
  const plans: Plan[] = sections.map((section) => ({
    path: section.path,
    sections: [section],
    listed: true,
    render: (page) => sectionPage(article, section, page),
  }));
  plans.push({
    path: "whole/",
    sections,
    // Live, they would be more than a page can hold, and on paper nothing is.
    isStill: true,
    listed: true,
    render: (page) => wholePage(article, page),
  });
  if (guide) {
    plans.push({
      path: guide.path,
      sections: [guide],
      listed: true,
      render: (page) => guidePage(article, guide, page),
    });
  }
  return plans;
}

function diagramPlans(article: Article, code: ProjectCode): Plan[] {
  const gallery: Plan = {
    path: "diagrams/",
    sections: [],
    listed: true,
    render: (page) => galleryPage(article, page),
  };
  const others = [...article.diagrams.values()].flatMap((diagram): Plan[] => {
    const path = `diagrams/${diagram.name}/`;
    return [
      {
        path,
        sections: [],
        listed: false,
        render: (page) => embedPage(article, diagram, page),
      },
      {
        path: `${path}source/`,
        sections: [],
        listed: true,
        render: (page) => sourcePage(article, diagram, page, code),
      },
    ];
  });
  return [gallery, ...others];
}
