"""R14: more quiet connections than there are files, and a stop with half-sent requests. Right: whoever comes meanwhile is
served, the quiet ones are closed by themselves, and the portal ends within 10 s with code 0."""
import resource

from lib import *

FILES, QUIET = 1024, 1300
HEAD = b'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: '
BODY = (b'POST /complain/danger HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n'
        b'Content-Length: 100\r\n\r\ndanger')


def opens(portal, how_many, first, source='127.0.0.1'):
    """Connections that say `first` and nothing more."""
    held = []
    for _ in range(how_many):
        s = socket.socket()
        s.settimeout(2)
        try:
            s.bind((source, 0))
            s.connect(('127.0.0.1', portal.port))
            if first:
                s.send(first)
            held.append(s)
        except OSError:
            s.close()
    return held


def still_open(held):
    count = 0
    for s in held:
        s.setblocking(False)
        try:
            while s.recv(4096):
                pass
        except BlockingIOError:
            count += 1
        except OSError:
            pass
    return count


def close(held):
    for s in held:
        s.close()


def complains(portal):
    """What is wrong when somebody complains now."""
    begun = time.time()
    try:
        person = Person(portal, 10)
        sent = person.answers().status == 303 and person.sends()
    except (OSError, http.client.HTTPException) as error:
        return f'nobody else is served ({type(error).__name__} after {time.time() - begun:.0f} s)'
    return '' if sent else 'nobody else is served'


resource.setrlimit(resource.RLIMIT_NOFILE, (min(20000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
wrong = []
with folder() as place:
    for name, first in (('silent', b''), ('half-sent heads', HEAD)):
        portal = Portal(place / name.split('-')[0] / 'data', place / f'{name}.log')
        portal.data.parent.mkdir(parents=True)
        try:
            assert portal.start(before=['sh', '-c', f'ulimit -n {FILES}; exec "$@"', 'sh']), 'it does not start'
            # From one address, and from many.
            for sources in (['127.0.0.1'], [f'127.0.1.{i}' for i in range(1, 131)]):
                held = []
                for source in sources:
                    held += opens(portal, QUIET // len(sources), first, source)
                found = complains(portal)
                wrong.append(f'{name} from {len(sources)}: {found}' if found else '')
                time.sleep(12)
                left = still_open(held)
                wrong.append(f'{left} of {len(held)} {name} are open after 12 s' if left else '')
                close(held)
        finally:
            portal.kill()
    for name, first in (('heads', HEAD), ('bodies', BODY), ('nothing', b'')):
        portal = Portal(place / f'stop-{name}' / 'data', place / f'stop-{name}.log')
        portal.data.parent.mkdir(parents=True)
        try:
            assert portal.start(), 'it does not start'
            held = opens(portal, 3, first)
            time.sleep(0.5)
            begun = time.time()
            code, took = portal.stop(wait=30), time.time() - begun
            wrong.append('' if code == 0 and took <= 10.5 else f'stop with half-sent {name}: code {code} after {took:.1f} s')
            close(held)
        finally:
            portal.kill()
end('R14', 'quiet connections shut out nobody, and half-sent requests hold up no stop', wrong)
