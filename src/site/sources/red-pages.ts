import type { SourcePage } from './source-page.ts';

/** A page of the documentation of Curious Containers, as it was read. */
function page(title: string, file: string, findings: SourcePage['findings']): SourcePage {
  const repository = 'curious-containers/curious-containers.github.io';
  return {
    title: `Curious Containers: ${title}`,
    repository,
    file: `_docs/${file}`,
    commit: 'e777ba6',
    findings,
  };
}

/** What the documentation of Curious Containers says otherwise than its 9.3.0 does. */
export const RED_PAGES: readonly SourcePage[] = [
  page("RED Beginner's Guide", '1010-red-beginners-guide.md', [
    {
      says: 'The image starts from debian:9.5-slim and installs with apt-get.',
      found: 'The packages of that Debian have been moved to an archive; the build stops there.',
      place: '/failures/suite-archived/',
    },
    {
      says: 'pip install cc-faice==9.* installs the runner, on a Mac too.',
      found: 'zsh takes the star for a pattern of file names. The words need quotes.',
      place: '/guides/red/',
    },
  ]),
  page('Machine Learning Guide', '1012-machine-learning-guide.md', [
    {
      says: 'The base is a CUDA 10 image of NVIDIA.',
      found: 'Images of old CUDA versions are withdrawn one after the other; take one that exists.',
      place: '/failures/tag-withdrawn/',
    },
    {
      says: 'The image is built under one name.',
      found: 'The RED file of the same page names another one, so that the experiment does not find it.',
      place: '/guides/red/registry/',
    },
    {
      says: 'tensorflow-gpu is installed.',
      found: 'That package is retired; tensorflow itself brings the support of GPUs.',
      place: '/guides/red/gpu/',
    },
  ]),
  page('RED Format', '2020-red-format.md', [
    {
      says: 'How versions are counted is told at /docs/versioning.',
      found: 'There is no such page; the one on releases is at /docs/release.',
      place: '/guides/red/migrate/',
    },
    {
      says: 'Outputs are files.',
      found: 'Folders, optional outputs and the two streams are accepted as well.',
      place: '/reference/red/',
    },
  ]),
  page('Protecting Credentials', '2030-red-format-protecting-credentials.md', [
    {
      says: 'faice agent red runs an experiment.',
      found: 'It ends with a warning that it is retired; faice exec does it.',
      place: '/guides/red/connectors/',
    },
    {
      says: 'A connector has fileDir, fileName and credentials beside its host.',
      found: 'The connectors of today have filePath, and auth with the credentials.',
      place: '/problems/red/former-access/',
    },
  ]),
  page('Container Images', '2040-container-images.md', [
    {
      says: 'The image starts from debian:9.5-slim.',
      found: 'The packages of that Debian have been moved to an archive; apt-get stops there.',
      place: '/failures/suite-archived/',
    },
    {
      says: 'For GPUs the image starts from a CUDA 10 image with cuDNN 7.',
      found: 'Images of old CUDA versions are withdrawn one after the other; take one that exists.',
      place: '/failures/tag-withdrawn/',
    },
    {
      says: 'Python 3.4 is enough in the image.',
      found: 'The agent is not read by anything before 3.6. The Debian of the sample has 3.5.',
      place: '/guides/red/image/',
    },
    {
      says: 'In an older version: programs run as the user 1000.',
      found: 'Up to RED 8 they did; since RED 9 they run as the USER of the image.',
      place: '/guides/red/image/',
    },
  ]),
  page('RED Container Engines', '3040-red-container-engines.md', [
    {
      says: 'vramMin has to be given.',
      found: 'The schema accepts a device without one, and the code then stops with a KeyError.',
      place: '/problems/red/vram-missing/',
    },
    {
      says: 'gpus has a count.',
      found: 'A count of 0 or less is accepted, and gives no GPU. Of ram and vramMin, 256 is the least.',
      place: '/problems/red/gpu-count/',
    },
    {
      says: 'The settings are image, ram and gpus.',
      found: 'The schema takes a source of the image and a version too, which the page does not name.',
      place: '/reference/red/',
    },
    {
      says: 'Before RED 8: GPUs are in an engine of their own, nvidia-docker.',
      found: 'They are part of the engine docker since. The old form is rejected.',
      place: '/problems/red/former-gpus/',
    },
  ]),
  page('RED Connector SSH', '3010-red-connector-ssh.md', [
    {
      says: 'A listing may be left out when a folder is received.',
      found:
        'Without one, the folder lies one deeper, in the folder of the input; faice 9.3.0 was run to see it.',
      place: '/guides/red/connectors/',
    },
  ]),
  page('CC-Agency API', '3060-cc-agency-api.md', [
    {
      says: 'container.settings.image.ram is required.',
      found: 'It is container.settings.ram; below image there is no such key.',
      place: '/guides/red/agency/',
    },
  ]),
  {
    title: 'Curious Containers: the published schema of RED 9',
    repository: 'curious-containers/curious-containers.github.io',
    file: 'schema/red-9.json',
    commit: 'e777ba6',
    findings: [
      {
        says: 'A RED file has no key cloud.',
        found: 'The code of 9.3.0 takes it at the top and in each batch. No page speaks of it.',
        place: '/problems/red/cloud/',
      },
      {
        says: 'The schemas of RED are published.',
        found: 'Those of RED 8 and 9 are. There is none of RED 6, of which files are still about.',
        place: '/guides/red/migrate/',
      },
    ],
  },
  {
    title: 'Curious Containers: the question for GPUs',
    repository: 'curious-containers/curious-containers',
    file: 'cc-core/cc_core/commons/docker_utils.py',
    commit: 'e6b4f1302603af68ac76a898218259d179f76bfb',
    findings: [
      {
        says: 'The GPUs of a machine are asked for in a container of nvidia/cuda:8.0-runtime.',
        found:
          'Tags of that age have been withdrawn. The image is pulled before faults are looked for, so that every run with a GPU may end there.',
        place: '/guides/red/gpu/',
      },
    ],
  },
];
