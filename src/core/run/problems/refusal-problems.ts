import type { RunProblemText } from './run-problem-text.ts';

/** Why nothing is run: a name or value that the manifest does not allow, or one that it needs and does not get. */
export const refusalProblems: readonly RunProblemText[] = [
  {
    id: 'run/input-unbound',
    title: 'An input is not bound',
    meaning:
      'The manifest declares an input that the container cannot do without, and nothing stands for it.',
    mend: 'Bind a file or folder of this machine to it: --input NAME=PATH.',
  },
  {
    id: 'run/unknown-input',
    title: 'There is no such input',
    meaning:
      'A name given to --input is none of the manifest. Some platforms leave such a name out without a word, and the program finds an empty folder.',
    mend: 'Take one of the names that the message lists; capital letters count.',
  },
  {
    id: 'run/input-twice',
    title: 'An input is bound twice',
    meaning: 'Two --input speak of one name, and only one of them could be mounted.',
    mend: 'Leave one of them out.',
  },
  {
    id: 'run/input-kind',
    title: 'A file where a folder belongs, or the other way round',
    meaning:
      'The manifest says which of the two the input is, and the path that is bound to it is the other.',
    mend: 'Bind the folder of the file, or the file itself.',
  },
  {
    id: 'run/unknown-setting',
    title: 'There is no such setting',
    meaning:
      'A key given to --set is no variable, option or value of the manifest, so that nothing in the container would have noticed it.',
    mend: 'Take one of the keys that the message lists.',
  },
  {
    id: 'run/setting-twice',
    title: 'A setting is given twice',
    meaning: 'Two --set speak of one key.',
    mend: 'Leave one of them out.',
  },
  {
    id: 'run/setting-unset',
    title: 'A setting has no value',
    meaning: 'The manifest needs a value that it does not bring along itself.',
    mend: 'Give it: --set KEY=VALUE.',
  },
  {
    id: 'run/setting-value',
    title: 'A value does not fit',
    meaning: 'The manifest says which values a setting can have: a type, a range or a list of choices.',
    mend: 'Take a value that the message allows.',
  },
  {
    id: 'run/variable-unset',
    title: 'A variable of the file has no value',
    meaning:
      'The file holds {{NAME}}, which is replaced before it is read. Nothing says by what; passwords stand there most often.',
    mend: 'Give it with --set NAME=VALUE, or wait to be asked for it at a terminal, which does not show what is typed.',
  },
  {
    id: 'run/no-manifest',
    title: 'There is no manifest to run',
    meaning:
      'The folder holds no file that a platform would start, or several of which one has to be chosen.',
    mend: 'Name the file itself, or pin the format with --as.',
  },
  {
    id: 'run/manifest',
    title: 'The manifest cannot be run',
    meaning: 'It is not of the form that is started; an older version of a format for instance.',
    mend: 'Run `waybill validate` on it: it names the places, and mends many with --fix.',
  },
  {
    id: 'run/manifest-rejected',
    title: 'The platform would reject the manifest',
    meaning: 'It has an error by which its platform refuses it, so that nothing was started.',
    mend: 'Run `waybill validate` on it: it names the places, and mends many with --fix.',
  },
  {
    id: 'run/no-image',
    title: 'There is no image to run',
    meaning: 'No Dockerfile lies beside the manifest, and neither the manifest nor --image names an image.',
    mend: 'Put the Dockerfile beside the manifest, or name an image that you have with --image.',
  },
  {
    id: 'run/image-name',
    title: 'That is no name of an image',
    meaning:
      'The manifest names an image in a way that no engine can read: with capital letters, blanks or other signs that a name cannot have.',
    mend: 'Write NAME:TAG with small letters, for instance debian:bookworm-slim.',
  },
  {
    id: 'run/no-command',
    title: 'There is no command to run',
    meaning: 'The manifest names no program, and no argument that could be one.',
    mend: 'Name the program in the manifest.',
  },
  {
    id: 'run/engine',
    title: 'The file asks for another container engine',
    meaning:
      'Curious Containers 9 starts containers with Docker alone; former versions had another engine for GPUs.',
    mend: 'Write "docker" as the engine; GPUs are asked for in the settings.',
  },
  {
    id: 'run/unknown-template',
    title: 'There is no such template',
    meaning:
      'The processing container has no template of that identifier. Kaapana fails with a message about None.',
    mend: 'Take one of the identifiers that the message lists.',
  },
  {
    id: 'run/template-unchosen',
    title: 'A template has to be chosen',
    meaning: 'A processing container can hold several templates, and one of them is run.',
    mend: 'Choose one: --template IDENTIFIER.',
  },
  {
    id: 'run/no-processing-container',
    title: 'The processing container is not known',
    meaning:
      'A task names a template, and the processing-container.json that describes it lies neither beside the task nor in the image.',
    mend: 'Put the file beside the task, or build the image that holds it at its root.',
  },
  {
    id: 'run/unknown-channel',
    title: 'There is no such channel',
    meaning:
      'The task binds a channel that the template does not have. Kaapana mounts nothing and says nothing.',
    mend: 'Take one of the names of the template.',
  },
  {
    id: 'run/channel-name',
    title: 'A channel cannot have a folder',
    meaning: 'Each output channel gets a folder of its name, and this name is taken or no name of a folder.',
    mend: 'Rename the channel in processing-container.json and in the task.',
  },
  {
    id: 'run/relative-host-path',
    title: 'A path of the host is not whole',
    meaning: 'The engine takes absolute paths only; it reads anything else as the name of a volume.',
    mend: 'Write the path from / on, or bind the channel with --input NAME=PATH, which may be relative.',
  },
  {
    id: 'run/mounted-path',
    title: 'A path in the container cannot be mounted',
    meaning: 'Channels are mounted at absolute paths below the root of the container.',
    mend: 'Write an absolute path of a folder into mounted_path.',
  },
  {
    id: 'run/same-mounted-path',
    title: 'Two channels are mounted at one path',
    meaning: 'The second hides the first, or the engine refuses both.',
    mend: 'Give each channel a mounted_path of its own.',
  },
  {
    id: 'run/template-syntax',
    title: 'The marks of the template cannot be read',
    meaning: 'Kaapana renders the task with Jinja2 before it reads the JSON, and Jinja2 stops here.',
    mend: 'Correct the {{ }} or {% %} that the message names.',
  },
  {
    id: 'run/template-not-rendered',
    title: 'A mark of the template is not rendered here',
    meaning:
      'Waybill renders what tasks use: env.NAME, custom.NAME and a few filters. It does not guess what the rest would have become.',
    mend: 'Render the task with Jinja2, and run the result.',
  },
  {
    id: 'run/null-env',
    title: 'The list of variables is null',
    meaning: 'The schema accepts it, and Kaapana fails on it before the container starts.',
    mend: 'Write an empty list, or leave the key out.',
  },
  {
    id: 'run/gpu-quantity',
    title: 'A number of GPUs cannot be read',
    meaning: 'GPUs are given whole.',
    mend: 'Write a whole number, 1 for instance.',
  },
  {
    id: 'run/memory-quantity',
    title: 'An amount of memory cannot be read',
    meaning:
      'Kaapana computes with numbers followed by B, Ki, Mi, Gi and so on, and fails with any other unit.',
    mend: 'Write it in such a unit: "512Mi".',
  },
  {
    id: 'run/memory-limit',
    title: 'The engine takes no such memory limit',
    meaning: 'What the limit and the scale rules come to is less or more than a container can have.',
    mend: 'Correct the limit, or the factor of the scale rule.',
  },
  {
    id: 'run/scale-rule',
    title: 'A scale rule cannot be computed',
    meaning:
      'The memory follows from the size of the inputs, and what the rule looks at is not there or cannot be read.',
    mend: 'Correct target_dir, target_glob or target_regex, or bind an input that has what the rule looks at.',
  },
  {
    id: 'run/stream-path',
    title: 'What the program prints has no place',
    meaning: 'The file for standard output or error lies outside of the folder of the outputs.',
    mend: 'Write the name of a file without slashes.',
  },
  {
    id: 'run/output-glob',
    title: 'A pattern for an output cannot be used',
    meaning: 'It looks outside of the outputs, or speaks of an input that is not there.',
    mend: 'Correct the pattern in the manifest.',
  },
  {
    id: 'run/input-value',
    title: 'The record of an input does not fit',
    meaning: 'Flywheel judges what config.json says of an input by the manifest, and would refuse this.',
    mend: 'Bind another file, or correct what the manifest demands of the input.',
  },
  {
    id: 'run/secret-in-command',
    title: 'A command would show a secret value',
    meaning:
      'The command of the manifest takes a key or password into its words, which everybody on the machine can read.',
    mend: 'Let the program read it from config.json.',
  },
  {
    id: 'run/connector-mount',
    title: 'A connector would mount a folder',
    meaning:
      'To mount, a container needs rights over the whole machine (SYS_ADMIN and /dev/fuse), which Waybill gives to none.',
    mend: 'Bind a folder in the place of the connector: --input NAME=FOLDER.',
  },
];
