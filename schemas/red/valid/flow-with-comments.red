# YAML may look nearly like JSON.
{
  redVersion: '9',
  "cli": {cwlVersion: "v1.0", class: CommandLineTool, baseCommand: "true", inputs: {}, outputs: {}},
  inputs: {},
  container: {engine: docker, settings: {image: {url: 'example/tool:1'}}},
}
