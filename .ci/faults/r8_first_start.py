"""R8: three processes start at once on a new database, several times. Right: all run, one first account, one key. And: a
start without the key where a database is refuses, and leaves no new key."""
from lib import *

TRIES = 4

with folder() as place:
    portals, died, accounts, wrong = [], 0, 0, []
    try:
        for number in range(TRIES):
            data = place / f'data {number}%?#'
            three = [Portal(data, place / f'{number}-{name}.log') for name in 'abc']
            portals += three
            for portal in three:
                portal.start(wait=0)
            died += sum(not portal.is_ready_within(30) for portal in three)
            accounts += sum(portal.log.read_text().count('Staff sign in at') for portal in three)
            for portal in three:
                portal.stop()
        key = data / 'master.key'
        key.rename(place / 'away.key')
        refused = portals[-1].run('migrate')
        wrong.append(f'{died} of {3 * TRIES} did not start' if died else '')
        wrong.append('' if accounts == TRIES else f'{accounts} first accounts in {TRIES} databases')
        wrong.append('' if refused.returncode and 'master key' in refused.stderr else 'it starts without its key')
        wrong.append('a new key was left beside a database of another' if key.exists() else '')
    finally:
        for portal in portals:
            portal.kill()
    end('R8', 'three processes start at once on a new database: all run', wrong)
