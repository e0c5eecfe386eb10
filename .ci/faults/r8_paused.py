"""R8: two processes send from one database, and one stands still in the middle of a letter until its lease has ended. Right: the
other sends that letter; when the first goes on, it writes nothing down twice; every other letter leaves once, and the one that
both had leaves twice at most, with one Message-ID. `r8_paused.py SECONDS` lets it stand still for so long (the lease is two
minutes); without that the lease is ended in the database."""
import collections

from lib_mail import *

if 'TEST_DATABASE_URL' not in os.environ:
    here = pathlib.Path(__file__).resolve()
    sys.exit(subprocess.call([str(here.parent.parent / 'with-postgres'), sys.executable, str(here), *sys.argv[1:]]))

URL = os.environ['TEST_DATABASE_URL']
PEOPLE = 6


def sql(statement):
    done = subprocess.run(['psql', '-At', URL, '-c', statement], capture_output=True, text=True, check=True)
    return done.stdout.split()


with folder() as place:
    wrong, paused, one = [], threading.Event(), threading.Lock()

    def pause():
        with one:
            if portals[0].process.poll() is None and not paused.is_set() and portals[0].is_up:
                os.kill(portals[0].process.pid, signal.SIGSTOP)
                paused.set()

    sink = Sink(before_taken=pause)
    mail = ['--database-url', URL, '--smtp-host', '127.0.0.1', '--smtp-port', str(sink.port), '--smtp-tls', 'none']
    portals = [Portal(place / 'data', place / f'{name}.log', mail) for name in 'ab']
    first, other = portals
    first.is_up = False
    try:
        sink.mode = '451 MAIL 451 later'
        assert first.start(), 'the portal does not start'
        told = sum(writes(first, f'otter{number}@example.test') for number in range(PEOPLE))
        wrong.append('' if told == PEOPLE else f'{told} of {PEOPLE} were told')
        time.sleep(1)
        sink.mode, first.is_up = 'ok', True
        sql("update outbox set next_try_at = made_at, leased_until = 0, fault = null where state = 'waiting'")
        wrong.append('' if wait_for(paused.is_set, 40) else 'nothing leaves')
        assert other.start(60), 'the other does not start'
        if len(sys.argv) > 1:
            time.sleep(int(sys.argv[1]))
        else:
            sql("update outbox set leased_until = 0 where state = 'waiting'")
        all_sent = lambda: not sql("select 1 from outbox where state <> 'sent'")
        wrong.append('' if wait_for(all_sent, 60) else 'the other does not send what the first had')
        done = sorted(sql('select id || done_at::text from outbox'))
        os.kill(first.process.pid, signal.SIGCONT)
        wrong.append('' if first.is_ready_within(30) else 'the first is not ready again')
        time.sleep(5)
        wrong.append('' if sorted(sql('select id || done_at::text from outbox')) == done else 'it is written down twice')
        copies = collections.Counter(sink.got)
        wrong.append('' if len(copies) == 2 * PEOPLE else f'{len(copies)} letters of {2 * PEOPLE} came')
        twice = [count for count in copies.values() if count > 1]
        wrong.append('' if max(copies.values()) <= 2 and len(twice) <= 8 else f'{len(twice)} came more than once')
        wrong.append('' if first.stop() == 0 and other.stop() == 0 else 'they do not stop')
    finally:
        with contextlib.suppress(OSError):
            os.kill(first.process.pid, signal.SIGCONT)
        for portal in portals:
            portal.kill()
    end('R8', f'one of two processes stands still with {len(twice)} letters in its hands: {len(copies)} leave, {len(twice)} of them twice', wrong)
