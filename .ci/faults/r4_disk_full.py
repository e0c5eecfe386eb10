"""R4: the disk is full for a while (needs root: a tmpfs). Right: 503 with the typed words while it is full; when there is
room again the same process takes complaints, and everybody who was told "sent" is in the database."""
from lib import *

with folder() as place:
    disk = place / 'disk'
    disk.mkdir()
    subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', str(disk)], check=True)
    portal, ledger, wrong = Portal(disk / 'data', place / 'heard.log', ['--min-free-mb', '0']), Ledger(), []
    try:
        assert portal.start(), 'the portal does not start'
        ledger.complain(Person(portal))
        waiting = [Person(portal) for _ in range(4)]
        for person in waiting:
            assert person.answers().status == 303
        with open(disk / 'ballast', 'wb', buffering=0) as ballast, contextlib.suppress(OSError):
            while True:
                ballast.write(b'\0' * 4096)
        refused, kept = 0, True
        for _ in range(60):
            person = Person(portal)
            person.post('/idea/idea', {'story': 'A bench.'})
            last = person.post('/idea/idea', {'story': 'A bench by the door. ' * 200})
            if last.status >= 500:
                refused += 1
                kept &= 'A bench by the door.' in last.text and bool(last.getheader('retry-after'))
        for person in waiting:
            ledger.send(person)
        wrong += ['' if refused else 'nothing was refused: the disk was not full', '' if kept else 'a 503 without the typed words']
        wrong.append('' if portal.ask('/readyz') == 503 or not refused else 'ready while the disk is full')
        wrong.append('' if portal.ask('/livez') == 200 else 'not alive while the disk is full')
        (disk / 'ballast').unlink()
        wrong.append('' if portal.is_ready_within(10) else 'not ready again 10 s after there was room')
        # Pressed again, also by whoever was told already.
        again = [ledger.send(person) for person in waiting] + [ledger.complain(Person(portal)) for _ in range(5)]
        wrong.append('' if all(again) else f'of {len(again)} complaints afterwards {again.count(True)} were taken')
        wrong.append('' if portal.stop() == 0 else 'it did not end well')
        lost, whole = ledger.lost(disk / 'data')
        wrong += [f'told and lost: {len(lost)} of {len(ledger.told)}' if lost else '', '' if whole else 'the database is damaged']
        wrong.append(f'{ledger.odd} were told that it was sent and shown no reference' if ledger.odd else '')
    finally:
        portal.kill()
        subprocess.run(['umount', '-l', str(disk)], check=False)
    end('R4', 'the disk is full for a while: nothing told is lost, it recovers by itself', wrong)
