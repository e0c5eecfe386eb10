"""PostgreSQL under Patroni: three nodes with etcd, and HAProxy that leads to the one that writes, while people complain. FAILOVERS times (10) the one
that writes goes: its machine dies, its PostgreSQL dies, its machine stands still and comes back, or the role is given on. Right: whoever
was told "sent" is in the database afterwards; nobody could send for 30 s at most. SYNCHRONOUS=off shows what that setting is for, and
ETCD=etcd3 why a Patroni before 3.1 must not speak that protocol. As root, because PostgreSQL runs as another account."""
from lib_proxy import *

FAILOVERS, PEOPLE, NODES = int(os.environ.get('FAILOVERS', '10')), 6, 'abc'
SYNCHRONOUS = os.environ.get('SYNCHRONOUS', 'on') == 'on'
BIN = sorted(pathlib.Path('/usr/lib/postgresql').glob('*/bin'))[-1:]
needs(('patroni', 'patroni'), ('etcd', 'etcd-server'), ('haproxy', 'haproxy'))
if not BIN or os.getuid() != 0:
    sys.exit('this needs a PostgreSQL of Debian, and root')
# Patroni before 3.1 takes the role back on etcd's newer protocol when its machine stood still, whoever has it then (its pull request 2689).
PATRONI = [int(part) for part in re.findall(r'\d+', subprocess.run(['patroni', '--version'], capture_output=True, text=True).stdout)]
ETCD = os.environ.get('ETCD', 'etcd3' if PATRONI >= [3, 1] else 'etcd')

# What OPERATIONS.md tells to set, and what makes a test of it possible on one machine.
SETTINGS = '''
scope: heard
name: {name}
restapi: {{listen: "127.0.0.1:{rest}", connect_address: "127.0.0.1:{rest}"}}
{protocol}: {{host: "127.0.0.1:{etcd}"}}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 2
    retry_timeout: 5
    primary_start_timeout: 0
    master_start_timeout: 0
    synchronous_mode: {synchronous}
    synchronous_mode_strict: {synchronous}
    maximum_lag_on_failover: 1048576
    postgresql:
      use_pg_rewind: true
      use_slots: true
      parameters: {{max_connections: 100, wal_log_hints: "on", wal_keep_size: 512MB, shared_buffers: 64MB}}
  initdb: [{{encoding: UTF8}}, {{locale: C.UTF-8}}, data-checksums]
postgresql:
  listen: 127.0.0.1:{port}
  connect_address: 127.0.0.1:{port}
  data_dir: {data}
  bin_dir: {bin}
  pgpass: {data}.pgpass
  pg_hba: ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]
  parameters: {{unix_socket_directories: "{sockets}"}}
  authentication:
    superuser: {{username: postgres}}
    replication: {{username: replicator}}
    rewind: {{username: postgres}}
'''


def as_postgres(command, log):
    with open(log, 'ab') as out:
        return subprocess.Popen(command, stdout=out, stderr=out, cwd='/', user='postgres', group='postgres', start_new_session=True)


class Node:
    """A machine of the cluster: Patroni and its PostgreSQL."""

    def __init__(self, place, name, etcd):
        self.name, self.data, self.port, self.rest = name, place / f'node-{name}', free_port(), free_port()
        self.config, self.log = place / f'{name}.yml', place / f'{name}.log'
        self.config.write_text(SETTINGS.format(
            name=name, rest=self.rest, etcd=etcd, protocol=ETCD, synchronous=str(SYNCHRONOUS).lower(), port=self.port, data=self.data, bin=BIN[0], sockets=place))
        self.process = None

    def start(self):
        self.process = as_postgres(['patroni', str(self.config)], self.log)

    def postmaster(self):
        try:
            return int((self.data / 'postmaster.pid').read_text().split()[0])
        except (OSError, ValueError, IndexError):
            return None

    def everything(self):
        """Every process of the node."""
        ours = [self.process.pid, self.postmaster()]
        for pid in list(ours):
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                ours += [int(child) for child in subprocess.run(['pgrep', '-P', str(pid)], capture_output=True, text=True).stdout.split()]
        return [pid for pid in dict.fromkeys(ours) if pid]

    def signal(self, how, pids):
        for pid in pids:
            with contextlib.suppress(OSError):
                os.kill(pid, how)

    def dies(self):
        self.signal(signal.SIGKILL, [pid for pid in (self.process.pid, self.postmaster()) if pid])
        self.process.wait(10)

    def asked(self, path):
        connection = http.client.HTTPConnection('127.0.0.1', self.rest, timeout=3)
        try:
            connection.request('GET', path)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read() or 'null')
        except (OSError, http.client.HTTPException, ValueError):
            return None, None
        finally:
            connection.close()


class Cluster:
    def __init__(self, place):
        etcd, peers = free_port(), free_port()
        self.etcd = as_postgres([
            'etcd', *(['--enable-v2'] if ETCD == 'etcd' else []), '--data-dir', str(place / 'etcd'), '--listen-client-urls', f'http://127.0.0.1:{etcd}', '--advertise-client-urls',
            f'http://127.0.0.1:{etcd}', '--listen-peer-urls', f'http://127.0.0.1:{peers}', '--initial-advertise-peer-urls',
            f'http://127.0.0.1:{peers}', '--initial-cluster', f'default=http://127.0.0.1:{peers}'], place / 'etcd.log')
        self.nodes = [Node(place, name, etcd) for name in NODES]

    def members(self):
        for node in self.nodes:
            status, found = node.asked('/cluster')
            if status == 200:
                return {member['name']: member for member in found['members']}
        return {}

    def is_whole(self):
        """Whether one writes and all others have all of it, one of them at once."""
        members = self.members()
        roles = sorted(member['role'] for member in members.values())
        right = ['leader', 'replica', 'sync_standby'] if SYNCHRONOUS else ['leader', 'replica', 'replica']
        return roles == right and all(
            member['state'] in ('running', 'streaming') and not member.get('lag') for member in members.values()) and len(
            {member['timeline'] for member in members.values()}) == 1

    def leader(self):
        return next((node for node in self.nodes if node.asked('/primary')[0] == 200), None)

    def stop(self):
        for node in self.nodes:
            if node.process:
                pids = node.everything()
                node.signal(signal.SIGCONT, pids)
                node.signal(signal.SIGKILL, [node.process.pid, node.postmaster() or node.process.pid])
        self.etcd.kill()


def wait_until(condition, seconds):
    until = time.time() + seconds
    while time.time() < until and not condition():
        time.sleep(0.3)
    return condition()


def machine_dies(leader):
    leader.dies()
    return leader.start


def postgresql_dies(leader):
    os.kill(leader.postmaster(), signal.SIGKILL)
    return lambda: None


def stands_still(leader):
    pids = leader.everything()
    leader.signal(signal.SIGSTOP, pids)
    return lambda: leader.signal(signal.SIGCONT, pids)


def gives_on(leader):
    connection = http.client.HTTPConnection('127.0.0.1', leader.rest, timeout=60)
    connection.request('POST', '/switchover', json.dumps({'leader': leader.name}), {'Content-Type': 'application/json'})
    connection.getresponse().read()
    connection.close()
    return lambda: None


WAYS = [machine_dies, stands_still, postgresql_dies, stands_still, gives_on]

with folder() as place:
    os.chmod(place, 0o755)
    shutil.chown(place, 'postgres', 'postgres')
    wrong, crowd, portal, gaps, done = [], None, None, [], 0
    cluster, front = Cluster(place), Proxy(place, 'database')
    try:
        cluster.nodes[0].start()
        assert wait_until(lambda: cluster.leader(), 60), 'Patroni does not start'
        for node in cluster.nodes[1:]:
            node.start()
        assert wait_until(cluster.is_whole, 90), f'the cluster is not whole: {cluster.members()}'
        admin = ['psql', '-qh', '127.0.0.1', '-p', str(cluster.nodes[0].port), '-U', 'postgres']
        subprocess.run([*admin, '-c', 'create role heard login', '-c', 'create database heard owner heard'], check=True)
        front.start('tcp', '1h', [
            'option httpchk', 'http-check send meth OPTIONS uri /primary', 'http-check expect status 200',
            *(f'server {node.name} 127.0.0.1:{node.port} check port {node.rest}' for node in cluster.nodes)])
        time.sleep(3)
        portal = Portal(place / 'data', args=['--database-url', f'postgres://heard@127.0.0.1:{front.port}/heard'])
        assert portal.start(60), 'the portal does not start'
        crowd = Crowd(portal, PEOPLE)
        time.sleep(10)
        for number in range(FAILOVERS):
            leader, way = cluster.leader(), WAYS[number % len(WAYS)]
            begun, told = time.time(), len(crowd.told)
            mends = way(leader)
            changed = wait_until(lambda: cluster.leader() not in (None, leader), 60)
            wait_until(lambda: crowd.longest_gap(begun, time.time()) + 3 < time.time() - begun or time.time() - begun > 60, 70)
            wait_until(lambda: any(at > time.time() - 2 for _, at in crowd.told[-20:]), 60)
            gap = crowd.longest_gap(begun, time.time())
            mends()
            whole = wait_until(cluster.is_whole, 180)
            gaps.append(gap)
            done += changed
            print(f'  {number + 1}. {way.__name__.replace("_", " ")}: nobody could send for {gap:.1f} s'
                  f'{"" if changed else "; NOBODY ELSE WRITES"}{"" if whole else f"; NOT WHOLE AGAIN {cluster.members()}"}', flush=True)
            wrong.append('' if whole else f'not whole again after failover {number + 1}')
            time.sleep(3)
        crowd.go_home()
        portal.stop()
        leader = cluster.leader()
        ask = ['psql', '-Ath', '127.0.0.1', '-p', str(leader.port), '-U', 'postgres', 'heard', '-c', 'select reference from case_keys']
        stored = set(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.split())
        lost = crowd.lost(stored)
        verified = portal.run('verify', timeout=300)
        wrong.append(f'LOST {len(lost)} of {len(crowd.told)}' if lost else '')
        wrong.append(f'{crowd.unknown} were told and never saw a reference' if crowd.unknown else '')
        wrong.append('' if done == FAILOVERS else f'{done} of {FAILOVERS} times another took over')
        wrong.append('' if max(gaps) <= 30 else f'nobody could send for {max(gaps):.1f} s')
        wrong.append('' if len(crowd.told) > 10 * FAILOVERS else f'only {len(crowd.told)} were told that it was sent')
        wrong.append('' if verified.returncode == 0 else f'the record is not whole: {(verified.stderr or verified.stdout).strip()[-200:]}')
    finally:
        if crowd:
            crowd.over.set()
        if portal:
            portal.kill()
        cluster.stop()
        front.stop()
        if os.environ.get('KEEP_LOGS'):
            for log in place.glob('*.log'):
                shutil.copy(log, os.environ['KEEP_LOGS'])
    end('Patroni', f'{FAILOVERS} times another of three nodes took over, {len(crowd.told)} told: {len(lost)} lost, '
        f'nobody could send for {sorted(gaps)[len(gaps) // 2]:.1f} s (median), {max(gaps):.1f} s at most', wrong)
