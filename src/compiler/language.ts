const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** What is wrong with a code for a language (BCP 47: "fr", "de-AT"), in words; undefined for a right one. */
export function languageFault(code: string): { message: string; meant: string[] } | undefined {
  const canonical = canonicalOf(code);
  const isKnown = canonical !== undefined && names.of(canonical) !== undefined;
  if (isKnown && canonical === code) return undefined;
  const message = `"${code}" is not the code of a language, such as fr or de-AT`;
  return { message, meant: isKnown ? [canonical] : [] };
}

/** A code as it is properly written; undefined for what cannot be one. */
function canonicalOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
