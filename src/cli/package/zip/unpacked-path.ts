/** As Python's ZipFile.extractall does it, which RAIVEN calls (backend/api/routes/container.py at 7908636): nothing leaves the folder. */
export function unpackedPath(name: string): string {
  return name
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/');
}
