import type { Explanations } from '../../explanations.ts';
import { sharedExplanations } from '../shared-explanations.ts';

/** Problems that processing containers and tasks of Kaapana share. */
export const bothExplanations: Explanations = {
  ...sharedExplanations,
  'unknown-key': [
    'Kaapana does not know the key and drops it without a word, so what it was meant to do does not happen.',
    'Rename or remove it.',
  ],
  'former-spelling': [
    "The key or its place is that of an earlier version of Kaapana's task API: input and local_path of a folder, complexity of a scale rule, a container without templates, settings for Kubernetes at the top of a task.",
    'Write it as it is called today; the message says since when.',
  ],
  'dropped-key': [
    'A variable has type or adjustable, which Kaapana took out of its models on 2025-10-31. Its guide still shows them; the models drop them without a word.',
    'Remove them. Every value is text, and a task may set every variable.',
  ],
  coerced: [
    'Kaapana reads the value as a number, though it is written as something else. The published schema does not.',
    'Write it as a number.',
  ],
  rendered: [
    'The value is a mark of Jinja2, so what it becomes decides whether Kaapana takes it.',
    'See that it becomes a value that is allowed in its place, also where a variable is not set: then it becomes nothing.',
  ],
  'template-syntax': [
    'Kaapana renders the file with Jinja2 before it reads it, and Jinja2 cannot read a mark in it: {{ without }}, an expression that breaks off, a name that nothing has. Two opening braces are always taken for a mark.',
    'Mend the mark. Braces that shall stay go between {% raw %} and {% endraw %}.',
  ],
  'template-not-judged': [
    'Statements of Jinja2, such as a loop, decide what the file becomes. Waybill executes nothing, and without the statements the text is no JSON.',
    'Render the file, and judge the result.',
  ],
  'memory-quantity': [
    'Kaapana computes with memory and takes a number with B, Ki, Mi, Gi, Ti, Pi, Ei, Zi or Yi only. With 1G, 500M, a bare number or a blank its runners fail with ValueError or TypeError; the validator says nothing.',
    'Write "512Mi" or "2Gi". 1G of Kubernetes is a little less than 1Gi.',
  ],
  'limits-without-requests': [
    'Resources have limits and no requests, or the other way round. The runner for Kubernetes reads both and fails with AttributeError on the one that is missing; in Docker it runs.',
    'Give both, one of them as an empty object if need be.',
  ],
  'unknown-resource': [
    'Limits or requests have a name that nearly is one that Kubernetes knows. Kaapana accepts any name; Docker gets no such limit, and Kubernetes refuses the pod.',
    'Write memory, cpu or nvidia.com/gpu.',
  ],
  'docker-ignores-limit': [
    'Kaapana hands Docker the limit of memory and no other. Processors and GPUs are limited and granted on Kubernetes only.',
    'Nothing, if the container is for the platform. To try a GPU locally, run the image with docker run --gpus.',
  ],
  'scale-rule-on-kubernetes': [
    'Scale rules raise the memory in Docker. On Kubernetes Kaapana compares an Enum with a text, which is never equal, and so passes over them.',
    'Give limits and requests that are enough for the largest input.',
  ],
  'scale-rule-of-output': [
    'A scale rule stands at an output. Kaapana measures inputs only.',
    'Move it to the input whose size the memory follows.',
  ],
  'scale-rule-of-request': [
    'A scale rule is of the type request. Docker has no requests, and on Kubernetes Kaapana passes over scale rules.',
    'Give requests that are enough, or make it a limit.',
  ],
  'scale-target': [
    'What a scale rule measures is given as a regular expression or glob that Python refuses, as a glob that finds no file, or as a folder outside of the channel. The validator accepts it, and the task fails when it starts, or nothing is measured.',
    'Mend it or leave it out: the defaults measure the whole channel. A regular expression for all DICOM files is .*\\.dcm, a glob *.dcm.',
  ],
  'scale-both-filters': [
    'A scale rule has a regular expression and a glob. Both apply, so a file counts only if it matches both.',
    'Keep one of them.',
  ],
  'scale-factor': [
    'The factor of a scale rule is 0 or less, so the rule never raises the memory.',
    'Write a whole number above 0.',
  ],
  'duplicate-name': [
    'Two templates, channels or variables have one name, by which Kaapana finds only one of them.',
    'Rename or remove one.',
  ],
  'channel-name': [
    'On Kubernetes a channel becomes a volume called vol- and its name. Kubernetes allows lower-case letters, digits and hyphens there, and each name once in a pod.',
    'Rename the channel, in the tasks and workflows that bind it too.',
  ],
  'mounted-path': [
    'A channel is mounted at a path that engines refuse: not absolute, the root itself, or with a colon.',
    'Write an absolute path of a folder, such as /home/kaapana/series.',
  ],
  'same-mounted-path': [
    'Two channels are mounted at one path. Docker refuses to start the container; on Kubernetes Kaapana leaves the second one out without a word.',
    'Give each channel a folder of its own.',
  ],
  'command-words': [
    'A command is started word by word, by no shell. A whole line as one word is the name of a program that does not exist, and && or > are arguments like any other.',
    'Write each word as an entry of its own. For a line with shell signs write ["sh", "-c", "the line"].',
  ],
  'not-a-choice': [
    'The value of a variable is none of its choices. Kaapana stores the choices and compares nothing with them.',
    'Write one of the choices, or add the value to them.',
  ],
  'platform-variable': [
    'In a workflow Kaapana sets about twenty variables itself, whose names begin with KAAPANA_. They come last, and of a repeated name Kubernetes takes the last value.',
    'Keep the value for runs outside of a workflow, or choose another name.',
  ],
};
