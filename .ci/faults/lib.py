"""What the faults share: a portal of one's own, people who complain through its forms, a ledger of what they were told was
sent, and a look into the database afterwards. Only Python's standard library.

HEARD_BIN names the program, HEARD_SITE the files for browsers (without it: none, which forms do not need). Every fault
prints one line, `R3 what was tried ok` or `R3 what was tried FAIL what was seen`, and ends with 0 or 1."""
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

HEARD = os.environ.get('HEARD_BIN', 'heard')


@contextlib.contextmanager
def folder():
    """A folder that is gone afterwards."""
    path = pathlib.Path(tempfile.mkdtemp(prefix='heard-fault.'))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def site(beside):
    """The files for browsers: those of HEARD_SITE, or a folder that only says that there are none."""
    if os.environ.get('HEARD_SITE'):
        return os.environ['HEARD_SITE']
    path = pathlib.Path(beside) / 'site'
    path.mkdir(exist_ok=True)
    # Written once: another portal may be reading it.
    if not (path / 'manifest.json').exists():
        (path / 'manifest.json').write_text(json.dumps({'css': '', 'js': '', 'wasm': ''}))
    return str(path)


class Portal:
    """A portal on a port of its own. `data` is its data folder; its log is `log`."""

    def __init__(self, data, log=None, args=()):
        self.data = pathlib.Path(data)
        self.log = pathlib.Path(log or f'{data}.log')
        self.port = free_port()
        self.url = f'http://localhost:{self.port}'
        self.args = [*args]
        self.process = None

    def command(self, *args):
        """The command line of `heard` for this data folder."""
        return [HEARD, '--data', str(self.data), *self.args, *args]

    def run(self, *args, timeout=60):
        """Runs another command of `heard`."""
        return subprocess.run(self.command(*args), capture_output=True, text=True, timeout=timeout)

    def start(self, wait=30, before=()):
        """Starts it, below another program if `before` names one; says whether it is ready in time."""
        serve = self.command(
            '--site', site(self.log.parent), '--listen', f'127.0.0.1:{self.port}', '--public-url', self.url,
            '--posts-per-minute', '1000000', 'serve')
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen([*before, *serve], stdout=log, stderr=log)
        return self.is_ready_within(wait)

    def is_ready_within(self, seconds):
        until = time.time() + seconds
        while time.time() < until and self.process.poll() is None:
            if self.ask('/readyz') == 200:
                return True
            time.sleep(0.05)
        return False

    def ask(self, path, timeout=5):
        """The status of a page, or None when nobody answers."""
        try:
            return Person(self, timeout).get(path).status
        except OSError:
            return None
        except http.client.HTTPException:
            return None

    def pid(self):
        """The process of `heard` itself, also below strace."""
        pid = self.process.pid
        for child in pathlib.Path(f'/proc/{pid}/task/{pid}/children').read_text().split():
            if 'heard' in pathlib.Path(f'/proc/{child}/comm').read_text():
                return int(child)
        return pid

    def stop(self, how=signal.SIGTERM, wait=30):
        """Ends it; says with which code, or None when it does not end."""
        if self.process.poll() is None:
            os.kill(self.pid(), how)
        return self.ended_within(wait)

    def ended_within(self, seconds):
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self):
        """Whatever happened: nothing is left running."""
        if self.process and self.process.poll() is None:
            with contextlib.suppress(OSError):
                os.kill(self.pid(), signal.SIGKILL)
            self.process.wait(30)


class Person:
    """Somebody with a browser that keeps cookies."""

    STORY = 'They moved my review again.'
    ANSWERS = {
        'danger': {'danger': 'no'},
        'who': {'who': 'in-care'},
        'what-happened': {'story': STORY},
        'advocate': {'advocate': 'not-sure'},
        'name': {'name': 'Purple Otter'},
        'reach': {'reach': 'email', 'email': 'otter@example.test'},
    }

    def __init__(self, portal, timeout=40):
        self.portal, self.timeout = portal, timeout
        self.cookies = {'__Host-language': 'en-GB'}

    def request(self, method, path, fields=None):
        """One request; the response has `text` and `to`, where it sends the browser."""
        connection = http.client.HTTPConnection('127.0.0.1', self.portal.port, timeout=self.timeout)
        headers = {
            'Host': f'localhost:{self.portal.port}', 'Sec-Fetch-Site': 'same-origin', 'Accept': 'text/html',
            'Cookie': '; '.join(f'{name}={value}' for name, value in self.cookies.items())}
        body = None
        if method == 'POST':
            headers |= {'Origin': self.portal.url, 'Content-Type': 'application/x-www-form-urlencoded'}
            body = urllib.parse.urlencode(fields or {}, doseq=True)
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            response.text = response.read().decode(errors='replace')
        finally:
            connection.close()
        response.to = response.getheader('location') or ''
        for name, value in response.getheaders():
            if name.lower() == 'set-cookie':
                name, _, value = value.split(';')[0].partition('=')
                self.cookies[name] = value
        return response

    def get(self, path):
        return self.request('GET', path)

    def post(self, path, fields=None):
        return self.request('POST', path, fields)

    def answers(self):
        """Answers every question, in the order in which they are asked; the last response. 303 when all are kept."""
        path = '/complain/danger'
        for _ in range(40):
            response = self.post(path, self.ANSWERS.get(path.rsplit('/', 1)[1], {}))
            if response.status != 303 or response.to.endswith('/check'):
                return response
            path = response.to.split('?')[0]
        raise AssertionError(f'the questions do not end: {path}')

    def sends(self):
        """Presses Send; whether it was told that it was sent."""
        response = self.post('/complain/check')
        return response.status == 303 and not response.to.startswith('/complain')

    def reference(self):
        """The reference of what was sent, as its page shows it."""
        found = re.search(r'\b[2-9A-Z]{4}-[2-9A-Z]{4}\b', self.get('/sent').text)
        return found.group(0).replace('-', '') if found else None


class Ledger:
    """What people were told was sent."""

    def __init__(self):
        self.told, self.refused, self.odd = [], 0, 0

    def complain(self, person, answered=False):
        """One complaint, from the first question to Send; whether it was told that it was sent."""
        if not answered and person.answers().status != 303:
            self.refused += 1
            return False
        return self.send(person)

    def send(self, person):
        if not person.sends():
            self.refused += 1
            return False
        reference = person.reference()
        if reference is None:
            self.odd += 1
        else:
            self.told.append(reference)
        return reference is not None

    def lost(self, data):
        """Of what was told, what is not in the database (of a portal at rest), and whether that is whole."""
        with folder() as copy:
            for file in pathlib.Path(data).glob('heard.db*'):
                if not file.name.endswith('-shm'):
                    shutil.copy(file, copy)
            database = sqlite3.connect(copy / 'heard.db')
            whole = database.execute('pragma integrity_check').fetchone()[0] == 'ok'
            stored = {row[0] for row in database.execute('select reference from case_keys')}
            database.close()
        return [reference for reference in self.told if reference not in stored], whole


def end(name, what, wrong):
    """Prints the one line, and ends. `wrong` says everything that was wrong."""
    wrong = [text for text in wrong if text]
    print(f'{name} {what} ' + ('ok' if not wrong else 'FAIL ' + '; '.join(wrong)), flush=True)
    sys.exit(1 if wrong else 0)
