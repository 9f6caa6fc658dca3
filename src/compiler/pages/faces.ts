const folder = "node_modules/@fontsource-variable";

/** A font file of src/reader/styles/fonts.css, and what the site needs of it. */
export interface Face {
  readonly file: string;
  /** What is kept of the variable font's axes: a range, or one value. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const textWeights = { wght: { min: 400, max: 600 } };

const textFace: Face = {
  file: `${folder}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`,
  axes: textWeights,
};

/** Labels, controls and figures. */
export const labelFace: Face = {
  file: `${folder}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  axes: textWeights,
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

/** The faces that every page wants before its first paint. */
export const firstFaces: readonly Face[] = [textFace, labelFace, titleFace, italicFace];

/** Every face that the site serves: also those for the letters that few pages have. */
export const faces: readonly Face[] = [
  ...firstFaces,
  ...["source-serif-4-greek", "source-sans-3-greek", "source-sans-3-latin-ext"].map(
    (name): Face => ({
      file: `${folder}/${name.replace(/-(greek|latin).*/, "")}/files/${name}-wght-normal.woff2`,
      axes: textWeights,
    }),
  ),
];
