"""What the faults of several processes share: HAProxy, a portal behind it, and people who complain through it until they are told to
stop, each of whom keeps asking for their reference once they were told that it was sent."""
import threading

from lib import *


def needs(*programs):
    """Ends with what to install when a program is not there."""
    for program, package in programs:
        if not shutil.which(program, path=os.environ['PATH'] + ':/usr/sbin'):
            sys.exit(f'{program} is missing: apt install {package}')


class Proxy:
    """HAProxy with this `listen` section below its defaults. People reach it as they reach a portal: it has a `port` and a `url`."""

    def __init__(self, place, name):
        self.config, self.log, self.socket = place / f'{name}.cfg', place / f'{name}.log', place / f'{name}.sock'
        self.port = free_port()
        self.url, self.process = f'http://localhost:{self.port}', None

    def start(self, mode, times, section):
        lines = ['global', ' maxconn 4000', f' stats socket {self.socket} level admin', 'defaults', f' mode {mode}', ' timeout connect 2s', ' timeout check 1s',
                 f' timeout client {times}', f' timeout server {times}', ' option redispatch', ' retries 3',
                 'listen it', f' bind 127.0.0.1:{self.port}', ' default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions',
                 *(f' {line}' for line in section)]
        self.config.write_text('\n'.join(lines) + '\n')
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen(
                [shutil.which('haproxy', path=os.environ['PATH'] + ':/usr/sbin'), '-db', '-f', str(self.config)], stdout=log, stderr=log)

    def tell(self, order):
        """Gives HAProxy an order, as `socat` does."""
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(str(self.socket))
            s.sendall(f'{order}\n'.encode())
            return s.recv(4096).decode()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)


class Crowd:
    """People who complain one complaint after the other. `told` holds a reference, and when its Send was answered, for each of those who were told that
    it was sent; `refused` counts the answers that were an error."""

    def __init__(self, front, how_many):
        self.front, self.over = front, threading.Event()
        self.told, self.refused, self.unknown, self.number = [], 0, 0, 0
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.complains, daemon=True) for _ in range(how_many)]
        for thread in self.threads:
            thread.start()

    def complains(self):
        while not self.over.is_set():
            with self.lock:
                self.number += 1
                address = f'otter{self.number}@example.test'
            person = Person(self.front, 40)
            person.ANSWERS = Person.ANSWERS | {'reach': {'reach': 'email', 'email': address}}
            try:
                if person.answers().status == 303 and person.sends():
                    self.was_told(person, time.time())
                    continue
            except (OSError, http.client.HTTPException, AssertionError):
                pass
            with self.lock:
                self.refused += 1
            time.sleep(0.2)

    def was_told(self, person, at):
        """What they were told was sent has a reference; whoever answers may be gone meanwhile, so they ask again."""
        until, reference = time.time() + 90, None
        while reference is None and time.time() < until:
            with contextlib.suppress(OSError, http.client.HTTPException):
                reference = person.reference()
            if reference is None:
                time.sleep(0.2)
        with self.lock:
            if reference:
                self.told.append((reference, at))
            else:
                self.unknown += 1

    def go_home(self):
        self.over.set()
        for thread in self.threads:
            thread.join(150)

    def longest_gap(self, since, until):
        """The longest time between these two moments in which nobody was told that it was sent, in seconds."""
        times = [since, *sorted(at for _, at in self.told if since < at < until), until]
        return max(later - earlier for earlier, later in zip(times, times[1:]))

    def lost(self, stored):
        """Of what was told, what is not among what is stored."""
        return [reference for reference, _ in self.told if reference not in stored]
