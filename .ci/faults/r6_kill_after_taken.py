"""R6: the mail server takes a letter, and the portal is killed before it can write that down, 6 times. Right: every letter is
there once at least, none more than once for each kill and each time with the same Message-ID, so that a mailbox folds them."""
import collections

from lib_mail import *

KILLS, PEOPLE, AT_ONCE = 6, 4, 8

with folder() as place:
    wrong, killed, one = [], set(), threading.Lock()

    def kill():
        """The portal stands still while the server says that it has the letter, and never reads that."""
        with one:
            pid = portal.process.pid
            if len(killed) < KILLS and pid not in killed:
                killed.add(pid)
                os.kill(pid, signal.SIGSTOP)
                threading.Timer(0.2, os.kill, [pid, signal.SIGKILL]).start()

    sink = Sink(before_taken=kill)
    portal = portal_with(place, sink)
    try:
        sink.mode = '451 MAIL 451 later'
        assert portal.start(), 'the portal does not start'
        told = sum(writes(portal, f'otter{number}@example.test') for number in range(PEOPLE))
        wrong.append('' if told == PEOPLE else f'{told} of {PEOPLE} were told')
        portal.stop()
        sink.mode = 'ok'
        for _ in range(KILLS + 4):
            # The lease of who was killed ends in two minutes; the database says that it has.
            make_due(portal)
            portal.start()
            if portal.ended_within(8) is None:
                portal.stop()
                break
        kills = len(killed)
        copies = collections.Counter(sink.got)
        states = collections.Counter(state for _, state, _ in letters(portal))
        wrong.append('' if kills == KILLS else f'only {kills} kills')
        wrong.append('' if len(copies) == 2 * PEOPLE else f'{len(copies)} letters of {2 * PEOPLE} came')
        wrong.append('' if states == {'sent': 2 * PEOPLE} else f'in the database: {dict(states)}')
        twice = sum(copies.values()) - len(copies)
        # As many as are on their way at once may be there when it is killed.
        wrong.append('' if twice <= kills * AT_ONCE else f'{twice} copies too many after {kills} kills')
    finally:
        portal.kill()
    end('R6', f'{kills} kills between "taken" and written down: {len(copies)} letters, {twice} copies with the same Message-ID', wrong)
