"""R3: the disk fails once while something is made durable (needs strace). Right: whoever is told "sent" is in the database;
the portal ends by itself with another code than 0, so that it is started again, and then works."""
from lib import *

with folder() as place:
    portal, ledger, wrong = Portal(place / 'data'), Ledger(), []
    try:
        assert portal.start(), 'the portal does not start'
        waiting = [Person(portal) for _ in range(6)]
        for person in waiting:
            assert person.answers().status == 303
        ledger.complain(Person(portal))
        portal.stop()
        trace = place / 'trace'
        fault = 'inject=fsync,fdatasync:error=EIO:when=12'
        assert portal.start(before=['strace', '-f', '-qq', '-o', str(trace), '-e', 'trace=fsync,fdatasync', '-e', fault])
        statuses = []
        for _ in range(30):
            try:
                statuses.append(Person(portal, 10).answers().status)
            except (OSError, http.client.HTTPException):
                break
            if statuses[-1] != 303:
                break
        wrong.append('' if 'INJECTED' in trace.read_text() else 'the fault was not made')
        for person in waiting:
            with contextlib.suppress(OSError, http.client.HTTPException):
                ledger.send(person)
        code = portal.ended_within(20)
        wrong.append('it runs on' if code is None else 'it ended with 0' if code == 0 else '')
        portal.kill()
        wrong.append('' if portal.start() else 'it does not start again')
        wrong += ['' if ledger.complain(Person(portal)) else 'a complaint after the restart was not taken']
        wrong += ['' if all([ledger.send(person) for person in waiting]) else 'who pressed again was not told that it was sent']
        portal.stop()
        lost, whole = ledger.lost(place / 'data')
        wrong += [f'told and lost: {len(lost)} of {len(ledger.told)}' if lost else '', '' if whole else 'the database is damaged']
        wrong.append(f'{ledger.odd} were told that it was sent and shown no reference' if ledger.odd else '')
    finally:
        portal.kill()
    end('R3', 'one fsync fails: nothing told is lost, the portal ends and starts again', wrong)
