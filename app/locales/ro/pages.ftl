# Not yet checked by a translator.
# Romanian, written from app/locales/en-GB.

## Start

start-title = Spune-ne ce crezi. Te ascultăm.
start-lead = Este pentru oricine are ceva de spus despre serviciile pentru copii (children’s services).
start-complain = Ceva nu e bine
start-complain-hint = Spune-ne despre o problemă
start-thank-you = Spune mulțumesc
start-thank-you-hint = Spune-ne ce a mers bine sau cine te-a ajutat
start-advocate = Vreau pe cineva care să vorbească pentru mine
start-advocate-hint = Cere un susținător (advocate), care este de partea ta
start-idea = Am o idee
start-idea-hint = Spune-ne cum putem face lucrurile mai bine
start-no-trouble = Nu vei avea probleme pentru că ne spui. Nu se va schimba ajutorul pe care îl primești.

start-unsent = Ai aici ceva ce nu ai trimis.

## Is this yours?

yours-title = Este de la tine?
yours-intro =
    Este aici ceva ce nu a fost trimis.
    Dacă tu ai scris, poți merge mai departe. Nu a citit nimeni încă.
    Dacă nu ai scris tu, altcineva a folosit acest telefon sau calculator înaintea ta. Începe din nou, și se șterge.
yours-sent-intro =
    Acum ceva timp, s-a trimis ceva de pe acest telefon sau calculator.
    Dacă tu ai trimis, poți vedea din nou codul tău de referință.
    Dacă nu ai trimis tu, scoatem mesajul de pe acest telefon sau calculator. Echipa pentru plângeri îl are în continuare.

## In danger

help-now-title = Cere ajutor acum
help-now-intro =
    Dacă suni la 999 de pe un telefon mobil și nu poți vorbi, apasă 55 când ți se cere.
    Nu citim acest formular imediat. Îl citim în acest program: { $hours }. Sună acum dacă ai nevoie de ajutor acum.

## Check and send

check-title = Acum poți trimite
check-intro = Nu a citit nimeni încă.
check-who-reads = Echipa arată ce ai scris numai celor care au nevoie de asta ca să te ajute sau ca să țină pe cineva în siguranță.
check-more-title = Ne poți spune mai multe, dacă vrei
check-answers = Ce ne-ai spus

## Sent

sent-complain-title = A ajuns la noi. Îți mulțumim că ne-ai spus
sent-thank-you-title = Am primit mulțumirea ta
sent-advocate-title = Am primit cererea ta
sent-idea-title = Am primit ideea ta
sent-done = Ți-ai făcut partea. Restul depinde de noi.
sent-another = Trebuie să ne spui și despre alt copil? Completăm noi cine ești și cum te putem contacta.
sent-copy = Păstrează-ți codul de referință. Scrie-l undeva, fă-i o poză sau tipărește această pagină.
sent-file-title = Adaugă o fotografie sau un document
sent-file-intro = Ce ne-ai spus a ajuns la noi. Ce adaugi ajunge la aceiași oameni. Verificăm dacă are viruși și scoatem din fotografie locul unde a fost făcută.
sent-file-label = Fotografie, document sau înregistrare
sent-file-hint = Cel mult 25 MB
sent-file-name = Ce este? Poți lăsa necompletat
sent-file-button = Adaugă
sent-file-added = Ai adăugat:
sent-file-missing = Alege o fotografie, un document sau o înregistrare
sent-file-too-long = Are mai mult de 25 MB. Adaugă un fișier mai mic
sent-file-kind = Nu putem primi acest fel de fișier. Fă-i o fotografie sau salvează-l ca PDF
sent-file-not-sent = Nu a ajuns la noi. Încearcă din nou
sent-file-no-room = Nu îl putem primi acum. Ce ne-ai spus înainte este în siguranță. Încearcă mai târziu sau sună-ne
sent-file-most = Ai adăugat 10. Ca să ne trimiți mai multe, sună-ne
sent-keep-warning = Oricine se poate uita la fișierele de pe acest telefon sau calculator poate citi copia.
sent-freeze-closed = Ne-ai cerut să oprim ceva. La asta ne uităm mai întâi, în ziua de { $day }. Dacă nu poate aștepta până atunci, sună la { $now }.
sent-freeze-open = Ne-ai cerut să oprim ceva. La asta ne uităm mai întâi. Azi lucrăm până la { $closes }. Dacă nu poate aștepta, sună acum la { $now }.
sent-hours-closed = Echipa noastră nu lucrează acum. Nimeni din echipa noastră nu citește asta înainte de { $opens }.
sent-complain-next-1 = Te vom contacta până cel târziu { $acknowledge }.
sent-complain-next-2 = Ne propunem să îți trimitem răspunsul până cel târziu { $answer }. Dacă ne trebuie mai mult timp, îți vom spune de ce.
sent-complain-next-3 = Dacă răspunsul nostru nu te mulțumește, ne poți cere să ne uităm din nou. Îți vom spune cum.
sent-complain-silent-1 = Echipa pentru plângeri de la { $council } va citi ce ne-ai spus.
sent-complain-silent-2 = Echipa va cerceta ce s-a întâmplat. Nu vei primi răspuns, pentru că ne-ai cerut să nu te contactăm.
sent-complain-silent-3 = Dacă vrei să știi ce s-a întâmplat, sună-ne și spune-ne codul tău de referință.
sent-thank-you-next-1 = Echipa pentru plângeri de la { $council } va citi mesajul.
sent-thank-you-next-2 = Echipa îl va da mai departe celor cărora vrei să le mulțumești și șefului lor.
sent-thank-you-next-3 = Nu mai e nevoie să faci nimic. Poate că ai înseninat ziua cuiva.
sent-thank-you-silent-3 = Nu te va contacta nimeni. Poate că ai înseninat ziua cuiva.
sent-advocate-next-1 = Trimitem cererea ta la { $provider }, serviciul de susținători.
sent-advocate-next-2 = Cineva ar trebui să te contacteze până cel târziu { $answer }, într-un fel pe care l-ai ales tu.
sent-advocate-next-3 = Dacă nu te contactează nimeni, sună la { $provider }, la { $provider_phone }, sau sună-ne pe noi și spune-ne codul tău de referință.
sent-advocate-unshared-1 = Numai echipa pentru plângeri de la { $council } vede cererea ta. Nu am trimis-o la { $provider }, serviciul de susținători.
sent-advocate-silent-2 = Nu te va contacta nimeni, pentru că ne-ai cerut să nu te contactăm.
sent-advocate-silent-3 = Ca să vorbești despre un susținător, sună la { $provider }, la { $provider_phone }, sau sună-ne pe noi.
sent-idea-next-1 = Echipa pentru plângeri de la { $council } va citi ideea ta.
sent-idea-next-2 = Echipa o va da mai departe celor care o pot folosi.
sent-idea-next-3 = Dacă au o întrebare sau ceva să îți spună, s-ar putea să te contacteze într-un fel pe care l-ai ales tu.
sent-idea-silent-3 = Nu te va contacta nimeni.
sent-no-contact = Ne-ai cerut să nu te contactăm, așa că nu te vom contacta. Dacă ni se pare că cineva nu este în siguranță, vom acționa.
sent-email = Îți trimitem un e-mail. În el nu scrie ce ne-ai spus. Păstrează-ți codul de referință: ai nevoie de el ca să citești scrisorile noastre.
sent-advocate = Ai cerut un susținător. Rugăm { $provider }, serviciul de susținători, să găsească unul. Poți și să suni chiar tu acolo, la { $provider_phone }.
sent-help = Ne-ai spus de ce ajutor ai nevoie. Echipa vede acest lucru înainte să te contacteze.
sent-trusted = Poți vorbi și cu cineva în care ai încredere, de exemplu cu o persoană care are grijă de tine, cu un profesor sau cu un prieten.
sent-close = Mai folosește cineva acest telefon sau calculator? După ce ai codul tău de referință, îl poți scoate de pe acest ecran. Ce ai trimis rămâne la noi.
sent-nothing-title = Nu este nimic de arătat aici
sent-nothing-intro =
    Arătăm această pagină doar un timp după ce trimiți ceva și doar pe același telefon sau calculator.
    Dacă ai trimis ceva, a ajuns la noi. Sună-ne dacă ai nevoie de codul tău de referință.

## Reading a letter

letter-title = Scrisoarea ta
letter-intro =
    Ți-am scris. Scrie codul tău de referință ca să citești scrisoarea. Îl cerem ca să nu o citească altcineva.
    Dacă nu îți găsești codul de referință, sună-ne.
letter-reference-label = Codul tău de referință
letter-reference-missing = Scrie codul tău de referință
letter-reference-hint = Litere și cifre. Era pe pagina pe care ai văzut-o când ne-ai trimis mesajul. Dacă nu îl ai, sună-ne și ți-l spunem
letter-keep =
    Poți tipări această pagină ca să păstrezi scrisoarea. Ca să o citești din nou, folosește același link și codul tău de referință.
    Dacă nu o înțelegi sau nu te mulțumește, sună-ne.

letter-ended-title = Acest link nu mai este valabil
letter-ended =
    Scrisoarea ta este în siguranță și te așteaptă în continuare. Un link o deschide timp de 30 de zile sau până când s-a scris de prea multe ori un cod de referință greșit.
    Sună-ne. Îți putem trimite un link nou, îți putem trimite scrisoarea prin poștă sau ți-o putem citi.
letter-deleted-title = Nu mai avem această scrisoare
letter-deleted =
    Ștergem scrisorile la câțiva ani după ce terminăm.
    Dacă vrei să întrebi despre ea, sună-ne.
letter-not-whole-title = Lipsește o parte din acest link
letter-not-whole =
    Întoarce-te la e-mail și apasă din nou pe link sau copiază-l în întregime.
    Dacă nu merge, sună-ne. Îți putem trimite un link nou, îți putem trimite scrisoarea prin poștă sau ți-o putem citi.

## When the answers are gone

draft-gone-title = Răspunsurile tale nu mai sunt aici
draft-gone-intro =
    Păstrăm răspunsurile 24 de ore, apoi le ștergem, ca să nu le vadă altcineva. Și „Ieși din această pagină” și „Începe din nou” le șterg.
    Poți începe din nou.
draft-kept-title = Am păstrat ce ai scris acum
draft-kept-intro =
    Te rugăm să răspunzi din nou la întrebările scurte. Nu mai avem acele răspunsuri. Ștergem răspunsurile după 24 de ore sau când cineva apasă „Ieși din această pagină” sau „Începe din nou”.
    Când ajungi acolo, vei vedea din nou ce ai scris acum. Nu s-a trimis nimic încă.

## When the browser keeps no cookies

no-cookies-title = Nu putem salva răspunsurile tale
no-cookies-intro =
    Browserul tău blochează cookie-urile. Fără ele nu putem ține minte unde ai ajuns în formular. Nu s-a trimis nimic încă.
    Poți să ne suni, și scriem noi ce spui.
    Sau permite cookie-urile pentru acest site, apoi apasă „Încearcă din nou”. Dacă această pagină apare iar o dată, mai apasă o dată.
    Dacă ai scris mult, copiază mai întâi ce ai scris.

draft-sent-title = S-a trimis și a ajuns la noi
draft-sent-intro =
    După aceea ai mai scris ceva. Am păstrat ce ai scris, dar nu s-a trimis.

## If you are not safe

safe-title = Dacă nu ești în siguranță
safe-intro =
    Dacă suni la 999 de pe un telefon mobil și nu poți vorbi, apasă 55 când ți se cere.
    Dacă poți, spune cuiva în care ai încredere.
    Dacă s-ar putea ca cineva să se uite la telefonul sau la calculatorul tău: browserul ține minte paginile pe care le vizitezi, iar noi nu le putem șterge pentru tine.
    Data viitoare, deschide mai întâi o fereastră privată sau incognito. Ea ține minte mai puțin. Sau folosește un telefon sau un calculator la care cealaltă persoană nu se poate uita, de exemplu la școală sau la bibliotecă.
    „Ieși din această pagină” șterge ce ai scris aici și deschide alt site.

## Exit this page

exit-title = Cum ieși repede
exit-intro =
    „Ieși din această pagină” se află în partea de sus a fiecărei pagini. Șterge ce ai scris aici și deschide alt site.
    Poți și să apeși tasta Shift de 3 ori.
    Nu șterge istoricul browserului tău. Cine se uită acolo poate vedea că ai fost pe acest site.
    Ce ai scris nu mai poate fi adus înapoi. Dacă ai trimis deja, mesajul este în continuare la noi.

## Privacy

privacy-title = Confidențialitate
privacy-who-title = Cine suntem
privacy-who-intro = Suntem { $council }. Noi hotărâm cum sunt folosite informațiile tale și trebuie să avem grijă de ele. Ne poți suna la { $phone } sau ne poți scrie un e-mail la { $email }.
privacy-officer-title = Responsabilul nostru cu protecția datelor (data protection officer)
privacy-officer-intro = { $name } se asigură că avem grijă de informațiile tale așa cum spune legea. Poți suna la { $phone } sau poți scrie un e-mail la { $email }.
privacy-why-title = De ce folosim informațiile tale
privacy-why-intro =
    Le folosim ca să cercetăm ce ne-ai spus, ca să îți răspundem și ca să ne facem serviciile mai bune.
    Legea spune că un consiliu (council) trebuie să facă asta. Se numește obligație legală (legal obligation) sau sarcină publică (public task). De aceea nu îți cerem acordul.
    Ce ne spui poate fi despre sănătatea sau originea ta. Legea ne lasă să folosim asta ca să facem această muncă și ca să verificăm că suntem corecți cu toată lumea.
privacy-what-title = Ce păstrăm
privacy-what-intro =
    Păstrăm ce scrii aici, cum te putem contacta, dacă ne spui, și ce facem noi după aceea.
    Dacă răspunzi la întrebările despre tine de la sfârșit, păstrăm separat acele răspunsuri.
privacy-share-title = Cine vede ce ne spui
privacy-share-intro =
    Echipa pentru plângeri vede ce ne spui. Ea dă mai departe ce este nevoie celor care cercetează.
    { $provider }, serviciul de susținători (advocacy), află de la noi numai dacă ceri un susținător (advocate) și ești de acord să îi spunem.
    Dacă cineva nu este în siguranță, s-ar putea să trebuiască să le spunem asistenților sociali sau poliției, chiar dacă tu nu vrei. Îți vom spune mai întâi ție, dacă putem.
    Publicăm rapoarte despre ce ne spun oamenii. În ele nu scrie niciodată cine ești.
privacy-long-title = Cât timp păstrăm
privacy-long-intro =
    Dacă nu trimiți răspunsurile, le ștergem după 24 de ore.
    Dacă le trimiți, le păstrăm, după ce terminăm, cel mult atâția ani: { $years }. Apoi le ștergem.
    Uneori trebuie să le păstrăm mai mult, de exemplu pentru un tribunal sau o anchetă publică. Copiile noastre de rezervă le pot avea încă un timp. Cel mult atâtea zile: { $days }.
privacy-rights-title = Drepturile tale
privacy-rights-intro =
    Poți cere să vezi ce păstrăm despre tine. Ne poți cere să corectăm ce este greșit.
    Ne poți cere și să ștergem sau să nu mai folosim informațiile. Uneori legea spune că trebuie să le păstrăm, și atunci îți vom spune de ce.
    Și copiii au aceste drepturi. Sună-ne la { $phone }, și te vom ajuta.
    Dacă nu te mulțumește felul în care folosim informațiile tale, spune-ne. Trebuie să cercetăm și să îți spunem ce am aflat.
    Poți spune și la Comisarul pentru Informații (Information Commissioner), care verifică dacă se are grijă de informațiile oamenilor. Sună la 0303 123 1113.
privacy-cookies-title = Cookie-uri și urmărire
privacy-cookies-intro =
    Folosim cookie-uri numai ca să ținem minte unde ai ajuns în formular și dacă ai ales textul ușor de citit sau o altă limbă.
    Nicio altă companie nu vede ce faci pe acest site. Nu există reclame și nu te urmărește niciun program.

## Accessibility

accessibility-title = Accesibilitate
accessibility-intro = Vrem ca toată lumea să poată folosi acest site.
accessibility-use-title = Cum poți folosi acest site
accessibility-use-intro =
    Poți folosi doar tastatura, un cititor de ecran sau vocea ta. Poți face cuvintele de până la 4 ori mai mari.
    Poți alege „Ușor de citit” (în engleză) pe fiecare pagină. Dacă browserul tău are voce, poți asculta pagina.
    Poți face totul fără JavaScript. Fără el nu există butonul „Ascultă”, salvarea automată și ieșirea cu tasta Shift.
accessibility-status-title = Cât este de accesibil
accessibility-status-full = Acest site respectă în totalitate Ghidul pentru accesibilitatea conținutului web (Web Content Accessibility Guidelines, WCAG), versiunea 2.2, nivelul AA.
accessibility-status-partly = Acest site respectă în parte Ghidul pentru accesibilitatea conținutului web (Web Content Accessibility Guidelines, WCAG), versiunea 2.2, nivelul AA. Ce nu este încă accesibil este scris mai jos.
accessibility-status-not = Acest site nu respectă Ghidul pentru accesibilitatea conținutului web (Web Content Accessibility Guidelines, WCAG), versiunea 2.2, nivelul AA. Ce nu este accesibil este scris mai jos.
accessibility-known-title = Ce nu este încă accesibil
accessibility-known-languages = Niciun traducător nu a verificat încă textele în alte limbi decât engleza.
accessibility-known-sign-language = Pe acest site nu există încă limba semnelor.
accessibility-help-title = Dacă ai nevoie de alt mod sau dacă ceva nu merge
accessibility-help-intro =
    Sună la { $council }, la { $phone }, sau scrie un e-mail la { $email }. Putem scrie noi ce spui.
    Poți cere litere mari, braille, o înregistrare, un text ușor de citit sau altă limbă. Răspundem în cel mult atâtea zile lucrătoare: { $days }.
    Dacă ceva nu merge, spune-ne, și vom încerca să reparăm.
accessibility-enforcement-title = Dacă răspunsul nostru nu te mulțumește
accessibility-enforcement-intro =
    Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission) verifică dacă fiecare consiliu (council) respectă legea.
    Dacă răspunsul nostru nu te mulțumește, sună la Serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service), la 0808 800 0082.
accessibility-technical-title = Legea și cum am testat
accessibility-technical-intro = { $council } se angajează să facă acest site accesibil, așa cum spune Regulamentul din 2018 privind accesibilitatea site-urilor și a aplicațiilor mobile publice (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
accessibility-tested-by = Acest site a fost testat ultima dată în ziua de { $day }. L-a testat: { $by }.
accessibility-tested-not = Teste automate verifică fiecare pagină ori de câte ori site-ul se schimbă. Experți din afară nu l-au testat încă.
accessibility-prepared = Această declarație a fost pregătită în ziua de { $prepared }. A fost revăzută ultima dată în ziua de { $reviewed }.

## Errors

error-400-title = Nu am putut înțelege asta
error-400-intro =
    Ceva nu a mers bine pe drum spre noi, așa că nu s-a salvat.
    Întoarce-te și încearcă din nou.
error-403-title = Nu poți deschide această pagină
error-403-intro =
    Poate că această pagină este pentru alți oameni sau poate că formularul a fost deschis prea mult timp.
    Mergi la început și încearcă din nou.
error-404-title = Nu găsim această pagină
error-404-intro = Dacă ai scris adresa, verifică dacă este corectă. Poți merge la început sau ne poți suna la { $phone }.
error-413-title = Este prea lung
error-413-intro = Nu am putut primi așa de mult deodată, așa că nu s-a salvat. Întoarce-te și scrie mai scurt sau sună-ne la { $phone }.
error-415-title = Nu am putut citi asta
error-415-intro = A venit într-o formă pe care nu o putem citi, așa că nu s-a salvat. Întoarce-te și încearcă din nou.
error-422-title = Trebuie să te mai uiți o dată la ceva
error-422-intro = Întoarce-te, verifică răspunsurile tale și încearcă din nou.
error-429-title = A fost foarte repede
error-429-intro =
    Am primit multe mesaje de la conexiunea ta, așa că nu l-am preluat pe acesta.
    Așteaptă un minut, apoi încearcă din nou. Dacă tot nu merge, sună-ne la { $phone }.
error-500-title = Ceva nu a mers bine
error-500-intro = E vina noastră, nu a ta. Așteaptă un minut, apoi încearcă din nou. Dacă tot nu merge, sună-ne la { $phone }.
error-503-title = Nu am putut face asta chiar acum
error-503-intro = E vina noastră, nu a ta. Așteaptă un minut, apoi încearcă din nou. Dacă tot nu merge, sună-ne la { $phone }.
