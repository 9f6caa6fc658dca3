import type { Params, State } from "./diagram.ts";

/** The state in which every parameter has its initial value. */
export function initialState<P extends Params>(params: P): State<P> {
  return mapParams(params, (param) => param.initial);
}

/**
 * The valid state nearest to what `entries` write. A parameter that they leave out, or write in a
 * way that means nothing, keeps its value in `base`; names that are no parameter are passed over.
 */
export function readState<P extends Params>(
  params: P,
  base: State<P>,
  entries: Iterable<readonly [name: string, text: string]>,
): State<P> {
  return settle(params, { ...base, ...readValues(params, entries) });
}

/** What `entries` write of some parameters. What means nothing, or names no parameter, is left out. */
export function readValues<P extends Params>(
  params: P,
  entries: Iterable<readonly [name: string, text: string]>,
): Partial<State<P>> {
  const texts = new Map(entries);
  const read = Object.entries(params).flatMap(([name, param]) => {
    const value = texts.has(name) ? param.read(texts.get(name)!) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(read) as Partial<State<P>>;
}

/** The valid state nearest to `state`, after some of its values changed. */
export function settle<P extends Params>(params: P, state: State<P>): State<P> {
  // Twice, since a bound may depend on a value that is itself only now put right.
  return pass(params, pass(params, state));
}

/** The valid state nearest to `state` with the values `to`; those of other parameters may follow. */
export function changeState<P extends Params>(
  params: P,
  state: State<P>,
  to: Partial<State<P>>,
): State<P> {
  const now = { ...state, ...to };
  const followed = mapParams(params, (param, name) =>
    name in to || !param.follow ? now[name] : param.follow(state[name], state, now),
  );
  return settle(params, followed);
}

function pass<P extends Params>(params: P, state: State<P>): State<P> {
  return mapParams(params, (param, name) => param.nearest(state[name], state));
}

/** What differs between `state` and `base`, each parameter as text. */
export function writeState<P extends Params>(
  params: P,
  base: State<P>,
  state: State<P>,
): [name: string, text: string][] {
  return Object.entries(params)
    .map(([name, param]): [string, string, string] => [
      name,
      param.write(state[name]),
      param.write(base[name]),
    ])
    .filter(([, text, baseText]) => text !== baseText)
    .map(([name, text]) => [name, text]);
}

function mapParams<P extends Params>(
  params: P,
  value: (param: P[keyof P], name: string) => unknown,
): State<P> {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, value(param as P[keyof P], name)]),
  ) as State<P>;
}
