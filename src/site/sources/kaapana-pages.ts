import type { SourcePage } from './source-page.ts';

const REPOSITORY = 'kaapana/kaapana';
const COMMIT = '09bb59b202c75a0174c8eabf5a7910fd2dfda21d';

/** What the documentation of Kaapana says otherwise than its schemas and its runner do. */
export const KAAPANA_PAGES: readonly SourcePage[] = [
  {
    title: 'Kaapana: Developing a processing-container',
    repository: REPOSITORY,
    file: 'docs/source/development_guide/processing_container_dev_guide.rst',
    commit: COMMIT,
    findings: [
      {
        says: 'A scale rule has a complexity, an expression.',
        found: 'The field is gone. A scale rule needs a scale_factor, and that is a whole number.',
        place: '/problems/kaapana-processing-container/scale-factor/',
      },
      {
        says: 'A scale rule has the modes sum and max_file_size, and scales processors and memory.',
        found: 'There is a third mode, max_item_sum, and memory alone is computed.',
        place: '/guides/kaapana/memory/',
      },
      {
        says: 'A scale rule looks at the folder of its channel, by a pattern or by a glob.',
        found:
          'Both filters apply, each with a default that lets everything through. The pattern has to match the whole path.',
        place: '/problems/kaapana-processing-container/scale-both-filters/',
      },
      {
        says: 'An environment variable has a type, and may be adjustable.',
        found: 'The model knows neither; both are read and dropped without a word.',
        place: '/problems/kaapana-processing-container/dropped-key/',
      },
      {
        says: 'A task must have a name, an api_version, an image, a template, inputs and outputs.',
        found: 'Name, image and template are required, nothing else.',
        place: '/reference/kaapana-task/',
      },
      {
        says: 'A processing container has a name, a description and templates.',
        found: 'It may have an api_version as well, which is 1 where none is given.',
        place: '/reference/kaapana-processing-container/',
      },
      {
        says: 'The api_version of a task is 1.',
        found: 'The published schema takes any whole number; the models refuse every other one.',
        place: '/problems/kaapana-task/enum/',
      },
      {
        says: 'A channel of a task is bound with input and a host_path.',
        found: 'The field is volume_source now. The documented task fails with three errors.',
        place: '/problems/kaapana-task/former-spelling/',
      },
      {
        says: 'The example task belongs to the example container.',
        found:
          'It names a template and channels that the container does not have. Unknown channels are dropped silently.',
        place: '/problems/kaapana-task/unknown-template/',
      },
      {
        says: 'Folders of a task may be relative.',
        found: 'The engine refuses them: a mount needs a whole path.',
        place: '/problems/kaapana-task/relative-host-path/',
      },
      {
        says: 'Limits of processors, memory and GPUs are kept.',
        found: 'The local runner applies that of memory alone.',
        place: '/problems/kaapana-processing-container/docker-ignores-limit/',
      },
      {
        says: 'A limit of memory is any text with a unit.',
        found: 'B, Ki, Mi, Gi and their like are understood; 1G, 500M and a bare number stop the runner.',
        place: '/problems/kaapana-processing-container/memory-quantity/',
      },
      {
        says: 'cli logs shows what a run has printed.',
        found: 'Without --watch it stops with an AttributeError.',
        place: '/guides/kaapana/',
      },
      {
        says: 'cli run runs a task.',
        found:
          'Its exit code is 0 whatever happens; check-task-run, which the page does not name, tells how it ended, and waits forever where it is asked too early.',
        place: '/guides/kaapana/',
      },
      {
        says: 'The manifest of the converter from DICOM to NRRD is shown as an example.',
        found:
          'It has a comma too many and is no JSON. Its block is labelled as bash, so that no program looked at it.',
        place: '/problems/json/syntax/',
      },
      {
        says: 'A workflow sets variables of a task by name below task_form.',
        found: 'The operator wants a list env with name and value. The documented form is passed over.',
        place: '/guides/kaapana/workflow/',
      },
      {
        says: 'No environment variables are set by themselves.',
        found: 'The operator adds 18, among them a secret and a password of the project.',
        place: '/problems/kaapana-processing-container/platform-variable/',
      },
      {
        says: 'Two places lead to the schema and to the settings of a runner.',
        found: 'Both links are broken: one lacks its closing mark, the other has it within.',
        place: '/reference/kaapana-task/',
      },
    ],
  },
  {
    title: 'Kaapana: the task API, Readme and command line',
    repository: REPOSITORY,
    file: 'lib/task_api',
    commit: COMMIT,
    findings: [
      {
        says: 'The option is --monitor-container, the file is taks.json, and the modes are docker and kubernetes.',
        found: 'The option is --monitor-memory, the file is task.json, and the second mode is k8s.',
        place: '/guides/kaapana/',
      },
      {
        says: 'Nothing is said of templates in a task.',
        found: 'A task is rendered by Jinja first, so that two braces in a value mean something.',
        place: '/problems/kaapana-task/literal-braces/',
      },
      {
        says: 'Scale rules set the memory of a task.',
        found:
          'On Kubernetes they have no effect: a comparison there is never true. Limits without requests end in an error.',
        place: '/problems/kaapana-processing-container/scale-rule-on-kubernetes/',
      },
      {
        says: 'A template may limit the memory, by a number or by a scale rule.',
        found: 'Where the task itself has no resources, the local runner then stops with an error.',
        place: '/problems/kaapana-task/task-without-limits/',
      },
      {
        says: 'Each channel has a folder.',
        found:
          'Of two inputs from one folder only the last is mounted, and an output in the folder of an input is not mounted at all.',
        place: '/problems/kaapana-task/same-host-folder/',
      },
    ],
  },
  {
    title: 'Kaapana: the dummy task',
    repository: REPOSITORY,
    file: 'data-processing/kaapana-plugin/processing-containers/dummy-task/processing-container.json',
    commit: COMMIT,
    findings: [
      {
        says: 'Its variables have a type, and are adjustable.',
        found: 'The model knows neither, here as little as in the guide.',
        place: '/problems/kaapana-processing-container/dropped-key/',
      },
    ],
  },
];
