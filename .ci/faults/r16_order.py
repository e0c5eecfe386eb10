"""R16: nobody is told that it was sent before it is durable (needs strace and eatmydata). The calls to the system are listed in
their order. Right: between the request of each Send and the first byte of its answer an fsync of the log begins and ends, after
something was written to the log. As a control the same portal runs below eatmydata, which leaves every fsync out: that must be
seen."""
import concurrent.futures

from lib import *

CALLS = 'read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,fsync,fdatasync'
LINE = re.compile(r'^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$')
AT_ONCE, ROUNDS = 8, 4


def sends(place, name, more=()):
    """A portal below strace, to which people send one by one and then many at once; the list of its calls, and how many were
    told that it was sent."""
    portal, trace, told = Portal(place / name), place / f'{name}.trace', 0
    try:
        assert portal.start(), 'the portal does not start'
        portal.stop()
        assert portal.start(60, ['strace', '-f', '-qq', '-y', '-s', '700', '-o', str(trace), '-e', f'trace={CALLS}', *more])
        people = [Person(portal) for _ in range(AT_ONCE * ROUNDS + 5)]
        for person in people:
            assert person.answers().status == 303
        one_by_one, at_once = people[:5], people[5:]
        told += sum(person.sends() for person in one_by_one)
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            told += sum(pool.map(Person.sends, at_once))
        portal.stop()
    finally:
        portal.kill()
    return trace.read_text(errors='replace').splitlines(), told


def too_early(lines):
    """How many answers to a Send there are, and how many of them before an fsync that could make it true."""
    asked, begins, syncs, written, answers, early = {}, {}, [], [], 0, 0
    for at, line in enumerate(lines):
        found = LINE.match(line)
        if not found:
            continue
        pid, resumed, called, rest = found.groups()
        call = resumed or called
        if called:
            begins[pid] = at, rest
        start, words = begins.get(pid, (at, rest))
        file, ended = words.split('>')[0], '<unfinished' not in line
        if call == 'pwrite64' and called and 'heard.db-wal' in file:
            written.append(at)
        elif call in ('fsync', 'fdatasync') and ended and 'heard.db-wal' in file and rest.rstrip().endswith('= 0'):
            syncs.append((start, at))
        elif call in ('read', 'readv', 'recvfrom', 'recvmsg') and ended and 'POST /complain/check ' in rest:
            asked[file] = start
        elif call in ('write', 'writev', 'sendto', 'sendmsg') and called and file in asked and '"HTTP/1.1 ' in rest:
            since = asked.pop(file)
            if 'location: /sent' not in rest:
                continue
            answers += 1
            made_true = any(
                since < begin and end < at and any(since < wrote < begin for wrote in reversed(written))
                for begin, end in reversed(syncs))
            early += not made_true
    return answers, early


with folder() as place:
    wrong = []
    lines, told = sends(place, 'data')
    answers, early = too_early(lines)
    wrong.append('' if told == AT_ONCE * ROUNDS + 5 else f'only {told} were told that it was sent')
    wrong.append('' if answers == told else f'{told} were told, but {answers} answers were seen')
    wrong.append(f'{early} of {answers} were told before it was durable' if early else '')
    lines, told = sends(place, 'control', ['-E', 'LD_PRELOAD=libeatmydata.so'])
    answers, early = too_early(lines)
    wrong.append('' if told and early == answers == told else f'without fsync {early} of {answers} answers were seen to be too early')
    end('R16', f'every answer to a Send comes after the fsync that makes it true', wrong)
