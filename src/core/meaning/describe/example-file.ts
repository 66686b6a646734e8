/** A file of each type of data that manifests name, as its endings mostly are (src/core/run/flywheel/file-kind.ts reads them). */
const FILES: ReadonlyMap<string, string> = new Map([
  ['dicom', 'scan.dcm'],
  ['nifti', 'scan.nii.gz'],
  ['archive', 'scans.zip'],
  ['tabular data', 'table.csv'],
  ['csv', 'table.csv'],
  ['text', 'notes.txt'],
  ['image', 'picture.png'],
  ['pdf', 'report.pdf'],
  ['video', 'film.mp4'],
]);

/** A file that an input of these types takes; null where the types do not tell. */
export function exampleFile(types: readonly string[]): string | null {
  return types.map((type) => FILES.get(type.toLowerCase())).find((name) => name !== undefined) ?? null;
}

/** The name that a file has in the container, where its ending says what it is; else null. */
export function fileInContainer(path: string | null): string | null {
  return /[^/]+\.[A-Za-z]\w*$/.exec(path ?? '')?.[0] ?? null;
}
