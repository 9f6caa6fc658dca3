import { DomUtils, parseDocument } from "htmlparser2";
import { html } from "../../html.ts";
import { readyFonts } from "./fonts.ts";
import { readStyles, stylesFor } from "./styles.ts";

/** Makes of a drawing a file of its own. */
export type FileMaker = (drawing: string) => Promise<string>;

/** Reads what the files of all still pictures share, in the project in the folder `root`. */
export function readyFileMaker(root: string): FileMaker {
  const styles = readStyles(root);
  const fonts = readyFonts(root);
  return async (drawing) => {
    const read = readDrawing(drawing);
    const own = stylesFor(read, styles);
    const style = html`<style>${await fonts(read.characters, own)}${own}</style>`;
    return `${read.open}${style.markup}${read.content}</svg>`;
  };
}

const classesOf = ({ attribs }: { readonly attribs: Readonly<Record<string, string>> }) =>
  attribs.class?.split(" ") ?? [];

/** What tells of a drawing's parts in a page; of a picture, its text tells. */
const semantics = /^(aria-.*|role|tabindex|data-(part|width))$/;

/** A drawing as SVG that is a file's, and all classes, names of attributes and characters in it. */
function readDrawing(drawing: string) {
  const root = parseDocument(drawing, { xmlMode: true });
  const [svg] = DomUtils.getElementsByTagName("svg", root);
  for (const element of DomUtils.getElementsByTagName("*", root)) {
    if (classesOf(element).includes("for-hand")) DomUtils.removeElement(element);
  }
  const classes = new Set<string>();
  const attributes = new Set<string>();
  for (const element of DomUtils.getElementsByTagName("*", root)) {
    for (const name of classesOf(element)) classes.add(name);
    for (const name of Object.keys(element.attribs)) {
      if (semantics.test(name)) delete element.attribs[name];
      else attributes.add(name);
    }
  }
  const [, , width, height] = svg!.attribs.viewBox!.split(" ");
  Object.assign(svg!.attribs, { xmlns: "http://www.w3.org/2000/svg", width, height });
  const text = DomUtils.getOuterHTML(svg!, { xmlMode: true });
  const begin = text.indexOf(">") + 1;
  return {
    open: text.slice(0, begin),
    content: text.slice(begin, text.lastIndexOf("<")),
    classes,
    attributes,
    characters: new Set(DomUtils.textContent(root)),
  };
}
