"""A restore on a clean folder, timed: CASES (1000) complaints, FILES (200) of them with a document of FILE_MB (2), a backup, and then only
what one keeps elsewhere: the backup, master.key and council.toml. Right: `heard restore` ends with code 0, the portal is ready, every
reference and every file is there, a person's words can be read, and `heard verify` finds all whole. The time runs from the empty folder to the first
page."""
import threading

from lib import *

CASES, FILES, FILE_MB = (int(os.environ.get(name, default)) for name, default in (('CASES', 1000), ('FILES', 200), ('FILE_MB', 2)))
# No virus, no picture: a text, which is kept as it is. Each has bytes of its own.
DOCUMENT = lambda: os.urandom(FILE_MB << 19).hex().encode()


def adds_file(person):
    """Adds a document to what this person sent last; whether it was taken."""
    edge = b'an-edge-of-this-form'
    body = b'\r\n'.join([
        b"--" + edge, b'Content-Disposition: form-data; name="what-it-is"', b"", b"My diary", b"--" + edge, b'Content-Disposition: form-data; name="file"; filename="diary.txt"', b'Content-Type: text/plain', b'', DOCUMENT(), b'--' + edge + b'--', b''])
    connection = http.client.HTTPConnection('127.0.0.1', person.portal.port, timeout=60)
    try:
        connection.request('POST', '/sent/file', body, {
            'Host': f'localhost:{person.portal.port}', 'Sec-Fetch-Site': 'same-origin', 'Origin': person.portal.url,
            'Cookie': '; '.join(f'{name}={value}' for name, value in person.cookies.items()),
            'Content-Type': f'multipart/form-data; boundary={edge.decode()}'})
        answer = connection.getresponse()
        answer.read()
        return answer.status == 303 and answer.getheader('location') == '/sent/file'
    finally:
        connection.close()


def size(path):
    return sum(file.stat().st_size for file in pathlib.Path(path).rglob('*') if file.is_file()) / 1e6


def rows(data, statement):
    with contextlib.closing(sqlite3.connect(f'file:{data}/heard.db?mode=ro', uri=True)) as database:
        return database.execute(statement).fetchall()


with folder() as place:
    portal, ledger, wrong, added, lock = Portal(place / 'data'), Ledger(), [], [], threading.Lock()
    elsewhere = Portal(place / 'clean')

    def complains():
        while len(ledger.told) < CASES:
            person = Person(portal)
            if ledger.complain(person) and len(added) < FILES:
                added.append(adds_file(person))

    try:
        assert portal.start(), 'the portal does not start'
        half = Person(portal)
        half.answers()
        threads = [threading.Thread(target=complains) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wrong.append('' if all(added) else f'{added.count(False)} files of {len(added)} were not taken')
        begun = time.time()
        made = portal.run('backup', str(place / 'kept' / 'heard-copy.db')) if (place / 'kept').mkdir() is None else None
        copied = time.time() - begun
        wrong.append('' if made.returncode == 0 else made.stderr.strip())
        portal.stop()
        held = size(place / 'kept')

        begun = time.time()
        elsewhere.data.mkdir()
        for name in ('master.key', 'council.toml'):
            shutil.copy(portal.data / name, elsewhere.data)
        back = elsewhere.run('restore', str(place / 'kept' / 'heard-copy.db'), timeout=600)
        restored = time.time() - begun
        wrong.append('' if back.returncode == 0 else f'restore ends with {back.returncode}: {(back.stderr or back.stdout).strip()[-200:]}')
        elsewhere.port, elsewhere.url = portal.port, portal.url
        wrong.append('' if elsewhere.start(120) else 'the restored portal does not start')
        half.portal = elsewhere
        wrong.append('' if Person.STORY in half.get('/complain/check').text else 'what was typed before cannot be read')
        took = time.time() - begun
        begun = time.time()
        verified = elsewhere.run('verify', timeout=600)
        proved = time.time() - begun
        wrong.append('' if verified.returncode == 0 else 'the record is not whole')
        elsewhere.stop()
        lost, whole = ledger.lost(elsewhere.data)
        wrong.append('' if whole and not lost else f'LOST {len(lost)} of {len(ledger.told)}')
        files = 'select count(*) from kept_files'
        wrong.append('' if rows(portal.data, files) == rows(elsewhere.data, files) == [(len(added),)] else 'files are missing in the list')
        there = sum(file.is_file() for file in (elsewhere.data / 'files').rglob('*'))
        wrong.append('' if there >= len(added) > 0 else f'{there} files of {len(added)} lie there')
    finally:
        portal.kill()
        elsewhere.kill()
    end('Restore', f'{len(ledger.told)} cases and {len(added)} files, {held:.0f} MB: backed up in {copied:.1f} s; in an empty folder restored in {restored:.1f} s, '
        f'serving after {took:.1f} s, proved whole in {proved:.1f} s', wrong)
