"""R11: no network and no names at all (needs root). Right: complaints are taken, and the portal stops at once."""
from lib import *

with folder() as place:
    portal, ledger, wrong = Portal(place / 'data'), Ledger(), []
    if os.environ.get('HEARD_WITHOUT_NETWORK') != 'yes':
        os.environ['HEARD_WITHOUT_NETWORK'] = 'yes'
        inside = f'ip link set lo up && exec {sys.executable} {os.path.abspath(__file__)}'
        sys.exit(subprocess.call(['unshare', '-n', 'sh', '-c', inside]))
    try:
        os.environ |= {'HEARD_SMTP_HOST': 'mail.example.test', 'HEARD_SMTP_PORT': '25'}
        assert portal.start(), 'the portal does not start'
        for _ in range(10):
            ledger.complain(Person(portal))
        began = time.time()
        code = portal.stop()
        took = time.time() - began
        wrong.append(f'{ledger.refused} of 10 were refused' if ledger.refused else '')
        wrong.append('' if code == 0 and took < 12 else f'it ended with {code} after {took:.0f} s')
        lost, whole = ledger.lost(portal.data)
        wrong.append('' if whole and not lost else f'LOST {len(lost)}')
    finally:
        portal.kill()
    end('R11', f'no network: {len(ledger.told)} complaints taken, none lost', wrong)
