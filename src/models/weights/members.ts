import type { Weights } from "./weights.ts";

/** The weights of several models in one, each tensor behind the name of its model: "0.15/cell.bias". */
export function joinMembers(
  members: readonly { readonly name: string; readonly weights: Weights }[],
): Weights {
  return Object.fromEntries(
    members.flatMap(({ name: member, weights }) =>
      Object.entries(weights).map(([name, tensor]) => [`${member}/${name}`, tensor]),
    ),
  );
}

/** The weights of one of them. @throws RangeError if there is no model of that name */
export function memberOf(weights: Weights, member: string): Weights {
  const prefix = `${member}/`;
  const own = Object.entries(weights).filter(([name]) => name.startsWith(prefix));
  if (own.length === 0) throw new RangeError(`There are no weights of a model called ${member}`);
  return Object.fromEntries(own.map(([name, tensor]) => [name.slice(prefix.length), tensor]));
}
