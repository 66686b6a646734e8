// node scripts/bench/dockerode-by-hand.mjs IMAGE INPUT OUTPUT: what somebody writes who runs one container by dockerode and checks nothing.
import Docker from 'dockerode';

const [, , Image = '', input = '', output = ''] = process.argv;
const docker = new Docker();
const container = await docker.createContainer({
  Image,
  Env: ['RAIVEN_INPUT_DIR=/mnt/raiven/input', 'RAIVEN_OUTPUT_DIR=/mnt/raiven/output'],
  HostConfig: {
    NetworkMode: 'none',
    CapDrop: ['ALL'],
    CapAdd: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'SETGID', 'SETUID'],
    SecurityOpt: ['no-new-privileges'],
    ShmSize: 2 ** 30,
    PidsLimit: 4096,
    Mounts: [
      { Type: 'bind', Source: input, Target: '/mnt/raiven/input', ReadOnly: true },
      { Type: 'bind', Source: output, Target: '/mnt/raiven/output' },
    ],
  },
});
const stream = await container.attach({ stream: true, stdout: true, stderr: true });
docker.modem.demuxStream(stream, process.stdout, process.stderr);
await container.start();
const { StatusCode: exitCode } = await container.wait();
await container.remove();
process.exitCode = exitCode;
