/** A run of the gear that is the example of flywheel-gear. */
export const example = `{
  "config": {
    "every": 2
  },
  "inputs": {
    "archive": {
      "base": "file",
      "hierarchy": { "type": "acquisition", "id": "5988d38b3b49ee001bde0853" },
      "location": {
        "path": "/flywheel/v0/input/archive/head.zip",
        "name": "head.zip"
      },
      "object": { "type": "dicom", "mimetype": "application/zip", "size": 525312 }
    }
  },
  "destination": { "type": "analysis", "id": "5c759879bf0b4800363579da" }
}
`;
