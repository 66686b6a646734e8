/** A container with one template: a folder in, a folder out, one variable. */
export const example = `{
  "name": "slice-counter",
  "description": "Counts slices.",
  "api_version": 1,
  "templates": [
    {
      "identifier": "count",
      "description": "Counts the slices of every series and writes one number a series.",
      "env": [
        { "name": "EVERY", "value": "1", "description": "Count every n-th slice only." }
      ],
      "inputs": [
        { "name": "series", "mounted_path": "/home/kaapana/series" }
      ],
      "outputs": [
        { "name": "counts", "mounted_path": "/home/kaapana/counts" }
      ],
      "command": ["python3", "main.py"],
      "resources": {
        "limits": { "memory": "512Mi" },
        "requests": { "memory": "256Mi" }
      }
    }
  ]
}
`;
