"""R7: PostgreSQL, a table is locked and 40 people press at once until all connections are used up.
Right: staff sign in, the portal is ready, everybody else has a 503 with their words within 4 seconds."""
import threading
from lib import *

if 'TEST_DATABASE_URL' not in os.environ:
    here = pathlib.Path(__file__).resolve()
    sys.exit(subprocess.call([str(here.parent.parent / 'with-postgres'), sys.executable, str(here)]))

URL = os.environ['TEST_DATABASE_URL']


def psql(statement):
    """Lets a statement stand in an open transaction, until the process that is returned ends."""
    process = subprocess.Popen(['psql', '-q', URL], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    process.stdin.write(statement + '\n')
    process.stdin.flush()
    time.sleep(1)
    return process


with folder() as place:
    portal, wrong, seen = Portal(place / 'data', args=['--database-url', URL]), [], []
    stop = threading.Event()

    def presses():
        while not stop.is_set():
            begun = time.time()
            last = Person(portal).post('/idea/idea', {'story': 'A bench by the door.'})
            seen.append((last.status, time.time() - begun, 'A bench by the door.' in last.text))

    try:
        assert portal.start(), 'the portal does not start'
        mail, password = re.search(r'sign-in: (\S+) with the password (\S+)', portal.log.read_text()).groups()
        lock = psql('begin; lock table drafts in access exclusive mode;')
        threads = [threading.Thread(target=presses) for _ in range(40)]
        for thread in threads:
            thread.start()
        time.sleep(3)
        begun = time.time()
        signed_in = Person(portal).post('/staff/sign-in', {'email': mail, 'password': password}).status
        wrong.append('' if signed_in == 303 else f'staff sign in: {signed_in}')
        wrong.append('' if portal.ask('/readyz') == 200 else 'not ready')
        wrong.append('' if time.time() - begun < 4 else f'staff waited {time.time() - begun:.1f} s')
        stop.set()
        for thread in threads:
            thread.join()
        lock.stdin.close()
        lock.wait()
        refused = [row for row in seen if row[0] == 503]
        wrong.append('' if refused else 'nothing was refused: the table was not locked')
        wrong.append('' if all(row[2] for row in refused) else 'a 503 without the typed words')
        longest = max(row[1] for row in seen)
        wrong.append('' if longest < 4 else f'somebody waited {longest:.1f} s')
        wrong.append('' if Person(portal).answers().status == 303 else 'nothing is taken afterwards')
    finally:
        stop.set()
        portal.kill()
    end('R7', 'all connections are used up: staff are let in, others hear it soon', wrong)
