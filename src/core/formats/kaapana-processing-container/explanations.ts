import type { Explanations } from '../../explanations.ts';
import { bothExplanations } from './both-explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {
  ...bothExplanations,
  'template-mark': [
    "Kaapana's validator renders the file with Jinja2; its runners read it from the image as it is. So a mark passes the validation and is there at run time.",
    'Write the value itself. What differs from run to run is a variable of the template.',
  ],
  'entrypoint-and-command': [
    'The template has a command and the image an ENTRYPOINT. In Docker the command is handed to the ENTRYPOINT as arguments; on Kubernetes it is started in place of it.',
    'Have one of the two: remove the ENTRYPOINT, or leave the command out.',
  ],
  'no-command': [
    'Neither the template nor the Dockerfile says what to start. The base image decides, and mostly starts a shell or an interpreter that ends at once, with success and without output.',
    'Give the template a command.',
  ],
  'legacy-variable': [
    'A program of the package reads a variable that only the former KaapanaBaseOperator sets. With a processing container it is missing.',
    'Read from and write to the mounted_path of the channels. Other variables are declared in the env of the template.',
  ],
};
