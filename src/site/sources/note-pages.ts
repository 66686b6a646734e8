import type { SourcePage } from './source-page.ts';

/** What the note on Docker that a guide of this site follows says otherwise than its own files and Docker do. */
export const NOTE_PAGES: readonly SourcePage[] = [
  {
    title: 'Containerization with Docker, a note by P. Halvorsen',
    repository: 'pmhalvor/ocean-species-identification',
    file: 'notebooks/docker.md',
    commit: 'ec0de26',
    findings: [
      {
        says: 'An image is built as greet-app:2 and run as greet2-app.',
        found: 'There is no image of that name; the engine looks for it at a registry.',
        place: '/failures/pull-denied/',
      },
      {
        says: 'The output is read from local_output.txt.',
        found: 'It lies in the folder output.',
        place: '/guides/containers/greet/',
      },
      {
        says: 'The program is img2video.py.',
        found: 'The file is called img2vid.py.',
        place: '/failures/program-file-missing/',
      },
      {
        says: 'The Dockerfile is docker/Dockerfile.',
        found:
          'The repository has one for each image, with a suffix, and they copy files that do not lie beside them.',
        place: '/failures/dockerfile-not-found/',
      },
      {
        says: 'debian:bullseye has Python, git and curl, and slim is Debian 11.',
        found: 'It has none of the three, and slim moves on with each Debian.',
        place: '/guides/containers/images/',
      },
      {
        says: 'ENV is followed by a name and a value with a blank between.',
        found: 'That form is retired: ENV NAME=value.',
        place: '/problems/dockerfile/old-pair-form/',
      },
      {
        says: 'The video program takes two arguments.',
        found: 'It takes more, by their order, among them the frames per second; 5 of them by default.',
        place: '/guides/containers/frames-to-video/',
      },
      {
        says: 'The video is written with the code MP4V.',
        found:
          'The library warns and takes another one, which browsers may not play. A picture that cannot be read stops it, and no picture at all ends with 0.',
        place: '/failures/video-writer/',
      },
      {
        says: 'Results are written into a mounted folder.',
        found: 'On Linux they belong to root, unless --user says otherwise.',
        place: '/guides/containers/greet/',
      },
      {
        says: 'The app hands out /output/output.mp4.',
        found: 'Gradio 5 refuses files outside of its own folders, until allowed_paths names them.',
        place: '/failures/gradio-path/',
      },
    ],
  },
];
