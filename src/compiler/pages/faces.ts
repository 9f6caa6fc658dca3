const folder = "node_modules/@fontsource-variable";

/** A font file of src/reader/styles/fonts.css, and what the site needs of it. */
export interface Face {
  readonly file: string;
  /** What is kept of the variable font's axes: a range, or one value. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const textFace: Face = {
  file: `${folder}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`,
  axes: { wght: { min: 400, max: 600 } },
};

export const labelFace: Face = {
  file: `${folder}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  axes: { wght: { min: 400, max: 600 } },
};

/** Titles: the finer cut that the family draws for large sizes. */
export const titleFace: Face = {
  file: `${folder}/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2`,
  axes: { wght: 400, opsz: 40 },
};

const italicFace: Face = {
  file: `${folder}/source-serif-4/files/source-serif-4-latin-wght-italic.woff2`,
  axes: { wght: 400 },
};

/** Every face that the site serves, each wanted before the first paint. */
export const faces: readonly Face[] = [textFace, labelFace, titleFace, italicFace];
