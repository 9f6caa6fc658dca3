/** What a computed value holds, in words: "7 × 2 numbers". */
export function shapeOf(value: unknown): string {
  if (typeof value === "number") return "a number";
  if (typeof value === "string") return "a text";
  if (typeof value === "boolean") return "true or false";
  if (isList(value)) return listShape(value);
  if (typeof value === "object" && value !== null) return Object.keys(value).join(", ");
  return "nothing";
}

type List = ArrayLike<unknown>;

function listShape(list: List): string {
  const sizes: number[] = [];
  let item: unknown = list;
  while (isList(item)) {
    sizes.push(item.length);
    item = item[0];
  }
  const noun =
    typeof item === "number"
      ? "numbers"
      : typeof item === "object" && item !== null
        ? `objects (${Object.keys(item).join(", ")})`
        : "items";
  return `${sizes.join(" × ")} ${noun}`;
}

function isList(value: unknown): value is List {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}
