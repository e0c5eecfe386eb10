#!/usr/bin/env python3
""".ci/ratios.py HEARD: what the portal takes on SQLite, beside what this machine can do at all, in rounds that alternate; each
figure is a ratio of two measured in the same round, so that it means the same on any machine. Needs nginx, wrk and, for a
page as it is, the files for browsers in HEARD_SITE. About two minutes; ends with 0 also where an aim is missed."""
import pathlib
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'faults'))
import lib
from lib import *
from selectors import EVENT_READ, DefaultSelector

ROUNDS, CLIENTS, EACH, SINGLY = 5, 64, 12, 60
PAGE = '/complain/what-happened'


class Connection:
    """One connection that is kept open, and what is asked over it: a generator that yields requests and is sent answers."""

    def __init__(self, port, asks):
        self.socket = socket.create_connection(('127.0.0.1', port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.asks, self.had = asks, b''

    def go_on(self, answer=None):
        """Sends the next request; False when there is none."""
        try:
            self.socket.sendall(self.asks.send(answer))
            return True
        except StopIteration:
            self.socket.close()
            return False

    def receive(self):
        """The whole answer, or None while it is not whole."""
        self.had += self.socket.recv(262144)
        head, blank, body = self.had.partition(b'\r\n\r\n')
        found = re.search(rb'\r\ncontent-length: (\d+)', head, re.I)
        if not blank or len(body) < (int(found.group(1)) if found else 0):
            return None
        answer, self.had = self.had, b''
        return answer


def ask_at_once(port, all_asks):
    """Carries all of them on, each over a connection of its own."""
    with DefaultSelector() as selector:
        connections = [Connection(port, asks) for asks in all_asks]
        for connection in connections:
            if connection.go_on():
                selector.register(connection.socket, EVENT_READ, connection)
        while selector.get_map():
            for key, _ in selector.select():
                connection = key.data
                answer = connection.receive()
                if answer is not None:
                    selector.unregister(connection.socket)
                    if connection.go_on(answer):
                        selector.register(connection.socket, EVENT_READ, connection)


def request(portal, method, path, cookies, fields=None):
    body = urllib.parse.urlencode(fields or {}) if method == 'POST' else ''
    cookies = '; '.join(f'{name}={value}' for name, value in cookies.items())
    return (
        f'{method} {path} HTTP/1.1\r\nHost: localhost:{portal.port}\r\nOrigin: {portal.url}\r\nAccept: text/html\r\n'
        f'Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: {cookies}\r\n'
        f'Content-Length: {len(body)}\r\n\r\n{body}').encode()


class Journey:
    """What somebody does from the first question to Send, as one person was seen to do it."""

    def __init__(self, portal):
        self.portal, self.pages, self.people = portal, [], 0
        person, post = Person(portal), Person.post

        def noted(self_, path, fields=None):
            self.pages.append((path, fields or {}))
            return post(self_, path, fields)

        Person.post = noted
        assert person.answers().status == 303, 'the questions cannot be answered'
        Person.post = post

    def answers(self, people, done):
        """Answers everything for so many people, one after the other; puts the cookies of each into `done`."""
        for _ in range(people):
            self.people += 1
            cookies = {'__Host-language': 'en-GB'}
            for path, fields in self.pages:
                if 'email' in fields:
                    fields = fields | {'email': f'otter{self.people}@example.test'}
                answer = yield request(self.portal, 'POST', path, cookies, fields)
                assert answer.startswith(b'HTTP/1.1 303'), answer[:200]
                for name, value in re.findall(rb'\r\nset-cookie: ([^=]+)=([^;]*)', answer, re.I):
                    cookies[name.decode()] = value.decode()
            done.append(cookies)

    def sends(self, people, took=None):
        for cookies in people:
            begun = time.perf_counter()
            answer = yield request(self.portal, 'POST', '/complain/check', cookies)
            assert answer.startswith(b'HTTP/1.1 303') and b'location: /sent' in answer, answer[:200]
            if took is not None:
                took.append(time.perf_counter() - begun)


def commits_singly(place, count=1500):
    """How many rows of the size of a case one plain connection commits in a second, each by itself."""
    database = sqlite3.connect(place / 'plain.db', isolation_level=None)
    for pragma in ['journal_mode = wal', 'synchronous = full', 'journal_size_limit = 67108864']:
        database.execute(f'pragma {pragma}').fetchall()
    database.execute('create table if not exists rows (id integer primary key, words blob)')
    begun = time.perf_counter()
    for _ in range(count):
        database.execute('insert into rows (words) values (?)', (os.urandom(1000),))
    took = time.perf_counter() - begun
    database.close()
    return count / took


def fdatasync(place, count=300):
    """The median of writing a page to a file and making it durable, in seconds."""
    took = []
    with open(place / 'synced', 'ab', buffering=0) as file:
        for _ in range(count):
            file.write(b'\0' * 4096)
            begun = time.perf_counter()
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - begun)
    return statistics.median(took)


def a_second(url, cookies=''):
    """How many answers wrk gets in a second over 16 connections, all of them good."""
    wrk = ['wrk', '-t1', '-c16', '-d3s', '-H', f'Cookie: {cookies}', '-H', 'Accept: text/html', url]
    said = subprocess.run(wrk, capture_output=True, text=True, check=True).stdout
    assert 'Non-2xx' not in said and 'Socket errors' not in said, said
    return float(re.search(r'Requests/sec: +([\d.]+)', said).group(1))


@contextlib.contextmanager
def nginx(place, page):
    """An nginx that answers with this page; its address."""
    (place / 'www').mkdir()
    (place / 'www' / 'page.html').write_bytes(page)
    place.chmod(0o755)
    port = free_port()
    (place / 'nginx.conf').write_text(f'''
        daemon off; worker_processes auto; pid {place}/nginx.pid; error_log {place}/nginx.log;
        events {{ worker_connections 256; }}
        http {{ access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
               server {{ listen 127.0.0.1:{port}; root {place}/www; }} }}''')
    process = subprocess.Popen(['nginx', '-p', str(place), '-c', str(place / 'nginx.conf')], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(('127.0.0.1', port)):
                break
            time.sleep(0.05)
        yield f'http://127.0.0.1:{port}/page.html'
    finally:
        process.terminate()
        process.wait(10)


def memory(pid):
    """What a process holds, in MB."""
    status = pathlib.Path(f'/proc/{pid}/status').read_text()
    return int(re.search(r'VmRSS:\s+(\d+)', status).group(1)) / 1024


def line(what, figures, aim, is_met, more):
    middle = statistics.median(figures)
    spread = f'({min(figures):.2f} to {max(figures):.2f})' if len(figures) > 1 else ''
    print(f'{what:<62}{middle:>7.2f} {spread:<18}aim {aim:<9}{"met" if is_met(middle) else "MISSED":<8}{more}', flush=True)


def measure(place):
    portal = Portal(place / 'data')
    assert portal.start(60), 'the portal does not start'
    try:
        time.sleep(3)
        at_rest = memory(portal.pid())
        journey = Journey(portal)
        reader = []
        ask_at_once(portal.port, [journey.answers(1, reader)])
        pages = []

        def reads():
            pages.append((yield request(portal, 'GET', PAGE, reader[0])))

        ask_at_once(portal.port, [reads()])
        head, _, page = pages[0].partition(b'\r\n\r\n')
        assert head.startswith(b'HTTP/1.1 200') and Person.STORY.encode() in page, head
        cookies = '; '.join(f'{name}={value}' for name, value in reader[0].items())
        rates, plains, singles, syncs, drawn, served = [], [], [], [], [], []
        with nginx(place, page) as static:
            for _ in range(ROUNDS):
                crowd, alone, took = [[] for _ in range(CLIENTS)], [], []
                ask_at_once(portal.port, [journey.answers(EACH, people) for people in crowd])
                ask_at_once(portal.port, [journey.answers(SINGLY, alone)])
                time.sleep(3)
                plains.append(commits_singly(place))
                begun = time.perf_counter()
                ask_at_once(portal.port, [journey.sends(people) for people in crowd])
                rates.append(CLIENTS * EACH / (time.perf_counter() - begun))
                # The letters of the crowd leave meanwhile, and would be measured too.
                until = time.time() + 60
                while time.time() < until and is_busy(portal.pid()):
                    pass
                syncs.append(fdatasync(place))
                ask_at_once(portal.port, [journey.sends(alone, took)])
                singles.append(statistics.median(took))
                drawn.append(a_second(portal.url + PAGE, cookies))
                served.append(a_second(static))
        after = memory(portal.pid())
    finally:
        portal.stop()
        portal.kill()
    line(
        '64 clients sending / plain single commits on one connection', [a / b for a, b in zip(rates, plains)], '>= 3',
        lambda it: it >= 3, f'{statistics.median(rates):.0f} / {statistics.median(plains):.0f} a second')
    line(
        'one send, median / (3 x fdatasync + 1 ms)', [a / (3 * b + 0.001) for a, b in zip(singles, syncs)], '<= 1',
        lambda it: it <= 1, f'{statistics.median(singles) * 1000:.2f} ms, fdatasync {statistics.median(syncs) * 1000:.2f} ms')
    line(
        'a question with its draft / nginx serving the same bytes', [a / b for a, b in zip(drawn, served)], '>= 0.1',
        lambda it: it >= 0.1, f'{statistics.median(drawn):.0f} / {statistics.median(served):.0f} a second, {len(page)} bytes')
    line('memory at rest, MB', [at_rest], '<= 45', lambda it: it <= 45, f'{after:.0f} MB after all this')


def is_busy(pid):
    """Whether it does more than a little in the next half second."""
    def used():
        fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
        return int(fields[11]) + int(fields[12])

    before = used()
    time.sleep(0.5)
    return used() - before > 3


if __name__ == '__main__':
    lib.HEARD = sys.argv[1]
    with folder() as place:
        measure(place)
