/** What stands below the options of `waybill run`. */
export const RUN_HELP = `
The path is a manifest, or a folder or zip file with a Dockerfile and its manifest, which RAIVEN does not have. A
Dockerfile beside it is built unless --image names an image; without a path the manifest is read out of that image.
Inputs are read-only and there is no network, unless the format or --network asks for it. What a platform does
differently is said.

Examples:
  waybill run . --input input=scans
  waybill run manifest.json --input dicom=scan.zip --set threshold=0.5 --output results
  waybill run processing-container.json --template segment --input images=scans --gpus none
  waybill run experiment.red.yml --input reads=a.fastq --dry-run
  waybill run . --each 'scans/*' --jobs 2 --format json > results.json
  waybill run . --input input=scans --shell --mount src=/app/src

Outputs lie in --output and belong to you. Exit code: 0 succeeded, 1 the manifest was rejected or the container failed,
2 wrong usage or something is not bound, 3 no engine, or Waybill or the engine broke, 130 after Ctrl-C.`;
