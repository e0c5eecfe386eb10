# Not yet checked by a translator.
# Polish, written from app/locales/en-GB.

# The questions, in plain British English. A key is made of the question, the field and the option:
# see app/rules/src/intake. Each line of an intro is a paragraph of its own.

## danger

danger-title = Czy jesteś teraz poza niebezpieczeństwem?
danger-intro =
    Jeśli potrzebujesz pomocy teraz, zadzwoń pod 999. To nic nie kosztuje. Ten formularz czytamy w tych godzinach: { $hours }.
    Bez względu na to, co odpowiesz, możesz przejść dalej.
danger-danger-no = Tak, nic mi nie grozi
danger-danger-yes = Nie, coś mi grozi
danger-danger-not-sure = Nie mam pewności
danger-danger-someone-else = Ktoś inny nie jest bezpieczny
danger-danger-missing = Powiedz nam, czy nic ci teraz nie grozi

## who

who-title = Kim jesteś?
who-intro = Pytamy, żeby dać ci dobrą pomoc. Nie musisz odpowiadać.
who-who-in-care = Jestem pod opieką urzędu (in care)
who-who-in-care-hint = Na przykład mieszkasz z rodziną zastępczą albo w domu dziecka
who-who-young-person = Jestem innym dzieckiem albo młodą osobą
who-who-care-leaver = Nie jestem już pod opieką urzędu (care leaver)
who-who-care-leaver-hint = Kiedyś opiekował się tobą urząd
who-who-parent = Jestem rodzicem
who-who-carer = Opiekuję się dzieckiem
who-who-carer-hint = Na przykład jako rodzina zastępcza, specjalny opiekun (special guardian), babcia albo dziadek
who-who-adoption = Adopcja jest częścią mojego życia
who-who-adoption-hint = Na przykład masz rodziców adopcyjnych, chcesz adoptować dziecko albo twoje dziecko zostało adoptowane
who-who-advocate = Jestem rzecznikiem (advocate)
who-who-advocate-hint = Pomagasz dziecku lub młodej osobie mówić, czego chce
who-who-professional = To część mojej pracy
who-who-professional-hint = Na przykład praca nauczyciela, pielęgniarki, prawnika (solicitor), posła (MP) albo radnego (councillor)
who-who-someone-else = Ktoś inny
who-who-someone-else-hint = Na przykład ktoś z przyjaciół lub krewnych

## who-exactly

who-exactly-title = Co z tego najlepiej do ciebie pasuje?
who-exactly-intro = Wybierz to, co jest najbliżej.
who-exactly-add = Trochę więcej o tym, kim jesteś
who-exactly-exactly-foster-carers = Mieszkam z rodziną zastępczą
who-exactly-exactly-childrens-home = Mieszkam w domu dziecka
who-exactly-exactly-with-family = Mieszkam z rodziną albo z przyjaciółmi
who-exactly-exactly-residential-school = Mieszkam w szkole z internatem (residential school)
who-exactly-exactly-custody = Jestem w zakładzie zamkniętym (custody)
who-exactly-exactly-custody-hint = Na przykład w zamkniętym ośrodku (secure home) albo w zakładzie dla młodych osób (young offender institution)
who-exactly-exactly-hospital = Jestem w szpitalu
who-exactly-exactly-hotel = Mieszkam w hotelu albo w pensjonacie (bed and breakfast)
who-exactly-exactly-own-place = Mieszkam we własnym mieszkaniu lub pokoju, ze wsparciem albo bez
who-exactly-exactly-somewhere-else = Mieszkam gdzie indziej
who-exactly-exactly-in-care = Jestem pod opieką urzędu (in care)
who-exactly-exactly-in-care-hint = Na przykład mieszkasz z rodziną zastępczą albo w domu dziecka
who-exactly-exactly-in-need = Mieszkam w domu, a pracownik socjalny (social worker) pomaga mnie albo mojej rodzinie
who-exactly-exactly-with-special-guardian = Mieszkam ze specjalnym opiekunem (special guardian)
who-exactly-exactly-with-special-guardian-hint = Sąd wybrał tę osobę, żeby opiekowała się tobą, aż skończysz 18 lat
who-exactly-exactly-may-be-adopted = Możliwe, że ktoś mnie adoptuje
who-exactly-exactly-adopted = Mam rodziców adopcyjnych
who-exactly-exactly-not-sure = Nie mam pewności
who-exactly-exactly-parent = Moje dziecko jest pod opieką urzędu (in care) albo pomaga mu dział pomocy dzieciom (children’s services)
who-exactly-exactly-parent-special-guardianship = Moje dziecko mieszka ze specjalnym opiekunem (special guardian)
who-exactly-exactly-parent-special-guardianship-hint = Sąd wybrał tę osobę, żeby opiekowała się dzieckiem, aż dziecko skończy 18 lat
who-exactly-exactly-parent-may-be-adopted = Możliwe, że ktoś adoptuje moje dziecko
who-exactly-exactly-parent-adopted = Moje dziecko zostało adoptowane
who-exactly-exactly-foster-carer = Prowadzę rodzinę zastępczą (foster carer)
who-exactly-exactly-special-guardian = Sąd wybrał mnie na specjalnego opiekuna (special guardian)
who-exactly-exactly-asked-special-guardian = Urząd ma moją prośbę o wsparcie dla specjalnego opiekuna (special guardianship support)
who-exactly-exactly-asked-special-guardian-hint = Na twoją prośbę urząd ma sprawdzić, jaką pomoc możesz dostać
who-exactly-exactly-parental-responsibility = Mam odpowiedzialność rodzicielską (parental responsibility), ale nie jestem rodzicem
who-exactly-exactly-parental-responsibility-hint = Prawo pozwala ci podejmować ważne decyzje dotyczące dziecka
who-exactly-exactly-family = Jestem z rodziny dziecka
who-exactly-exactly-family-hint = Na przykład babcia, dziadek, ciocia, wujek, brat albo siostra
who-exactly-exactly-want-to-adopt = Chcę adoptować dziecko
who-exactly-exactly-have-adopted = Mam adoptowane dziecko
who-exactly-exactly-birth-parent = Jestem biologicznym rodzicem dziecka, które zostało adoptowane
who-exactly-exactly-guardian = Należy lub należała do mnie opieka prawna nad dzieckiem, które może zostać adoptowane (guardian)
who-exactly-exactly-adoption-services = Dostaję inną pomoc w sprawie adopcji albo o nią proszę
who-exactly-exactly-friend = Przyjaźnię się z tą osobą
who-exactly-exactly-professional = Pracuję z dzieckiem albo z rodziną
who-exactly-exactly-other = Nic z tego

## on-behalf

on-behalf-title = W czyim imieniu mówisz?
on-behalf-add = W czyim imieniu mówisz
on-behalf-work-label = Na czym polega twoja praca?
on-behalf-work-professional = Pracuję z dziećmi albo z rodzinami
on-behalf-work-mp = Zasiadam w parlamencie (MP) albo pracuję dla posła
on-behalf-work-councillor = Zasiadam w radzie (councillor)
on-behalf-work-solicitor = Pracuję jako prawnik (solicitor)
on-behalf-organisation-label = Dla jakiej organizacji pracujesz?
on-behalf-called-label = Jak nazywa się osoba, w której imieniu mówisz?
on-behalf-agrees-label = Czy ta osoba zgadza się na to, że nam o tym mówisz?
on-behalf-agrees-hint = Jeśli nie, i tak nam powiedz. Możliwe, że zanim ci odpowiemy, będziemy musieli zapytać tę osobę
on-behalf-agrees-yes = Tak
on-behalf-agrees-no = Nie
on-behalf-agrees-not-asked = Nie było o tym rozmowy
on-behalf-agrees-too-young = Ta osoba jest za młoda albo nie może tego powiedzieć
on-behalf-reference-label = Jaki jest twój własny numer sprawy?

## for-whom

for-whom-title = Mówisz nam o tym w swojej sprawie czy w sprawie dziecka?
for-whom-add = W czyjej sprawie nam o tym mówisz
for-whom-whom-hint = Nie potrzebujesz zgody dziecka, żeby powiedzieć nam o problemie
for-whom-whom-me = W swojej sprawie
for-whom-whom-child = W sprawie dziecka lub młodej osoby
for-whom-whom-both = W swojej sprawie i w sprawie dziecka

## the-child

the-child-title = Opowiedz nam o tym dziecku lub młodej osobie
the-child-intro = Możesz pominąć każde z tych pytań. Twoje odpowiedzi nigdy nie powstrzymają nas przed zbadaniem problemu.
the-child-add = O dziecku lub młodej osobie
the-child-called-label = Jak dziecko lubi, żeby do niego mówić?
the-child-called-hint = Wystarczy imię albo przezwisko
the-child-knows-label = Czy dziecko wie, że nam o tym mówisz?
the-child-knows-yes = Tak
the-child-knows-no = Nie
the-child-knows-not-sure = Nie mam pewności
the-child-agrees-label = Czy dziecko zgadza się z tym, co nam mówisz?
the-child-agrees-yes = Tak
the-child-agrees-no = Nie
the-child-agrees-not-asked = Nie było o tym rozmowy
the-child-agrees-too-young = Dziecko jest za małe albo nie może tego powiedzieć

## what-happened

what-happened-title = Co się stało?
what-happened-intro =
    Pisz swoimi słowami. Błędy w pisowni nie mają znaczenia.
    Może nikt cię nie słuchał, może ktoś traktował cię niesprawiedliwie albo nie zrobił tego, co mówił. Może to coś innego.
    Jeśli tobie albo komuś innemu coś grozi, możliwe, że będziemy musieli powiedzieć o tym osobom, które mogą pomóc.
what-happened-story-hint = Napisz mało albo dużo, do 10 000 znaków
what-happened-story-missing = Powiedz nam, co się stało. Wystarczy kilka słów

## feeling

feeling-title = Jak się przez to czujesz?
feeling-intro = Wybierz tyle, ile chcesz.
feeling-add = Jak się przez to czujesz
feeling-feel-sad = Jest mi smutno
feeling-feel-angry = Czuję złość
feeling-feel-worried = Martwię się
feeling-feel-scared = Boję się
feeling-feel-confused = Nie wiem, co myśleć
feeling-feel-ignored = Nikt mnie nie słucha

## when

when-title = Kiedy to się stało?
when-intro = Nie musisz znać daty. Jeśli to było dawno temu, i tak nam powiedz.
when-add = Kiedy to się stało
when-when-hint = Na przykład: zeszłego lata albo od marca

## team

team-title = Kogo lub czego to dotyczy?
team-intro = Nie musisz tego wiedzieć. Możemy to ustalić.
team-add = Kogo lub czego to dotyczy
team-about-label = Czego to dotyczy?
team-about-worker = Mojego pracownika socjalnego (social worker) albo doradcy (personal adviser)
team-about-home = Miejsca, w którym mieszkam
team-about-carer = Osób, które się mną opiekują
team-about-family = Spotkań z moją rodziną
team-about-meeting = Zebrania o mnie
team-about-school = Szkoły lub college’u
team-about-money = Pieniędzy
team-about-moving-on = Końca opieki urzędu (leaving care) albo własnego mieszkania
team-about-other = Czegoś innego
team-about-not-known = Nie wiem
team-area-label = Którego zespołu to dotyczy?
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = Zespół do spraw dzieci pod opieką urzędu (children in care)
team-area-leaving_care = Zespół do spraw młodych osób, które wychodzą spod opieki urzędu (leaving care)
team-area-assessment_safeguarding = Zespół oceny i ochrony dzieci (assessment and safeguarding)
team-area-front_door = Zespół, z którym kontaktujesz się najpierw
team-area-fostering_kinship = Zespół do spraw rodzin zastępczych i krewnych, którzy opiekują się dzieckiem (fostering and family carers)
team-area-adoption = Zespół do spraw adopcji
team-area-residential = Dom dziecka
team-area-disabled_children = Zespół do spraw dzieci z niepełnosprawnością
team-area-family_time_support = Zespół do spraw spotkań z rodziną (family time)
team-area-early_help = Zespół wczesnej pomocy (early help)
team-area-safeguarding_review = Przeglądy i zebrania w sprawie ochrony dziecka (child protection)
team-area-practice_team = Zespół pracowników socjalnych (social work practice)
team-area-send = Zespół do spraw specjalnych potrzeb edukacyjnych (special educational needs)
team-area-transport = Dojazdy do szkoły
team-area-finance_business_support = Zespół do spraw pieniędzy i biura
team-area-other = Inny zespół
team-area-not-known = Nie wiem
team-person-label = Której osoby to dotyczy?
team-person-hint = Imię i nazwisko albo to, co ta osoba robi. Na przykład: mój pracownik socjalny
thank-you-team-person-label = Komu chcesz podziękować?
idea-team-person-label = Dla którego zespołu lub osoby jest twój pomysł?

## about-to-happen

about-to-happen-title = Czy wkrótce ma się stać coś, co mamy zatrzymać?
about-to-happen-soon-hint = Na przykład może wkrótce czeka cię przeprowadzka. Zajmujemy się tym najpierw.
about-to-happen-soon-label = Czy chcesz, żebyśmy coś zatrzymali?
about-to-happen-soon-yes = Tak
about-to-happen-soon-no = Nie
about-to-happen-soon-not-sure = Nie mam pewności
about-to-happen-what-label = Co mamy zatrzymać i kiedy to się stanie?

## put-right

put-right-title = Co by to naprawiło?
put-right-intro = Nie możemy obiecać, że to zrobimy. Powiemy ci, co możemy zrobić.
put-right-add = Co by to naprawiło
put-right-want-label = Co ma się teraz stać?
put-right-want-explain = Wyjaśnijcie mi, dlaczego to się stało
put-right-want-sorry = Przeproście
put-right-want-change = Zmieńcie decyzję
put-right-want-promise = Zróbcie to, co było obiecane
put-right-want-talk = Przyjdźcie i porozmawiajcie ze mną
put-right-wish-label = Czego chcesz, swoimi słowami

## who-knows

who-knows-title = Kto już o tym wie?
who-knows-intro = Nic nie szkodzi, jeśli dowiadujemy się pierwsi.
who-knows-add = Kto już o tym wie
who-knows-told-label = Czy ktoś już o tym od ciebie wie i co powiedział?
who-knows-told-hint = Na przykład: twój opiekun, nauczyciel albo pracownik socjalny
who-knows-court-label = Czy zajmuje się tym sąd?
who-knows-court-hint = W sądzie sędzia podejmuje decyzje, na przykład o tym, gdzie dziecko mieszka
who-knows-court-yes = Tak
who-knows-court-no = Nie
who-knows-court-not-sure = Nie mam pewności

## advocate

advocate-title = Czy chcesz mieć rzecznika (advocate)?
advocate-intro =
    Rzecznik pomaga ci powiedzieć, czego chcesz. Jest po twojej stronie.
    Rzecznik nic nie kosztuje i jest niezależny. Nie należy do zespołu, o którym nam mówisz.
    Jeśli powiesz „tak”, powiemy organizacji rzeczników (advocacy service), jak się nazywasz, jak się z tobą skontaktować i jakiej pomocy potrzebujesz. Nie powiemy jej, co nam piszesz.
    Możesz później zmienić zdanie. Możesz też zadzwonić samodzielnie do organizacji rzeczników ({ $provider }) pod numer { $provider_phone }.
advocate-add = Czy chcesz mieć rzecznika (advocate)?
advocate-add-hint = Rzecznik jest po twojej stronie i pomaga ci powiedzieć, czego chcesz. Możesz też zadzwonić do organizacji rzeczników ({ $provider }) pod numer { $provider_phone }.
advocate-advocate-label = Czy chcesz mieć rzecznika (advocate)?
advocate-advocate-yes = Tak, chcę mieć rzecznika
advocate-advocate-has-one = Mam już rzecznika
advocate-advocate-not-sure = Jeszcze nie wiem
advocate-advocate-no = Nie, dziękuję
advocate-who-label = Jeśli masz rzecznika, kto to jest?
advocate-who-hint = Imię i nazwisko oraz numer telefonu albo adres e-mail, jeśli go znasz
# Asked of who tells us for a child.
advocate-for-child-title = Czy dziecko chce mieć rzecznika (advocate)?
advocate-for-child-intro =
    Rzecznik pomaga dziecku lub młodej osobie powiedzieć, czego chce. Jest po stronie dziecka.
    Rzecznik nic nie kosztuje i jest niezależny. Nie należy do zespołu, o którym nam mówisz.
    Jeśli powiesz „tak”, powiemy organizacji rzeczników (advocacy service), jak się nazywasz, jak się z tobą skontaktować, jak dziecko lubi, żeby do niego mówić, i jakiej pomocy potrzebujesz. Nie powiemy jej, co nam piszesz.
    Jeśli możesz, najpierw zapytaj dziecko.
advocate-for-child-add = Czy dziecko chce mieć rzecznika (advocate)?
advocate-for-child-add-hint = Rzecznik jest po stronie dziecka i pomaga mu powiedzieć, czego chce. Możesz też zadzwonić do organizacji rzeczników ({ $provider }) pod numer { $provider_phone }.
advocate-for-child-advocate-label = Czy dziecko chce mieć rzecznika (advocate)?
advocate-for-child-advocate-yes = Tak, dziecko chce mieć rzecznika
advocate-for-child-advocate-has-one = Dziecko ma już rzecznika
advocate-for-child-who-label = Jeśli dziecko ma rzecznika, kto to jest?

## thanks

thanks-title = Za co chcesz podziękować?
thanks-intro = Pisz swoimi słowami. Błędy w pisowni nie mają znaczenia.
thanks-story-hint = Napisz mało albo dużo, do 10 000 znaków
thanks-story-missing = Napisz podziękowanie. Wystarczy kilka słów

## publish

publish-title = Czy możemy pokazać twoje podziękowanie innym osobom?
publish-intro =
    Zespół, któremu dziękujesz, i tak je zobaczy.
    Przed pokazaniem go komuś innemu usunęlibyśmy z niego wszystkie imiona i nazwiska.
publish-add = Czy możemy pokazać twoje podziękowanie innym osobom
publish-publish-yes = Tak, możecie je pokazać
publish-publish-no = Nie, nie pokazujcie go

## asking-for

asking-for-title = Dla kogo ma być rzecznik (advocate)?
asking-for-intro =
    Rzecznik pomaga dziecku lub młodej osobie powiedzieć, czego chce. Jest po stronie tej osoby.
    Rzecznik nic nie kosztuje i jest niezależny. Żeby go mieć, nie musisz składać skargi.
asking-for-whom-me = Dla mnie
asking-for-whom-child = Dla dziecka lub młodej osoby, którą znam
asking-for-whom-missing = Powiedz nam, dla kogo ma być rzecznik

## about

about-title = W czym ma pomóc rzecznik?
about-intro = Nie musisz opowiadać nam wszystkiego.
about-add = W czym ma pomóc rzecznik
about-about-label = Jaka pomoc jest potrzebna?
about-about-hint = Wybierz tyle, ile chcesz
about-about-where-i-live = Dom i to, gdzie mieszkać
about-about-family-time = Czas z rodziną lub przyjaciółmi
about-about-school = Szkoła lub college
about-about-safe = Poczucie bezpieczeństwa
about-about-information = Dostęp do informacji
about-about-plans = Plany i zebrania
about-about-complaint = Jak powiedzieć urzędowi (council) o problemie
about-about-something-else = Coś innego
about-more-label = Czy chcesz coś dodać?

## age

age-title = Ile lat ma osoba, dla której ma być rzecznik?
age-intro = Jeśli rzecznik ma być dla ciebie, wybierz swój wiek.
age-add = Ile lat ma ta osoba
age-age-under-11 = Mniej niż 11
age-age-11-15 = Od 11 do 15
age-age-16-17 = 16 lub 17
age-age-18-24 = Od 18 do 24
age-age-25-or-over = 25 lub więcej

## share

share-title = Czy możemy wysłać to do organizacji rzeczników (advocacy service)?
share-intro =
    W organizacji rzeczników pracują rzecznicy. Wysłalibyśmy tylko to, co nam tu powiesz.
    Jeśli powiesz „nie”, zobaczy to tylko nasz zespół do spraw skarg. Możesz zadzwonić samodzielnie do organizacji rzeczników ({ $provider }) pod numer { $provider_phone }.
share-share-yes = Tak, wyślijcie to
share-share-no = Nie, nie wysyłajcie tego
share-share-missing = Powiedz nam, czy możemy wysłać to do organizacji rzeczników

## idea

idea-title = Jaki masz pomysł?
idea-intro =
    Co możemy robić lepiej?
    Pisz swoimi słowami. Błędy w pisowni nie mają znaczenia.
idea-story-hint = Napisz mało albo dużo, do 10 000 znaków
idea-story-missing = Powiedz nam, jaki masz pomysł. Wystarczy kilka słów

## name

name-title = Jak mamy się do ciebie zwracać?
name-intro = Możesz pominąć każde z tych pytań.
name-name-label = Jak mamy się do ciebie zwracać?
name-name-hint = Wystarczy imię albo przezwisko
name-full-label = Jak się nazywasz (imię i nazwisko)?
name-full-hint = Żebyśmy szybko cię znaleźli. Widzą to tylko osoby, które zajmują się tą sprawą
name-born-label = Jaka jest twoja data urodzenia?
name-born-hint = Na przykład: 14 marca 2012
name-add = Jak się nazywasz

## reach

reach-title = Jak możemy się z tobą skontaktować?
reach-intro = Wybierz wszystkie sposoby, które są dla ciebie bezpieczne. Użyjemy ich tylko po to, żeby skontaktować się z tobą w tej sprawie.
reach-add = Jak możemy się z tobą skontaktować
reach-reach-email = E-mail
reach-reach-phone = Telefon
reach-reach-text = SMS
reach-reach-letter = List
reach-reach-advocate = Przez mojego rzecznika (advocate)
reach-reach-trusted-person = Przez kogoś, komu ufam
reach-reach-do-not-contact = Nie kontaktujcie się ze mną
reach-reach-do-not-contact-hint = Przeczytamy to, co napiszesz. Żeby dowiedzieć się, co się dzieje, trzeba do nas zadzwonić
reach-reach-missing = Wybierz, jak możemy się z tobą skontaktować, albo wybierz „Nie kontaktujcie się ze mną”
reach-reach-not-alone = Wybierz sposoby kontaktu albo tylko „Nie kontaktujcie się ze mną”

## contact

contact-title = Co musimy wiedzieć, żeby się z tobą skontaktować?
contact-email-label = Adres e-mail
contact-email-hint = Pomyśl o tym, kto jeszcze może czytać twoje e-maile
contact-email-missing = Wpisz swój adres e-mail albo wybierz inny sposób
contact-phone-label = Numer telefonu
contact-phone-missing = Wpisz swój numer telefonu albo wybierz inny sposób
contact-address-label = Adres do listów
contact-address-missing = Wpisz swój adres albo wybierz inny sposób
contact-through-label = Przez kogo możemy się z tobą skontaktować i jak?
contact-through-hint = Imię i nazwisko tej osoby oraz jej numer telefonu albo adres e-mail
contact-through-missing = Wpisz, przez kogo możemy się z tobą skontaktować, albo wybierz inny sposób
contact-times-label = Kiedy bezpiecznie jest do ciebie dzwonić albo pisać SMS-y?
contact-times-hint = Na przykład: po 16:00, ale nie w weekendy
contact-email_reference-label = Czy możemy bezpiecznie podać twój numer zgłoszenia w e-mailu?
contact-email_reference-hint = Numer zgłoszenia jest potrzebny, żeby czytać nasze listy. Mogą go użyć inne osoby, które czytają twoje e-maile
contact-email_reference-yes = Tak
contact-email_reference-no = Nie, zachowam go u siebie
contact-voicemail-label = Czy możemy bezpiecznie nagrać wiadomość na poczcie głosowej?
contact-voicemail-hint = To wiadomość, którą ktoś nagrywa dla ciebie w twoim telefonie
contact-voicemail-yes = Tak
contact-voicemail-no = Nie, nie nagrywajcie wiadomości
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = Czy możemy bezpiecznie zostawić wiadomość albo wysłać e-mail lub list?
contact-messages-hint = Odpowiedz „tak” tylko wtedy, gdy nikt inny nie może ich przeczytać. Wtedy w naszym e-mailu będzie też twój numer zgłoszenia
contact-messages-yes = Tak
contact-messages-no = Nie, nie zostawiajcie wiadomości

## help

help-title = Czy potrzebujesz pomocy, żeby nam coś powiedzieć albo zrozumieć naszą odpowiedź?
help-intro = Wybierz wszystko, co pomoże.
help-add = Czy potrzebujesz pomocy, na przykład tłumacza albo dużego druku
help-help-label = Jakiej pomocy potrzebujesz?
help-help-easy-read = Łatwy tekst (easy read)
help-help-easy-read-hint = Krótkie zdania z obrazkami
help-help-large-print = Duży druk
help-help-interpreter = Tłumacz
help-help-interpreter-hint = Ktoś, kto mówi w moim języku
help-help-sign-language = Język migowy
help-help-audio = Odpowiedź do słuchania
help-help-braille = Braille
help-help-phone-call = Rozmowa przez telefon zamiast pisania
help-help-someone-with-me = Ktoś, kto będzie ze mną
help-which-label = Jakiego języka potrzebujesz albo co jeszcze pomoże?

## ask

ask-title = Czy odpowiesz na kilka pytań o sobie?
ask-intro =
    Mamy już twoją wiadomość. Te pytania są dodatkowe i nie musisz na nie odpowiadać.
    Pomagają nam sprawdzić, czy wszystkich traktujemy sprawiedliwie. Zajmują około 2 minut.
    Trzymamy te odpowiedzi osobno. Nie widzą ich osoby, które zajmują się twoją wiadomością.
ask-answer-yes = Tak, odpowiem
ask-answer-skip = Nie, pomiń to
ask-answer-missing = Wybierz, czy chcesz odpowiedzieć, albo pomiń to

## about-you

about-you-title = O tobie
about-you-intro = Możesz pominąć każde z tych pytań.
about-you-age-label = Ile masz lat?
about-you-age-under-11 = Mniej niż 11
about-you-age-11-15 = Od 11 do 15
about-you-age-16-17 = 16 lub 17
about-you-age-18-24 = Od 18 do 24
about-you-age-25-or-over = 25 lub więcej
about-you-age-not-say = Wolę nie mówić
about-you-sex-label = Jaka jest twoja płeć?
about-you-sex-female = Żeńska
about-you-sex-male = Męska
about-you-sex-not-say = Wolę nie mówić
about-you-ethnic_group-label = Jaka jest twoja grupa etniczna?
about-you-ethnic_group-hint = Chodzi o to, skąd pochodzi twoja rodzina
about-you-ethnic_group-asian = Azjatycka lub brytyjska azjatycka
about-you-ethnic_group-black = Czarna, brytyjska czarna, karaibska lub afrykańska
about-you-ethnic_group-mixed = Mieszana lub więcej niż jedna grupa etniczna
about-you-ethnic_group-white = Biała
about-you-ethnic_group-other = Inna grupa etniczna
about-you-ethnic_group-not-say = Wolę nie mówić
about-you-background-label = Jak opiszesz swoje pochodzenie?
about-you-background-hint = Na przykład: bangladeskie, irlandzkie, romskie albo somalijskie
about-you-condition-label = Czy masz jakieś choroby lub problemy ze zdrowiem fizycznym albo psychicznym?
about-you-condition-hint = Takie, które trwają lub mogą trwać 12 miesięcy albo dłużej
about-you-condition-yes = Tak
about-you-condition-no = Nie
about-you-condition-not-say = Wolę nie mówić
about-you-limits-label = Czy przez to jest ci trudniej na co dzień?
about-you-limits-a-lot = Tak, dużo trudniej
about-you-limits-a-little = Tak, trochę trudniej
about-you-limits-not-at-all = Nie, wcale
about-you-limits-not-say = Wolę nie mówić
about-you-religion-label = Jaka jest twoja religia?
about-you-religion-none = Bez religii
about-you-religion-buddhist = Buddyzm
about-you-religion-christian = Chrześcijaństwo
about-you-religion-hindu = Hinduizm
about-you-religion-jewish = Judaizm
about-you-religion-muslim = Islam
about-you-religion-sikh = Sikhizm
about-you-religion-other = Inna religia
about-you-religion-not-say = Wolę nie mówić

## more-about-you

more-about-you-title = Trochę więcej o tobie
more-about-you-intro = Możesz pominąć każde z tych pytań.
more-about-you-gender-label = Czy twoja tożsamość płciowa (gender) jest taka sama jak płeć zapisana po twoim urodzeniu?
more-about-you-gender-hint = Tożsamość płciowa to to, jak się czujesz i jak żyjesz, na przykład jako mężczyzna albo jako kobieta
more-about-you-gender-same = Tak
more-about-you-gender-different = Nie
more-about-you-gender-not-say = Wolę nie mówić
more-about-you-orientation-label = Co z tego najlepiej cię opisuje?
more-about-you-orientation-hint = Chodzi o to, kto cię pociąga
more-about-you-orientation-straight = Osoba heteroseksualna
more-about-you-orientation-gay-or-lesbian = Gej lub lesbijka
more-about-you-orientation-bisexual = Osoba biseksualna
more-about-you-orientation-other = Inna orientacja seksualna
more-about-you-orientation-not-say = Wolę nie mówić

## The same, asked of a child or young person

child-about-you-sex-label = Jesteś chłopcem czy dziewczynką?
child-about-you-sex-female = Dziewczynką
child-about-you-sex-male = Chłopcem
child-about-you-ethnic_group-label = Skąd pochodzi twoja rodzina?
child-about-you-ethnic_group-hint = Wybierz to, co jest najbliżej
child-about-you-background-label = Czy możesz powiedzieć nam więcej o tym, skąd pochodzi twoja rodzina?
child-about-you-condition-label = Czy masz jakąś chorobę albo niepełnosprawność?
child-about-you-condition-hint = Taką, która trwa od roku albo może trwać rok. Może dotyczyć ciała albo tego, jak czujesz i myślisz
child-about-you-limits-label = Czy przez to jest ci trudniej każdego dnia?
child-about-you-religion-label = Czy masz jakąś religię?

## Faults of any field

fault-missing = Odpowiedz na to pytanie
fault-too-long = Skróć ten tekst. Może mieć tyle znaków: { $limit }
fault-not-a-choice = Wybierz coś z listy
fault-not-alone = Wybierz tylko ostatnią odpowiedź albo wybierz z pozostałych
fault-email = Wpisz adres e-mail, na przykład name@example.com
fault-email-ending = Sprawdź koniec swojego adresu e-mail. Czy ma być .com, czy .co.uk?
fault-email-slip = Sprawdź swój adres e-mail. Czy chodzi o { $meant }?
fault-phone = Wpisz numer telefonu z numerem kierunkowym, na przykład 01632 960001
fault-phone-short = Sprawdź swój numer telefonu. Numer komórki, który zaczyna się od 07, ma 11 cyfr
