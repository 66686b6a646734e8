import type { Explanations } from '../../../explanations.ts';

/** What builds, or seems to, and does not do what it says. */
export const buildExplanations: Explanations = {
  'old-pair-form': [
    'ENV or LABEL gives a name its value with a blank between. This form takes all that follows as one value, so two pairs in one line become one. Docker warns of it.',
    'Write NAME=value.',
  ],
  'blank-around-equals': [
    'A blank stands in front of the =, so the old form applies, and the = becomes part of the value.',
    'Write NAME=value without blanks around the =.',
  ],
  maintainer: [
    'MAINTAINER is deprecated since 2017.',
    'Write LABEL org.opencontainers.image.authors="…" instead.',
  ],
  'blank-in-word': [
    'In the list form each entry is one word. A program and its arguments in one entry are taken for a program with a blank in its name, and the container stops with "executable file not found".',
    'Give each word an entry of its own.',
  ],
  'broken-list': [
    'A list in brackets is no JSON, mostly for single quotes, so it is run as a shell command, which fails.',
    'Write double quotes, and a comma between the entries.',
  ],
  'shell-form': [
    'CMD or ENTRYPOINT without a list starts a shell, which starts the program. In many images signals then reach the shell only, so the container does not stop when it is asked to.',
    'Write the command as a JSON list. What needs a shell, such as variables, is best put into a script.',
  ],
  'cmd-ignored': [
    'An ENTRYPOINT in shell form takes no arguments, so CMD and all that is added to docker run are ignored.',
    'Write ENTRYPOINT as a JSON list.',
  ],
  'cmd-as-arguments': [
    'CMD gives arguments to the ENTRYPOINT. In shell form these are /bin/sh, -c and the whole text.',
    'Write CMD as a JSON list.',
  ],
  'repeated-start': [
    'Of several CMD, ENTRYPOINT or HEALTHCHECK in a stage only the last one counts.',
    'Remove the others. What belongs to the build is written with RUN.',
  ],
  'package-question': [
    'The package manager asks a question, and in a build nobody can answer, so it stops.',
    'Add -y.',
  ],
  'other-cache': [
    'The cache of one package manager is removed, while another one was used. Nothing gets smaller.',
    'Clean up behind the one that was used: rm -rf /var/lib/apt/lists/* for apt-get, yum clean all for yum, apk add --no-cache for apk.',
  ],
  'update-alone': [
    'The lists of packages are fetched in a RUN of their own. The cache of the build keeps it for months, and an install that changes later asks for versions that are gone.',
    'Fetch and install in one RUN, joined by &&.',
  ],
  'missing-lists': [
    'Official images of Debian and Ubuntu, and those built upon them, come without lists of packages, so apt-get finds nothing to install until apt-get update has fetched them.',
    'Fetch and install in one RUN, joined by &&.',
  ],
  'not-executable': [
    'ENTRYPOINT or CMD starts a file that must be executable. COPY keeps the rights that the file has on the computer that builds, which Windows and uploads by a browser do not keep; a text of the Dockerfile itself gets no right to be executed.',
    'Copy it with --chmod=755, or start it through its interpreter: ["/bin/sh", "/run.sh"].',
  ],
  'no-interpreter': [
    'ENTRYPOINT or CMD starts a script whose first line does not name its interpreter, so the kernel cannot start it: exec format error.',
    'Begin the script with #! and its interpreter, directly at the start of the file.',
  ],
  'readme-manifest-image': [
    'The README beside the Dockerfile builds the image under another name or tag than the manifest asks for, so the platform does not find it or runs an older one.',
    'Write the same name and tag in both.',
  ],
  'source-in-sh': [
    'RUN is executed by /bin/sh, which on Debian and Ubuntu is dash and does not know source.',
    'Write a dot in place of source, or choose bash with SHELL.',
  ],
  'managed-python': [
    'Debian from 12, Ubuntu from 23.04 and Alpine from 3.19 on manage their Python themselves (PEP 668), and pip refuses to install into it.',
    'Build upon an image of Python, or make an environment with python3 -m venv.',
  ],
  'missing-program': [
    'The container starts a program that nothing installs and the base image does not have.',
    'Install it, or build upon an image that has it.',
  ],
  'retired-base': [
    'The base image is no longer looked after. It gets no security updates; of some the packages have moved, so nothing can be installed, and some cannot be pulled at all.',
    'Build upon a newer one, and try the program with it.',
  ],
  'floating-base': [
    'The base image has no fixed version, so the same Dockerfile gives another image after the next release.',
    'Name a version as the tag.',
  ],
  'other-platform': [
    'The image is built for another processor than the one that the platforms have.',
    'Build for linux/amd64.',
  ],
  'secret-value': [
    'A value that looks like a secret is written into the image or its history, where everyone who has the image can read it.',
    'Give secrets when the container runs, or to a single RUN with --mount=type=secret. What was published already must be changed.',
  ],
  'secret-file': [
    'A file with a secret, or a licence that is given to a person, becomes part of the image. Deleting it in a later instruction does not remove it.',
    'Leave it out, and give it to the container when it runs.',
  ],
  'outside-context': [
    'COPY sees only what lies in the folder that docker build is given. A path of the computer is looked for below this folder.',
    'Put the file into the folder, and write its path from there.',
  ],
  'add-of-files': [
    'ADD copies as COPY does, and also unpacks archives and fetches addresses.',
    'Write COPY where only that is meant.',
  ],
  'stage-unknown': [
    'COPY takes files from a stage of this name, and there is none, so an image of this name is pulled.',
    'Write the name of the stage.',
  ],
  'readme-image': [
    'The README beside the Dockerfile builds an image under one name and runs it under another.',
    'Write the same name, with its tag, in both commands.',
  ],
  'readme-file': [
    'The README beside the Dockerfile builds with a file that does not exist.',
    'Write the name that the file has.',
  ],
};
