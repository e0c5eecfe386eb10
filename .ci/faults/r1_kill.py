"""R1: killed without a word while 16 people complain, 12 times. Right: whoever was told "sent" is in the database, which is
whole; the portal is ready again within seconds."""
import random
import threading

from lib import *

KILLS, PEOPLE = 12, 16
random.seed(1)

with folder() as place:
    portal, ledger, wrong, over = Portal(place / 'data'), Ledger(), [], threading.Event()

    def complains():
        while not over.is_set():
            with contextlib.suppress(OSError, http.client.HTTPException, AssertionError):
                ledger.complain(Person(portal, 10))

    try:
        assert portal.start(), 'the portal does not start'
        people = [threading.Thread(target=complains) for _ in range(PEOPLE)]
        for person in people:
            person.start()
        slowest = 0
        for _ in range(KILLS):
            time.sleep(random.uniform(1, 4))
            portal.stop(signal.SIGKILL)
            began = time.time()
            wrong.append('' if portal.start(wait=20) else 'it does not start again')
            slowest = max(slowest, time.time() - began)
        over.set()
        for person in people:
            person.join()
        portal.stop()
        lost, whole = ledger.lost(portal.data)
        wrong.append('' if whole else 'the database is not whole')
        wrong.append(f'LOST {len(lost)} of {len(ledger.told)}' if lost else '')
        wrong.append('' if len(ledger.told) > KILLS else f'only {len(ledger.told)} were told that it was sent')
        wrong.append(f'ready again after {slowest:.1f} s' if slowest > 10 else '')
    finally:
        over.set()
        portal.kill()
    end('R1', f'{KILLS} kills, {len(ledger.told)} told that it was sent, ready again within {slowest:.1f} s: none lost', wrong)
