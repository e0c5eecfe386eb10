"""R10: 64 people complain at once, and each presses Send twice. Right: no error, no reference twice, one case each."""
import threading

from lib import *

PEOPLE = 64

with folder() as place:
    portal, ledger, wrong, statuses = Portal(place / 'data'), Ledger(), [], []

    def complains():
        person = Person(portal)
        try:
            if person.answers().status != 303:
                statuses.append('answers')
                return
            again = threading.Thread(target=lambda: statuses.append(person.post('/complain/check').status))
            again.start()
            ledger.send(person)
            again.join()
        except (OSError, http.client.HTTPException, AssertionError) as trouble:
            statuses.append(type(trouble).__name__)

    try:
        assert portal.start(), 'the portal does not start'
        people = [threading.Thread(target=complains) for _ in range(PEOPLE)]
        for person in people:
            person.start()
        for person in people:
            person.join()
        portal.stop()
        odd = [status for status in statuses if status != 303]
        wrong.append(f'answered {sorted(set(map(str, odd)))}' if odd else '')
        wrong.append(f'{ledger.odd} were told that it was sent and shown no reference' if ledger.odd else '')
        wrong.append('' if len(set(ledger.told)) == PEOPLE else f'{len(set(ledger.told))} references for {PEOPLE} people')
        lost, whole = ledger.lost(portal.data)
        wrong.append('' if whole and not lost else f'LOST {len(lost)}')
        with contextlib.closing(sqlite3.connect(portal.data / 'heard.db')) as database:
            cases = database.execute('select count(*) from case_keys').fetchone()[0]
        wrong.append('' if cases == PEOPLE else f'{cases} cases of {PEOPLE} people')
    finally:
        portal.kill()
    end('R10', f'{PEOPLE} people at once, each sends twice: one case each', wrong)
