import type { Weights } from "./weights.ts";

/** The tensors of several models in one, each behind the name of its model: "0.15/cell.bias". */
export function joinMembers<Tensors>(
  members: readonly {
    readonly name: string;
    readonly tensors: Readonly<Record<string, Tensors>>;
  }[],
): Record<string, Tensors> {
  return Object.fromEntries(
    members.flatMap(({ name: member, tensors }) =>
      Object.entries(tensors).map(([name, tensor]) => [`${member}/${name}`, tensor]),
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
