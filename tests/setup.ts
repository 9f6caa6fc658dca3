import fc from "fast-check";

// The same cases every time; SEED=2 npm run unit tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
