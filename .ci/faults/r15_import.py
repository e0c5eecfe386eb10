"""R15: 20,000 earlier cases are brought in, by the page and by the command, while a hundred people press Send; the portal is
killed in the middle of it; and a file of 24 MB that is wrong in every row is sent.
Right: everybody is answered in time, all of a list is there or nothing of it, and a wrong file is answered soon."""
import threading
from lib import *

ROWS, PEOPLE = 20_000, 100
# As long as nobody gives up.
LONGEST, LONGEST_WRONG = 5, 15


def cases(name):
    head = 'ref,kind,received,who,services,natures,stage1_ended,stage1_outcome,summary\n'
    row = '{0}{1},statutory,2023-04-{2:02},parent,adoption,delay,2023-05-{2:02},upheld,Contact was changed more than once.\n'
    return head + ''.join(row.format(name, i, i % 28 + 1) for i in range(ROWS))


def signs_in(portal):
    """The first account, which chooses its own password at the first time."""
    mail, password = re.search(r'sign-in: (\S+) with the password (\S+)', portal.log.read_text()).groups()
    staff = Person(portal, 120)
    own = 'seven otters on a slow raft'
    response = staff.post('/staff/sign-in', {'email': mail, 'password': password})
    if response.status == 303:
        response = staff.post('/staff/password', {'new': own, 'again': own})
    else:
        response = staff.post('/staff/sign-in', {'email': mail, 'password': own})
    assert response.status == 303, f'staff do not sign in: {response.status}'
    return staff


def uploads(staff, name, text):
    """The status, and how long it took."""
    mark = 'b0undary'
    part = lambda field, more, value: f'--{mark}\r\nContent-Disposition: form-data; name="{field}"{more}\r\n\r\n{value}\r\n'
    body = part('what', '', 'cases') + part('file', f'; filename="{name}"', text) + part('do', '', 'import') + f'--{mark}--\r\n'
    connection = http.client.HTTPConnection('127.0.0.1', staff.portal.port, timeout=120)
    begun = time.time()
    connection.request('POST', '/staff/import', body.encode(), {
        'Host': f'localhost:{staff.portal.port}', 'Sec-Fetch-Site': 'same-origin', 'Origin': staff.portal.url,
        'Content-Type': f'multipart/form-data; boundary={mark}',
        'Cookie': '; '.join(f'{key}={value}' for key, value in staff.cookies.items())})
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status, time.time() - begun


def counts(data):
    database = sqlite3.connect(f'file:{data}/heard.db?mode=ro', uri=True, timeout=30)
    one = lambda ask: database.execute(ask).fetchone()[0]
    found = {table: one(f"select count(*) from {table} where {rows}") for table, rows in (
        ('events', "event = 'imported'"), ('register', '1 = 1'), ('arriving_parts', '1 = 1'), ('arriving_cases', '1 = 1'))}
    found['under way'] = one("select count(*) from arrivals where state <> 'over'")
    found['ready'] = one('select coalesce(max(ready), 0) from arrivals')
    database.close()
    return found


def waits(data, until, seconds=240):
    end = time.time() + seconds
    while time.time() < end:
        if until(counts(data)):
            return True
        time.sleep(0.2)
    return False


class Public:
    """People who press Send one after the other, as long as something goes on; at least a hundred."""

    def __init__(self, portal):
        self.portal, self.stop, self.seen = portal, threading.Event(), []
        self.thread = threading.Thread(target=self.presses)

    def presses(self):
        while len(self.seen) < PEOPLE or not self.stop.is_set():
            begun = time.time()
            try:
                status = Person(self.portal).post('/idea/idea', {'story': 'A bench by the door.'}).status
            except (OSError, http.client.HTTPException):
                status = None
            self.seen.append((status, time.time() - begun))
            time.sleep(0.05)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()

    def wrong(self, way):
        refused = sum(1 for status, _ in self.seen if status != 303)
        longest = max(took for _, took in self.seen)
        print(f'  {way}: {len(self.seen)} posts, {refused} refused, the longest {longest:.2f} s', flush=True)
        return [f'{way}: {refused} of {len(self.seen)} refused' if refused else '',
                '' if longest < LONGEST else f'{way}: somebody waited {longest:.1f} s']


with folder() as place:
    portal, wrong = Portal(place / 'data'), []
    try:
        assert portal.start(), 'the portal does not start'
        staff = signs_in(portal)
        with Public(portal) as public:
            status, took = uploads(staff, 'a.csv', cases('A'))
            print(f'  the page answers {status} after {took:.1f} s', flush=True)
            wrong.append('' if status == 303 and took < 30 else f'the page answers {status} after {took:.1f} s')
            begun = time.time()
            done = waits(portal.data, lambda found: found['events'] == ROWS and not found['under way'])
            print(f'  all is in {time.time() - begun:.1f} s later', flush=True)
            wrong.append('' if done else f'not all came in: {counts(portal.data)}')
        wrong += public.wrong('by the page')

        (place / 'b.csv').write_text(cases('B'))
        with Public(portal) as public:
            ran = portal.run('import', 'cases', str(place / 'b.csv'), timeout=300)
            wrong.append('' if ran.returncode == 0 else f'the command fails: {ran.stderr[-200:]}')
        wrong += public.wrong('by the command')
        wrong.append('' if counts(portal.data)['events'] == 2 * ROWS else 'the command did not bring all of it in')

        names = ','.join(f'{{"name-{i:07}":1}}' for i in range(1_300_000))
        status, took = uploads(staff, 'wrong.json', f'[{names}]')
        print(f'  24 MB of unknown names: {status} after {took:.1f} s', flush=True)
        wrong.append('' if status == 422 and took < LONGEST_WRONG else f'a wrong file: {status} after {took:.1f} s')

        status, _ = uploads(staff, 'c.csv', cases('C'))
        assert waits(portal.data, lambda found: found['under way'] and found['ready'] > 0), 'it does not go on'
        portal.stop(signal.SIGKILL)
        found = counts(portal.data)
        part = found['events'] not in (2 * ROWS, 3 * ROWS) or found['register'] < found['events']
        wrong.append(f'a part is there after a kill: {found}' if part else '')
        assert portal.start(), 'it does not start again'
        done = waits(portal.data, lambda found: found['events'] == 3 * ROWS and not found['under way'])
        found = counts(portal.data)
        wrong.append('' if done else f'it is not finished after a kill: {found}')
        wrong.append('something is left beside the books' if found['arriving_parts'] + found['arriving_cases'] else '')
    finally:
        portal.kill()
    end('R15', 'a long list comes in whole, past people who press Send', wrong)
