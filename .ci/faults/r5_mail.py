"""R5: the mail server fails in many ways. Right: everybody is told at once that it arrived, no letter is given up, and when
the server is well again each leaves; a few mailboxes that hang hold nobody up; a portal stops while its server hangs.
`r5_mail.py [PEOPLE]`: so many people wrote before the mailboxes hang."""
from lib_mail import *

PEOPLE = int(sys.argv[1]) if len(sys.argv) > 1 else 300
LEAST = 0.4  # of the rate without mailboxes that hang, while 2 letters in 100 go to one
REFUSED = '550 5.7.64 TenantAttribution; Relay Access Denied'
WAYS = {
    'is down': 'down',
    'hangs when it is called': 'hang CONNECT',
    'hangs at the recipient': 'hang RCPT',
    'is too busy': '421 CONNECT 421 too busy',
    'puts off the recipient': '451 RCPT 451 4.7.1 later',
    'refuses us at the recipient': f'550 RCPT {REFUSED}',
    'refuses us as a sender': '550 MAIL 550 5.7.1 denied',
    'refuses the letter': '554 LETTER 554 5.7.1 looks like spam',
    'closes at once': 'close CONNECT',
}


def fails_in(name, mode):
    """One way to fail: three people write meanwhile, then the server is mended."""
    with folder() as place:
        sink, wrong = Sink(), []
        portal = portal_with(place, sink)
        try:
            sink.mode = mode
            wrong.append('' if portal.start() else 'it does not start')
            begun = time.time()
            told = sum(writes(portal, f'otter{number}@example.test') for number in range(3))
            wrong.append('' if told == 3 else f'{told} of 3 were told')
            took = time.time() - begun
            wrong.append(f'it took {took:.0f} s' if took > 15 else '')
            time.sleep(1)
            begun = time.time()
            code = portal.stop()
            took = time.time() - begun
            wrong.append('' if code == 0 and took < 10 else f'it stops after {took:.0f} s with {code}')
            lost = [row for row in letters(portal) if row[1] == 'dead']
            wrong.append(f'{len(lost)} of 6 letters were given up' if lost else '')
            make_due(portal)
            sink.mode = 'ok'
            portal.start()
            well = wait_for(lambda: len(set(sink.got)) == 6, 20)
            wrong.append('' if well else f'{len(set(sink.got))} of 6 letters left afterwards')
        finally:
            portal.kill()
        return report(f'the mail server {name}: everybody is told, every letter leaves later', wrong)


def wrong_mailbox():
    """The mailbox does not exist: its receipt ends, the alert to the team does not."""
    with folder() as place:
        sink = Sink()
        portal = portal_with(place, sink)
        try:
            sink.mode = '550 RCPT 550 5.1.1 no such user'
            portal.start()
            writes(portal, 'nobody@example.test')
            time.sleep(2)
            portal.stop()
            states = {letter: state for letter, state, _ in letters(portal)}
        finally:
            portal.kill()
        right = states == {'receipt': 'dead', 'team-alert': 'waiting'}
        return report('a mailbox that does not exist ends its receipt and no alert', ['' if right else str(states)])


def rate_of(people, wrong):
    """How many letters to these addresses leave in a second, when all of them wait for the server."""
    with folder() as place:
        sink = Sink()
        portal = portal_with(place, sink)
        try:
            sink.mode = '451 MAIL 451 later'
            portal.start()
            told = sum(writes(portal, address) for address in people)
            wrong.append('' if told == len(people) else f'{told} of {len(people)} were told')
            portal.stop()
            make_due(portal)
            sink.mode = 'ok'
            expected = 2 * len(people) - sum(address.startswith('hang') for address in people)
            portal.start()
            wait_for(lambda: sink.got, 20)
            begun = time.time()
            all_left = wait_for(lambda: len(sink.got) >= expected, 120)
            rate = len(sink.got) / (time.time() - begun)
            wrong.append('' if all_left else f'{len(sink.got)} of {expected} left')
            twice = len(sink.got) - len(set(sink.got))
            wrong.append(f'{twice} left twice' if twice else '')
            return rate
        finally:
            portal.kill()


def backlog():
    """Many letters wait, and 2 in 100 go to mailboxes that hang."""
    wrong, names = [], [f'otter{number}@example.test' for number in range(PEOPLE)]
    well = rate_of(names, wrong)
    hangs = [f'hang-{name}' if number % 25 == 0 else name for number, name in enumerate(names)]
    rate = rate_of(hangs, wrong)
    wrong.append('' if rate > LEAST * well else 'the mailboxes that hang hold the others up')
    return report(f'{2 * PEOPLE} letters wait: {well:.0f} leave in a second, {rate:.0f} when 2 in 100 mailboxes hang', wrong)


def report(what, wrong):
    wrong = [text for text in wrong if text]
    print(f'R5 {what} ' + ('ok' if not wrong else 'FAIL ' + '; '.join(wrong)), flush=True)
    return not wrong


done = [fails_in(name, mode) for name, mode in WAYS.items()]
done += [wrong_mailbox(), backlog()]
sys.exit(0 if all(done) else 1)
