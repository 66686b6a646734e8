import type { KnownFailure } from './known-failure.ts';

/** Failures of the libraries that a program in a container works with: pictures, DICOM, video, web pages. */
export const libraryFailures: readonly KnownFailure[] = [
  {
    id: 'libgl-missing',
    phase: 'run',
    title: 'OpenCV looks for $1, which a slim image does not have.',
    patterns: [
      /(?:ImportError|OSError): (lib(?:GL|gthread-2\.0|SM|Xext)\S{0,20}): cannot open shared object file/,
    ],
    cause: 'The package opencv-python draws windows and needs libraries of a desktop.',
    remedy: 'Install opencv-python-headless instead, or the packages libgl1 and libglib2.0-0.',
    seen: ['PDFMathTranslate/PDFMathTranslate#49', 'yeates/PromptFix#13'],
  },
  {
    id: 'dicom-compressed',
    phase: 'run',
    title: 'pydicom cannot read or write compressed pixel data.',
    patterns: [
      /missing required dependencies: .{0,200}GDCM/,
      /Unable to decompress '[^']{1,120}' pixel data because all plugins are missing/,
      /(?:hasn't been|isn't) encapsulated/,
    ],
    cause:
      'The image lacks the decoder for this transfer syntax, or uncompressed pixels are saved under a compressed one.',
    remedy: 'Install "pylibjpeg[all]", and call ds.decompress() before the pixels are changed.',
    seen: ['pydicom/pydicom#1061', 'pydicom/pydicom#1282', 'pydicom/dicom-cleaner#5'],
  },
  {
    id: 'gradio-loopback',
    phase: 'run',
    title: 'The Gradio app listens inside the container only.',
    patterns: [/Running on local URL: {1,4}http:\/\/127\.0\.0\.1:(\d{1,5})/],
    cause: 'It is bound to the loopback address of the container, which -p cannot reach.',
    remedy: 'Set GRADIO_SERVER_NAME=0.0.0.0, or launch(server_name="0.0.0.0").',
    seen: ['JarodMica/ai-voice-cloning#92', 'gradio-app/gradio#7944'],
  },
  {
    id: 'gradio-path',
    phase: 'run',
    title: 'Gradio does not hand out the file $1.',
    patterns: [/InvalidPathError: Cannot move (\S{1,300}) to the gradio cache dir/],
    cause: 'From version 5 on Gradio serves files of the working folder and the temporary folder only.',
    remedy: 'Name the folder: launch(allowed_paths=["/output"]).',
    seen: ['gradio-app/gradio#9809'],
  },
  {
    id: 'video-writer',
    phase: 'run',
    title: 'OpenCV could not write the video, and went on.',
    patterns: [
      /Could not find encoder for codec/,
      /open Could not open codec \S{1,60}, error:/,
      /Failed to initialize VideoWriter/,
    ],
    goesOn: true,
    cause:
      'The codec is not part of this OpenCV, or the folder of the output does not exist; OpenCV says so in the log only.',
    remedy:
      'Create the folder, write with the code mp4v or through ffmpeg, and check VideoWriter.isOpened().',
    seen: ['opencv/opencv#21824', 'emgucv/emgucv#938'],
  },
  {
    id: 'picture-unreadable',
    phase: 'run',
    title: 'OpenCV could not read the picture $1, and went on.',
    patterns: [/imread_\('([^']{1,300})'\): can't open\/read file/],
    goesOn: true,
    cause:
      'The file is not there or is no picture that OpenCV knows; imread gives None then, and the program fails later or leaves it out.',
    remedy: 'Check what imread gives, and end with a code other than 0 where it is None.',
    seen: ['pmhalvor/ocean-species-identification src/tools/img2vid.py'],
  },
];
