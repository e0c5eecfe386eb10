"""The log cannot be written: its disk is full, its reader is gone, or nobody reads the pipe. Right: the portal goes on, and
stops when it is asked to."""
from lib import *


def goes_on(place, name, out, after=lambda: None, requests=50):
    """What is wrong with a portal that writes its log to `out`."""
    portal = Portal(place / name / 'data', place / f'{name}.log')
    portal.data.parent.mkdir(parents=True)
    command = portal.command('--site', site(place), '--listen', f'127.0.0.1:{portal.port}', '--public-url', portal.url,
                             '--log', 'heard=debug,info', '--posts-per-minute', '1000000', 'serve')
    portal.process = subprocess.Popen(command, stdout=out, stderr=out)
    try:
        if not portal.is_ready_within(30):
            return f'{name}: it does not start (code {portal.process.poll()})'
        after()
        for number in range(requests):
            if portal.ask('/') != 200:
                return f'{name}: request {number} was not answered (code {portal.process.poll()})'
        person = Person(portal)
        if person.answers().status != 303 or not person.sends():
            return f'{name}: a complaint was not taken'
        begun = time.time()
        code = portal.stop(wait=30)
        return '' if code == 0 else f'{name}: stop ended with {code} after {time.time() - begun:.0f} s'
    finally:
        portal.kill()


wrong = []
with folder() as place:
    with open('/dev/full', 'w') as full:
        wrong.append(goes_on(place, 'full', full))
    reader, writer = os.pipe()
    wrong.append(goes_on(place, 'gone', writer, after=lambda: os.close(reader)))
    os.close(writer)
    reader, writer = os.pipe()
    wrong.append(goes_on(place, 'unread', writer, requests=2000))
    os.close(reader)
    os.close(writer)
end('R14', 'a log that cannot be written ends and holds up nothing', wrong)
