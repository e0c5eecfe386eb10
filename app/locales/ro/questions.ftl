# Not yet checked by a translator.
# Romanian, written from app/locales/en-GB.

## danger

danger-title = Ești în siguranță chiar acum?
danger-intro =
    Dacă ai nevoie de ajutor acum, sună la 999. Este gratuit. Citim formularul în acest program: { $hours }.
    Orice răspunzi, poți merge mai departe.
danger-danger-no = Da, sunt în siguranță
danger-danger-yes = Nu, nu sunt în siguranță
danger-danger-not-sure = Nu știu sigur
danger-danger-someone-else = Altcineva nu este în siguranță
danger-danger-missing = Spune-ne dacă ești în siguranță chiar acum

## who

who-title = Cine ești?
who-intro = Te întrebăm ca să îți putem da ajutorul potrivit. Poți sări peste această întrebare.
who-who-in-care = Sunt în grija consiliului (in care)
who-who-in-care-hint = De exemplu, locuiești cu asistenți maternali (foster carers) sau într-o casă pentru copii (children’s home)
who-who-young-person = Sunt alt copil sau altă persoană tânără
who-who-care-leaver = Am ieșit din grija consiliului (care leaver)
who-who-care-leaver-hint = Înainte erai în grija consiliului
who-who-parent = Sunt părinte
who-who-carer = Am grijă de un copil
who-who-carer-hint = De exemplu, ești asistent maternal (foster carer), tutore special (special guardian), bunic sau bunică
who-who-adoption = Adopția face parte din viața mea
who-who-adoption-hint = De exemplu, ai părinți adoptivi, vrei să adopți sau ai un copil care a fost adoptat
who-who-advocate = Sunt susținător (advocate)
who-who-advocate-hint = Ajuți un copil sau un tânăr să spună ce are de spus
who-who-professional = Ține de munca mea
who-who-professional-hint = De exemplu, ești profesor, asistent medical, avocat (solicitor), membru al Parlamentului (MP) sau consilier local (councillor)
who-who-someone-else = Altcineva
who-who-someone-else-hint = De exemplu, un prieten, o prietenă sau o rudă

## who-exactly

who-exactly-title = Care dintre acestea ți se potrivește cel mai bine?
who-exactly-intro = Alege ce este cel mai aproape.
who-exactly-add = Încă puțin despre cine ești
who-exactly-exactly-foster-carers = Locuiesc cu asistenți maternali (foster carers)
who-exactly-exactly-childrens-home = Locuiesc într-o casă pentru copii (children’s home)
who-exactly-exactly-with-family = Locuiesc cu familia mea sau cu prieteni
who-exactly-exactly-residential-school = Locuiesc la o școală cu internat
who-exactly-exactly-custody = Sunt în detenție (in custody)
who-exactly-exactly-custody-hint = De exemplu, într-o casă cu pază (secure home) sau într-un centru de detenție pentru tineri (young offender institution)
who-exactly-exactly-hospital = Sunt în spital
who-exactly-exactly-hotel = Locuiesc într-un hotel sau într-o pensiune (bed and breakfast)
who-exactly-exactly-own-place = Am locuința mea, cu sau fără sprijin
who-exactly-exactly-somewhere-else = Locuiesc în altă parte
who-exactly-exactly-in-care = Sunt în grija consiliului (in care)
who-exactly-exactly-in-care-hint = De exemplu, locuiești cu asistenți maternali (foster carers) sau într-o casă pentru copii (children’s home)
who-exactly-exactly-in-need = Locuiesc acasă, și un asistent social mă ajută pe mine sau îmi ajută familia
who-exactly-exactly-with-special-guardian = Locuiesc cu un tutore special (special guardian)
who-exactly-exactly-with-special-guardian-hint = Un tribunal a ales această persoană ca să aibă grijă de tine până faci 18 ani
who-exactly-exactly-may-be-adopted = S-ar putea să mă adopte o familie
who-exactly-exactly-adopted = Am părinți adoptivi
who-exactly-exactly-not-sure = Nu știu sigur
who-exactly-exactly-parent = Copilul meu este în grija consiliului (in care) sau primește ajutor de la serviciile pentru copii
who-exactly-exactly-parent-special-guardianship = Copilul meu locuiește cu un tutore special (special guardian)
who-exactly-exactly-parent-special-guardianship-hint = Un tribunal a ales această persoană ca să aibă grijă de copil până când copilul face 18 ani
who-exactly-exactly-parent-may-be-adopted = Copilul meu ar putea fi adoptat
who-exactly-exactly-parent-adopted = Copilul meu este adoptat
who-exactly-exactly-foster-carer = Sunt asistent maternal (foster carer)
who-exactly-exactly-special-guardian = Sunt tutore special (special guardian)
who-exactly-exactly-asked-special-guardian = Am cerut sprijin pentru tutela specială (special guardianship)
who-exactly-exactly-asked-special-guardian-hint = Ai cerut consiliului să vadă ce ajutor ai putea primi
who-exactly-exactly-parental-responsibility = Am răspundere părintească (parental responsibility), dar nu sunt părinte
who-exactly-exactly-parental-responsibility-hint = Legea te lasă să iei hotărâri importante pentru un copil
who-exactly-exactly-family = Fac parte din familia copilului
who-exactly-exactly-family-hint = De exemplu, bunic, bunică, mătușă, unchi, frate sau soră
who-exactly-exactly-want-to-adopt = Vreau să adopt
who-exactly-exactly-have-adopted = Am adoptat un copil
who-exactly-exactly-birth-parent = Sunt părintele biologic al unui copil care a fost adoptat
who-exactly-exactly-guardian = Sunt sau am fost tutorele unui copil care ar putea fi adoptat
who-exactly-exactly-adoption-services = Primesc alt ajutor pentru adopție sau am cerut așa ceva
who-exactly-exactly-friend = Suntem prieteni
who-exactly-exactly-professional = Lucrez cu copilul sau cu familia
who-exactly-exactly-other = Niciuna dintre acestea

## on-behalf

on-behalf-title = Pentru cine vorbești?
on-behalf-add = Pentru cine vorbești
on-behalf-work-label = Ce lucrezi?
on-behalf-work-professional = Lucrez cu copii sau cu familii
on-behalf-work-mp = Sunt membru al Parlamentului (MP) sau lucrez pentru un membru al Parlamentului
on-behalf-work-councillor = Sunt consilier local (councillor)
on-behalf-work-solicitor = Sunt avocat (solicitor)
on-behalf-organisation-label = Pentru ce organizație lucrezi?
on-behalf-called-label = Cum se numește persoana pentru care vorbești?
on-behalf-agrees-label = Este de acord acea persoană să ne spui?
on-behalf-agrees-hint = Dacă nu, spune-ne oricum. S-ar putea să trebuiască să o întrebăm înainte să îți putem răspunde
on-behalf-agrees-yes = Da
on-behalf-agrees-no = Nu
on-behalf-agrees-not-asked = Nu am întrebat-o
on-behalf-agrees-too-young = Este prea mică sau nu poate spune
on-behalf-reference-label = Ce cod de referință folosești chiar tu pentru acest caz?

## for-whom

for-whom-title = Vorbești pentru tine sau pentru un copil?
for-whom-add = Pentru cine vorbești
for-whom-whom-hint = Nu ai nevoie de voie de la un copil ca să ne spui despre o problemă
for-whom-whom-me = Pentru mine
for-whom-whom-child = Pentru un copil sau un tânăr
for-whom-whom-both = Și pentru mine, și pentru copil

## the-child

the-child-title = Spune-ne despre copil sau despre tânăr
the-child-intro = Poți sări peste oricare dintre aceste întrebări. Răspunsurile tale nu ne împiedică niciodată să cercetăm problema.
the-child-add = Despre copil sau despre tânăr
the-child-called-label = Cum îi place copilului să i se spună?
the-child-called-hint = Ajunge un prenume sau un nume de alint
the-child-knows-label = Știe copilul că ne spui?
the-child-knows-yes = Da
the-child-knows-no = Nu
the-child-knows-not-sure = Nu știu sigur
the-child-agrees-label = Este copilul de acord cu ce ne spui?
the-child-agrees-yes = Da
the-child-agrees-no = Nu
the-child-agrees-not-asked = Nu l-am întrebat
the-child-agrees-too-young = Este prea mic sau nu poate spune

## what-happened

what-happened-title = Ce s-a întâmplat?
what-happened-intro =
    Folosește cuvintele tale. Greșelile de scriere nu contează.
    Poate că nu a ascultat nimeni, că s-au purtat nedrept cu tine sau că cineva nu a făcut ce a spus. Poate că este altceva.
    Dacă tu sau altcineva nu sunteți în siguranță, s-ar putea să trebuiască să le spunem unor oameni care pot ajuta.
what-happened-story-hint = Scrie puțin sau mult, până la 10.000 de caractere
what-happened-story-missing = Spune-ne ce s-a întâmplat. Ajung câteva cuvinte

## feeling

feeling-title = Ce simți din cauza asta?
feeling-intro = Alege câte vrei.
feeling-add = Ce simți din cauza asta
feeling-feel-sad = Tristețe
feeling-feel-angry = Furie
feeling-feel-worried = Îngrijorare
feeling-feel-scared = Frică
feeling-feel-confused = Confuzie
feeling-feel-ignored = Că nu mă ascultă nimeni

## when

when-title = Când s-a întâmplat?
when-intro = Nu e nevoie să știi data. Dacă a fost demult, spune-ne oricum.
when-add = Când s-a întâmplat
when-when-hint = De exemplu: vara trecută sau din martie

## team

team-title = Despre cine sau despre ce este vorba?
team-intro = Nu e nevoie să știi. Putem afla noi.
team-add = Despre cine sau despre ce este vorba
team-about-label = Despre ce este vorba?
team-about-worker = Asistentul meu social sau consilierul meu personal (personal adviser)
team-about-home = Locul unde locuiesc
team-about-carer = Oamenii care au grijă de mine
team-about-family = Întâlnirile cu familia mea
team-about-meeting = O ședință despre mine
team-about-school = Școala sau colegiul
team-about-money = Banii
team-about-moving-on = Ieșirea din grija consiliului sau o locuință a mea
team-about-other = Altceva
team-about-not-known = Nu știu
team-area-label = Despre ce echipă este vorba?
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = Echipa pentru copiii aflați în grija consiliului
team-area-leaving_care = Echipa pentru tinerii care ies din grija consiliului
team-area-assessment_safeguarding = Echipa de evaluare și protecție (assessment and safeguarding)
team-area-front_door = Echipa pe care o contactezi mai întâi
team-area-fostering_kinship = Echipa pentru asistenți maternali și pentru rude care au grijă de copii
team-area-adoption = Echipa pentru adopții
team-area-residential = Casă pentru copii
team-area-disabled_children = Echipa pentru copii cu dizabilități
team-area-family_time_support = Echipa pentru timpul cu familia (family time)
team-area-early_help = Echipa de ajutor timpuriu (early help)
team-area-safeguarding_review = Ședințe de evaluare (reviews) și ședințe pentru protecția copilului (child protection)
team-area-practice_team = Echipa de asistență socială
team-area-send = Echipa pentru nevoi educaționale speciale
team-area-transport = Transport școlar
team-area-finance_business_support = Echipa pentru bani și birou
team-area-other = Altă echipă
team-area-not-known = Nu știu
team-person-label = Despre ce persoană este vorba?
team-person-hint = Un nume sau ce lucrează acea persoană. De exemplu: asistentul meu social
thank-you-team-person-label = Cui vrei să îi mulțumești?
idea-team-person-label = Pentru ce echipă sau persoană este ideea ta?

## about-to-happen

about-to-happen-title = Urmează să se întâmple ceva ce vrei să oprim?
about-to-happen-soon-hint = De exemplu, poate că trebuie să te muți curând. Ne uităm mai întâi la asta.
about-to-happen-soon-label = Vrei să oprim ceva?
about-to-happen-soon-yes = Da
about-to-happen-soon-no = Nu
about-to-happen-soon-not-sure = Nu știu sigur
about-to-happen-what-label = Ce ar trebui să oprim și când se va întâmpla?

## put-right

put-right-title = Ce ar îndrepta lucrurile?
put-right-intro = Nu putem promite că vom face asta. Îți vom spune ce putem face.
put-right-add = Ce ar îndrepta lucrurile
put-right-want-label = Ce vrei să se întâmple?
put-right-want-explain = Să îmi spuneți de ce s-a întâmplat
put-right-want-sorry = Să vă cereți scuze
put-right-want-change = Să schimbați o hotărâre
put-right-want-promise = Să faceți ce s-a promis
put-right-want-talk = Să veniți să vorbiți cu mine
put-right-wish-label = Ce vrei, cu cuvintele tale

## who-knows

who-knows-title = Cine știe deja despre asta?
who-knows-intro = Este în regulă dacă noi suntem primii care află.
who-knows-add = Cine știe deja despre asta
who-knows-told-label = Ai spus cuiva? Ce ți-a zis?
who-knows-told-hint = De exemplu: celor care au grijă de tine, unui profesor sau asistentului tău social
who-knows-court-label = Se ocupă de asta un tribunal?
who-knows-court-hint = La tribunal, un judecător ia hotărâri, de exemplu despre unde locuiește un copil
who-knows-court-yes = Da
who-knows-court-no = Nu
who-knows-court-not-sure = Nu știu sigur

## advocate

advocate-title = Ai vrea un susținător?
advocate-intro =
    Un susținător (în engleză „advocate”; nu este avocat) te ajută să spui ce vrei. Este de partea ta.
    Un susținător este gratuit și independent. Nu face parte din echipa despre care ne spui.
    Dacă spui da, îi spunem serviciului de susținători (advocacy) numele tău, cum te poate contacta și de ce ajutor ai nevoie. Nu îi spunem ce ai scris.
    Te poți răzgândi mai târziu. Poți și să suni chiar tu la { $provider }, serviciul de susținători, la { $provider_phone }.
advocate-add = Ai vrea un susținător?
advocate-add-hint = Un susținător (advocate) este de partea ta și te ajută să spui ce vrei. Poți și să suni la { $provider }, la { $provider_phone }.
advocate-advocate-label = Ai vrea un susținător?
advocate-advocate-yes = Da, aș vrea un susținător
advocate-advocate-has-one = Am deja un susținător
advocate-advocate-not-sure = Nu știu sigur încă
advocate-advocate-no = Nu, mulțumesc
advocate-who-label = Dacă ai un susținător, cine este?
advocate-who-hint = Numele lui și numărul de telefon sau adresa de e-mail, dacă le știi
# Asked of who tells us for a child.
advocate-for-child-title = Ar vrea copilul un susținător?
advocate-for-child-intro =
    Un susținător (în engleză „advocate”; nu este avocat) ajută un copil sau un tânăr să spună ce vrea. Este de partea copilului.
    Un susținător este gratuit și independent. Nu face parte din echipa despre care ne spui.
    Dacă spui da, îi spunem serviciului de susținători (advocacy) numele tău, cum te poate contacta, cum îi place copilului să i se spună și de ce ajutor ai nevoie. Nu îi spunem ce ai scris.
    Dacă poți, întreabă mai întâi copilul.
advocate-for-child-add = Ar vrea copilul un susținător?
advocate-for-child-add-hint = Un susținător (advocate) este de partea copilului și îl ajută să spună ce vrea. Poți și să suni la { $provider }, la { $provider_phone }.
advocate-for-child-advocate-label = Ar vrea copilul un susținător?
advocate-for-child-advocate-yes = Da, copilul ar vrea un susținător
advocate-for-child-advocate-has-one = Copilul are deja un susținător
advocate-for-child-who-label = Dacă are copilul un susținător, cine este?

## thanks

thanks-title = Pentru ce vrei să spui mulțumesc?
thanks-intro = Folosește cuvintele tale. Greșelile de scriere nu contează.
thanks-story-hint = Scrie puțin sau mult, până la 10.000 de caractere
thanks-story-missing = Scrie mulțumirea ta. Ajung câteva cuvinte

## publish

publish-title = Putem arăta mulțumirea ta și altor oameni?
publish-intro =
    Echipa căreia îi mulțumești o va vedea oricum.
    Înainte să o arătăm altcuiva, am scoate din ea toate numele.
publish-add = Dacă putem arăta mulțumirea ta și altor oameni
publish-publish-yes = Da, o puteți arăta
publish-publish-no = Nu, nu o arătați

## asking-for

asking-for-title = Pentru cine ar fi susținătorul?
asking-for-intro =
    Un susținător (în engleză „advocate”; nu este avocat) ajută un copil sau un tânăr să spună ce vrea. Susținătorul este de partea lui.
    Un susținător este gratuit și independent. Ca să ai unul, nu e nevoie să faci o plângere.
asking-for-whom-me = Pentru mine
asking-for-whom-child = Pentru un copil sau un tânăr pe care îl cunosc
asking-for-whom-missing = Spune-ne pentru cine ar fi susținătorul

## about

about-title = La ce ar trebui să ajute susținătorul?
about-intro = Nu e nevoie să ne spui toată povestea.
about-add = La ce ar trebui să ajute susținătorul
about-about-label = De ce ajutor este nevoie?
about-about-hint = Alege câte vrei
about-about-where-i-live = Casa și locul de locuit
about-about-family-time = Timpul cu familia sau cu prietenii
about-about-school = Școala sau colegiul
about-about-safe = Sentimentul de siguranță
about-about-information = Aflarea unor informații
about-about-plans = Planuri și ședințe
about-about-complaint = O problemă de spus consiliului (council)
about-about-something-else = Altceva
about-more-label = Mai vrei să adaugi ceva?

## age

age-title = Câți ani are persoana pentru care este susținătorul?
age-intro = Dacă susținătorul este pentru tine, alege vârsta ta.
age-add = Câți ani are persoana
age-age-under-11 = Sub 11 ani
age-age-11-15 = De la 11 la 15 ani
age-age-16-17 = 16 sau 17 ani
age-age-18-24 = De la 18 la 24 de ani
age-age-25-or-over = 25 de ani sau mai mult

## share

share-title = Putem trimite asta la serviciul de susținători (advocacy)?
share-intro =
    Serviciul de susținători este locul unde lucrează susținătorii (advocates). Dacă spui da, trimitem numai ce ne spui aici.
    Dacă spui nu, va vedea numai echipa noastră pentru plângeri. Poți suna chiar tu la { $provider }, la { $provider_phone }.
share-share-yes = Da, trimiteți
share-share-no = Nu, nu trimiteți
share-share-missing = Spune-ne dacă putem trimite asta la serviciul de susținători

## idea

idea-title = Care este ideea ta?
idea-intro =
    Cum am putea face lucrurile mai bine?
    Folosește cuvintele tale. Greșelile de scriere nu contează.
idea-story-hint = Scrie puțin sau mult, până la 10.000 de caractere
idea-story-missing = Spune-ne ideea ta. Ajung câteva cuvinte

## name

name-title = Cum să îți spunem?
name-intro = Poți sări peste oricare dintre aceste întrebări.
name-name-label = Cum să îți spunem?
name-name-hint = Ajunge un prenume sau un nume de alint
name-full-label = Care este numele tău întreg?
name-full-hint = Ca să te găsim repede. Îl văd numai oamenii care cercetează ce ne spui
name-born-label = Când te-ai născut?
name-born-hint = De exemplu: 14 martie 2012
name-add = Numele tău

## reach

reach-title = Cum te putem contacta?
reach-intro = Alege toate felurile care sunt sigure pentru tine. Le folosim numai ca să te contactăm despre asta.
reach-add = Cum te putem contacta
reach-reach-email = E-mail
reach-reach-phone = Apel telefonic
reach-reach-text = SMS
reach-reach-letter = Scrisoare
reach-reach-advocate = Prin susținătorul meu
reach-reach-trusted-person = Prin cineva în care am încredere
reach-reach-do-not-contact = Nu mă contactați
reach-reach-do-not-contact-hint = Vom citi ce ne spui. Ca să afli ce se întâmplă, va trebui să ne suni
reach-reach-missing = Alege cum te putem contacta sau alege „Nu mă contactați”
reach-reach-not-alone = Alege feluri în care te putem contacta sau numai „Nu mă contactați”

## contact

contact-title = Ce trebuie să știm ca să te contactăm?
contact-email-label = Adresa de e-mail
contact-email-hint = Gândește-te cine altcineva îți poate citi e-mailurile
contact-email-missing = Scrie adresa ta de e-mail sau alege alt fel de a te contacta
contact-phone-label = Numărul de telefon
contact-phone-missing = Scrie numărul tău de telefon sau alege alt fel de a te contacta
contact-address-label = Adresa pentru scrisori
contact-address-missing = Scrie adresa ta sau alege alt fel de a te contacta
contact-through-label = Pe cine putem contacta pentru tine și cum?
contact-through-hint = Numele persoanei și numărul ei de telefon sau adresa ei de e-mail
contact-through-missing = Scrie pe cine putem contacta pentru tine sau alege alt fel de a te contacta
contact-times-label = Când este sigur pentru tine să te sunăm sau să îți trimitem un SMS?
contact-times-hint = De exemplu: după ora 16, dar nu în weekend
contact-email_reference-label = Este sigur pentru tine să îți scriem codul de referință în e-mail?
contact-email_reference-hint = Ai nevoie de codul tău de referință ca să citești scrisorile noastre. Alți oameni care îți citesc e-mailurile l-ar putea folosi
contact-email_reference-yes = Da
contact-email_reference-no = Nu, îl păstrez eu
contact-voicemail-label = Este sigur pentru tine să îți lăsăm un mesaj vocal?
contact-voicemail-hint = Un mesaj vocal este un mesaj lăsat pe telefonul tău
contact-voicemail-yes = Da
contact-voicemail-no = Nu, nu lăsați mesaj vocal
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = Este sigur pentru tine să îți lăsăm un mesaj sau să îți trimitem un e-mail sau o scrisoare?
contact-messages-hint = Spune da numai dacă nimeni altcineva nu le poate citi. Atunci, e-mailul nostru îți spune și codul tău de referință
contact-messages-yes = Da
contact-messages-no = Nu, nu lăsați mesaje

## help

help-title = Ai nevoie de ajutor ca să ne spui sau ca să înțelegi răspunsul nostru?
help-intro = Alege tot ce te-ar ajuta.
help-add = Dacă ai nevoie de ajutor, de exemplu de un interpret sau de litere mari
help-help-label = De ce ajutor ai nevoie?
help-help-easy-read = Ușor de citit
help-help-easy-read-hint = Propoziții scurte, cu imagini
help-help-large-print = Litere mari
help-help-interpreter = Un interpret
help-help-interpreter-hint = Cineva care vorbește limba mea
help-help-sign-language = Limba semnelor
help-help-audio = Un răspuns pe care îl pot asculta
help-help-braille = Braille
help-help-phone-call = Un apel telefonic în loc de scris
help-help-someone-with-me = Cineva alături de mine
help-which-label = De ce limbă ai nevoie sau ce altceva te-ar ajuta?

## ask

ask-title = Vrei să răspunzi la câteva întrebări despre tine?
ask-intro =
    Am primit ce ne-ai spus. Aceste întrebări sunt în plus. Poți să nu răspunzi la ele.
    Ele ne ajută să vedem dacă suntem corecți cu toată lumea. Durează cam 2 minute.
    Păstrăm separat aceste răspunsuri. Oamenii care cercetează ce ne-ai spus nu le văd.
ask-answer-yes = Da, răspund
ask-answer-skip = Nu, sar peste
ask-answer-missing = Alege dacă vrei să răspunzi sau sari peste

## about-you

about-you-title = Despre tine
about-you-intro = Poți sări peste oricare dintre aceste întrebări.
about-you-age-label = Câți ani ai?
about-you-age-under-11 = Sub 11 ani
about-you-age-11-15 = De la 11 la 15 ani
about-you-age-16-17 = 16 sau 17 ani
about-you-age-18-24 = De la 18 la 24 de ani
about-you-age-25-or-over = 25 de ani sau mai mult
about-you-age-not-say = Prefer să nu spun
about-you-sex-label = Ce sex ai?
about-you-sex-female = Feminin
about-you-sex-male = Masculin
about-you-sex-not-say = Prefer să nu spun
about-you-ethnic_group-label = Care este grupul tău etnic?
about-you-ethnic_group-hint = Este vorba despre locul de unde vine familia ta
about-you-ethnic_group-asian = Asiatic sau britanic asiatic
about-you-ethnic_group-black = Negru, britanic negru, caraibian sau african
about-you-ethnic_group-mixed = Mixt sau mai multe grupuri etnice
about-you-ethnic_group-white = Alb
about-you-ethnic_group-other = Alt grup etnic
about-you-ethnic_group-not-say = Prefer să nu spun
about-you-background-label = Cum ți-ai descrie originea?
about-you-background-hint = De exemplu: bangladeză, irlandeză, romă sau somaleză
about-you-condition-label = Ai probleme de sănătate sau boli, fizice sau psihice?
about-you-condition-hint = Cele care au durat sau pot dura 12 luni sau mai mult
about-you-condition-yes = Da
about-you-condition-no = Nu
about-you-condition-not-say = Prefer să nu spun
about-you-limits-label = Îți este mai greu din cauza asta să faci lucruri de zi cu zi?
about-you-limits-a-lot = Da, mult
about-you-limits-a-little = Da, puțin
about-you-limits-not-at-all = Nu, deloc
about-you-limits-not-say = Prefer să nu spun
about-you-religion-label = Care este religia ta?
about-you-religion-none = Fără religie
about-you-religion-buddhist = Budistă
about-you-religion-christian = Creștină
about-you-religion-hindu = Hindusă
about-you-religion-jewish = Iudaică (evreiască)
about-you-religion-muslim = Musulmană
about-you-religion-sikh = Sikh
about-you-religion-other = Altă religie
about-you-religion-not-say = Prefer să nu spun

## more-about-you

more-about-you-title = Încă puțin despre tine
more-about-you-intro = Poți sări peste oricare dintre aceste întrebări.
more-about-you-gender-label = Genul tău este același cu sexul înregistrat când te-ai născut?
more-about-you-gender-hint = Genul este felul în care te simți și trăiești, de exemplu ca bărbat sau ca femeie
more-about-you-gender-same = Da
more-about-you-gender-different = Nu
more-about-you-gender-not-say = Prefer să nu spun
more-about-you-orientation-label = Ce orientare te descrie cel mai bine?
more-about-you-orientation-hint = Este vorba despre cine te atrage
more-about-you-orientation-straight = Heterosexuală
more-about-you-orientation-gay-or-lesbian = Gay sau lesbiană
more-about-you-orientation-bisexual = Bisexuală
more-about-you-orientation-other = Altă orientare sexuală
more-about-you-orientation-not-say = Prefer să nu spun

## The same, asked of a child or young person

child-about-you-sex-label = Ești băiat sau fată?
child-about-you-sex-female = Fată
child-about-you-sex-male = Băiat
child-about-you-ethnic_group-label = De unde vine familia ta?
child-about-you-ethnic_group-hint = Alege ce este cel mai aproape
child-about-you-background-label = Ne poți spune mai multe despre locul de unde vine familia ta?
child-about-you-condition-label = Ai o boală sau o dizabilitate?
child-about-you-condition-hint = Una care a durat un an sau care poate dura un an. Poate fi în corpul tău sau în felul în care simți și gândești
child-about-you-limits-label = Îți este mai greu în fiecare zi din cauza asta?
child-about-you-religion-label = Ai o religie?

## Faults of any field

fault-missing = Răspunde la această întrebare
fault-too-long = Scrie mai scurt. Numărul cel mai mare de caractere este { $limit }
fault-not-a-choice = Alege din listă
fault-not-alone = Alege-o numai pe ultima sau alege dintre celelalte
fault-email = Scrie o adresă de e-mail ca name@example.com
fault-email-ending = Verifică sfârșitul adresei tale de e-mail. Ar trebui să fie .com sau .co.uk?
fault-email-slip = Verifică adresa ta de e-mail. Ai vrut să scrii { $meant }?
fault-phone = Scrie un număr de telefon cu prefix, ca 01632 960001
fault-phone-short = Verifică numărul tău de telefon. Un număr de mobil care începe cu 07 are 11 cifre
