/** What Flywheel would take a file for. */
export interface FileKind {
  /** Its word for the kind of data; null where it has none. */
  readonly type: string | null;
  readonly mimetype: string;
}

const KINDS: readonly (readonly [ending: RegExp, type: string | null, mimetype: string])[] = [
  [/\.(?:dcm|dicom)$/i, 'dicom', 'application/dicom'],
  [/\.(?:dcm|dicom)\.zip$/i, 'dicom', 'application/zip'],
  [/\.nii\.gz$/i, 'nifti', 'application/gzip'],
  [/\.nii$/i, 'nifti', 'application/octet-stream'],
  [/\.zip$/i, 'archive', 'application/zip'],
  [/\.csv$/i, 'tabular data', 'text/csv'],
  [/\.tsv$/i, 'tabular data', 'text/tab-separated-values'],
  [/\.txt$/i, 'text', 'text/plain'],
  [/\.json$/i, 'source code', 'application/json'],
  [/\.py$/i, 'source code', 'text/x-python'],
  [/\.png$/i, 'image', 'image/png'],
  [/\.jpe?g$/i, 'image', 'image/jpeg'],
  [/\.pdf$/i, 'pdf', 'application/pdf'],
  [/\.html?$/i, 'document', 'text/html'],
  [/\.mp4$/i, 'video', 'video/mp4'],
  [/\.gz$/i, null, 'application/gzip'],
];

/** The kind of a file by its name, as a user of Flywheel would find it; else the first that the manifest allows. */
export function fileKind(name: string, allowed: readonly string[]): FileKind {
  const [, type = null, mimetype = 'application/octet-stream'] =
    KINDS.find(([ending]) => ending.test(name)) ?? [];
  const fits = type !== null && (allowed.length === 0 || allowed.includes(type));
  return { type: fits ? type : (allowed[0] ?? type), mimetype };
}
