import type { SeedPlace } from './seed-place.ts';

/** Where each topic of the guide to containers of RAIVEN is. */
export const PLACES: readonly SeedPlace[] = [
  {
    seed: '# Containers',
    topic: 'containers are what pipelines are made of',
    place: '/guides/raiven/#1-know-what-raiven-does-with-your-container',
  },
  {
    seed: 'building blocks of Raiven',
    topic: 'what RAIVEN does with a container',
    place: '/guides/raiven/worker/#2-it-runs-one-container-for-each-box-of-a-pipeline',
  },
  { seed: '!!! tip "Language Support"', topic: 'any language', place: '/guides/raiven/other-language/' },
  {
    seed: '## Creating a Container',
    topic: 'writing program and Dockerfile',
    place: '/guides/raiven/#2-write-the-program',
  },
  {
    seed: '1. Install any dependencies you may require',
    topic: 'installing packages, pinned',
    place: '/guides/raiven/#3-write-the-dockerfile',
  },
  {
    seed: '2. Set the following environment variables',
    topic: 'both variables; the worker sets them in any case',
    place: '/guides/raiven/#3-write-the-dockerfile',
  },
  {
    seed: '`RAIVEN_INPUT_DIR=/mnt/raiven/input`',
    topic: 'the input folder, read-only',
    place: '/guides/raiven/#1-know-what-raiven-does-with-your-container',
  },
  {
    seed: '`RAIVEN_OUTPUT_DIR=/mnt/raiven/output`',
    topic: 'the output folder',
    place: '/guides/raiven/#1-know-what-raiven-does-with-your-container',
  },
  {
    seed: '3. Provide a command to execute your algorithm',
    topic: 'CMD as a list',
    place: '/guides/raiven/#3-write-the-dockerfile',
  },
  {
    seed: '### Dockerfile Example',
    topic: 'a Dockerfile for Python',
    place: '/guides/raiven/#3-write-the-dockerfile',
  },
  {
    seed: 'FROM python:3.8-slim',
    topic: 'the whole Dockerfile; its base image is outdated',
    place: '/guides/raiven/#where-this-page-differs-from-raivens-own-guide',
  },
  {
    seed: '### Algorithm Example',
    topic: 'a program that doubles pixels',
    place: '/guides/raiven/#2-write-the-program',
  },
  {
    seed: "INPUT_DIR = os.environ['PICOM_INPUT_DIR']",
    topic: 'variables under a name that nobody sets',
    place: '/guides/raiven/#if-it-does-not-work',
  },
  {
    seed: 'pixels = pixels * 2',
    topic: 'doubling that wraps, as a picture',
    place: '/guides/raiven/#5-see-how-the-obvious-way-fails',
  },
  {
    seed: 'if file.endswith(',
    topic: 'files without that ending, and paths that stay',
    place: '/guides/raiven/#2-write-the-program',
  },
  {
    seed: 'ds.PixelData = pixels.tobytes()',
    topic: 'compressed pixels',
    place: '/guides/raiven/compressed/#4-write-it-back',
  },
  {
    seed: '!!! note',
    topic: 'both folders as defaults in the program',
    place: '/guides/raiven/#2-write-the-program',
  },
  { seed: '## Uploading a Container', topic: 'upload', place: '/guides/raiven/upload/#upload' },
  {
    seed: '1. Go to the _Containers_ :material-package-variant-closed',
    topic: 'the page Containers',
    place: '/guides/raiven/upload/#upload',
  },
  {
    seed: '2. Fill out the "Add a Container" form',
    topic: 'the form and its fields',
    place: '/guides/raiven/upload/#upload',
  },
  {
    seed: 'You must provide a container name and an attached file',
    topic: 'what is required',
    place: '/guides/raiven/upload/#upload',
  },
  {
    seed: '3. Click **Add Container**',
    topic: 'the button, which is a disk now',
    place: '/guides/raiven/upload/#upload',
  },
  { seed: '!!! warning', topic: 'the zip and what is in it', place: '/guides/raiven/zip/#2-pack-it' },
  { seed: '## Editing a Container', topic: 'edit', place: '/guides/raiven/upload/#edit' },
  {
    seed: '2. Click :material-pencil: next to the Container',
    topic: 'the pencil',
    place: '/guides/raiven/upload/#edit',
  },
  { seed: 'Alternatively, click :material-delete:', topic: 'delete', place: '/guides/raiven/upload/#delete' },
  {
    seed: '3. Edit the form',
    topic: 'the form, with and without a new file',
    place: '/guides/raiven/upload/#edit',
  },
  { seed: '4. Click **Save Edits**', topic: 'saving', place: '/guides/raiven/upload/#edit' },
];
