import { html } from "../../html.ts";
import { wrap } from "../../lines.ts";
import type { ArticleMeta } from "../types.ts";

const margin = 80;
const width = 1200 - 2 * margin;
const slots = 13;
const focus = 4;
/** What the variable face calls itself, by the weight that its axis begins with. */
const sans = "Source Sans 3 ExtraLight";

/** The picture for links that are shared: the title over a row of slots under attention. */
export function shareCard(meta: ArticleMeta): string {
  const title = wrap(meta.title, 22);
  const size = 116 - 20 * (title.length - 1);
  const subtitle = wrap(meta.subtitle, 44);
  const pitch = width / slots;
  const line = (text: string, y: number) => html`<text x="${margin}" y="${y}">${text}</text>`;
  const titleEnd = 186 + size * 0.4 + (title.length - 1) * size * 1.05;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<rect width="1200" height="630" fill="#fdfcfa"/>
<g font-family="${sans}" font-weight="600" font-size="25" letter-spacing="3.2" fill="#5b3fa0">${line("AN EXPLORABLE ARTICLE", 104)}</g>
<g font-family="Source Serif 4" font-size="${size}" letter-spacing="-2.5" fill="#1b1a20">${title.map(
    (text, i) => line(text, titleEnd - (title.length - 1 - i) * size * 1.05),
  )}</g>
<g font-family="Source Serif 4" font-size="41" fill="#5d5a66">${subtitle.map((text, i) =>
    line(text, titleEnd + 74 + i * 54),
  )}</g>
${Array.from({ length: slots }, (_, i) => {
  const weight = 0.06 + 0.94 * Math.exp(-((i - focus) ** 2) / 4);
  return html`<rect x="${margin + i * pitch + 4}" y="462" width="${pitch - 8}" height="${pitch - 8}" rx="10" fill="#2457c5" fill-opacity="${weight.toFixed(3)}"/>`;
})}
<path d="M${margin + 4} 566H${1200 - margin - 4}" stroke="#d9d6d0" stroke-width="4" stroke-linecap="round"/>
<circle cx="${margin + (focus + 0.5) * pitch}" cy="566" r="15" fill="#e8a013" stroke="#fdfcfa" stroke-width="5"/>
</svg>`.markup;
}
