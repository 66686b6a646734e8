/** Generated from schemas/raiven by `npm run generate`; edits are lost. */
export const title = "RAIVEN container";

export const against = "the RAIVEN worker 7908636";

export const date = "2021-05-02";

export const fileNames = [];
