"""What the faults of mail share: a mail server that fails as it is told, and a look at the letters that wait."""
import asyncio
import threading

from lib import *


class Sink:
    """A mail server in a thread of its own; `mode` is a way to fail, or `ok`. Mailboxes that begin with hang never answer.
    `before_taken` is done once a letter is there and before that is said."""

    def __init__(self, before_taken=lambda: None):
        self.mode, self.got, self.before_taken = 'ok', [], before_taken
        self.port, started = free_port(), threading.Event()
        threading.Thread(target=lambda: asyncio.run(self.serve(started)), daemon=True).start()
        started.wait(10)

    async def serve(self, started):
        server = await asyncio.start_server(self.converse, '127.0.0.1', self.port)
        started.set()
        async with server:
            await server.serve_forever()

    async def converse(self, reader, writer):
        try:
            await self.talk(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def fails(self, step, writer):
        """Whether the server fails at this step, and how: it has said or done it then."""
        how, _, rest = self.mode.partition(' ')
        at, _, answer = rest.partition(' ')
        if self.mode == 'down' or (at == step and how == 'close'):
            raise OSError
        if at == step and how == 'hang':
            await asyncio.sleep(600)
        if at == step and answer:
            writer.write(f'{answer}\r\n'.encode())
            return True
        return False

    async def talk(self, reader, writer):
        if await self.fails('CONNECT', writer):
            return
        writer.write(b'220 sink\r\n')
        while line := await reader.readline():
            verb = line.decode(errors='replace').strip().upper()[:4]
            if await self.fails(verb, writer):
                continue
            if verb == 'RCPT' and b'<hang' in line:
                await asyncio.sleep(600)
            if verb == 'DATA':
                writer.write(b'354 go\r\n')
                letter = await reader.readuntil(b'\r\n.\r\n')
                if not await self.fails('LETTER', writer):
                    self.got.append(re.search(rb'(?im)^Message-ID: *(\S+)', letter).group(1))
                    await asyncio.get_running_loop().run_in_executor(None, self.before_taken)
                    writer.write(b'250 taken\r\n')
            else:
                writer.write(b'221 bye\r\n' if verb == 'QUIT' else b'250 fine\r\n')


def portal_with(place, sink):
    return Portal(place / 'data', args=['--smtp-host', '127.0.0.1', '--smtp-port', str(sink.port), '--smtp-tls', 'none'])


def writes(portal, address):
    """Somebody complains and leaves this address; whether they were told that it was sent."""
    person = Person(portal)
    person.ANSWERS = Person.ANSWERS | {'reach': {'reach': 'email', 'email': address}}
    return person.answers().status == 303 and person.sends()


def letters(portal):
    """How the letters stand, in the database of a portal at rest."""
    database = sqlite3.connect(portal.data / 'heard.db')
    rows = database.execute('select message, state, fault from outbox').fetchall()
    database.close()
    return rows


def make_due(portal):
    database = sqlite3.connect(portal.data / 'heard.db')
    database.execute("update outbox set next_try_at = made_at, leased_until = 0, fault = null where state = 'waiting'")
    database.commit()
    database.close()


def wait_for(condition, seconds):
    until = time.time() + seconds
    while time.time() < until and not condition():
        time.sleep(0.05)
    return condition()
