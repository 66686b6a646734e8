"""img2vid: makes a video that browsers play from a folder of numbered frames."""

import argparse
import os
import re
import sys
from pathlib import Path

import av
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

INPUT_DIR = Path(os.environ.get("INPUT_DIR", "/input"))
OUTPUT_DIR = Path(os.environ.get("OUTPUT_DIR", "/output"))


class FramesError(Exception):
    """What is wrong with the frames, in a sentence for the person who has them."""


def find_frames(folder, pattern):
    if not folder.is_dir():
        raise FramesError(f"there is no folder {folder}")
    frames = sorted((path for path in folder.glob(pattern) if path.is_file()), key=in_order)
    if not frames:
        raise FramesError(f"no file in {folder} matches {pattern}")
    return frames


def in_order(path):
    """Sorts frame-2 before frame-10: figures count as numbers, all else as text."""
    parts = re.split(r"([0-9]+)", path.name)
    return [int(part) if at % 2 else part for at, part in enumerate(parts)], path.name


def read_frame(path, size):
    """Reads a frame, which must have the size of the first one (None for the first one itself)."""
    try:
        with Image.open(path) as image:
            image.load()
    except (OSError, SyntaxError, ValueError) as error:
        raise FramesError(f"{path.name} cannot be read as a picture: {error}") from error
    if image.mode not in ("L", "P", "RGB", "RGBA"):
        raise FramesError(f"{path.name} is of kind {image.mode}: save it as 8 bit RGB or grey")
    if image.mode == "RGBA" and image.getextrema()[3][0] < 255:
        raise FramesError(f"{path.name} is partly transparent: a video cannot be")
    width, height = image.size
    if width % 2 or height % 2:
        raise FramesError(f"{path.name} is {width}x{height}: the format needs even numbers")
    if size and image.size != size:
        raise FramesError(f"{path.name} is {width}x{height}, not {size[0]}x{size[1]} as the first")
    return image.convert("RGB")


def write_video(frames, target, fps):
    """Encodes the frames as H.264 with 4:2:0 colours in an MP4 file, which every browser plays."""
    size = read_frame(frames[0], None).size
    with av.open(target, "w", format="mp4", options={"movflags": "+faststart"}) as video:
        # Without mbtree and with one thread, the same frames give the same bytes.
        stream = video.add_stream("libx264", rate=fps, options={"crf": "18", "mbtree": "0"})
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.colorspace = Colorspace.ITU709
        stream.codec_context.color_range = ColorRange.MPEG
        stream.codec_context.thread_count = 1
        for path in frames:
            frame = av.VideoFrame.from_image(read_frame(path, size))
            frame = frame.reformat(
                format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
            )
            video.mux(stream.encode(frame))
        video.mux(stream.encode(None))


def make_video(frames, target, fps):
    """Writes beside the target, counts the frames, and only then gives the video its name."""
    unfinished = target.with_suffix(".unfinished")
    unfinished.touch()
    try:
        write_video(frames, str(unfinished), fps)
        with av.open(str(unfinished)) as video:
            count = sum(1 for _ in video.decode(video=0))
        if count != len(frames):
            raise FramesError(f"the video holds {count} of {len(frames)} frames")
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(prog="img2vid", description="Makes a video from frames.")
    parser.add_argument("frames", help=f"folder of frames, below {INPUT_DIR}")
    parser.add_argument("output", help=f"name of the video, ends in .mp4, below {OUTPUT_DIR}")
    parser.add_argument("--pattern", default="*.png", help="which files are frames (%(default)s)")
    parser.add_argument("--fps", type=int, default=12, help="frames a second (%(default)s)")
    options = parser.parse_args()
    if not options.output.endswith(".mp4"):
        parser.error("the name of the video must end in .mp4")
    if not 1 <= options.fps <= 120:
        parser.error("--fps must be a whole number from 1 to 120")

    try:
        frames = find_frames(INPUT_DIR / options.frames, options.pattern)
        make_video(frames, OUTPUT_DIR / options.output, options.fps)
    except FramesError as error:
        sys.exit(f"img2vid: {error}")
    except (OSError, av.FFmpegError) as error:
        sys.exit(f"img2vid: {type(error).__name__}: {error}")
    print(f"{options.output} holds {frames[0].name} to {frames[-1].name}, {len(frames)} in all")


if __name__ == "__main__":
    main()
