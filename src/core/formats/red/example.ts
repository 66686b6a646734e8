/** An experiment that counts the lines of a file which it fetches by HTTP. */
export const example = `redVersion: "9"
cli:
  cwlVersion: "v1.0"
  class: "CommandLineTool"
  baseCommand: "count-lines"
  inputs:
    text_file:
      type: "File"
      inputBinding:
        position: 0
      doc: "The file whose lines are counted."
    longest:
      type: "int?"
      inputBinding:
        prefix: "--longest"
      doc: "Leave out lines with more characters."
  outputs:
    counts:
      type: "File"
      outputBinding:
        glob: "counts.csv"

inputs:
  text_file:
    class: "File"
    connector:
      command: "red-connector-http"
      access:
        url: "https://example.com/text.txt"
  longest: 80

outputs:
  counts:
    class: "File"
    connector:
      command: "red-connector-ssh"
      access:
        host: "example.com"
        auth:
          username: "{{ssh_username}}"
          password: "{{ssh_password}}"
        filePath: "results/counts.csv"

container:
  engine: "docker"
  settings:
    image:
      url: "example/count-lines:1.0.0"
    ram: 512

execution:
  engine: "ccfaice"
  settings: {}
`;
