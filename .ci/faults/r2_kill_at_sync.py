"""R2: killed at the very moment at which something is made durable (needs strace), at several of these. Right: whoever was told
"sent" is in the database, which is whole."""
from lib import *

POINTS = [3, 8, 14, 21, 29, 38]

with folder() as place:
    ledger, wrong, killed = Ledger(), [], 0
    portal = Portal(place / 'data')
    try:
        assert portal.start() and portal.stop() == 0, 'the portal does not start and stop'
        for point in POINTS:
            fault = f'inject=fsync,fdatasync:signal=KILL:when={point}'
            portal.start(before=['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync', '-e', fault])
            for _ in range(30):
                try:
                    ledger.complain(Person(portal, 10))
                except (OSError, http.client.HTTPException):
                    break
            killed += portal.ended_within(10) is not None
            portal.kill()
            lost, whole = ledger.lost(portal.data)
            wrong.append('' if whole else f'the database is not whole after point {point}')
            wrong.append(f'LOST {len(lost)} of {len(ledger.told)} after point {point}' if lost else '')
        wrong.append('' if killed == len(POINTS) else f'only {killed} of {len(POINTS)} points were reached')
        wrong.append('' if ledger.told else 'nobody was told that it was sent')
    finally:
        portal.kill()
    end('R2', f'killed at {killed} sync points, {len(ledger.told)} told that it was sent: none lost', wrong)
