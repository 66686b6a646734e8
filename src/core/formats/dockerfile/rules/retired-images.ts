/** A base image whose maker no longer looks after it. */
export interface RetiredImage {
  /** As in FROM, without `docker.io/library/`. */
  readonly name: string;
  /** Tags that are meant, without a suffix such as `-slim`. */
  readonly tags: RegExp;
  /** What it is called in a sentence: `Debian 10`. */
  readonly title: string;
  /** Last day of security updates, or the day from which on it cannot be had. */
  readonly ended: string;
  /** What no longer works; null where it only has no updates any more. */
  readonly broken: 'packages' | 'pull' | null;
  /** What takes the place of the matched part of the tag. */
  readonly instead: string;
}

/**
 * Where a reader finds the dates of each image. They were compared in November 2026 with the tables of
 * github.com/endoflife-date/endoflife.date and github.com/python/devguide, not with these pages themselves. What was
 * withdrawn of nvidia/cuda is told by NVIDIA/nvidia-docker#1768 and, tag by tag, by NVIDIA/cudf-spark-examples#311.
 */
export const RETIREMENT_SOURCES: Readonly<Record<string, string>> = {
  debian: 'https://wiki.debian.org/LTS',
  ubuntu: 'https://ubuntu.com/about/release-cycle',
  alpine: 'https://alpinelinux.org/releases/',
  centos: 'https://www.centos.org/centos-linux-eol/',
  python: 'https://devguide.python.org/versions/',
  'nvidia/cuda': 'https://gitlab.com/nvidia/container-images/cuda/blob/master/doc/unsupported-tags.md',
};

function image(
  name: string,
  tags: RegExp,
  title: string,
  ended: string,
  broken: RetiredImage['broken'],
  instead: string,
): RetiredImage {
  return { name, tags, title, ended, broken, instead };
}

/** Images that ended before this table was written; what ends later is added here. */
export const RETIRED_IMAGES: readonly RetiredImage[] = [
  image('debian', /^(?:8(?:\.\d+)?|jessie)(?=-|$)/, 'Debian 8', '2020-06-30', 'packages', 'bookworm'),
  image('debian', /^(?:9(?:\.\d+)?|stretch)(?=-|$)/, 'Debian 9', '2022-06-30', 'packages', 'bookworm'),
  image('debian', /^(?:10(?:\.\d+)?|buster)(?=-|$)/, 'Debian 10', '2024-06-30', 'packages', 'bookworm'),
  image('debian', /^(?:11(?:\.\d+)?|bullseye)(?=-|$)/, 'Debian 11', '2026-08-31', null, 'bookworm'),
  image('ubuntu', /^(?:14\.04|trusty)(?=[-.]|$)/, 'Ubuntu 14.04', '2019-04-25', null, '24.04'),
  image('ubuntu', /^(?:16\.04|xenial)(?=-|$)/, 'Ubuntu 16.04', '2021-04-30', null, '24.04'),
  image('ubuntu', /^(?:18\.04|bionic)(?=-|$)/, 'Ubuntu 18.04', '2023-05-31', null, '24.04'),
  image('ubuntu', /^(?:20\.04|focal)(?=-|$)/, 'Ubuntu 20.04', '2025-05-31', null, '24.04'),
  image(
    'ubuntu',
    /^(?:1[5-9]\.10|1[579]\.04|2[0-4]\.10|2[13]\.04)(?=-|$)/,
    'This interim release of Ubuntu',
    '2025-07-10',
    'packages',
    '24.04',
  ),
  image(
    'ubuntu',
    /^(?:25\.(?:04|10)|plucky|questing)(?=-|$)/,
    'This interim release of Ubuntu',
    '2026-07-31',
    null,
    '24.04',
  ),
  image('alpine', /^3\.(?:\d|1[0-5])(?:\.\d+)?$/, 'This release of Alpine', '2023-11-01', null, '3.22'),
  image('alpine', /^3\.(?:1[6-9]|20)(?:\.\d+)?$/, 'This release of Alpine', '2026-04-01', null, '3.22'),
  image('alpine', /^3\.21(?:\.\d+)?$/, 'Alpine 3.21', '2026-11-01', null, '3.22'),
  image(
    'centos',
    /^(?:centos)?6(?:\.[\d.]+)?$/,
    'CentOS 6',
    '2020-11-30',
    'packages',
    'quay.io/centos/centos:stream9',
  ),
  image(
    'centos',
    /^(?:centos)?7(?:\.[\d.]+)?$/,
    'CentOS 7',
    '2024-06-30',
    'packages',
    'quay.io/centos/centos:stream9',
  ),
  image(
    'centos',
    /^(?:centos)?8(?:\.[\d.]+)?$|^latest$/,
    'CentOS 8',
    '2021-12-31',
    'packages',
    'quay.io/centos/centos:stream9',
  ),
  image('python', /^2(?:\.7)?(?:\.\d+)?(?=-|$)/, 'Python 2', '2020-01-01', null, '3.12'),
  image('python', /^3\.[0-5](?:\.\d+)?(?=-|$)/, 'This version of Python', '2020-09-30', null, '3.12'),
  image('python', /^3\.6(?:\.\d+)?(?=-|$)/, 'Python 3.6', '2021-12-23', null, '3.12'),
  image('python', /^3\.7(?:\.\d+)?(?=-|$)/, 'Python 3.7', '2023-06-27', null, '3.12'),
  image('python', /^3\.8(?:\.\d+)?(?=-|$)/, 'Python 3.8', '2024-10-07', null, '3.12'),
  image('python', /^3\.9(?:\.\d+)?(?=-|$)/, 'Python 3.9', '2025-10-31', null, '3.12'),
  image('python', /^3\.10(?:\.\d+)?(?=-|$)/, 'Python 3.10', '2026-10-31', null, '3.12'),
  image(
    'nvidia/cuda',
    /^(?:latest$|(?:[789]|10)\.\d|11\.(?:2\.[01]|3\.0|4\.[0-2]|5\.[01]|6\.[01]|7\.0)(?=-|$))/,
    'This tag of nvidia/cuda',
    '2023-07-31',
    'pull',
    '12.6.3',
  ),
];

/** Debian suites that images of other makers name in their tags (`python:3.8-slim-buster`) and whose packages have moved. */
export const MOVED_SUITES: Readonly<Record<string, string>> = {
  jessie: 'Debian 8',
  stretch: 'Debian 9',
  buster: 'Debian 10',
};
