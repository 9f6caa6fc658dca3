/** A trained network: how it was charged for its steps, and how much. */
export interface Machine {
  /** Its name among the parameter's options. */
  readonly id: string;
  readonly charge: "expected" | "paper";
  readonly cost: number;
}

/** The files of weights, by the way of charging, in the order in which the figure asks for them. */
export const files = { expected: "streams", paper: "streams-paper" } as const;

const costs = {
  expected: [0.05, 0.15, 0.2, 0.3, 0.45, 0.7, 1.2],
  paper: [0.1, 0.3, 0.5, 0.7, 1, 3],
} as const;

export const machines: readonly Machine[] = (["expected", "paper"] as const).flatMap((charge) =>
  costs[charge].map((cost) => ({ id: `${charge}-${cost}`, charge, cost })),
);

/** The machine of that name. @throws RangeError if there is none */
export function machineOf(id: string): Machine {
  const machine = machines.find((one) => one.id === id);
  if (!machine) throw new RangeError(`There is no machine called ${id}`);
  return machine;
}
