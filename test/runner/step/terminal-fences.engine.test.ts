import { expect, test } from 'vitest';
import { runPageText } from '../run/run-page-text.ts';

const fence = '```';

async function verdicts(page: string): Promise<unknown> {
  const { result } = await runPageText(`<!-- waybill: example=tty timeout=60s -->\n${page}`);
  const [example] = result.pages[0]?.examples ?? [];
  return {
    verdict: example?.verdict,
    leftovers: example?.leftovers,
    failures: example?.steps.filter(({ verdict }) => verdict !== 'passed'),
  };
}

const GOOD = { verdict: 'passed', leftovers: [], failures: [] };

test("python's prompt in a container, and ^D ends it", async () => {
  expect(
    await verdicts(`
${fence}console tty prompt=">>> "
$ docker run --rm -it python:3.11-slim-bookworm python3
Python 3.11[..]
...
>>> print("hello")
hello
>>> x = 20
>>> x + 1
21
^D
$ docker run --rm -it python:3.11-slim-bookworm python3 -q
>>> exit(4)
[4]
${fence}
`),
  ).toEqual(GOOD);
});

test('a shell in a container: lines, a program ended by ^C, a long line, the size of the terminal', async () => {
  expect(
    await verdicts(`
${fence}console tty prompt="root@greet:/# "
$ docker run --rm -it --hostname greet debian:bookworm-slim bash
root@greet:/# stty size
24 80
root@greet:/# sleep 1000
^C
root@greet:/# echo $?
130
root@greet:/# echo 0123456789012345678901234567890123456789012345678901234567890123456789 0123456789
0123456789012345678901234567890123456789012345678901234567890123456789 0123456789
root@greet:/# cat > greet.txt
^D
root@greet:/# exit
exit
$ echo "$? back"
0 back
${fence}
`),
  ).toEqual(GOOD);
});

test('a mutation is told at its line, and a prompt that never comes at the command', async () => {
  expect(
    await verdicts(`
${fence}console tty prompt=">>> "
$ docker run --rm -it python:3.11-slim-bookworm python3 -q
>>> print("hello")
hallo
^D
${fence}
`),
  ).toMatchObject({ verdict: 'failed', failures: [{ kind: 'compare', line: 6 }] });
});
