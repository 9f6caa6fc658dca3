const folder = "node_modules/@fontsource-variable";

/** A font file of src/reader/styles/fonts.css, and what the site needs of it. */
export interface Face {
  /** Its path in the project. */
  readonly file: string;
  /** What is kept of the variable font's axes: a range, or one value. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** The characters that it is for, first and last; those of no other face where it does not say. */
  readonly range?: readonly [first: number, last: number];
}

const textWeights = { wght: { min: 400, max: 600 } };

/** What is read. */
export const textFace: Face = {
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

const greek = [0x370, 0x3ff] as const;
const latinExtended = [0x100, 0x24f] as const;

/** For the letters that few pages have. */
const rareTextFace: Face = {
  file: `${folder}/source-serif-4/files/source-serif-4-greek-wght-normal.woff2`,
  axes: textWeights,
  range: greek,
};

const rareLabelFaces = (
  [
    ["greek", greek],
    ["latin-ext", latinExtended],
  ] as const
).map(
  ([name, range]): Face => ({
    file: `${folder}/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`,
    axes: textWeights,
    range,
  }),
);

/** All that labels are set in. */
export const labelFaces: readonly Face[] = [labelFace, ...rareLabelFaces];

/** Every face that the site serves. */
export const faces: readonly Face[] = [...firstFaces, rareTextFace, ...rareLabelFaces];
