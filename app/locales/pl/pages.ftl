# Not yet checked by a translator.
# Polish, written from app/locales/en-GB.

# The pages that are not questions. Each line is a paragraph of its own.

## Start

start-title = Powiedz nam, co myślisz. Słuchamy.
start-lead = Ta strona jest dla każdego, kto chce coś powiedzieć o dziale pomocy dzieciom (children’s services).
start-complain = Coś jest nie tak
start-complain-hint = Powiedz nam o problemie
start-thank-you = Chcę podziękować
start-thank-you-hint = Powiedz nam, co poszło dobrze albo kto ci pomógł
start-advocate = Chcę, żeby ktoś mówił w moim imieniu
start-advocate-hint = Poproś o rzecznika (advocate), który jest po twojej stronie
start-idea = Mam pomysł
start-idea-hint = Powiedz nam, co można robić lepiej
start-no-trouble = Nie będziesz mieć kłopotów przez to, że nam o czymś powiesz. To nie zmieni pomocy, którą dostajesz.

start-unsent = Masz tu coś, co nie zostało jeszcze wysłane.

## Is this yours?

yours-title = Czy to twoje?
yours-intro =
    Jest tu coś, co nie zostało jeszcze wysłane.
    Jeśli to twój tekst, możesz przejść dalej. Nikt go jeszcze nie czytał.
    Jeśli to nie twój tekst, to ktoś inny używał wcześniej tego telefonu lub komputera. Zacznij od nowa, a tekst zostanie usunięty.
yours-sent-intro =
    Jakiś czas temu coś zostało wysłane z tego telefonu lub komputera.
    Jeśli to od ciebie, możesz ponownie zobaczyć swój numer zgłoszenia.
    Jeśli nie, usuniemy to z tego telefonu lub komputera. Zespół do spraw skarg nadal to ma.

## In danger

help-now-title = Wezwij pomoc teraz
help-now-intro =
    Jeśli dzwonisz pod 999 z komórki i nie możesz mówić, naciśnij 55, kiedy cię o to poproszą.
    Nie czytamy tego formularza od razu. Czytamy go w tych godzinach: { $hours }. Jeśli potrzebujesz pomocy teraz, zadzwoń teraz.

## Check and send

check-title = Możesz to teraz wysłać
check-intro = Nikt tego jeszcze nie czytał.
check-who-reads = Zespół pokaże to tylko osobom, które muszą to wiedzieć, żeby ci pomóc albo żeby ktoś był bezpieczny.
check-more-title = Możesz powiedzieć nam więcej, jeśli chcesz
check-answers = Co nam mówisz

## Sent

sent-complain-title = Mamy to. Dziękujemy, że nam o tym mówisz
sent-thank-you-title = Mamy twoje podziękowanie
sent-advocate-title = Mamy twoją prośbę
sent-idea-title = Mamy twój pomysł
sent-done = Twoja część jest zrobiona. Reszta należy do nas.
sent-another = Chcesz powiedzieć nam o jeszcze jednym dziecku? Sami wpiszemy, kim jesteś i jak się z tobą skontaktować.
sent-copy = Zachowaj swój numer zgłoszenia. Zapisz go, zrób mu zdjęcie albo wydrukuj tę stronę.
sent-file-title = Dodaj zdjęcie lub dokument
sent-file-intro = To, co nam powiedziano, już do nas dotarło. To, co dodasz, trafi do tych samych osób. Sprawdzamy, czy nie ma wirusów, i usuwamy ze zdjęcia informację, gdzie je zrobiono.
sent-file-label = Zdjęcie, dokument lub nagranie
sent-file-hint = Do 25 MB
sent-file-name = Co to jest? Możesz to pominąć
sent-file-button = Dodaj
sent-file-added = Dodane:
sent-file-missing = Wybierz zdjęcie, dokument lub nagranie
sent-file-too-long = To ma więcej niż 25 MB. Dodaj mniejszy plik
sent-file-kind = Nie możemy przyjąć takiego pliku. Zrób mu zdjęcie albo zapisz go jako PDF
sent-file-not-sent = Plik nie dotarł. Spróbuj jeszcze raz
sent-file-no-room = Nie możemy go teraz przyjąć. To, co powiedziano nam wcześniej, jest bezpieczne. Spróbuj później albo zadzwoń do nas
sent-file-most = Dodano już 10 plików. Żeby przesłać więcej, zadzwoń do nas
sent-keep-warning = Tę kopię może przeczytać każdy, kto może oglądać pliki na tym telefonie lub komputerze.
sent-freeze-closed = Mamy od ciebie prośbę, żeby coś zatrzymać. Zajmiemy się tym najpierw, { $day }. Jeśli to nie może tyle czekać, zadzwoń: { $now }.
sent-freeze-open = Mamy od ciebie prośbę, żeby coś zatrzymać. Zajmiemy się tym najpierw. Dzisiaj pracujemy do { $closes }. Jeśli to nie może czekać, zadzwoń teraz: { $now }.
sent-hours-closed = Nasz zespół teraz nie pracuje. Nikt z naszego zespołu nie przeczyta tego wcześniej niż { $opens }.
sent-complain-next-1 = Skontaktujemy się z tobą do { $acknowledge }.
sent-complain-next-2 = Staramy się wysłać ci odpowiedź do { $answer }. Jeśli będziemy potrzebować więcej czasu, powiemy ci dlaczego.
sent-complain-next-3 = Jeśli nasza odpowiedź ci się nie podoba, możesz poprosić, żebyśmy zajęli się tym jeszcze raz. Powiemy ci, jak to zrobić.
sent-complain-silent-1 = Zespół do spraw skarg w urzędzie { $council } przeczyta twoją wiadomość.
sent-complain-silent-2 = Zespół to sprawdzi. Nie dostaniesz odpowiedzi, bo nie chcesz, żebyśmy się z tobą kontaktowali.
sent-complain-silent-3 = Jeśli chcesz wiedzieć, co z tego wynikło, zadzwoń do nas i podaj swój numer zgłoszenia.
sent-thank-you-next-1 = Zespół do spraw skarg w urzędzie { $council } to przeczyta.
sent-thank-you-next-2 = Przekaże to zespołowi lub osobie, której chcesz podziękować, i przełożonemu.
sent-thank-you-next-3 = Nic więcej nie musisz robić. Może dzięki tobie ktoś będzie mieć dobry dzień.
sent-thank-you-silent-3 = Nikt nie będzie się z tobą kontaktować. Może dzięki tobie ktoś będzie mieć dobry dzień.
sent-advocate-next-1 = Przesyłamy twoją prośbę do organizacji rzeczników (advocacy service): { $provider }.
sent-advocate-next-2 = Ktoś powinien skontaktować się z tobą do { $answer }, w sposób wybrany przez ciebie.
sent-advocate-next-3 = Jeśli nikt się nie odezwie, zadzwoń do organizacji rzeczników ({ $provider }) pod numer { $provider_phone } albo zadzwoń do nas i podaj swój numer zgłoszenia.
sent-advocate-unshared-1 = Twoją prośbę widzi tylko zespół do spraw skarg w urzędzie { $council }. Nie wysłaliśmy jej do organizacji rzeczników (advocacy service): { $provider }.
sent-advocate-silent-2 = Nikt nie będzie się z tobą kontaktować, bo taka jest twoja prośba.
sent-advocate-silent-3 = Żeby porozmawiać o rzeczniku, zadzwoń do organizacji rzeczników ({ $provider }) pod numer { $provider_phone } albo zadzwoń do nas.
sent-idea-next-1 = Zespół do spraw skarg w urzędzie { $council } przeczyta twój pomysł.
sent-idea-next-2 = Przekaże go osobom, którym może się przydać.
sent-idea-next-3 = Jeśli te osoby będą mieć pytanie albo zechcą ci coś powiedzieć, mogą skontaktować się z tobą w sposób wybrany przez ciebie.
sent-idea-silent-3 = Nikt nie będzie się z tobą kontaktować.
sent-no-contact = Nie chcesz, żebyśmy się z tobą kontaktowali, więc nie będziemy. Jeśli uznamy, że ktoś nie jest bezpieczny, będziemy działać.
sent-email = Wysyłamy ci e-mail. Nie ma w nim treści twojej wiadomości. Zachowaj swój numer zgłoszenia: jest potrzebny, żeby czytać nasze listy.
sent-advocate = Chcesz mieć rzecznika (advocate). Prosimy organizację rzeczników ({ $provider }), żeby go dla ciebie znalazła. Możesz też tam zadzwonić pod numer { $provider_phone }.
sent-help = Wiemy, jakiej pomocy potrzebujesz. Zespół zobaczy to, zanim się z tobą skontaktuje.
sent-trusted = Możesz też porozmawiać z kimś, komu ufasz, na przykład z opiekunem, nauczycielem albo kimś z przyjaciół.
sent-close = Czy ktoś jeszcze używa tego telefonu lub komputera? Kiedy masz już swój numer zgłoszenia, możesz usunąć to z tego ekranu. My nadal mamy to, co do nas przyszło.
sent-nothing-title = Nie ma tu nic do pokazania
sent-nothing-intro =
    Pokazujemy tę stronę tylko przez jakiś czas po wysłaniu, i tylko na tym samym telefonie lub komputerze.
    Jeśli coś zostało wysłane, mamy to. Zadzwoń do nas, jeśli potrzebujesz swojego numeru zgłoszenia.

## Reading a letter

letter-title = Twój list
letter-intro =
    Napisaliśmy do ciebie list. Wpisz swój numer zgłoszenia, żeby go przeczytać. Prosimy o numer, żeby nie przeczytał go nikt inny.
    Jeśli nie możesz znaleźć numeru zgłoszenia, zadzwoń do nas.
letter-reference-label = Twój numer zgłoszenia
letter-reference-missing = Wpisz swój numer zgłoszenia
letter-reference-hint = Litery i cyfry. Numer pokazał się na stronie po wysłaniu twojej wiadomości. Jeśli go nie masz, zadzwoń do nas, a my go podamy
letter-keep =
    Możesz wydrukować tę stronę, żeby zachować list. Żeby przeczytać go ponownie, użyj tego samego linku i swojego numeru zgłoszenia.
    Jeśli czegoś nie rozumiesz albo coś ci się w nim nie podoba, zadzwoń do nas.

letter-ended-title = Ten link już nie działa
letter-ended =
    Twój list jest bezpieczny i nadal na ciebie czeka. Link otwiera go przez 30 dni albo do chwili, gdy za dużo razy wpisano zły numer zgłoszenia.
    Zadzwoń do nas. Możemy wysłać ci nowy link, wysłać list pocztą albo ci go przeczytać.
letter-deleted-title = Nie mamy już tego listu
letter-deleted =
    Usuwamy listy kilka lat po zakończeniu sprawy.
    Jeśli chcesz o niego zapytać, zadzwoń do nas.
letter-not-whole-title = Brakuje części tego linku
letter-not-whole =
    Wróć do e-maila i naciśnij link ponownie albo skopiuj go w całości.
    Jeśli to nie pomoże, zadzwoń do nas. Możemy wysłać ci nowy link, wysłać list pocztą albo ci go przeczytać.

## When the answers are gone

draft-gone-title = Twoich odpowiedzi już tu nie ma
draft-gone-intro =
    Trzymamy odpowiedzi przez 24 godziny, a potem je usuwamy, żeby były prywatne. Przyciski „Opuść tę stronę” i „Zacznij od nowa” też je usuwają.
    Możesz zacząć od nowa.
draft-kept-title = Twój ostatni tekst jest zachowany
draft-kept-intro =
    Odpowiedz, proszę, ponownie na krótkie pytania. Nie mamy już tamtych odpowiedzi. Usuwamy je po 24 godzinach albo wtedy, gdy ktoś naciśnie „Opuść tę stronę” lub „Zacznij od nowa”.
    Swój ostatni tekst zobaczysz ponownie, kiedy do niego dojdziesz. Nic jeszcze nie jest wysłane.

## When the browser keeps no cookies

no-cookies-title = Nie możemy zapisać twoich odpowiedzi
no-cookies-intro =
    Twoja przeglądarka blokuje pliki cookie. Bez nich nie wiemy, w którym miejscu formularza jesteś. Nic jeszcze nie jest wysłane.
    Możesz zamiast tego zadzwonić, a my zapiszemy to, co mówisz.
    Możesz też włączyć pliki cookie dla tej strony internetowej i nacisnąć „Spróbuj ponownie”. Jeśli ta strona raz wróci, naciśnij jeszcze raz.
    Jeśli masz tu dużo tekstu, najpierw go skopiuj.

draft-sent-title = To jest wysłane i już to mamy
draft-sent-intro =
    Potem pojawił się tu od ciebie nowy tekst. Zachowaliśmy go, ale nie jest wysłany.

## If you are not safe

safe-title = Jeśli nie jest u ciebie bezpiecznie
safe-intro =
    Jeśli dzwonisz pod 999 z komórki i nie możesz mówić, naciśnij 55, kiedy cię o to poproszą.
    Jeśli możesz, powiedz o tym komuś, komu ufasz.
    Jeśli ktoś może zajrzeć do twojego telefonu lub komputera: przeglądarka pamięta strony, które odwiedzasz, a my nie możemy tego za ciebie usunąć.
    Następnym razem otwórz najpierw okno prywatne (incognito). Ono pamięta mniej. Albo użyj telefonu lub komputera, do którego ta osoba nie zajrzy, na przykład w szkole albo w bibliotece.
    „Opuść tę stronę” usuwa twój tekst i otwiera inną stronę internetową.

## Exit this page

exit-title = Jak szybko opuścić stronę
exit-intro =
    „Opuść tę stronę” jest na górze każdej strony. Usuwa twój tekst i otwiera inną stronę internetową.
    Możesz też nacisnąć klawisz Shift 3 razy.
    To nie usuwa historii twojej przeglądarki. Jeśli ktoś tam zajrzy, zobaczy, że ta strona była otwierana.
    Usuniętego tekstu nie da się odzyskać. Jeśli był już wysłany, nadal go mamy.

## Privacy

privacy-title = Prywatność
privacy-who-title = Kim jesteśmy
privacy-who-intro = Jesteśmy urzędem: { $council }. Decydujemy, do czego używamy twoich danych, i musimy o nie dbać. Możesz zadzwonić do nas pod numer { $phone } albo napisać e-mail na adres { $email }.
privacy-officer-title = Nasz inspektor ochrony danych (data protection officer)
privacy-officer-intro = { $name } pilnuje, żebyśmy dbali o twoje dane tak, jak mówi prawo. Możesz zadzwonić pod numer { $phone } albo napisać e-mail na adres { $email }.
privacy-why-title = Po co nam twoje dane
privacy-why-intro =
    Używamy ich, żeby sprawdzić to, co nam mówisz, odpowiedzieć ci i lepiej pomagać.
    Prawo mówi, że urzędy muszą to robić. Nazywa się to obowiązek prawny (legal obligation) albo zadanie publiczne (public task). Dlatego nie pytamy cię o zgodę.
    Możesz nam napisać coś o swoim zdrowiu albo pochodzeniu. Prawo pozwala nam używać tego w tej pracy i po to, żeby sprawdzać, czy wszystkich traktujemy sprawiedliwie.
privacy-what-title = Co zachowujemy
privacy-what-intro =
    Zachowujemy to, co tu piszesz, jak się z tobą skontaktować, jeśli nam to podasz, i co w tej sprawie robimy.
    Jeśli odpowiesz na pytania o sobie na końcu, trzymamy te odpowiedzi osobno.
privacy-share-title = Kto to widzi
privacy-share-intro =
    Widzi to zespół do spraw skarg. To, co potrzebne, pokazuje osobom, które zajmują się sprawą.
    Organizacja rzeczników ({ $provider }) dowie się o tym od nas tylko wtedy, gdy poprosisz o rzecznika (advocate) i zgodzisz się, żebyśmy jej powiedzieli.
    Jeśli ktoś nie jest bezpieczny, możliwe, że będziemy musieli powiedzieć o tym pracownikom socjalnym (social workers) albo policji, nawet jeśli tego nie chcesz. Jeśli będziemy mogli, powiemy ci o tym najpierw.
    Publikujemy raporty o tym, co ludzie nam mówią. Nigdy nie ma w nich, kim jesteś.
privacy-long-title = Jak długo to trzymamy
privacy-long-intro =
    Jeśli nie wyślesz swoich odpowiedzi, usuwamy je po 24 godzinach.
    Jeśli je wyślesz, trzymamy je po zakończeniu sprawy. Najdłużej tyle lat: { $years }. Potem je usuwamy.
    Czasem musimy trzymać je dłużej, na przykład dla sądu albo komisji śledczej. W naszych kopiach zapasowych mogą być jeszcze przez pewien czas. Najdłużej tyle dni: { $days }.
privacy-rights-title = Twoje prawa
privacy-rights-intro =
    Możesz poprosić, żebyśmy pokazali ci, co o tobie mamy. Możesz poprosić, żebyśmy poprawili błędy.
    Możesz też poprosić, żebyśmy to usunęli albo przestali tego używać. Czasem prawo mówi, że musimy coś zachować. Wtedy powiemy ci dlaczego.
    Dzieci też mają te prawa. Zadzwoń do nas pod numer { $phone }, a my ci pomożemy.
    Jeśli nie podoba ci się, jak używamy twoich danych, powiedz nam. Musimy to sprawdzić i powiedzieć ci, co ustaliliśmy.
    Możesz też powiedzieć o tym Komisarzowi do spraw Informacji (Information Commissioner). Komisarz sprawdza, czy dane ludzi są dobrze chronione. Zadzwoń pod numer 0303 123 1113.
privacy-cookies-title = Pliki cookie i śledzenie
privacy-cookies-intro =
    Używamy plików cookie tylko po to, żeby wiedzieć, w którym miejscu formularza jesteś, i pamiętać o łatwym tekście i o twoim języku.
    Żadna inna firma nie widzi, co robisz na tej stronie internetowej. Nie ma tu reklam ani śledzenia.

## Accessibility

accessibility-title = Dostępność
accessibility-intro = Chcemy, żeby każdy mógł korzystać z tej strony internetowej.
accessibility-use-title = Jak możesz korzystać z tej strony internetowej
accessibility-use-intro =
    Możesz używać samej klawiatury, czytnika ekranu albo głosu. Możesz powiększyć litery nawet 4 razy.
    Na każdej stronie możesz wybrać łatwy tekst (easy read) po angielsku. Jeśli twoja przeglądarka ma głos, możesz słuchać strony.
    Wszystko możesz zrobić bez JavaScript. Bez niego nie ma przycisku „Posłuchaj”, automatycznego zapisu i wyjścia klawiszem Shift.
accessibility-status-title = Jak bardzo jest dostępna
accessibility-status-full = Ta strona internetowa jest w pełni zgodna z wytycznymi WCAG (Web Content Accessibility Guidelines) w wersji 2.2 na poziomie AA.
accessibility-status-partly = Ta strona internetowa jest częściowo zgodna z wytycznymi WCAG (Web Content Accessibility Guidelines) w wersji 2.2 na poziomie AA. To, co jeszcze nie jest dostępne, podajemy poniżej.
accessibility-status-not = Ta strona internetowa nie jest zgodna z wytycznymi WCAG (Web Content Accessibility Guidelines) w wersji 2.2 na poziomie AA. To, co nie jest dostępne, podajemy poniżej.
accessibility-known-title = Co jeszcze nie jest dostępne
accessibility-known-languages = Żaden tłumacz jeszcze nie sprawdził słów w innych językach niż angielski.
accessibility-known-sign-language = Na tej stronie internetowej nie ma jeszcze języka migowego.
accessibility-help-title = Jeśli potrzebujesz innego sposobu albo coś nie działa
accessibility-help-intro =
    Zadzwoń do urzędu { $council } pod numer { $phone } albo napisz e-mail na adres { $email }. Możemy zapisać to, co mówisz.
    Możesz poprosić o duży druk, braille, nagranie, łatwy tekst (easy read) albo inny język. Odpowiadamy w ciągu { $days } dni roboczych.
    Jeśli coś nie działa, powiedz nam, a my spróbujemy to naprawić.
accessibility-enforcement-title = Jeśli nasza odpowiedź ci się nie podoba
accessibility-enforcement-intro =
    Komisja Równości i Praw Człowieka (Equality and Human Rights Commission) sprawdza, czy urzędy przestrzegają prawa.
    Jeśli nasza odpowiedź ci się nie podoba, zadzwoń do doradców w sprawach równości (Equality Advisory and Support Service) pod numer 0808 800 0082.
accessibility-technical-title = Prawo i nasze testy
accessibility-technical-intro = { $council } zobowiązuje się do tego, żeby ta strona internetowa była dostępna, zgodnie z przepisami z 2018 roku (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
accessibility-tested-by = Ostatni test tej strony internetowej był { $day }. Kto go zrobił: { $by }.
accessibility-tested-not = Automatyczne testy sprawdzają każdą stronę, kiedy coś się tu zmienia. Eksperci z zewnątrz jeszcze jej nie testowali.
accessibility-prepared = Ta informacja powstała { $prepared }. Ostatnio przejrzano ją { $reviewed }.

## Errors

error-400-title = Nie udało nam się tego zrozumieć
error-400-intro =
    Coś poszło nie tak po drodze do nas, więc nic nie zostało zapisane.
    Wróć i spróbuj ponownie.
error-403-title = Nie możesz otworzyć tej strony
error-403-intro =
    Ta strona może być dla innych osób albo formularz był zbyt długo otwarty.
    Przejdź na początek i spróbuj ponownie.
error-404-title = Nie możemy znaleźć tej strony
error-404-intro = Jeśli adres był wpisany ręcznie, sprawdź, czy jest dobry. Możesz przejść na początek albo zadzwonić do nas pod numer { $phone }.
error-413-title = To jest za długie
error-413-intro = Nie mogliśmy przyjąć tak dużo naraz, więc nic nie zostało zapisane. Wróć i skróć tekst albo zadzwoń do nas pod numer { $phone }.
error-415-title = Nie udało nam się tego przeczytać
error-415-intro = To przyszło w postaci, której nie umiemy przeczytać, więc nic nie zostało zapisane. Wróć i spróbuj ponownie.
error-422-title = Trzeba na coś spojrzeć jeszcze raz
error-422-intro = Wróć, sprawdź swoje odpowiedzi i spróbuj ponownie.
error-429-title = To było bardzo szybko
error-429-intro =
    Przyszło bardzo dużo wiadomości z twojego połączenia, dlatego tej nie przyjęliśmy.
    Odczekaj minutę i spróbuj ponownie. Jeśli to nadal nie działa, zadzwoń do nas pod numer { $phone }.
error-500-title = Coś poszło nie tak
error-500-intro = To nasza wina, nie twoja. Odczekaj minutę i spróbuj ponownie. Jeśli to nadal nie działa, zadzwoń do nas pod numer { $phone }.
error-503-title = Teraz nie udało nam się tego zrobić
error-503-intro = To nasza wina, nie twoja. Odczekaj minutę i spróbuj ponownie. Jeśli to nadal nie działa, zadzwoń do nas pod numer { $phone }.
