/** A task for the example of the processing container: the folder that the runner knows from its environment, in and out. */
export const example = `{
  "name": "count-slices",
  "api_version": 1,
  "image": "slice-counter:latest",
  "taskTemplate": "count",
  "inputs": [
    { "name": "series", "volume_source": { "host_path": "{{ env.PWD }}/data/series" } }
  ],
  "outputs": [
    { "name": "counts", "volume_source": { "host_path": "{{ env.PWD }}/data/counts" } }
  ],
  "env": [
    { "name": "EVERY", "value": "2" }
  ],
  "resources": {
    "limits": { "memory": "512Mi" },
    "requests": { "memory": "256Mi" }
  }
}
`;
