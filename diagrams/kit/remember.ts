/**
 * The same function, which makes nothing anew while it is asked with the same values as the last
 * time: a step through a run does not need the run again.
 *
 * @param make what is made by something, such as a machine, of values that JSON can write
 */
export function remember<Maker extends object, Values, Made>(
  make: (maker: Maker, values: Values) => Made,
): (maker: Maker, values: Values) => Made {
  const last = new WeakMap<Maker, { readonly key: string; readonly made: Made }>();
  return (maker, values) => {
    const key = JSON.stringify(values);
    const known = last.get(maker);
    if (known?.key === key) return known.made;
    const made = make(maker, values);
    last.set(maker, { key, made });
    return made;
  };
}
