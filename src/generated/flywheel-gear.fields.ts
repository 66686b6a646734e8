/** Generated from schemas/flywheel-gear by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/name",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 100 characters, matches ^[a-z0-9\\-]+$",
    "description": "The gear's name for machines, unique on a Flywheel site: lower-case letters, digits and hyphens."
  },
  {
    "pointer": "/label",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 100 characters",
    "description": "The gear's name for people, as the gear list shows it."
  },
  {
    "pointer": "/description",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 5000 characters",
    "description": "What the gear does, in one to four sentences for somebody who has to choose one."
  },
  {
    "pointer": "/version",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 100 characters",
    "description": "The release of the gear. Any text is allowed; raise it for every upload, for instance from 1.0.0 to 1.0.1."
  },
  {
    "pointer": "/author",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 100 characters",
    "description": "Who wrote the algorithm. Long author lists belong into cite."
  },
  {
    "pointer": "/maintainer",
    "type": "text",
    "required": false,
    "open": false,
    "limit": "at most 100 characters",
    "description": "Who looks after the gear, where that is not the author of the algorithm."
  },
  {
    "pointer": "/cite",
    "type": "text",
    "required": false,
    "open": false,
    "limit": "at most 5000 characters",
    "description": "The publications that a user of the gear should cite."
  },
  {
    "pointer": "/license",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "AFL-1.1",
      "AFL-1.2",
      "AFL-2.0",
      "AFL-2.1",
      "AFL-3.0",
      "APL-1.0",
      "Apache-1.1",
      "Apache-2.0",
      "APSL-1.0",
      "APSL-1.1",
      "APSL-1.2",
      "APSL-2.0",
      "Artistic-1.0",
      "Artistic-1.0-Perl",
      "Artistic-1.0-cl8",
      "Artistic-2.0",
      "AAL",
      "BSL-1.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "0BSD",
      "CECILL-2.1",
      "CNRI-Python",
      "CDDL-1.0",
      "CPAL-1.0",
      "CPL-1.0",
      "CATOSL-1.1",
      "CUA-OPL-1.0",
      "EPL-1.0",
      "ECL-1.0",
      "ECL-2.0",
      "EFL-1.0",
      "EFL-2.0",
      "Entessa",
      "EUDatagrid",
      "EUPL-1.1",
      "Fair",
      "Flywheel MSA",
      "Frameworx-1.0",
      "AGPL-3.0",
      "GPL-2.0",
      "GPL-3.0",
      "LGPL-2.1",
      "LGPL-3.0",
      "LGPL-2.0",
      "HPND",
      "IPL-1.0",
      "Intel",
      "IPA",
      "ISC",
      "LPPL-1.3c",
      "LiLiQ-P-1.1",
      "LiLiQ-Rplus-1.1",
      "LiLiQ-R-1.1",
      "LPL-1.02",
      "LPL-1.0",
      "MS-PL",
      "MS-RL",
      "MirOS",
      "MIT",
      "Motosoto",
      "MPL-1.0",
      "MPL-1.1",
      "MPL-2.0",
      "MPL-2.0-no-copyleft-exception",
      "Multics",
      "NASA-1.3",
      "Naumen",
      "NGPL",
      "Nokia",
      "NPOSL-3.0",
      "NTP",
      "OCLC-2.0",
      "OGTSL",
      "OSL-1.0",
      "OSL-2.0",
      "OSL-2.1",
      "OSL-3.0",
      "OSET-PL-2.1",
      "PHP-3.0",
      "PostgreSQL",
      "Python-2.0",
      "QPL-1.0",
      "RPSL-1.0",
      "RPL-1.1",
      "RPL-1.5",
      "RSCPL",
      "OFL-1.1",
      "SimPL-2.0",
      "Sleepycat",
      "SISSL",
      "SPL-1.0",
      "Watcom-1.0",
      "UPL-1.0",
      "NCSA",
      "VSL-1.0",
      "W3C",
      "Xnet",
      "Zlib",
      "ZPL-2.0",
      "Other"
    ],
    "description": "The licence of the gear: an SPDX identifier from Flywheel's list, spelt exactly so (Apache-2.0, not apache-2.0), or Other."
  },
  {
    "pointer": "/url",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 1000 characters",
    "description": "Where to read more about the gear. An empty text where there is no such page."
  },
  {
    "pointer": "/source",
    "type": "text",
    "required": true,
    "open": false,
    "limit": "at most 1000 characters",
    "description": "Where the gear's source code is kept. An empty text where it is not public."
  },
  {
    "pointer": "/command",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The command that bash runs in /flywheel/v0 to start the gear. Without it the executable /flywheel/v0/run is started."
  },
  {
    "pointer": "/environment",
    "type": "object",
    "required": false,
    "open": true,
    "description": "Environment variables for the gear. They replace those that the Dockerfile set with ENV."
  },
  {
    "pointer": "/environment/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The value of this variable. Always text: write \"1\", not 1."
  },
  {
    "pointer": "/capabilities",
    "type": "list of text",
    "required": false,
    "open": false,
    "description": "What the gear needs from the place where it runs, for instance networking."
  },
  {
    "pointer": "/capabilities/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The name of one capability."
  },
  {
    "pointer": "/inputs",
    "type": "object",
    "required": true,
    "open": true,
    "description": "What the gear is given, by name. A file called dicom is found in /flywheel/v0/input/dicom."
  },
  {
    "pointer": "/inputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One input. Its base says whether it is a file, a value of the project or an API key."
  },
  {
    "pointer": "/inputs/*/base",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "file"
    ],
    "description": "file: the user chooses a file.",
    "only": "File input"
  },
  {
    "pointer": "/inputs/*/description",
    "type": "text",
    "required": false,
    "open": false,
    "description": "What the file should be, for the person who chooses it.",
    "only": "File input"
  },
  {
    "pointer": "/inputs/*/optional",
    "type": "true or false",
    "required": false,
    "open": false,
    "description": "True where the gear can also run without this file.",
    "only": "File input"
  },
  {
    "pointer": "/inputs/*/*",
    "type": "draft-04 JSON Schema",
    "required": false,
    "open": true,
    "description": "A condition on one field of the file's record, written as a draft-04 JSON Schema.",
    "only": "File input"
  },
  {
    "pointer": "/inputs/*/base",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "context"
    ],
    "description": "context: a value that the project or site holds, a licence key for instance.",
    "only": "Context input"
  },
  {
    "pointer": "/inputs/*/description",
    "type": "text",
    "required": false,
    "open": false,
    "description": "What the value is for. It may be missing at run time.",
    "only": "Context input"
  },
  {
    "pointer": "/inputs/*/base",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "api-key"
    ],
    "description": "api-key: a key for Flywheel's interface, valid while the gear runs.",
    "only": "API key input"
  },
  {
    "pointer": "/inputs/*/description",
    "type": "text",
    "required": false,
    "open": false,
    "description": "What the gear does with the key.",
    "only": "API key input"
  },
  {
    "pointer": "/inputs/*/read-only",
    "type": "true or false",
    "required": false,
    "open": false,
    "description": "True where reading is enough; the key can then change nothing.",
    "only": "API key input"
  },
  {
    "pointer": "/config",
    "type": "object",
    "required": true,
    "open": true,
    "description": "The options that a user sets before a run, by name. The values reach the gear in /flywheel/v0/config.json."
  },
  {
    "pointer": "/config/*",
    "type": "draft-04 JSON Schema",
    "required": false,
    "open": true,
    "description": "One option, described as a draft-04 JSON Schema: type, default, minimum, enum and so on. An option has a default or is optional, never both."
  },
  {
    "pointer": "/custom",
    "type": "object",
    "required": false,
    "open": true,
    "description": "Free room for the author. The gear builder keeps the image's name here, in gear-builder.image."
  },
  {
    "pointer": "/flywheel",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Left over from early gears and ignored."
  }
];
