/** A GPU of a made-up host. */
export interface MadeUpGpu {
  readonly name: string;
  readonly brand: string;
  readonly memoryMiB: number;
}

/** What `nvidia-smi -q -x` prints, in the form of NVIDIA's nvsmi_device_v12.dtd, with what is read of it. */
export function smiXml(gpus: readonly MadeUpGpu[], driver = '550.54.15', cuda = '12.4'): string {
  const blocks = gpus.map(
    ({ name, brand, memoryMiB }, index) => `\t<gpu id="00000000:0${index}:00.0">
\t\t<product_name>${name}</product_name>
\t\t<product_brand>${brand}</product_brand>
\t\t<mig_mode>
\t\t\t<current_mig>Disabled</current_mig>
\t\t</mig_mode>
\t\t<uuid>GPU-0000000${index}</uuid>
\t\t<minor_number>${index}</minor_number>
\t\t<fb_memory_usage>
\t\t\t<total>${memoryMiB} MiB</total>
\t\t\t<reserved>570 MiB</reserved>
\t\t\t<used>0 MiB</used>
\t\t\t<free>${memoryMiB - 570} MiB</free>
\t\t</fb_memory_usage>
\t\t<bar1_memory_usage>
\t\t\t<total>262144 MiB</total>
\t\t</bar1_memory_usage>
\t</gpu>
`,
  );
  return `<?xml version="1.0" ?>
<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v12.dtd">
<nvidia_smi_log>
\t<timestamp>Sat Nov 21 20:00:00 2026</timestamp>
\t<driver_version>${driver}</driver_version>
\t<cuda_version>${cuda}</cuda_version>
\t<attached_gpus>${gpus.length}</attached_gpus>
${blocks.join('')}
</nvidia_smi_log>
`;
}
