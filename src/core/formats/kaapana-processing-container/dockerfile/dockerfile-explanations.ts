import type { Explanations } from '../../../explanations.ts';

/** What the problems of `kaapanaDockerfileRules` mean; part of the explanations of the Dockerfile. */
export const kaapanaDockerfileExplanations: Explanations = {
  'kaapana-manifest-not-copied': [
    'The image does not get the processing-container.json that lies beside the Dockerfile. Kaapana reads the file from the root of the image and fails without it.',
    'Add COPY processing-container.json /processing-container.json.',
  ],
  'kaapana-manifest-elsewhere': [
    'The processing-container.json is copied to another path of the image than the root, where Kaapana does not look.',
    'Copy it to /processing-container.json.',
  ],
  'kaapana-legacy-variable': [
    'The Dockerfile or a program beside it uses a variable that only the former KaapanaBaseOperator sets. A processing container does not get it: folders are channels with a path of their own, settings are variables of the template.',
    'Read and write below the mounted_path of a channel, and declare other variables in the env of the template.',
  ],
  'kaapana-local-base': [
    "The image begins with one that no registry has. Kaapana's own build makes it first; docker build alone finds nothing.",
    'Build the base image first, or begin with a public image.',
  ],
  'kaapana-image-label': [
    "Kaapana's build takes the name of an image from a line LABEL IMAGE=…, and there is none.",
    'Add LABEL IMAGE="name" as an instruction of its own.',
  ],
};
