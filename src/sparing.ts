import { type BaseType, selection, type ValueFn } from "d3-selection";

type Value = string | number | boolean | null;

const { attr, text } = selection.prototype;

/**
 * Makes d3's selections write to the page only what it does not hold yet. A figure is drawn whole at
 * every change, in most of which most marks stay as they are; but a browser that is told the place of
 * a mark once more computes its layout once more. Reading is cheap, a fifth of a writing or less.
 */
export function writeSparingly(): void {
  selection.prototype.attr = function (
    name: string,
    value?: Value | ValueFn<Element, unknown, Value>,
  ) {
    if (value === undefined) return attr.call(this, name);
    return this.each(function (this: Element, ...at: [unknown, number, Element[]]) {
      const wanted = typeof value === "function" ? value.apply(this, at) : value;
      if (wanted === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== String(wanted)) this.setAttribute(name, String(wanted));
    });
  };
  selection.prototype.text = function (value?: Value | ValueFn<BaseType, unknown, Value>) {
    if (value === undefined) return text.call(this);
    return this.each(function (this: Element, ...at: [unknown, number, Element[]]) {
      const wanted = typeof value === "function" ? value.apply(this, at) : value;
      if (this.textContent !== String(wanted ?? "")) this.textContent = String(wanted ?? "");
    });
  };
}
