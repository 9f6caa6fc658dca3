/** What the records of translators call the accuracy by sentence length, which a figure draws. */
export const byLength = "sentences without a wrong word, by length";
