/** A gear that reads one file and has one option. */
export const example = `{
  "name": "slice-counter",
  "label": "Slice counter",
  "description": "Counts the slices of a DICOM archive and writes the number into a text file.",
  "version": "1.0.0",
  "author": "Imaging group",
  "license": "MIT",
  "url": "",
  "source": "",
  "command": "python3 main.py",
  "inputs": {
    "archive": {
      "base": "file",
      "description": "A zipped DICOM series.",
      "type": { "enum": ["dicom"] }
    }
  },
  "config": {
    "every": {
      "type": "integer",
      "minimum": 1,
      "default": 1,
      "description": "Count every n-th slice only."
    }
  },
  "custom": {
    "gear-builder": { "category": "analysis", "image": "example/slice-counter:1.0.0" }
  }
}
`;
