/**
 * Whether two values are alike all through: numbers and words, lists and plain objects of such.
 * Functions do not count: what a mark asks for when it is pressed is made anew at every drawing.
 */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === "function") return typeof other === "function";
  if (!isObject(one) || !isObject(other)) return false;
  if (isList(one) || isList(other)) return isList(one) && isList(other) && areAlike(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(one[key], other[key]))
  );
}

function areAlike(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!isAlike(one[i], other[i])) return false;
  return true;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isList = (value: object): value is object & ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);
