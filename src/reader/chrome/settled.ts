/** Resolves when the page has loaded, with its fonts. To ask for the fonts any sooner would have it laid out at once. */
export async function settled(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await document.fonts.ready;
}
