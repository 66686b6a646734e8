/** Generated from schemas/flywheel-config by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/config",
    "type": "object",
    "required": true,
    "open": true,
    "description": "The values of the gear's options, by the names that its manifest gives them. No other names are allowed."
  },
  {
    "pointer": "/config/*",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The value of one option, as the manifest of the gear allows it: text, number, true or false, or a list. An option that is not optional must be here."
  },
  {
    "pointer": "/inputs",
    "type": "object",
    "required": true,
    "open": true,
    "description": "A record of each input of the gear. An input that is not optional must be here."
  },
  {
    "pointer": "/inputs/*",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "One input, by the name that the manifest gives it. An object."
  },
  {
    "pointer": "/inputs/*/base",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "What kind of input this is: file, context or api-key, as in the manifest. An input of the kind context must have it. Text."
  },
  {
    "pointer": "/inputs/*/hierarchy",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Where on the Flywheel site the file comes from."
  },
  {
    "pointer": "/inputs/*/hierarchy/id",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The id of the container that holds the file. Text."
  },
  {
    "pointer": "/inputs/*/hierarchy/type",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The kind of that container: acquisition, session and so on. Text."
  },
  {
    "pointer": "/inputs/*/location",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Where in the container the file lies. Gears read the path from here."
  },
  {
    "pointer": "/inputs/*/location/path",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The whole path of the file in the container: /flywheel/v0/input/NAME/FILE. Text."
  },
  {
    "pointer": "/inputs/*/location/name",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The name of the file alone. Text."
  },
  {
    "pointer": "/inputs/*/object",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "What Flywheel knows of the file: type, mimetype, modality, tags, size, info and more. An object."
  },
  {
    "pointer": "/inputs/*/found",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Of an input of the kind context: true where a value was found. Must be there."
  },
  {
    "pointer": "/inputs/*/value",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Of an input of the kind context: the value that was found, of any type. Must be there."
  },
  {
    "pointer": "/inputs/*/key",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Of an input of the kind api-key: the key with which the gear talks to Flywheel while it runs. A secret. Text."
  },
  {
    "pointer": "/destination",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Where Flywheel puts the outputs of the run. Not checked against the manifest."
  },
  {
    "pointer": "/destination/id",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The id of that container or analysis on the Flywheel site. Text."
  },
  {
    "pointer": "/destination/type",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "What it is: analysis, acquisition, session and so on. Text."
  },
  {
    "pointer": "/job",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The run itself. Not checked against the manifest."
  },
  {
    "pointer": "/job/id",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The id of the run. Flywheel adds it where the manifest sets custom.flywheel.show-job. Text."
  }
];
