"""R12: a backup of a portal at work, and its way back. Right: it is whole, has everything that was told before it began, no
key, and nobody else can read it; restored it opens what people wrote. A restore beside a running portal, or over data, is
refused."""
import threading
from lib import *

COPIES = 4

with folder() as place:
    portal, ledger, wrong = Portal(place / 'data'), Ledger(), []
    stop = threading.Event()

    def complains():
        while not stop.is_set():
            with contextlib.suppress(OSError, http.client.HTTPException):
                ledger.complain(Person(portal))

    try:
        assert portal.start(), 'the portal does not start'
        half = Person(portal)
        assert half.answers().status == 303
        threads = [threading.Thread(target=complains) for _ in range(3)]
        for thread in threads:
            thread.start()
        for number in range(COPIES):
            time.sleep(1)
            told, copy = list(ledger.told), place / f'copy-{number}.db'
            made = portal.run('backup', str(copy))
            wrong.append(made.stderr.strip() if made.returncode else '')
            database = sqlite3.connect(f'file:{copy}?mode=ro', uri=True)
            whole = database.execute('pragma integrity_check').fetchone()[0]
            stored = {row[0] for row in database.execute('select reference from case_keys')}
            database.close()
            missing = [reference for reference in told if reference not in stored]
            wrong += ['' if whole == 'ok' else 'a backup is damaged', f'{len(missing)} that were told are missing' if missing else '']
            wrong.append('' if copy.stat().st_mode & 0o077 == 0 else 'others can read the backup')
        again = portal.run('backup', str(copy))
        wrong.append('' if again.returncode else 'a backup was written over an older one')
        beside = portal.run('restore', str(copy), '--replace')
        wrong.append('' if beside.returncode else 'restored beside a running portal')
        stop.set()
        for thread in threads:
            thread.join()
        own = list((place / 'data' / 'backups').glob('heard-*.db'))
        wrong.append('' if own else 'no backup was made by itself')
        portal.stop()
        over = portal.run('restore', str(copy))
        wrong.append('' if over.returncode else 'restored over data without --replace')

        elsewhere = Portal(place / 'new')
        elsewhere.data.mkdir()
        for name in ('master.key', 'council.toml'):
            shutil.copy(place / 'data' / name, elsewhere.data)
        begun = time.time()
        back = elsewhere.run('restore', str(copy))
        wrong.append(back.stderr.strip() if back.returncode else '')
        elsewhere.port, elsewhere.url = portal.port, portal.url
        wrong.append('' if elsewhere.start() else 'the restored portal does not start')
        took = time.time() - begun
        half.portal = elsewhere
        wrong.append('' if Person.STORY in half.get('/complain/check').text else 'what was typed before cannot be read')
        wrong.append('' if ledger.complain(Person(elsewhere)) else 'the restored portal takes nothing')
        elsewhere.stop()

        stranger = Portal(place / 'stranger')
        stranger.run('migrate')
        (stranger.data / 'heard.db').unlink()
        wrong.append('' if stranger.run('restore', str(copy)).returncode else 'restored with another key')
    finally:
        stop.set()
        portal.kill()
        with contextlib.suppress(NameError):
            elsewhere.kill()
    end('R12', f'{COPIES} backups of a portal at work, restored in {took:.1f} s', wrong)
