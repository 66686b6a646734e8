/** Generated from schemas/red by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/redVersion",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "9"
    ],
    "description": "The version of the RED format, as a text. It is the first number of the version of the Curious Containers programs that read the file."
  },
  {
    "pointer": "/cli",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The command that runs in the container, with its arguments and the files that it writes. The words are those of CWL 1.0."
  },
  {
    "pointer": "/cli/cwlVersion",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "v1.0"
    ],
    "description": "The version of CWL whose words are used."
  },
  {
    "pointer": "/cli/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "CommandLineTool"
    ],
    "description": "The kind of CWL document. Only command line tools can be described."
  },
  {
    "pointer": "/cli/baseCommand",
    "type": "text or null or list of text",
    "required": false,
    "open": false,
    "description": "The program, or the program and its first arguments as a list. Without it the first argument is the program."
  },
  {
    "pointer": "/cli/baseCommand/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The program, or one of its first arguments."
  },
  {
    "pointer": "/cli/inputs",
    "type": "object",
    "required": true,
    "open": true,
    "description": "The arguments by name. The name is used again under inputs; it is not what the program sees."
  },
  {
    "pointer": "/cli/inputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One argument of the command."
  },
  {
    "pointer": "/cli/inputs/*/type",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File",
      "Directory",
      "string",
      "int",
      "long",
      "float",
      "double",
      "boolean",
      "File[]",
      "Directory[]",
      "string[]",
      "int[]",
      "long[]",
      "float[]",
      "double[]",
      "boolean[]",
      "File?",
      "Directory?",
      "string?",
      "int?",
      "long?",
      "float?",
      "double?",
      "boolean?",
      "File[]?",
      "Directory[]?",
      "string[]?",
      "int[]?",
      "long[]?",
      "float[]?",
      "double[]?",
      "boolean[]?"
    ],
    "description": "What the argument takes. [] marks a list, ? an argument that may be left out."
  },
  {
    "pointer": "/cli/inputs/*/inputBinding",
    "type": "object",
    "required": true,
    "open": false,
    "description": "How the value becomes part of the command line. An empty object puts it at the end."
  },
  {
    "pointer": "/cli/inputs/*/inputBinding/prefix",
    "type": "text",
    "required": false,
    "open": false,
    "description": "What stands before the value, such as --threads."
  },
  {
    "pointer": "/cli/inputs/*/inputBinding/separate",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": true,
    "description": "Whether prefix and value are two arguments. False joins them, as in --threads=4."
  },
  {
    "pointer": "/cli/inputs/*/inputBinding/position",
    "type": "whole number",
    "required": false,
    "open": false,
    "limit": "at least 0",
    "description": "The place among the arguments; smaller numbers come first. Arguments with a prefix need none."
  },
  {
    "pointer": "/cli/inputs/*/inputBinding/itemSeparator",
    "type": "text",
    "required": false,
    "open": false,
    "description": "Joins the items of a list into one argument with this text between them."
  },
  {
    "pointer": "/cli/inputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it."
  },
  {
    "pointer": "/cli/outputs",
    "type": "object",
    "required": true,
    "open": true,
    "description": "The files and folders that the command writes, by name. The name is used again under outputs."
  },
  {
    "pointer": "/cli/outputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder that the command writes."
  },
  {
    "pointer": "/cli/outputs/*/type",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File",
      "Directory",
      "File?",
      "Directory?"
    ],
    "description": "What is written. ? marks a result that may be missing afterwards.",
    "only": "File or folder"
  },
  {
    "pointer": "/cli/outputs/*/outputBinding",
    "type": "object",
    "required": true,
    "open": false,
    "description": "Where the result lies when the command has ended.",
    "only": "File or folder"
  },
  {
    "pointer": "/cli/outputs/*/outputBinding/glob",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The path in the output folder, or a pattern that exactly one file or folder matches. It must not begin with /.",
    "only": "File or folder"
  },
  {
    "pointer": "/cli/outputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "File or folder"
  },
  {
    "pointer": "/cli/outputs/*/type",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "stdout",
      "stderr"
    ],
    "description": "Which of the two streams.",
    "only": "Stream"
  },
  {
    "pointer": "/cli/stdout",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The file that the standard output of the command is written to."
  },
  {
    "pointer": "/cli/stderr",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The file that the error output of the command is written to."
  },
  {
    "pointer": "/cli/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it."
  },
  {
    "pointer": "/inputs",
    "type": "object",
    "required": false,
    "open": true,
    "description": "The values of the arguments, by the names of cli.inputs. Files and folders are fetched by connectors."
  },
  {
    "pointer": "/inputs/*",
    "type": "text or number or true or false or list of text or number or true or false or object or object",
    "required": false,
    "open": false,
    "description": "The value of one argument: a text, number, true or false, a file or folder with its connector, or a list of these."
  },
  {
    "pointer": "/inputs/*/*",
    "type": "text or number or true or false or object",
    "required": false,
    "open": false,
    "description": "One item of a list."
  },
  {
    "pointer": "/inputs/*/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is fetched.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the file gets in the container. Without it that is the name of the argument.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/dirname",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The folder in the container that the file is put into. Without it that is a folder with a random name.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have, such as sha1$ and hexadecimal digits.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is fetched.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the folder gets in the container. Without it that is the name of the argument.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What a folder must contain. Some connectors cannot fetch a folder without it.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the file.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the folder.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What the listed folder must contain, in the same form.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/listing/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is fetched.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the file gets in the container. Without it that is the name of the argument.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/dirname",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The folder in the container that the file is put into. Without it that is a folder with a random name.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have, such as sha1$ and hexadecimal digits.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/inputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is fetched.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the folder gets in the container. Without it that is the name of the argument.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What a folder must contain. Some connectors cannot fetch a folder without it.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the file.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the folder.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What the listed folder must contain, in the same form.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/listing/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/inputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/outputs",
    "type": "object",
    "required": false,
    "open": true,
    "description": "Where the results go, by the names of cli.outputs. A result without an entry is not sent anywhere."
  },
  {
    "pointer": "/outputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "Where one result goes."
  },
  {
    "pointer": "/outputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File",
      "stdout",
      "stderr"
    ],
    "description": "What is sent; the type that cli.outputs gives to the same name.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output file"
  },
  {
    "pointer": "/outputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is sent.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What a folder must contain. Some connectors cannot fetch a folder without it.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is listed.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the file.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is listed.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the folder.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What the listed folder must contain, in the same form.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/listing/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Output folder"
  },
  {
    "pointer": "/outputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "Several runs of the same command. Each has inputs and outputs of its own, which then stand here and not at the top."
  },
  {
    "pointer": "/batches/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One run of the command."
  },
  {
    "pointer": "/batches/*/inputs",
    "type": "object",
    "required": true,
    "open": true,
    "description": "The values of the arguments, by the names of cli.inputs. Files and folders are fetched by connectors."
  },
  {
    "pointer": "/batches/*/inputs/*",
    "type": "text or number or true or false or list of text or number or true or false or object or object",
    "required": false,
    "open": false,
    "description": "The value of one argument: a text, number, true or false, a file or folder with its connector, or a list of these."
  },
  {
    "pointer": "/batches/*/inputs/*/*",
    "type": "text or number or true or false or object",
    "required": false,
    "open": false,
    "description": "One item of a list."
  },
  {
    "pointer": "/batches/*/inputs/*/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is fetched.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the file gets in the container. Without it that is the name of the argument.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/dirname",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The folder in the container that the file is put into. Without it that is a folder with a random name.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have, such as sha1$ and hexadecimal digits.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is fetched.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the folder gets in the container. Without it that is the name of the argument.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What a folder must contain. Some connectors cannot fetch a folder without it.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the file.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the folder.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What the listed folder must contain, in the same form.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/listing/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is fetched.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the file gets in the container. Without it that is the name of the argument.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/dirname",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The folder in the container that the file is put into. Without it that is a folder with a random name.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have, such as sha1$ and hexadecimal digits.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input file"
  },
  {
    "pointer": "/batches/*/inputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is fetched.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/basename",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name that the folder gets in the container. Without it that is the name of the argument.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What a folder must contain. Some connectors cannot fetch a folder without it.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the file.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is listed.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the folder.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What the listed folder must contain, in the same form.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/listing/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/inputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Input folder"
  },
  {
    "pointer": "/batches/*/outputs",
    "type": "object",
    "required": false,
    "open": true,
    "description": "Where the results go, by the names of cli.outputs. A result without an entry is not sent anywhere."
  },
  {
    "pointer": "/batches/*/outputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "Where one result goes."
  },
  {
    "pointer": "/batches/*/outputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File",
      "stdout",
      "stderr"
    ],
    "description": "What is sent; the type that cli.outputs gives to the same name.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output file"
  },
  {
    "pointer": "/batches/*/outputs/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is sent.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/connector",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The program that fetches or sends. It must be installed in the container's image.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/command",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The program, such as red-connector-http or red-connector-ssh.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/access",
    "type": "object",
    "required": true,
    "open": false,
    "description": "What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/mount",
    "type": "true or false",
    "required": false,
    "open": false,
    "default": false,
    "description": "Mounts the folder instead of copying it, where the connector can.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/connector/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What a folder must contain. Some connectors cannot fetch a folder without it.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "File"
    ],
    "description": "What is listed.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the file.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/checksum",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The checksum that the file must have.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/size",
    "type": "whole number",
    "required": false,
    "open": false,
    "description": "The size in bytes that the file must have.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/class",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "Directory"
    ],
    "description": "What is listed.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/basename",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the folder.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/listing",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "What the listed folder must contain, in the same form.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/listing/*/listing/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One file or folder in a listing.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/outputs/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it.",
    "only": "Output folder"
  },
  {
    "pointer": "/batches/*/cloud",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder of CC-Cloud that is mounted into the container. The programs accept it, the published schema does not."
  },
  {
    "pointer": "/batches/*/cloud/enable",
    "type": "true or false",
    "required": true,
    "open": false,
    "description": "Whether the folder is mounted."
  },
  {
    "pointer": "/batches/*/cloud/mountDir",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The folder in the container at which it appears."
  },
  {
    "pointer": "/batches/*/cloud/mountProtocol",
    "type": "anything",
    "required": false,
    "open": true,
    "allowed": [
      "ssh"
    ],
    "description": "How it is mounted."
  },
  {
    "pointer": "/batches/*/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it."
  },
  {
    "pointer": "/cloud",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder of CC-Cloud that is mounted into the container. The programs accept it, the published schema does not."
  },
  {
    "pointer": "/cloud/enable",
    "type": "true or false",
    "required": true,
    "open": false,
    "description": "Whether the folder is mounted."
  },
  {
    "pointer": "/cloud/mountDir",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The folder in the container at which it appears."
  },
  {
    "pointer": "/cloud/mountProtocol",
    "type": "anything",
    "required": false,
    "open": true,
    "allowed": [
      "ssh"
    ],
    "description": "How it is mounted."
  },
  {
    "pointer": "/container",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The engine that runs the container, and its settings. Curious Containers knows the engine docker."
  },
  {
    "pointer": "/container/engine",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the engine."
  },
  {
    "pointer": "/container/settings",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The settings, which each engine has of its own."
  },
  {
    "pointer": "/container/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it."
  },
  {
    "pointer": "/execution",
    "type": "object",
    "required": false,
    "open": false,
    "description": "Who runs the experiment: ccfaice on this machine, or the server of a ccagency. faice exec needs it."
  },
  {
    "pointer": "/execution/engine",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the engine."
  },
  {
    "pointer": "/execution/settings",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The settings, which each engine has of its own."
  },
  {
    "pointer": "/execution/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it."
  },
  {
    "pointer": "/doc",
    "type": "text",
    "required": false,
    "open": false,
    "description": "A remark for readers. No program uses it."
  }
];
