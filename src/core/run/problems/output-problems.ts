import type { RunProblemText } from './run-problem-text.ts';

/** What can be wrong with what a container has written. */
export const outputProblems: readonly RunProblemText[] = [
  {
    id: 'run/no-output',
    title: 'Nothing was produced',
    meaning:
      'The program ended with 0 and wrote no file to its outputs. Platforms call that a success, and its author learns of it much later.',
    mend: 'Look where the program writes: only the output folder of the platform is kept. A program that found nothing to do should end with a code other than 0.',
  },
  {
    id: 'run/output-missing',
    title: 'A declared output is missing',
    meaning:
      'The manifest says that the container produces it, and it is not there. A file that lay there before the run does not count.',
    mend: 'Compare the name or pattern in the manifest with the files that the program wrote.',
  },
  {
    id: 'run/output-empty',
    title: 'An output is empty',
    meaning:
      'The file has no bytes, or the folder has no file with bytes in it. It is an error where the manifest declares that output, and else a warning.',
    mend: 'Look for a program that opens its output before it knows whether there is something to write.',
  },
  {
    id: 'run/output-ambiguous',
    title: 'Several files match a declared output',
    meaning: 'The platform takes exactly one match of the pattern, and refuses more.',
    mend: 'Make the pattern narrower, or let the program write one file that it matches.',
  },
  {
    id: 'run/output-kind',
    title: 'A declared output is of another kind',
    meaning: 'The manifest declares a file and there is a folder of that name, or the other way round.',
    mend: 'Declare what the program writes.',
  },
  {
    id: 'run/link-outside',
    title: 'A link in the outputs points outside',
    meaning:
      'It would have pointed at a file of your machine that has nothing to do with the run, so it is not kept. On a platform it is broken, or shows what it should not.',
    mend: 'Let the program copy the file to its output, or link by a relative path to another output.',
  },
  {
    id: 'run/link-broken',
    title: 'A link in the outputs points at nothing',
    meaning: 'What it points at was never written, or is gone. It is not kept.',
    mend: 'Let the program write the file that it links to, or leave the link out.',
  },
  {
    id: 'run/special-file',
    title: 'A special file lies in the outputs',
    meaning:
      'A pipe, socket or device cannot be kept as a result, and reading it may never end. It is thrown away.',
    mend: 'Let the program make it in a scratch folder such as /tmp.',
  },
  {
    id: 'run/output-name',
    title: 'A name in the outputs is no UTF-8',
    meaning:
      'The program wrote it in an older encoding, such as Latin-1. Most systems cannot show such a name, and many cannot store it, so the file is kept under a name with the bytes as numbers.',
    mend: 'Set LANG=C.UTF-8 in the image, and let the program encode names as UTF-8.',
  },
  {
    id: 'run/output-conflict',
    title: 'A file and a folder of one name',
    meaning:
      'Where the container wrote a file, --output has a folder, or the other way round. Nothing of yours was touched; the new one lies beside it under another name.',
    mend: 'Move the old one away, or give an empty folder as --output.',
  },
  {
    id: 'run/output-unwritable',
    title: 'The output folder cannot be written',
    meaning: 'Outputs cannot be kept there, so nothing was started.',
    mend: 'Give another folder with --output, or change the permissions of this one.',
  },
  {
    id: 'run/output-not-kept',
    title: 'Outputs could not be put into place',
    meaning:
      'The container wrote them, and this host did not let them be moved. They still lie where the message says.',
    mend: 'Free some space or change the permissions, and move them from there.',
  },
  {
    id: 'run/disk-full',
    title: 'The disk of the outputs is full',
    meaning:
      'The run failed, and when its container had ended no space was left where the outputs lie. That is no fault of the package: the command ends with 3. What was written until then is kept.',
    mend: 'Free some space, or give a folder on another disk with --output, and run it again.',
  },
  {
    id: 'run/owner',
    title: 'Outputs belong to another user',
    meaning:
      'The program ran as the user of its image, and what it wrote could not be given to you: the image has no program for that.',
    mend: 'Run it with --user caller, or change the owner as root.',
  },
];
