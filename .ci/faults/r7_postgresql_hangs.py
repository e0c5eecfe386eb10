"""R7: PostgreSQL stands still. Right: everybody has a 503 within 3 seconds, with their words; the process lives and is not ready;
when PostgreSQL goes on, so does the portal, by itself."""
import signal
from lib import *

if 'TEST_DATABASE_URL' not in os.environ:
    here = pathlib.Path(__file__).resolve()
    sys.exit(subprocess.call([str(here.parent.parent / 'with-postgres'), sys.executable, str(here)]))

URL = os.environ['TEST_DATABASE_URL']
FOLDER = subprocess.run(['psql', '-At', URL, '-c', 'show data_directory'], capture_output=True, text=True).stdout.strip()
# The server that listens; its children serve a connection each.
LISTENS = (pathlib.Path(FOLDER) / 'postmaster.pid').read_text().split()[0]


def signal_all(sent):
    children = subprocess.run(['pgrep', '-P', LISTENS], capture_output=True, text=True).stdout.split()
    for pid in [LISTENS, *children]:
        os.kill(int(pid), sent)


def timed(ask):
    begun = time.time()
    return ask(), time.time() - begun


def becomes(portal, status, seconds):
    """How long until the portal says so of itself; none when it does not."""
    begun = time.time()
    while time.time() - begun < seconds:
        if portal.ask('/readyz') == status:
            return time.time() - begun
        time.sleep(0.2)
    return None


with folder() as place:
    portal, wrong = Portal(place / 'data', args=['--database-url', URL]), []
    words = {'story': 'A bench by the door.'}
    try:
        assert portal.start(), 'the portal does not start'
        signal_all(signal.SIGSTOP)
        try:
            posted, took = timed(lambda: Person(portal, 60).post('/idea/idea', words))
            wrong.append('' if posted.status == 503 and took < 3 else f'a post: {posted.status} after {took:.1f} s')
            wrong.append('' if words['story'] in posted.text else 'a 503 without the typed words')
            typed = {'email': 'sam@westmere.example', 'password': 'x'}
            signed_in, took = timed(lambda: Person(portal, 60).post('/staff/sign-in', typed).status)
            wrong.append('' if signed_in == 503 and took < 3 else f'a sign-in: {signed_in} after {took:.1f} s')
            wrong.append('' if becomes(portal, 503, 15) is not None else 'ready without a database')
            wrong.append('' if portal.ask('/livez') == 200 else 'not alive')
        finally:
            signal_all(signal.SIGCONT)
        wrong.append('' if becomes(portal, 200, 20) is not None else 'not ready again')
        wrong.append('' if Person(portal).answers().status == 303 else 'nothing is taken afterwards')
    finally:
        portal.kill()
    end('R7', 'PostgreSQL stands still: a 503 with the words within 3 s, then all is well again', wrong)
