"""R9: the clock jumps (needs faketime): a day on and back, over both changes to and from summer time, over the end of a year, and
over 29 February, while people complain. Right: everybody is told, no reference comes twice, each complaint has the day of London,
a draft that is a day old says so and sends nothing, and the portal stays ready."""
import datetime
import zoneinfo

from lib import *

LONDON = zoneinfo.ZoneInfo('Europe/London')
LIBRARY = next(pathlib.Path('/usr/lib').glob('*/faketime/libfaketimeMT.so.1'), None)
# UTC, as the clock of the machine has it.
JUMPS = [
    '2026-11-30 10:00:00', '2026-12-01 10:00:00', '2026-11-30 10:00:30', '2026-12-31 23:59:58', '2027-01-01 00:00:02',
    '2027-03-28 00:59:58', '2027-03-28 01:00:02', '2027-06-30 22:59:58', '2027-06-30 23:00:02', '2027-10-31 00:30:00',
    '2027-10-31 01:30:00', '2028-02-28 23:59:59', '2028-02-29 12:00:00',
]


def set_clock(text):
    (place / 'clock').write_text(f'@{text}\n')
    # libfaketime looks at the file at every call.
    time.sleep(0.3)


with folder() as place:
    assert LIBRARY, 'libfaketime is missing'
    set_clock(JUMPS[0])
    environment = os.environ | {
        'LD_PRELOAD': str(LIBRARY), 'FAKETIME_TIMESTAMP_FILE': str(place / 'clock'), 'FAKETIME_NO_CACHE': '1',
        # How long something takes is not measured by the clock on the wall.
        'FAKETIME_DONT_FAKE_MONOTONIC': '1', 'TZ': 'UTC'}
    os.environ.clear()
    os.environ.update(environment)
    portal, ledger, wrong, days = Portal(place / 'data'), Ledger(), [], {}
    try:
        assert portal.start(60), 'the portal does not start'
        late = Person(portal)
        wrong.append('' if late.answers().status == 303 else 'a draft is not kept')
        for at in JUMPS:
            set_clock(at)
            told = ledger.complain(Person(portal))
            wrong.append('' if told else f'nobody is told at {at}')
            if told:
                utc = datetime.datetime.fromisoformat(at).replace(tzinfo=datetime.timezone.utc)
                days[ledger.told[-1]] = utc.astimezone(LONDON).date().isoformat()
            wrong.append('' if portal.is_ready_within(5) else f'not ready at {at}')
        wrong.append('a draft of a year ago is sent' if late.sends() else '')
        again = late.get('/complain/check')
        wrong.append('' if again.status in (200, 303) else f'an old draft: {again.status}')
        portal.stop()
        lost, whole = ledger.lost(portal.data)
        wrong.append('' if whole and not lost else f'LOST {len(lost)}')
        wrong.append('' if len(set(ledger.told)) == len(JUMPS) else f'{len(set(ledger.told))} references of {len(JUMPS)}')
        with contextlib.closing(sqlite3.connect(portal.data / 'heard.db')) as database:
            stored = dict(database.execute('select reference, received_on from cases'))
            bad = [(ref, stored.get(ref), day) for ref, day in days.items() if stored.get(ref) != day]
        wrong.append(f'another day than London: {bad}' if bad else '')
    finally:
        portal.kill()
    end('R9', f'the clock jumps {len(JUMPS)} times: each complaint is told and has its day, and an old draft ends', wrong)
