import type { Explanations } from '../../../explanations.ts';

/** What BuildKit rejects before it builds anything: its parser, and what it checks right behind that. */
export const syntaxExplanations: Explanations = {
  'lost-backslash': [
    'An instruction that goes on over several lines lacks the backslash at the end of one of them, so the next line is read as an instruction of its own.',
    'End the line with a backslash. Nothing may follow it but blanks, no comment either.',
  ],
  'unknown-instruction': [
    'A line begins with a word that is no instruction.',
    'Write the instruction that was meant. The rest of a line before needs a backslash at the end of that line.',
  ],
  'no-from': [
    'Every image begins with another one, or with the empty one called scratch, and no FROM says which.',
    'Put FROM and the name of an image at the beginning.',
  ],
  'before-from': [
    'An instruction stands in front of the first FROM, where there is no image yet that it could change.',
    'Move it behind FROM. Only ARG may stand there, to choose the image.',
  ],
  'from-arguments': [
    'FROM takes the name of an image, and AS with a name for the stage. More than that is rejected, a comment too.',
    'Remove the rest, and put comments on lines of their own.',
  ],
  'stage-name': [
    'The name of a build stage begins with a letter and holds letters, digits, hyphens, underscores and dots.',
    'Choose another name.',
  ],
  arguments: ['An instruction lacks what it needs behind its keyword.', 'Add it, or remove the line.'],
  flag: [
    'A flag is unknown to this instruction, is given twice, or has a value that it cannot have.',
    'Compare it with the flags that the message lists. A flag and its value are joined by = without blanks.',
  ],
  'json-values': [
    'A JSON list may hold texts only. A number in it is rejected.',
    'Put every entry into double quotes.',
  ],
  'no-value': [
    'ENV and LABEL give a value to a name, and here there is none.',
    'Write NAME=value. An empty value is written as two double quotes.',
  ],
  pair: [
    'ENV and LABEL take pairs of a name and a value with = between, and this word has none. Often a value with a blank lacks its quotes.',
    'Put the value into double quotes, and leave no blank around the =.',
  ],
  'blank-name': ['There is no name in front of the =.', 'Write the name directly before it.'],
  directive: [
    'A comment at the top of the file that speaks to BuildKit, such as # escape=, is given twice or has a value that it cannot have.',
    'Keep one, with a value that it may have.',
  ],
  'open-heredoc': [
    'A text inside of the Dockerfile, announced by << and a name, has no line with this name alone at its end.',
    'Add that line. Without a hyphen behind << no blanks or tabs may stand in front of the name.',
  ],
  'heredoc-destination': [
    'The last word of COPY and ADD is where the file goes, and a mark such as <<EOF is no path.',
    'Write the mark first and the path last.',
  ],
  'empty-volume': ['VOLUME names an empty path.', 'Write the path of a folder, or remove the entry.'],
  healthcheck: [
    'HEALTHCHECK takes CMD and a command, or NONE; its times need a unit, its retries a whole number.',
    'Write it as the message says.',
  ],
  'onbuild-trigger': [
    'ONBUILD cannot put off FROM, MAINTAINER and another ONBUILD.',
    'Remove the line, or write the instruction without ONBUILD.',
  ],
  'put-off': [
    'ONBUILD takes an instruction, which is carried out when another image or stage builds upon this one, and only then read.',
    'Write an instruction that exists: ONBUILD COPY, ONBUILD RUN.',
  ],
  'run-option': [
    'A flag of RUN has a value that BuildKit cannot use.',
    'Write one of the values that the message names.',
  ],
  'copy-option': [
    'A flag of COPY or ADD has a value that BuildKit cannot use: a mode that is none, a user by its name together with --link, or a checksum of something that is not fetched.',
    'Write it as the message says.',
  ],
  platform: [
    'FROM is told to build for a platform that cannot be read.',
    'Write the system and the processor with a slash between: linux/amd64.',
  ],
  'shell-list': [
    'SHELL must be a JSON list of texts.',
    'Write the program and its options as a list, each in double quotes.',
  ],
  'line-too-long': [
    'BuildKit reads no line that is longer than 65,535 bytes.',
    'Put the data into a file beside the Dockerfile and COPY it.',
  ],
  'image-name': [
    'FROM, --from or --mount names an image in a way that no registry can read. Mostly it is a capital letter, or the name of a stage is misspelt.',
    'Write the name in small letters, and behind a colon one tag.',
  ],
  expansion: [
    'A quote or brace is opened and not closed, so BuildKit cannot tell where the value ends.',
    'Close it. A quote that is part of the value is put into quotes of the other kind.',
  ],
  'copy-from': [
    'COPY takes files from a stage that does not exist yet, from itself, or from a name that holds a variable.',
    'Name a stage that stands above.',
  ],
  'copied-address': [
    'COPY copies files of the folder that is built, and cannot fetch an address or a repository.',
    'Write ADD, or fetch it in a RUN.',
  ],
  signal: ['STOPSIGNAL names a signal that does not exist.', 'Write a name such as SIGTERM, or a number.'],
  port: [
    'EXPOSE takes numbers of ports. A comment behind them is read as one and rejected.',
    'Write the number alone, and the comment on a line of its own.',
  ],
};
