"""Several processes on one PostgreSQL behind HAProxy, which gives each request to another of them, while people complain: one is killed, one
stands still for longer than a letter is leased, the tables are changed, and each in its turn is stopped and started (with HEARD_OLD naming an
older program, they begin with that one and go over to HEARD_BIN). Right: whoever was told "sent" is in the database, every letter leaves, twice
only when its process was killed or stood still with it, nobody gets an error while processes are stopped and started in their turn, and the record
of use is whole."""
import collections

from lib_mail import *
from lib_proxy import *

if 'TEST_DATABASE_URL' not in os.environ:
    needs(('haproxy', 'haproxy'))
    here = pathlib.Path(__file__).resolve()
    sys.exit(subprocess.call([str(here.parent.parent / 'with-postgres'), sys.executable, str(here)]))

URL = os.environ['TEST_DATABASE_URL']
PEOPLE, PROCESSES, STANDS_STILL = 8, 3, 15


def sql(statement):
    done = subprocess.run(['psql', '-At', URL, '-c', statement], capture_output=True, text=True, check=True)
    return done.stdout.split()


class One(Portal):
    """One of the processes: all have the data folder, the database and the public address."""

    def __init__(self, place, name, front, sink, program):
        options = ['--database-url', URL, '--proxies', '1', '--connections-per-address', '4000',
                   '--smtp-host', '127.0.0.1', '--smtp-port', str(sink.port), '--smtp-tls', 'none']
        super().__init__(place / 'data', place / f'{name}.log', options)
        self.url, self.program = front.url, program

    def command(self, *args):
        return [self.program, *super().command(*args)[1:]]


with folder() as place:
    wrong, crowd, sink = [], None, Sink()
    front = Proxy(place, 'front')
    old = os.environ.get('HEARD_OLD', HEARD)
    portals = [One(place, name, front, sink, old) for name in 'abc'[:PROCESSES]]
    try:
        for portal in portals:
            assert portal.start(), 'a portal does not start'
        front.start('http', '60s', [
            'balance roundrobin', 'option forwardfor', 'option httpchk', f'http-check send meth GET uri /readyz ver HTTP/1.1 hdr Host localhost:{front.port}',
            *(f'server {portal.log.stem} 127.0.0.1:{portal.port} check' for portal in portals)])
        assert wait_for(lambda: portals[0].ask('/readyz') == 200, 10)
        time.sleep(3)
        crowd = Crowd(front, PEOPLE)
        time.sleep(10)

        begun = time.time()
        portals[0].stop(signal.SIGKILL)
        time.sleep(8)
        wrong.append('' if portals[0].start(60) else 'the killed one does not start again')
        killed_gap = crowd.longest_gap(begun, time.time())

        begun = time.time()
        os.kill(portals[1].pid(), signal.SIGSTOP)
        time.sleep(STANDS_STILL)
        sql("update outbox set leased_until = 0 where state = 'waiting' and leased_until > 0")
        time.sleep(3)
        os.kill(portals[1].pid(), signal.SIGCONT)
        wrong.append('' if portals[1].is_ready_within(30) else 'the one that stood still is not ready again')
        paused_gap = crowd.longest_gap(begun, time.time())
        time.sleep(5)

        begun, refused = time.time(), crowd.refused
        if old == HEARD:
            sql('alter table drafts add column a_new_one bigint; alter table events add column a_new_one bigint;')
        for portal in portals:
            front.tell(f'set server it/{portal.log.stem} state drain')
            time.sleep(1)
            code = portal.stop()
            wrong.append('' if code == 0 else f'it ends with {code}')
            portal.program = HEARD
            wrong.append('' if portal.start(120) else 'it does not start again')
            front.tell(f'set server it/{portal.log.stem} state ready')
            time.sleep(4)
        rolled_gap, refused_while_rolling = crowd.longest_gap(begun, time.time()), crowd.refused - refused
        crowd.go_home()

        wait_for(lambda: not sql("select 1 from outbox where state = 'waiting' limit 1"), 90)
        left = len(sql("select 1 from outbox where state <> 'sent'"))
        stored = set(sql('select reference from case_keys'))
        lost, copies = crowd.lost(stored), collections.Counter(sink.got)
        twice = [count for count in copies.values() if count > 1]
        letters_of = len(sql('select 1 from outbox'))
        verified = portals[0].run('verify', timeout=300)
        wrong.append(f'LOST {len(lost)} of {len(crowd.told)}' if lost else '')
        wrong.append('' if len(crowd.told) > 30 else f'only {len(crowd.told)} were told that it was sent')
        wrong.append(f'{crowd.unknown} were told and never saw a reference' if crowd.unknown else '')
        wrong.append(f'{left} letters did not leave' if left else '')
        wrong.append('' if len(copies) == letters_of else f'{len(copies)} letters of {letters_of} came')
        wrong.append('' if len(twice) <= 16 and max(copies.values()) <= 2 else f'{len(twice)} letters came more than once, one {max(copies.values())} times')
        wrong.append(f'{refused_while_rolling} errors while they were stopped and started in their turn' if refused_while_rolling else '')
        wrong.append('' if verified.returncode == 0 else f'the record is not whole: {(verified.stderr or verified.stdout).strip()[-200:]}')
        wrong.append('' if max(killed_gap, paused_gap, rolled_gap) < 10 else 'nobody could send for too long')
    finally:
        if crowd:
            crowd.over.set()
        for portal in portals:
            with contextlib.suppress(OSError, AttributeError):
                os.kill(portal.pid(), signal.SIGCONT)
            portal.kill()
        front.stop()
        if os.environ.get('KEEP_LOGS'):
            for log in place.glob('*.log'):
                shutil.copy(log, os.environ['KEEP_LOGS'])
    end('Several', f'{PROCESSES} processes behind HAProxy, one killed, one standing still, tables changed, each started again: {len(crowd.told)} told, '
        f'{len(lost)} lost, {len(copies)} letters of which {len(twice)} twice; nobody could send for at most {killed_gap:.1f} s, {paused_gap:.1f} s and {rolled_gap:.1f} s', wrong)
