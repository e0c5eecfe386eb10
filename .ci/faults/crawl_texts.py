"""Every address that a page leads to, of the public and of staff, and every form with each hostile text in every field. Right: no
answer is a fault of ours, no text comes back as anything but text, and every answer carries its headers.

`crawl_texts.py --only PART` tries the hostile texts alone that have PART in their name; `--minutes 5` tries as much as it can, in no order."""
import collections
import html.parser
import random
import threading
from concurrent.futures import ThreadPoolExecutor

from lib import *

# Stands in every hostile text, so that it is known again.
MARK = 'zq7x'
# By what it tries. Those with a `<` or a quote must never come back as they are; the others must only do no harm.
HOSTILE = {
    'script': f'<script>alert("{MARK}")</script>',
    'script in other letters': f'<ScRiPt src=//evil.example/{MARK}></sCrIpT>',
    'end of a text box': f'</textarea></title></style><img src=x onerror=alert("{MARK}")>',
    'attribute': f'"><svg onload=alert("{MARK}")>',
    'attribute without a bracket': f'" autofocus onfocus=alert({MARK}) x="',
    'attribute with an apostrophe': f"' onmouseover=alert({MARK}) x='",
    'address that is a script': f'javascript:alert("{MARK}")//',
    'address of another site': f'//evil.example/{MARK}',
    'markup': f'<a href="https://evil.example/{MARK}">Click</a><form action=https://evil.example>',
    'encoded twice': f'%253Cscript%253Ealert({MARK})%253C/script%253E',
    'entities': f'&lt;script&gt;{MARK}&lt;/script&gt;&#60;b&#62;',
    'SQL, a quote': f"{MARK}' or '1'='1' -- ",
    'SQL, another statement': f"{MARK}'; drop table cases; select pg_sleep(5); --",
    'SQL, a union': f"{MARK}') union select null,null,null,sqlite_version() -- ",
    'SQL, a pattern': f'%_{MARK}%\\',
    'traversal': f'../../../../etc/passwd{MARK}',
    'traversal, encoded': f'..%2f..%2f..%2fetc%2fpasswd%00{MARK}',
    'traversal, of Windows': f'..\\..\\..\\windows\\win.ini{MARK}',
    'header': f'{MARK}\r\nSet-Cookie: {MARK}=1\r\nX-{MARK}: 1\r\n\r\n<b>{MARK}</b>',
    'template': f'{MARK}{{{{7*191}}}}${{7*191}}#{{7*191}}{{% for x in y %}}',
    'placeable of Fluent': f'{MARK}{{ $name }}{{ -brand }}\n.attr = x',
    'typst': f'{MARK} #read("/etc/passwd") $x$ @ref <label> \\',
    'format': f'{MARK}%s%n%x{{0}}{{:?}}%99999d',
    'shell': f'{MARK}$(sleep 5)`sleep 5`;sleep 5|sleep 5&',
    'formula': f'=HYPERLINK("https://evil.example/{MARK}","x")',
    'LDAP and XPath': f"{MARK}*)(uid=*))(|(uid=*' or count(/*)=1 or '",
    'XML': f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;{MARK}</x>',
    'JSON': f'{{"$ne":null,"__proto__":{{"{MARK}":1}}}}',
    'NUL': f'{MARK}\x00\x00<b>{MARK}</b>',
    'control characters': ''.join(map(chr, range(1, 32))) + MARK,
    'turned round': f'\u202e{MARK}\u2066\u200b\ufeff\u00ad',
    'unpaired': f'{MARK}\ud83d'.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace') + '\ufffe\uffff',
    'marks on marks': MARK + 'a' + '\u0301' * 500,
    'emoji': MARK + '\U0001f9a6\U0001f468\u200d\U0001f469\u200d\U0001f467' * 20,
    'long': MARK + 'x' * 70_000,
    'long without a blank': MARK + '\u0250' * 12_000,
    'many lines': MARK + '\r\n' * 5_000,
    'a number too great': '9' * 400 + MARK,
    'a number below nothing': f'-1e309{MARK}',
    'a day that is none': f'2026-13-45T99:99:99Z{MARK}',
    'nothing but blanks': ' \t\u00a0\u2003 ',
}
# What every answer carries, and what of it.
HEADERS = {
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': '',
    'x-request-id': '',
}
# These stand in what nobody types too: hidden fields, choices, buttons.
IN_ALL = ('script', 'attribute', 'SQL, a quote', 'traversal', 'header', 'NUL', 'long', 'a number too great')
# Of the addresses of one form so many are tried.
EACH = 2
# They end what the others need, or lead away.
LEAVES = ('/exit', '/staff/sign-out', '/staff/sign-out-everywhere', '/staff/password')
# A document takes a debug build seconds: each is asked for as it is, and not with every text.
SLOW = re.compile(r'/(pdf|docx|xlsx|ods)\b')
TYPED = ('text', 'email', 'tel', 'search', 'number', 'password', 'date', 'url', 'textarea')


class Page(html.parser.HTMLParser):
    """The links and forms of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.forms, self.form = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        said = dict(attributes)
        if tag == 'a' and said.get('href'):
            self.links.append(said['href'])
        elif tag == 'form':
            self.form = {'to': said.get('action') or '', 'how': (said.get('method') or 'get').upper(),
                         'file': 'multipart' in (said.get('enctype') or ''), 'fields': []}
            self.forms.append(self.form)
        elif self.form is not None and said.get('name') and tag in ('input', 'textarea', 'select', 'button'):
            kind = said.get('type', 'text') if tag == 'input' else tag
            self.form['fields'].append([said['name'], kind, said.get('value') or '', 'checked' in said])
        elif self.form is not None and tag == 'option' and self.form['fields']:
            field = self.form['fields'][-1]
            field[2] = field[2] or said.get('value') or ''

    def handle_endtag(self, tag):
        if tag == 'form':
            self.form = None


def pattern(address):
    """An address without what is filled in, and with the names alone of its query."""
    path, _, query = address.partition('?')
    parts = [re.sub(r'^([2-9A-Z]{8}|\d+|\d{4}-.*|[0-9a-f-]{32,36}|[A-Za-z0-9_-]{43})$', '*', part) for part in path.split('/')]
    names = sorted({name for name, _ in urllib.parse.parse_qsl(query, keep_blank_values=True)})
    return '/'.join(parts) + ('?' + '&'.join(names) if names else '')


class Crawl:
    def __init__(self, portal, who, person):
        self.portal, self.who, self.person = portal, who, person
        self.wrong, self.asked, self.lock = collections.Counter(), 0, threading.Lock()
        self.pages, self.forms = collections.defaultdict(list), {}
        self.until, self.left_out = float('inf'), 0

    def fault(self, text):
        with self.lock:
            self.wrong[f'{self.who}: {text}'] += 1

    def ask(self, how, address, fields=None, tried=None, again=False):
        """One request, and what is wrong with its answer."""
        begun = time.time()
        where = f'{how} {pattern(address)[:80]}' + (f' with {tried}' if tried else '')
        try:
            answer = self.person.request(how, address, fields)
        except (OSError, http.client.HTTPException) as cause:
            return self.fault(f'{where} has no answer ({type(cause).__name__})')
        with self.lock:
            self.asked += 1
        headers = {name.lower(): value for name, value in answer.getheaders()}
        if answer.status >= 500:
            self.fault(f'{where} is {answer.status}')
        for name, part in HEADERS.items():
            if part not in headers.get(name, '\0'):
                self.fault(f'{where} ({answer.status}) lacks {name}')
        # A machine that is busy is slow too: only what was asked to wait, twice.
        if tried and 'sleep' in HOSTILE[tried] and time.time() - begun > 5 and not again:
            self.ask(how, address, fields, tried, again=True)
        elif again and time.time() - begun > 5:
            self.fault(f'{where} waits as it was told to')
        to = urllib.parse.urlparse(answer.to)
        if to.netloc and f'localhost:{self.portal.port}' != to.netloc and address.split('?')[0] != '/exit':
            self.fault(f'{where} leads to {to.netloc}')
        if any(MARK in name or (name == 'set-cookie' and value.startswith(MARK)) for name, value in headers.items()):
            self.fault(f'{where} has a header of the text')
        if headers.get('content-type', '').startswith('text/html'):
            self.look(where, answer.text)
        elif MARK in answer.text and 'csv' in headers.get('content-type', '') and re.search(r'(^|,)"?=HYPERLINK', answer.text, re.M):
            self.fault(f'{where} has a formula')
        return answer

    def look(self, where, text):
        """Whether something in a page is not text any more. What stands in quotes of ours is a value."""
        for name, hostile in HOSTILE.items():
            if '<' in hostile and MARK in hostile and hostile[:60] in text:
                self.fault(f'{where} shows {name} as it is')
        if f'{MARK}1337' in text:
            self.fault(f'{where} works a template out')
        for tag in re.findall(r'<[a-zA-Z][^>]*>', text):
            bare = re.sub(r'"[^"]*"', '', tag)
            if re.search(r'\son[a-z]+\s*=', bare) or MARK in bare:
                self.fault(f'{where} has a tag of the text: {bare[:60]}')
            if re.search(r'(href|src|action)="\s*(javascript:|//evil|https://evil)', tag):
                self.fault(f'{where} leads to the text')

    def walk(self, *begin):
        """Every page that is led to, some of each form."""
        seen, waiting = set(), collections.deque(begin)
        while waiting:
            address = waiting.popleft().split('#')[0]
            kind = pattern(address)
            if address in seen or not address.startswith('/') or len(self.pages[kind]) >= EACH or address.startswith(LEAVES):
                continue
            seen.add(address)
            self.pages[kind].append(address)
            answer = self.ask('GET', address)
            if answer is None:
                continue
            if answer.to.startswith('/'):
                waiting.append(answer.to)
            if not (answer.getheader('content-type') or '').startswith('text/html'):
                continue
            page = Page(answer.text)
            waiting.extend(page.links)
            for form in page.forms:
                to = form['to'] or address
                names = tuple(sorted({name for name, *_ in form['fields']}))
                if not to.startswith(LEAVES):
                    self.forms.setdefault((form['how'], pattern(to), names), (to, form))

    def filled(self, form, hostile, also_unseen):
        """The fields of a form with a hostile text in each into which somebody types, or in all."""
        fields, chosen = {}, set()
        for name, kind, value, checked in form['fields']:
            if also_unseen or kind in TYPED:
                fields[name] = hostile
            elif kind in ('radio', 'button', 'submit'):
                if name not in chosen or checked:
                    fields[name] = value
                chosen.add(name)
            elif kind == 'checkbox':
                fields.setdefault(name, []).append(value)
            else:
                fields[name] = value
        return fields

    def attack(self, hostile, run):
        """Every form with every text, then every address with it in each part and in its query."""
        work = []
        for (how, kind, _), (to, form) in sorted(self.forms.items(), key=str):
            for tried, text in hostile.items():
                for also_unseen in (False, True) if tried in IN_ALL else (False,):
                    fields = self.filled(form, text, also_unseen)
                    if how == 'GET':
                        work.append(('GET', f'{to.split("?")[0]}?{urllib.parse.urlencode(fields, doseq=True)[:7000]}', None, tried))
                    else:
                        work.append(('POST', to, fields, tried))
        for tried, text in hostile.items():
            quoted = urllib.parse.quote(text[:1500], safe='')
            once = {kind.split('?')[0]: found[-1] for kind, found in self.pages.items() if found and not SLOW.search(kind)}
            for kind, address in once.items():
                path, _, query = address.partition('?')
                parts = path.split('/')
                for place in [place for place, part in enumerate(kind.split('/')) if part == '*']:
                    work.append(('GET', '/'.join([*parts[:place], quoted, *parts[place + 1:]]), None, tried))
                names = [name for name, _ in urllib.parse.parse_qsl(query, keep_blank_values=True)] or ['show', 'next', 'from']
                work.append(('GET', path + '?' + '&'.join(f'{name}={quoted}' for name in names), None, tried))
            work.append(('GET', f'/{quoted}', None, tried))
            work.append(('GET', f'/staff/{quoted}', None, tried))
        if self.until < float('inf'):
            random.shuffle(work)

        def one(what):
            if time.time() < self.until:
                run(*what)
            else:
                self.left_out += 1

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(one, work))


def sign_in(portal, password):
    staff = Person(portal)
    staff.get('/staff/sign-in')
    signed_in = staff.post('/staff/sign-in', {'email': 'staff@westmere.example', 'password': password})
    return staff if signed_in.status == 303 else None


def crawl(portal, password, hostile, seconds):
    """The crawls of somebody of the public in the middle of a complaint, and of the complaints manager."""
    child, staff = Person(portal), sign_in(portal, password)
    child.answers()
    crawls = [Crawl(portal, 'public', child), Crawl(portal, 'staff', staff)]
    for one, begin in zip(crawls, (('/', '/complain/check', '/complain/danger', '/reports', '/letter/' + 'A' * 43,
                                   '/.well-known/security.txt'), ('/staff', '/staff/sign-in'))):
        one.walk(*begin)
        one.until = time.time() + seconds / 2
        one.attack(hostile, one.ask)
        # What was taken is now shown on other pages.
        one.pages.clear()
        one.walk(*begin)
    if staff.get('/staff').status != 200:
        crawls[1].fault('the session was lost on the way')
    return crawls


def main():
    only = sys.argv[sys.argv.index('--only') + 1] if '--only' in sys.argv else ''
    seconds = 60 * float(sys.argv[sys.argv.index('--minutes') + 1] if '--minutes' in sys.argv else 'inf')
    hostile = {name: text for name, text in HOSTILE.items() if only in name}
    with folder() as place:
        portal = Portal(place / 'data', place / 'log')
        command = portal.command('--site', site(place), '--listen', f'127.0.0.1:{portal.port}', '--public-url', portal.url,
                                 '--posts-per-minute', '1000000', 'demo')
        said = place / 'said'
        with open(said, 'wb') as out, open(portal.log, 'wb') as log:
            portal.process = subprocess.Popen(command, stdout=out, stderr=log)
        try:
            if not portal.is_ready_within(300):
                end('CRAWL', 'every address and form with hostile texts', ['the portal does not start'])
            password = re.search(r'with the password (.+)', said.read_text()).group(1).strip()
            crawls = crawl(portal, password, hostile, seconds)
            stopped = portal.stop()
        finally:
            portal.kill()
        errors = re.findall(r'^.*\bERROR\b.*$', portal.log.read_text(errors='replace'), re.M)
    wrong = [f'{text} ({count} times)' for one in crawls for text, count in one.wrong.most_common(40)]
    if errors:
        wrong.append(f'{len(errors)} errors in the log, such as {errors[0][:200]}')
    if stopped != 0:
        wrong.append(f'it ends with {stopped}')
    if left_out := sum(one.left_out for one in crawls):
        print(f'CRAWL leaves {left_out} requests out, for want of time')
    asked, forms = sum(one.asked for one in crawls), sum(len(one.forms) for one in crawls)
    pages = sum(len(one.pages) for one in crawls)
    end('CRAWL', f'{pages} addresses and {forms} forms with {len(hostile)} hostile texts, {asked} requests,', wrong)


main()
