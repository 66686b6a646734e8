import type { SeedPlace } from './seed-place.ts';

const LAYOUT = '/guides/flywheel/gear-layout/';
const BASE = '/guides/flywheel/base-image/';
const LICENCE = '/guides/flywheel/licence/';
const TOOLKIT = '/guides/flywheel/toolkit/';
const LOCK = '/guides/flywheel/lock-file/';
const DEBUG = '/guides/flywheel/debug/';
const UPLOAD = '/guides/flywheel/upload/';
const BUGS = '/guides/flywheel/common-bugs/';

const JOB = `${DEBUG}#3-from-a-failed-job-to-your-machine`;
const HOME = `${BASE}#4-see-who-sets-home-and-flywheel`;
const CACHE = `${BASE}#3-clean-up-in-the-same-step-behind-the-right-tool`;
const EXECUTE = `${BASE}#2-meet-the-execute-bit`;
const DOCKERFILE = `${LAYOUT}#5-dockerfile-how-the-image-is-made`;
const RUN_PY = `${LAYOUT}#3-runpy-what-flywheel-starts`;
const MANIFEST = `${LAYOUT}#4-manifestjson-what-flywheel-reads`;
const PEOPLE = `${LAYOUT}#6-docs-and-readmemd-for-people`;

/** Where each topic of the guide to gears of Flywheel is. */
export const PLACES: readonly SeedPlace[] = [
  { seed: '# Building a Docker container for Flywheel gear', topic: 'a gear, whole', place: LAYOUT },
  { seed: '## Prerequisits:', topic: 'what a reader needs', place: '/guides/flywheel/#what-you-need' },
  { seed: '> https://www.docker.com/', topic: 'install Docker', place: '/start/docker/#1-install-it' },
  {
    seed: '> https://code.visualstudio.com/',
    topic: 'an editor',
    place: '/start/editor/#1-add-extensions-to-the-editor',
  },
  {
    seed: 'The Docker and GitHub extensions can also be added',
    topic: 'extensions of the editor',
    place: '/start/editor/#1-add-extensions-to-the-editor',
  },
  {
    seed: '## The Docker Dashboard',
    topic: 'the dashboard',
    place: '/start/editor/#3-the-dashboard-of-docker-desktop',
  },
  {
    seed: 'there should be a whale icon on the Mac menu bar',
    topic: 'the whale in the menu bar',
    place: '/start/editor/#3-the-dashboard-of-docker-desktop',
  },
  {
    seed: '1. Containers',
    topic: 'tab of containers',
    place: '/start/editor/#3-the-dashboard-of-docker-desktop',
  },
  {
    seed: '2. Images',
    topic: 'tab of images',
    place: '/start/editor/#3-the-dashboard-of-docker-desktop',
  },
  {
    seed: '3. Volumes',
    topic: 'tab of volumes',
    place: '/start/editor/#3-the-dashboard-of-docker-desktop',
  },
  {
    seed: 'The distinction between an *Image* and a *Container*',
    topic: 'image and container',
    place: '/guides/containers/greet/#3-build-the-image-and-run-it',
  },
  {
    seed: 'anything generated inside it while running is deleted',
    topic: 'files vanish with the container, not when it stops',
    place: '/guides/containers/greet/#5-look-inside',
  },
  {
    seed: 'we may attach a *Volume*',
    topic: 'a volume keeps results, and is no database',
    place: '/guides/containers/volumes/#3-a-volume-of-dockers',
  },
  {
    seed: '*The Dashboard can get messy',
    topic: 'purge of unused images and containers',
    place: '/guides/containers/layers/#8-clean-up-thoroughly',
  },
  { seed: '## Dockerfile (base image)', topic: 'a base image of your own', place: BASE },
  {
    seed: 'There may be multiple layers to an image',
    topic: 'layers',
    place: `${BASE}#7-see-that-they-share`,
  },
  {
    seed: 'we can start with our pre-made fw-Freesurfer image',
    topic: 'one base for several gears',
    place: `${BASE}#6-the-second-gear-python-from-the-same-base`,
  },
  {
    seed: '> FROM freesurfer/freesurfer:7.3.2 as base',
    topic: 'FROM, and when a name for a stage is needed',
    place: `${BASE}#1-write-the-base`,
  },
  {
    seed: 'https://hub.docker.com/r/freesurfer/freesurfer/',
    topic: 'look at the layers of an image of others',
    place: `${BASE}#1-write-the-base`,
  },
  { seed: '> ENV HOME=/root/', topic: 'ENV HOME, FLYWHEEL, WORKDIR', place: HOME },
  { seed: '> ENV FLYWHEEL="/flywheel/v0"', topic: 'what the platform sets of it', place: HOME },
  {
    seed: '> RUN mkdir -p $FLYWHEEL/input',
    topic: 'the input folder is made by Flywheel, whatever the image has',
    place: DOCKERFILE,
  },
  {
    seed: '> COPY ./ $FLYWHEEL/',
    topic: 'COPY happens when the image is built, not when a container starts',
    place: DOCKERFILE,
  },
  { seed: '> RUN yum update -y', topic: 'no updates, and the cache of the right manager', place: CACHE },
  {
    seed: 'pip3 install flywheel-gear-toolkit',
    topic: 'the toolkit, with its version',
    place: `${TOOLKIT}#1-write-the-gear`,
  },
  {
    seed: 'pip3 install flywheel-sdk',
    topic: 'the SDK',
    place: `${TOOLKIT}#6-when-you-need-to-ask-flywheel-itself`,
  },
  { seed: 'rm -rf /var/lib/apt/lists/*', topic: 'the cache of apt behind yum', place: CACHE },
  { seed: 'For python *poetry* can be used', topic: 'poetry, and lock files', place: LOCK },
  { seed: 'https://python-poetry.org/', topic: 'poetry', place: `${LOCK}#7-the-same-with-poetry` },
  {
    seed: "> RUN bash -c 'chmod +rx $FLYWHEEL/run.py'",
    topic: 'execute bits; chmod of a folder is not of its files',
    place: EXECUTE,
  },
  {
    seed: '> ENTRYPOINT ["python","/flywheel/v0/run.py"]',
    topic: 'ENTRYPOINT beside command',
    place: DOCKERFILE,
  },
  { seed: '## Building analysis gear', topic: 'a gear for an analysis', place: LAYOUT },
  { seed: '### Contents of a Flywheel gear', topic: 'the files of a gear', place: `${LAYOUT}#the-folder` },
  { seed: '- Dockerfile', topic: 'Dockerfile', place: DOCKERFILE },
  { seed: '- Manifest', topic: 'manifest', place: MANIFEST },
  { seed: '- run.py', topic: 'run.py', place: RUN_PY },
  { seed: '- app', topic: 'app', place: `${LAYOUT}#1-app-the-algorithm` },
  { seed: '- utils', topic: 'utils', place: `${LAYOUT}#2-utils-what-helps-the-algorithm` },
  { seed: '- docs', topic: 'docs', place: PEOPLE },
  { seed: '- README', topic: 'README', place: PEOPLE },
  { seed: '#### Dockerfile', topic: 'the Dockerfile in a folder named like the image', place: DOCKERFILE },
  {
    seed: 'The Gear Dockerfile pulls the base image',
    topic: "a gear upon the base; it is not pulled, where it is this machine's",
    place: `${BASE}#5-the-first-gear-a-shell-script`,
  },
  {
    seed: '- Add Freesurfer licence',
    topic: 'a licence is an input, and never in a layer',
    place: `${LICENCE}#3-take-it-as-an-input`,
  },
  {
    seed: '- Setup Freesurfer env',
    topic: 'variables of the tool, in environment of the manifest',
    place: HOME,
  },
  { seed: '#### Manifest', topic: 'the manifest, with versions and citation', place: MANIFEST },
  {
    seed: 'versioning (match with Docker image name)',
    topic: 'version and tag agree',
    place: `${LAYOUT}#9-let-it-fail-once`,
  },
  { seed: '#### run.py', topic: 'run.py as a wrapper with logging', place: RUN_PY },
  {
    seed: 'This uses Flywheel specific functions',
    topic: "the toolkit's logging",
    place: `${TOOLKIT}#3-make-it-say-more`,
  },
  {
    seed: '#### app',
    topic: 'main.py or main.sh, folders for stages',
    place: `${LAYOUT}#1-app-the-algorithm`,
  },
  {
    seed: '#### utils',
    topic: 'helpers and code of others',
    place: `${LAYOUT}#2-utils-what-helps-the-algorithm`,
  },
  { seed: '#### docs', topic: 'docs', place: PEOPLE },
  { seed: '#### README', topic: 'README', place: PEOPLE },
  { seed: '## Gear docs', topic: 'build, push, test', place: UPLOAD },
  {
    seed: '- Compiling/building container',
    topic: 'build, and checks before the upload',
    place: `${UPLOAD}#2-check-it-before-flywheel-does`,
  },
  { seed: '- Pushing to Flywheel', topic: 'upload', place: `${UPLOAD}#3-log-in-and-upload` },
  {
    seed: "- Run gear (doesn't matter if it fails)",
    topic: 'a first job',
    place: `${UPLOAD}#5-try-it-there`,
  },
  { seed: '- Copy job ID and pull', topic: 'job id, pull', place: JOB },
  {
    seed: '- Adjust run script to run interactivly',
    topic: 'a shell with mounted code',
    place: `${DEBUG}#2-open-a-shell-and-change-the-program`,
  },
  { seed: '- Debug & test', topic: 'mend, and prove it with the job', place: JOB },
  { seed: '## Common bugs:', topic: 'bugs, each reproduced', place: BUGS },
  { seed: '- Manifest: error in fw logs', topic: 'errors of the manifest', place: `${BUGS}#the-manifest` },
  { seed: '- Run.py: error in fw logs', topic: 'errors of run.py', place: `${BUGS}#runpy` },
  { seed: '- Algorithm', topic: 'errors of the algorithm', place: BUGS },
  { seed: '- Path issues: check inside fw job container', topic: 'paths', place: `${BUGS}#paths` },
  {
    seed: '- Dependencies: works locally but not in container',
    topic: 'what is missing in the image',
    place: `${BUGS}#what-is-missing-in-the-image`,
  },
  {
    seed: '- Mac M2 & TensorFlow',
    topic: 'architecture and AVX',
    place: `${BUGS}#the-processor-macs-and-tensorflow`,
  },
];
