/** What the page's address asks of the figure `id`: "?fig-write.focus=2" asks for a focus of 2. */
export function askedOf(id: string): [name: string, text: string][] {
  return [...new URLSearchParams(location.search)]
    .filter(([name]) => name.startsWith(`${id}.`))
    .map(([name, text]) => [name.slice(id.length + 1), text]);
}

/** Takes it out of the address, so that loading the page again brings no old state back. */
export function forgetAsked(id: string): void {
  const url = new URL(location.href);
  for (const [name] of askedOf(id)) url.searchParams.delete(`${id}.${name}`);
  history.replaceState(history.state, "", url);
}
