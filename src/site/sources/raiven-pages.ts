import type { SourcePage } from './source-page.ts';

const REPOSITORY = 'qurit/raiven';
const COMMIT = '79086368bec2bb89ca2e9eafc3b38a654b5c8277';

/** What the documentation of RAIVEN says otherwise than its worker does. */
export const RAIVEN_PAGES: readonly SourcePage[] = [
  {
    title: 'RAIVEN: Containers',
    repository: REPOSITORY,
    file: 'docs/en/docs/containers.md',
    commit: COMMIT,
    findings: [
      {
        says: 'The Dockerfile has to set the two folder variables.',
        found:
          'Its own sample does not, and need not: the worker sets them. Without the worker, the sample stops with a KeyError.',
        place: '/problems/raiven/variable-for-local-runs/',
      },
      {
        says: 'Until March 2021 the page sets the variables of RAIVEN, and its program reads PICOM_INPUT_DIR.',
        found: 'Nothing sets that name, and the program stops with a KeyError.',
        place: '/problems/raiven/retired-name/',
      },
      {
        says: 'The sample doubles the value of each pixel.',
        found:
          'Where the double has no room in its number type it wraps: of unsigned 16-bit numbers, 40000 becomes 14464.',
        place: '/guides/raiven/',
      },
      {
        says: 'The sample works on all DICOM files.',
        found:
          'Compressed pixels need decoders that the image does not have, and have to be decompressed before they are changed.',
        place: '/guides/raiven/compressed/',
      },
      {
        says: 'All files of the input folder are read and written.',
        found:
          'Files without the ending .dcm are passed over, and files of the same name in two folders overwrite each other. A run that did nothing ends with 0.',
        place: '/guides/raiven/',
      },
      {
        says: 'The new images are saved.',
        found:
          'They keep the identifier of the image that they were made from, so that an archive may refuse or mix them.',
        place: '/guides/raiven/',
      },
      {
        says: 'The base is python:3.8-slim, and packages have no version.',
        found:
          'Python 3.8 gets no more security updates, and without versions the same Dockerfile builds another image next year.',
        place: '/problems/dockerfile/retired-base/',
      },
      {
        says: 'CMD is written as a line of a shell.',
        found: 'Then a shell receives the signals of the engine, and not the program.',
        place: '/problems/dockerfile/shell-form/',
      },
      {
        says: 'A container gets the two folders.',
        found:
          'The worker also passes who sent the images, in RAIVEN_INITIATOR_AET and RAIVEN_INITIATOR_HOST. Both are missing when a run was started by hand.',
        place: '/reference/raiven/',
      },
    ],
  },
  {
    title: 'RAIVEN: the guide inside the app',
    repository: REPOSITORY,
    file: 'frontend/components/help/CreateContainerGuide.vue',
    commit: COMMIT,
    findings: [
      {
        says: 'The folders are in PICOM_INPUT_DIR and PICOM_OUTPUT_DIR.',
        found: 'Nothing sets these names. The worker sets RAIVEN_INPUT_DIR and RAIVEN_OUTPUT_DIR.',
        place: '/problems/raiven/retired-name/',
      },
    ],
  },
];
