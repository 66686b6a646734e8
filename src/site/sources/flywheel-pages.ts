import type { SourcePage } from './source-page.ts';

/** What documents about Flywheel gears say otherwise than the schema and Docker do. */
export const FLYWHEEL_PAGES: readonly SourcePage[] = [
  {
    title: 'Flywheel: Gear Building Tutorial',
    repository: 'flywheel-apps/Gear-Building-Tutorial',
    file: 'Dockerfile',
    commit: '27d1f2756e2cf39b3e6e92c3ec3273c6df48d556',
    findings: [
      {
        says: 'The base is alpine:latest, and packages come by pip install.',
        found: 'The Python of that system refuses: it belongs to the package manager of the system.',
        place: '/failures/externally-managed/',
      },
      {
        says: 'ENTRYPOINT is a list with one word, "python3 run.py".',
        found:
          'There is no program of that name, with a blank in it. No WORKDIR says where run.py is either.',
        place: '/problems/dockerfile/blank-in-word/',
      },
      {
        says: 'The manifest is left beside the image.',
        found:
          'The specification wants it in the image, at /flywheel/v0/manifest.json. The image that it names is empty, too.',
        place: '/problems/dockerfile/flywheel-manifest/',
      },
    ],
  },
  {
    title: 'Flywheel: the specification of gears',
    repository: 'flywheel-io/gears',
    file: 'spec/readme.md',
    commit: '4442b7996fbb7259cc20eaae80bd0762222b7f23',
    findings: [
      {
        says: 'A whole manifest is shown as an example.',
        found: 'It lacks a comma and has others too many: no program reads it.',
        place: '/problems/json/syntax/',
      },
      {
        says: 'An option can be held to exactly three numbers.',
        found: 'The two bounds stand one level too deep and do nothing.',
        place: '/problems/flywheel-gear/no-effect/',
      },
      {
        says: 'Options are texts, numbers or switches.',
        found: 'Its own example has a list, and the schema accepts it.',
        place: '/problems/flywheel-gear/option-type/',
      },
      {
        says: 'The path of an input is inputs.NAME.path.',
        found: 'In the file that a gear gets it is inputs.NAME.location.path.',
        place: '/reference/flywheel-config/',
      },
    ],
  },
  {
    title: 'Flywheel: the schema of manifests',
    repository: 'flywheel-io/gears',
    file: 'spec/manifest.schema.json',
    commit: '4442b7996fbb7259cc20eaae80bd0762222b7f23',
    findings: [
      {
        says: 'A license is apache-2.0, for example.',
        found: 'That is rejected: the list has Apache-2.0.',
        place: '/problems/flywheel-gear/enum/',
      },
      {
        says: 'An option has a type and a default.',
        found: 'A default of another type is accepted.',
        place: '/problems/flywheel-gear/default-type/',
      },
      {
        says: 'A gear names its capabilities.',
        found: 'Any word is accepted for one.',
        place: '/problems/flywheel-gear/capability/',
      },
      {
        says: 'An input may be optional.',
        found: 'One that is a key or a value of the context may not: the schema refuses the word there.',
        place: '/problems/flywheel-gear/unknown-key/',
      },
    ],
  },
  {
    title: 'Flywheel: a template for BIDS apps',
    repository: 'flywheel-apps/bids-app-template',
    file: 'Dockerfile',
    commit: 'aca42af534951e08614551a66ac533d0b3692e35',
    findings: [
      {
        says: 'The base is python:3.9-buster.',
        found: 'The packages of that Debian have been moved to an archive; apt-get stops there.',
        place: '/problems/dockerfile/retired-base/',
      },
      {
        says: 'Node.js comes from a script for its version 10, and Python from a Miniconda of 2020.',
        found: 'Neither gets updates any more.',
        place: '/guides/flywheel/',
      },
    ],
  },
  {
    title: 'NACC: development of gears',
    repository: 'naccdata/flywheel-gear-extensions',
    file: 'docs/development/index.md',
    commit: '73ed8acd0492051c7bd2838da4b09ccce169f5d4',
    findings: [
      {
        says: 'The key is set by -i api_key=….',
        found:
          'The manifest of its page on details calls the input api-key. The names must be the same, letter for letter.',
        place: '/guides/flywheel/',
      },
    ],
  },
];
