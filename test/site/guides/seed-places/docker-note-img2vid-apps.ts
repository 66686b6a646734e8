import type { SeedPlace } from './seed-place.ts';

const APP = '/guides/containers/greet-app/';
const VIDEO = '/guides/containers/frames-to-video/';
const VIDEO_APP = '/guides/containers/img2vid-app/';
const OPENCV = '/guides/containers/opencv/';
const PUSH = '/guides/containers/push/';
const NEXT = '/guides/containers/next-steps/';

/** The note from its first web app to its end. */
const ROWS: readonly (readonly [seed: string, topic: string, place: string])[] = [
  // What the contents promise for the end.
  ['* Future work', 'what comes next', NEXT],
  ['* Deploy to server', 'a server for others', `${NEXT}#4-serve-an-app-to-others`],
  ['* More complex scenarios', 'larger things', `${NEXT}#where-to-go-next`],
  ['* Lightweight images using multistage', 'two stages, alpine', `${NEXT}#2-choose-a-smaller-base`],
  ['* More complex models: multiple-stage', 'pipelines', `${NEXT}#where-to-go-next`],
  ['containers using docker-compose', 'Compose', `${NEXT}#3-start-several-containers-with-one-command`],
  ['or just mention and say “More on that later”', 'a server, described', `${NEXT}#4-serve-an-app-to-others`],

  // The greeting app.
  ['# A simple example', 'a Gradio app', APP],
  ['Gradio is a Python library', 'what Gradio is', APP],
  ['def greet_interface(greeting: str, times: int)', 'the program', `${APP}#1-write-the-program`],
  ['SERVER_NAME = os.environ.get', 'where it listens', `${APP}#5-let-it-listen-to-the-outside`],
  ['$ pip install gradio', 'install, version pinned', `${APP}#2-run-it-on-your-machine`],
  ['Running on local URL:  http://127.0.0.1:7860', 'run on the host', `${APP}#2-run-it-on-your-machine`],
  ['set `share=True` in `launch()`', 'leave it alone', `${APP}#2-run-it-on-your-machine`],
  ['../img/gradio1.png', 'the page, as a picture of the run', APP],
  ['Be sure to close the server using `Ctrl+C`', 'Ctrl+C', `${APP}#2-run-it-on-your-machine`],
  ['ENV SERVER_NAME "0.0.0.0"', 'variables, in the new form', `${APP}#5-let-it-listen-to-the-outside`],
  ['RUN pip install gradio', 'install in the image', `${APP}#3-write-the-dockerfile`],
  ['EXPOSE $SERVER_PORT', 'EXPOSE', `${APP}#3-write-the-dockerfile`],
  ['Notice the `EXPOSE` instruction', 'EXPOSE publishes nothing', `${APP}#4-start-it-and-get-no-page`],
  ['must be `0.0.0.0`', 'the bind address', `${APP}#5-let-it-listen-to-the-outside`],
  ['the `-p` flag', 'publish a port', `${APP}#4-start-it-and-get-no-page`],
  ['$ docker run -p 7860:7860', 'in the foreground', `${APP}#6-run-it-in-the-foreground`],
  ['The build time will take a bit longer', 'the build takes longer', `${APP}#3-write-the-dockerfile`],
  ['We also now provide the `--name` flag', 'names, inspect', `${APP}#7-run-it-in-the-background`],
  ['`docker stop`, or `docker rm`', 'stop and remove', `${APP}#9-stop-start-remove`],
  ['Ensure it is actually running by killing', 'stop it', `${APP}#9-stop-start-remove`],
  ['running on different local ports', 'another port, two at once', `${APP}#8-two-at-once`],
  ['Purposely breaking and fixing', 'how it fails', `${APP}#if-it-does-not-work`],

  // img2vid for the terminal.
  ['# Our img2vid example', 'img2vid', VIDEO],
  ['from the root directory of the', 'repository and context', `${VIDEO_APP}#1-lay-out-the-repository`],
  ['## img2vid as an executable Docker app', 'as a command', `${VIDEO}#5-make-the-video`],
  ['takes a series of images and converts them', 'the program', `${VIDEO}#1-write-the-program`],
  [
    'img2vid.py <image_directory> <output_name>',
    'how it is used',
    `${VIDEO}#6-give-the-command-a-short-name`,
  ],
  ['expects `opencv-python` to be installed', 'packages on the host', `${VIDEO}#2-run-it-on-your-machine`],
  [
    'src/tools/img2video.py "data/example/mba/"',
    'a name that is not its name',
    `${VIDEO}#where-this-page-differs-from-the-original`,
  ],
  ['../img/aquarium.gif', 'the video, from the run', VIDEO],
  ['Containerizing the app makes it more accessible', 'why pack it', VIDEO],
  ['COPY src/tools/img2vid.py /app', 'paths of COPY', `${VIDEO_APP}#2-say-which-dockerfile-and-which-folder`],
  ['ENV INPUT_DIR /input', 'folders as variables', `${VIDEO}#3-write-the-dockerfile`],
  ['ffmpeg libsm6 libxext6', 'libraries of OpenCV', `${OPENCV}#1-the-package-that-wants-a-desktop`],
  ['RUN pip install opencv-python', 'OpenCV in slim images', `${OPENCV}#1-the-package-that-wants-a-desktop`],
  [
    'The Dockerfile is expected to be built from',
    'context',
    `${VIDEO_APP}#2-say-which-dockerfile-and-which-folder`,
  ],
  [
    'built-in on Mac and Windows machines',
    'why a slim image lacks them',
    `${OPENCV}#1-the-package-that-wants-a-desktop`,
  ],
  [
    '$ docker build -t img2vid-app:exe -f docker/Dockerfile .',
    'a Dockerfile that is not there',
    `${VIDEO_APP}#where-this-page-differs-from-the-original`,
  ],
  ['img2vid-app:exe mba aquarium-docker.mp4', 'run it, with --user and --rm', `${VIDEO}#5-make-the-video`],
  ['To clarify, we mount', 'mounts', `${VIDEO}#5-make-the-video`],
  ['$ open docker/output/aquarium-docker.mp4', 'look at the result', `${VIDEO}#5-make-the-video`],

  // img2vid as an app.
  ['## img2vid as a Gradio app', 'img2vid as an app', VIDEO_APP],
  ['from img2vid import convert as img2vid_convert', 'the app', `${VIDEO_APP}#3-write-the-app`],
  ['def prep_input_dir', 'a folder for each request', `${VIDEO_APP}#3-write-the-app`],
  ['gr.DownloadButton(label="Download Video"', 'download', `${VIDEO_APP}#7-use-it`],
  ['OUTPUT_PATH = os.path.join(OUTPUT_DIR, "output.mp4")', 'no old output', `${VIDEO_APP}#3-write-the-app`],
  ['gr.Video(label="Video", value=OUTPUT_PATH)', 'allowed paths', `${VIDEO_APP}#6-allow-the-folder`],
  ['RUN pip install opencv-python gradio', 'its Dockerfile', `${VIDEO_APP}#3-write-the-app`],
  ['$ docker run -p 7861:7861 img2vid-app:gradio', 'start it', `${VIDEO_APP}#4-start-it`],
  ['../img/gradio2.png', 'the page, as a picture of the run', VIDEO_APP],
  ["let's push it to Docker Hub", 'push', `${PUSH}#10-the-same-with-docker-hub`],
  ['$ docker tag img2vid-app:gradio', 'tag', `${PUSH}#3-give-the-image-an-address`],
  ['$ docker push your-docker-id', 'push', `${PUSH}#4-push-it`],

  // The note's last words.
  ['## Next Steps', 'what comes next', NEXT],
  ['* Connect a container to a server', 'a server for others', `${NEXT}#4-serve-an-app-to-others`],
  ['pre-trained object detection model', 'an app with a model', `${NEXT}#where-to-go-next`],
  ['* Create an SR-MOT pipeline', 'a pipeline', `${NEXT}#where-to-go-next`],
];

export const PLACES: readonly SeedPlace[] = ROWS.map(([seed, topic, place]) => ({ seed, topic, place }));
