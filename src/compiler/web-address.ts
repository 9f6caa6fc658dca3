/** Whether a text is an address that a page may link to: of the web, and nothing that runs. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(text) && URL.canParse(text);
}
