/** Whether a text is an address that a page may link to: of the web, and nothing that runs. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(text) && URL.canParse(text);
}

/** What one must be, for messages. */
export const webAddressForm = "must be an address of the web, such as https://example.org/";
