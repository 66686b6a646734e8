import { expect, test } from 'vitest';
import { runPageText } from '../run/run-page-text.ts';

const fence = '```';
const UNTYPED =
  'The output is not what the page says. Mend what changed it, or the page. Line 6 was not typed: the prompt `>>> ` was not shown for it.';

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

test('a mutation is told at its line', async () => {
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

test('sh, a password, a full line of wide letters, and a try that is repeated', async () => {
  expect(
    await verdicts(`
${fence}console tty prompt="# "
$ docker run --rm -it debian:bookworm-slim sh
# tty
/dev/pts/0
# echo ${'日本語'.repeat(20)}
${'日本語'.repeat(20)}
# exit 3
[3]
${fence}

${fence}console tty prompt="Password: "
$ docker run --rm -it python:3.11-slim-bookworm python3 -c 'import getpass; print("got", getpass.getpass())'
Password: secret
got secret
${fence}

${fence}console tty prompt="name? " retry=30s
$ docker run --rm -it -v $PWD:/w debian:bookworm-slim bash -c 'read -p "name? " x; echo $x >> /w/tries; wc -l < /w/tries'
name? Ann
3
${fence}
`),
  ).toEqual(GOOD);
});

test('a prompt that never comes is told at its line with what was seen, and nothing is left of the container', async () => {
  expect(
    await verdicts(`
${fence}console tty prompt=">>> "
$ docker run --rm -it debian:bookworm-slim sh -c 'echo started; sleep 2'
started
>>> exit()
${fence}
`),
  ).toMatchObject({
    verdict: 'failed',
    leftovers: [],
    failures: [{ kind: 'compare', line: 6, message: UNTYPED }],
  });
});
