import type { SourcePage } from './source-page.ts';

const REPOSITORY = 'pmhalvor/ocean-species-identification';
const COMMIT = 'ec0de26e431f500bdf66402a7e2c1456d36846c2';

/** What the note on Docker that a guide of this site follows says otherwise than its own files and Docker do. */
export const NOTE_PAGES: readonly SourcePage[] = [
  {
    title: 'Containerization with Docker, a note',
    repository: REPOSITORY,
    file: 'notebooks/docker.md',
    commit: COMMIT,
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
        says: 'docker build . builds each image.',
        found:
          'That holds for who has typed the files anew. In the repository each has another name, in the folder docker.',
        place: '/failures/dockerfile-not-found/',
      },
      {
        says: 'The greeting is printed once, with a blank behind each.',
        found:
          'The program in the repository prints it twice, and its page in the browser puts each on a line of its own.',
        place: '/guides/containers/greet/',
      },
      {
        says: 'The tag 3.11-bullseye is pulled, and the output speaks of 3.11.9.',
        found: 'It is the output of another command.',
        place: '/guides/containers/images/',
      },
      {
        says: 'The prompt in a container is root@f5cz1337a85e.',
        found:
          'The name of a container is made of hexadecimal digits, and z is none: nobody has seen this prompt.',
        place: '/guides/containers/greet/',
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
        found: 'The library warns and takes another one, which browsers may not play.',
        place: '/failures/video-writer/',
      },
      {
        says: 'The pictures become a video.',
        found:
          'Nobody asks whether the file could be opened. A picture that cannot be read stops the program, one of another size than the last is left out, and no picture at all ends with 0.',
        place: '/guides/containers/frames-to-video/',
      },
      {
        says: 'Results are written into a mounted folder.',
        found:
          'On Linux they belong to root, unless --user says otherwise; and without --rm every container stays.',
        place: '/guides/containers/greet/',
      },
      {
        says: 'The app hands out /output/output.mp4.',
        found:
          'Gradio 5 refuses files outside of its own folders, until allowed_paths names them. The note asks for no version.',
        place: '/failures/gradio-path/',
      },
      {
        says: 'The app makes a video of what is uploaded.',
        found:
          'Where nothing fits, of pictures in PNG for example, it hands out the video of the run before.',
        place: '/guides/containers/img2vid-app/',
      },
    ],
  },
  {
    title: 'The note on Docker: the Dockerfile of the video program',
    repository: REPOSITORY,
    file: 'docker/Dockerfile.img2vid',
    commit: COMMIT,
    findings: [
      {
        says: 'img2vid.py is copied from beside the Dockerfile.',
        found: 'It lies in src/tools, where this build does not look.',
        place: '/failures/copy-source-missing/',
      },
      {
        says: 'opencv-python is installed, and nothing else.',
        found: 'That package needs libGL, a library of the system, and nothing here installs it.',
        place: '/failures/libgl-missing/',
      },
    ],
  },
  {
    title: 'The note on Docker: the Dockerfile of the whole app',
    repository: REPOSITORY,
    file: 'Dockerfile',
    commit: COMMIT,
    findings: [
      {
        says: 'The folder models is copied into the image.',
        found: 'Git leaves that folder out, so that whoever clones the repository has none.',
        place: '/failures/copy-source-missing/',
      },
    ],
  },
];
