# Not yet checked by a translator.
# Somali, written from app/locales/en-GB.

## Start

start-title = Noo sheeg fikirkaaga. Waan ku dhegaysanaynaa.
start-lead = Tani waxay u furan tahay qof kasta oo wax ka sheegi raba adeegyada carruurta.
start-complain = Wax baa khaldan
start-complain-hint = Dhib noo sheeg
start-thank-you = U mahadceli qof
start-thank-you-hint = Noo sheeg wixii si fiican u dhacay, ama cidda ku caawisay
start-advocate = Waxaan rabaa qof ii hadla
start-advocate-hint = Codso taageere madaxbannaan (advocate), oo dhinacaaga ku jira
start-idea = Fikrad baan hayaa
start-idea-hint = Noo sheeg sida wax loo hagaajin karo
start-no-trouble = Inaad noo sheegto dhib kuma gelinayso. Caawimada aad hesho waxba kama beddelayso.

start-unsent = Waxaa halkan kuu yaal wax aadan dirin.

## Is this yours?

yours-title = Kan ma adigaa leh?
yours-intro =
    Waxaad haysataa wax aadan dirin.
    Haddii aad adigu qortay, waad sii wadi kartaa. Weli cidna ma akhrin.
    Haddii aadan adigu qorin, qof kale ayaa taleefankan ama kombiyuutarkan kaa hor isticmaalay. Dib u bilow, waana la tirtirayaa.
yours-sent-intro =
    Muddo ka hor ayaa wax laga diray taleefankan ama kombiyuutarkan.
    Haddii aad adigu dirtay, waxaad mar kale arki kartaa lambarkaaga tixraaca.
    Haddii aadan adigu dirin, taleefankan ama kombiyuutarkan waan ka saaraynaa. Kooxda cabashooyinku weli way haysaa.

## In danger

help-now-title = Hadda caawimo hel
help-now-intro =
    Haddii aad 999 ka wacdo mobayl oo aadan hadli karin, riix 55 marka lagaa codsado.
    Foomkan isla markiiba ma akhrinno: waxaan akhrinnaa { $hours }. Hadda wac haddii aad hadda caawimo u baahan tahay.

## Check and send

check-title = Hadda waad diri kartaa
check-intro = Weli cidna ma akhrin.
check-who-reads = Kooxdu waxay la wadaagtaa oo keliya dadka u baahan inay ogaadaan si ay kuu caawiyaan, ama si ay qof ammaankiisa u ilaaliyaan.
check-more-title = Wax dheeraad ah waad noo sheegi kartaa, haddii aad rabto
check-answers = Waxa aad noo sheegtay

## Sent

sent-complain-title = Waan helnay. Waad ku mahadsan tahay inaad noo sheegtay
sent-thank-you-title = Mahadnaqaaga waan helnay
sent-advocate-title = Codsigaaga waan helnay
sent-idea-title = Fikraddaada waan helnay
sent-done = Qaybtaadii waad qabatay. Inta kale annagaa qabanayna.
sent-another = Ma u baahan tahay inaad ilmo kale wax nooga sheegto? Cidda aad tahay iyo sida laguula soo xiriiro annagaa buuxinayna.
sent-copy = Hayso lambarkaaga tixraaca. Meel ku qoro, sawir ka qaado, ama daabaco boggan.
sent-file-title = Ku dar sawir ama dukumiinti
sent-file-intro = Wixii aad noo sheegtay way na soo gaareen. Waxa aad ku dartid waxay u tagayaan isla dadkaas. Waxaan ka baarnaa fayras, sawirkana waxaan ka saarnaa meesha laga qaaday.
sent-file-label = Sawir, dukumiinti ama cod la duubay
sent-file-hint = Ilaa 25 MB
sent-file-name = Waa maxay? Waad ka boodi kartaa
sent-file-button = Ku dar
sent-file-added = Waxaad ku dartay:
sent-file-missing = Dooro sawir, dukumiinti ama cod la duubay
sent-file-too-long = Kani wuu ka badan yahay 25 MB. Ku dar mid ka yar
sent-file-kind = Ma qaadan karno faylka noocan ah. Sawir ka qaad, ama u kaydi PDF ahaan
sent-file-not-sent = Nama soo gaarin. Mar kale isku day
sent-file-no-room = Hadda ma qaadan karno. Wixii aad hore noo sheegtay waa ammaan. Mar dambe isku day, ama na soo wac
sent-file-most = Waxaad ku dartay 10. Si aad noogu soo dirto wax ka badan, na soo wac
sent-keep-warning = Qof kasta oo eegi kara faylasha taleefankan ama kombiyuutarkan ku jira ayaa nuqulka akhrin kara.
sent-freeze-closed = Waxaad naga codsatay inaan wax joojinno. Taas ayaan marka hore eegaynaa, maalinta { $day }. Haddii aysan ilaa markaas sugi karin, wac { $now }.
sent-freeze-open = Waxaad naga codsatay inaan wax joojinno. Taas ayaan marka hore eegaynaa. Maanta waxaan shaqada joognaa ilaa { $closes }. Haddii aysan sugi karin, hadda wac { $now }.
sent-hours-closed = Kooxdayadu hadda shaqada ma joogto. Kooxdayada qofna kan ma akhrinayo ka hor { $opens }.
sent-complain-next-1 = Waxaan kula soo xiriiri doonnaa ugu dambayn { $acknowledge }.
sent-complain-next-2 = Waxaan ku dadaalaynaa inaan jawaabtayada kuu soo dirno ugu dambayn { $answer }. Haddii aan waqti dheeraad ah u baahanno, sababta waan kuu sheegi doonnaa.
sent-complain-next-3 = Haddii aadan ku faraxsanayn jawaabtayada, waxaad naga codsan kartaa inaan mar kale eegno. Sida loo sameeyo waan kuu sheegi doonnaa.
sent-complain-silent-1 = Kooxda cabashooyinka ee { $council } ayaa akhrin doonta waxa aad noo sheegtay.
sent-complain-silent-2 = Way eegi doonaan. Jawaab ma heli doontid, sababtoo ah waxaad naga codsatay inaannaan kula soo xiriirin.
sent-complain-silent-3 = Haddii aad rabto inaad ogaato waxa dhacay, na soo wac oo noo sheeg lambarkaaga tixraaca.
sent-thank-you-next-1 = Kooxda cabashooyinka ee { $council } ayaa akhrin doonta.
sent-thank-you-next-2 = Waxay gaarsiin doonaan kooxda ama qofka aad rabto inaad u mahadceliso, iyo maamulahooda.
sent-thank-you-next-3 = Uma baahnid inaad wax kale samayso. Waxaa laga yaabaa inaad qof maanta ka farxisay.
sent-thank-you-silent-3 = Cidina kulama soo xiriiri doonto. Waxaa laga yaabaa inaad qof maanta ka farxisay.
sent-advocate-next-1 = Codsigaaga waxaan u diraynaa { $provider }, adeegga taageerayaasha madaxbannaan (advocacy service).
sent-advocate-next-2 = Qof waa inuu kula soo xiriiraa ugu dambayn { $answer }, si aad adigu dooratay.
sent-advocate-next-3 = Haddii cidina kula soo xiriirin, { $provider } ka wac { $provider_phone }, ama annaga na soo wac oo noo sheeg lambarkaaga tixraaca.
sent-advocate-unshared-1 = Kooxda cabashooyinka ee { $council } oo keliya ayaa codsigaaga aragta. Uma aannaan dirin { $provider }, adeegga taageerayaasha madaxbannaan (advocacy service).
sent-advocate-silent-2 = Cidina kulama soo xiriiri doonto, sababtoo ah waxaad naga codsatay inaannaan kula soo xiriirin.
sent-advocate-silent-3 = Si aad uga hadasho taageere madaxbannaan (advocate), { $provider } ka wac { $provider_phone }, ama annaga na soo wac.
sent-idea-next-1 = Kooxda cabashooyinka ee { $council } ayaa fikraddaada akhrin doonta.
sent-idea-next-2 = Waxay gaarsiin doonaan dadka isticmaali kara.
sent-idea-next-3 = Haddii ay su’aal qabaan ama wax kuu sheegayaan, waxaa laga yaabaa inay kula soo xiriiraan si aad adigu dooratay.
sent-idea-silent-3 = Cidina kulama soo xiriiri doonto.
sent-no-contact = Waxaad naga codsatay inaannaan kula soo xiriirin, markaa kulama soo xiriiri doonno. Haddii aan u malayno in qof uusan ammaan ahayn, tallaabo ayaan qaadi doonnaa.
sent-email = Email ayaan kuu soo diraynaa. Laguma sheegayo waxa aad noo sheegtay. Hayso lambarkaaga tixraaca: waxaad ugu baahan tahay inaad warqadahayaga akhrido.
sent-advocate = Waxaad codsatay taageere madaxbannaan (advocate). Waxaan { $provider }, adeegga taageerayaasha madaxbannaan, ka codsanaynaa inay mid helaan. Adiguna waad wici kartaa: { $provider_phone }.
sent-help = Waxaad noo sheegtay caawimaadda aad u baahan tahay. Kooxdu way arki doontaa ka hor inta aysan kula soo xiriirin.
sent-trusted = Waxaad kaloo la hadli kartaa qof aad ku kalsoon tahay, sida daryeele, macallin ama saaxiib.
sent-close = Qof kale ma isticmaalaa taleefankan ama kombiyuutarkan? Marka aad lambarkaaga tixraaca haysato, waxaad kan ka saari kartaa shaashaddan. Wixii aad soo dirtay weli waan haynaa.
sent-nothing-title = Halkan wax la soo tuso ma jiraan
sent-nothing-intro =
    Boggan waxaan tusnaa muddo yar oo keliya ka dib marka aad wax dirto, oo keliya isla taleefankaas ama kombiyuutarkaas.
    Haddii aad wax soo dirtay, waan haynaa. Na soo wac haddii aad u baahan tahay lambarkaaga tixraaca.

## Reading a letter

letter-title = Warqaddaada
letter-intro =
    Warqad ayaan kuu soo qornay. Geli lambarkaaga tixraaca (reference) si aad warqadda u akhrido. Waxaan u weydiinaynaa si aan cid kale u akhrin.
    Haddii aad weydo lambarkaaga tixraaca, na soo wac.
letter-reference-label = Lambarkaaga tixraaca
letter-reference-missing = Geli lambarkaaga tixraaca
letter-reference-hint = Waa xarfo iyo tirooyin. Wuxuu ku qornaa boggii aad aragtay markii aad farriintaada noo soo dirtay. Haddii aadan haysan, na soo wac waanna kuu sheegaynaa
letter-keep =
    Boggan waad daabacan kartaa si aad warqadda u haysato. Si aad mar kale u akhrido, isticmaal isla link-iga iyo lambarkaaga tixraaca.
    Haddii aadan fahmin, ama aadan ku faraxsanayn, na soo wac.

letter-ended-title = Link-igan wuu dhacay
letter-ended =
    Warqaddaadu way ammaan tahay, weli halkan ayay kuu taal. Link-igu warqadda wuxuu furaa muddo 30 maalmood ah, ama ilaa marar aad u badan la geliyo lambar tixraac oo khaldan.
    Na soo wac. Link cusub waan kuu soo diri karnaa, warqadda boostada waan kuugu soo diri karnaa, ama waan kuu akhrin karnaa.
letter-deleted-title = Warqaddan hadda ma hayno
letter-deleted =
    Warqadaha waxaan tirtirnaa dhowr sano ka dib marka aan dhammayno.
    Haddii aad rabto inaad wax ka weydiiso, na soo wac.
letter-not-whole-title = Link-igan qayb baa ka maqan
letter-not-whole =
    Ku noqo email-ka oo mar kale riix link-iga, ama koobi garee dhammaantiis.
    Haddii taasi shaqayn weydo, na soo wac. Link cusub waan kuu soo diri karnaa, warqadda boostada waan kuugu soo diri karnaa, ama waan kuu akhrin karnaa.

## When the answers are gone

draft-gone-title = Jawaabahaagii halkan mar dambe kuma jiraan
draft-gone-intro =
    Jawaabaha waxaan haynaa 24 saacadood, ka dibna waan tirtirnaa, si ay sir u ahaadaan. “Ka bax boggan” iyo “Dib u bilow” iyaguna way tirtiraan.
    Waad bilaabi kartaa mar kale.
draft-kept-title = Wixii aad hadda qortay waan haynay
draft-kept-intro =
    Fadlan mar kale ka jawaab su’aalaha gaagaaban. Jawaabahaas mar dambe ma hayno. Jawaabaha waxaan tirtirnaa 24 saacadood ka dib, ama marka qof riixo “Ka bax boggan” ama “Dib u bilow”.
    Marka aad meeshaas gaarto, waxaad mar kale arki doontaa wixii aad hadda qortay. Weli waxba lama dirin.

## When the browser keeps no cookies

no-cookies-title = Jawaabahaaga ma kaydin karno
no-cookies-intro =
    Browser-kaagu cookies wuu xannibayaa. La’aantood meesha aad foomka ka joogto ma hayn karno. Weli waxba lama dirin.
    Taas beddelkeeda waad na soo wici kartaa, waxa aad sheegtona waan kuu qori doonnaa.
    Ama website-kan cookies u oggolow, ka dibna riix “Isku day mar kale”. Haddii boggani hal mar soo noqdo, mar kale riix.
    Haddii aad wax badan qortay, marka hore koobi garee erayadaada.

draft-sent-title = Waa la diray, waanna haynaa
draft-sent-intro =
    Intaas ka dib wax kale ayaad qortay. Waan haynay, laakiin lama dirin.

## If you are not safe

safe-title = Haddii aadan ammaan ahayn
safe-intro =
    Haddii aad 999 ka wacdo mobayl oo aadan hadli karin, riix 55 marka lagaa codsado.
    Haddii aad kari karto, u sheeg qof aad ku kalsoon tahay.
    Haddii qof laga yaabo inuu eego taleefankaaga ama kombiyuutarkaaga: browser-kaagu wuu xasuustaa bogagga aad gasho, annaguna taas kuuma tirtiri karno.
    Marka xigta, marka hore fur daaqad gaar ah (private ama incognito). Wax ka yar ayay xasuusataa. Ama isticmaal taleefan ama kombiyuutar uusan qofka kale eegi karin, tusaale iskuulka ama maktabadda.
    “Ka bax boggan” wuxuu tirtiraa wixii aad halkan ku qortay, wuxuuna furaa website kale.

## Exit this page

exit-title = Sida dhaqso looga baxo
exit-intro =
    “Ka bax boggan” wuxuu ku yaal bog kasta meesha ugu sarraysa. Wuxuu tirtiraa wixii aad halkan ku qortay, wuxuuna furaa website kale.
    Waxaad kaloo 3 jeer riixi kartaa batoonka Shift.
    Ma tirtiro taariikhda browser-kaaga (history). Qof halkaas eega ayaa arki kara inaad website-kan gashay.
    Ma soo celin karo wixii aad qortay. Haddii aad hore u dirtay, weli waan haynaa.

## Privacy

privacy-title = Ilaalinta macluumaadkaaga (privacy)
privacy-who-title = Cidda aan nahay
privacy-who-intro = Waxaan nahay { $council }. Annagaa go’aaminna sida macluumaadkaaga loo isticmaalo, waana inaan ilaalinno. Waxaad naga soo wici kartaa { $phone } ama email noogu soo diri kartaa { $email }.
privacy-officer-title = Sarkaalkayaga ilaalinta macluumaadka (data protection officer)
privacy-officer-intro = Qofka hubiya inaan macluumaadkaaga u ilaalinno sida sharcigu sheegayo: { $name }. Waxaad wici kartaa { $phone } ama email u diri kartaa { $email }.
privacy-why-title = Sababta aan macluumaadkaaga u isticmaalno
privacy-why-intro =
    Waxaan u isticmaalnaa inaan eegno waxa aad noo sheegtay, inaan kuu jawaabno, iyo inaan adeegyadayada hagaajinno.
    Sharcigu wuxuu sheegayaa in council-yadu ay waajib ku tahay inay sidaas sameeyaan. Waxaa la yiraahdaa waajib sharci ah (legal obligation), ama shaqo dadweyne (public task). Taas darteed oggolaansho kaama weydiisanno.
    Waxa aad noo sheegto waxay ku saabsanaan karaan caafimaadkaaga ama asalkaaga. Sharcigu wuu noo oggol yahay inaan taas u isticmaalno shaqadan, iyo inaan hubinno in qof walba si caddaalad ah aan ula dhaqanno.
privacy-what-title = Waxa aan hayno
privacy-what-intro =
    Waxaan haynaa waxa aad halkan ku qorto, sida laguula soo xiriiro haddii aad noo sheegto, iyo waxa aan ka qabanno.
    Haddii aad ka jawaabto su’aalaha dhammaadka ku yaal ee adiga kugu saabsan, jawaabahaas gooni ayaan u haynaa.
privacy-share-title = Cidda aragta
privacy-share-intro =
    Kooxda cabashooyinka ayaa aragta. Waxay wixii loo baahan yahay la wadaagaan dadka arrinta eegaya.
    { $provider }, adeegga taageerayaasha madaxbannaan (advocacy service), wax uma sheegno ilaa aad codsato taageere madaxbannaan (advocate) oo aad oggolaato inaan u sheegno.
    Haddii qof uusan ammaan ahayn, waxaa laga yaabaa inaan u baahanno inaan u sheegno shaqaalaha bulshada (social workers) ama booliska, xitaa haddii aadan rabin. Haddii aan awoodno, adiga ayaan marka hore kuu sheegi doonnaa.
    Waxaan daabacnaa warbixinno ku saabsan waxa dadku noo sheegaan. Weligood laguma sheego cidda aad tahay.
privacy-long-title = Inta aan hayno
privacy-long-intro =
    Haddii aadan jawaabahaaga dirin, 24 saacadood ka dib waan tirtirnaa.
    Haddii aad dirto, waxaan haynaa ugu badnaan { $years } sano ka dib marka aan dhammayno. Ka dibna waan tirtirnaa.
    Mararka qaarkood waa inaan sii hayno muddo ka dheer, tusaale ahaan maxkamad ama baaritaan dadweyne. Nuqulladayada kaydka ah way ku sii jiri karaan ugu badnaan { $days } maalmood oo kale.
privacy-rights-title = Xuquuqdaada
privacy-rights-intro =
    Waxaad codsan kartaa inaad aragto waxa aan kaa hayno. Haddii ay khaldan yihiin, waxaad naga codsan kartaa inaan saxno.
    Waxaad kaloo naga codsan kartaa inaan tirtirno ama aan joojinno isticmaalkooda. Mararka qaarkood sharcigu wuxuu sheegaa inay tahay inaan hayno, markaasna sababta waan kuu sheegi doonnaa.
    Carruurtuna xuquuqdan way leeyihiin. Naga soo wac { $phone }, waanna ku caawin doonnaa.
    Haddii aadan ku faraxsanayn sida aan macluumaadkaaga u isticmaalno, noo sheeg. Waa inaan eegnaa oo kuu sheegnaa waxa aan ogaanno.
    Waxaad kaloo u sheegi kartaa Komishanka Macluumaadka (Information Commissioner), oo hubiya in macluumaadka dadka la ilaaliyo. Wac 0303 123 1113.
privacy-cookies-title = Cookies iyo wax ku raad raaca (trackers)
privacy-cookies-intro =
    Waxaan cookies u isticmaalnaa oo keliya inaan hayno meesha aad foomka ka joogto iyo inaan xasuusanno akhriska fudud (easy read) iyo luqaddaada.
    Shirkad kale ma aragto waxa aad ku samayso website-kan. Xayaysiis ma jiro, wax ku raad raacana ma jiraan.

## Accessibility

accessibility-title = Isticmaal u fudud qof walba (accessibility)
accessibility-intro = Waxaan rabnaa in qof walba website-kan isticmaali karo.
accessibility-use-title = Sida aad website-kan u isticmaali karto
accessibility-use-intro =
    Waxaad isticmaali kartaa kiiboodh oo keliya, barnaamij shaashadda akhriya (screen reader) ama codkaaga. Erayada waxaad weynayn kartaa ilaa 4 laab.
    Bog kasta waxaad ka dooran kartaa akhris fudud (easy read) oo Ingiriisi ah. Haddii browser-kaagu cod leeyahay, bogga waad dhegaysan kartaa.
    Wax walba waad samayn kartaa adigoo aan JavaScript lahayn. La’aantiis ma jiro batoonka “Dhegayso”, is-kaydin toos ah, iyo batoonka Shift oo looga baxo.
accessibility-status-title = Heerka uu qof walba u fudud yahay
accessibility-status-full = Website-kani si buuxda ayuu u waafaqsan yahay Web Content Accessibility Guidelines nooca 2.2, heerka AA.
accessibility-status-partly = Website-kani qayb ahaan ayuu u waafaqsan yahay Web Content Accessibility Guidelines nooca 2.2, heerka AA. Waxa aan weli qof walba u fududayn hoos ayay ku qoran yihiin.
accessibility-status-not = Website-kani ma waafaqsana Web Content Accessibility Guidelines nooca 2.2, heerka AA. Waxa aan qof walba u fududayn hoos ayay ku qoran yihiin.
accessibility-known-title = Waxa aan weli qof walba u fududayn
accessibility-known-languages = Weli turjume ma hubin erayada luqadaha aan Ingiriisiga ahayn.
accessibility-known-sign-language = Website-kan weli kuma jirto luqadda calaamadaha (sign language).
accessibility-help-title = Haddii aad dariiqo kale u baahan tahay, ama wax shaqayn waayaan
accessibility-help-intro =
    { $council } ka wac { $phone } ama email u dir { $email }. Waxa aad sheegto waan kuu qori karnaa.
    Waxaad codsan kartaa xarfo waaweyn, far braille, cod duuban, akhris fudud (easy read) ama luqad kale. Waxaan ku jawaabnaa { $days } maalmood oo shaqo gudahood.
    Haddii wax shaqayn waayaan, noo sheeg, waanna isku dayi doonnaa inaan hagaajinno.
accessibility-enforcement-title = Haddii aadan jawaabtayada ku faraxsanayn
accessibility-enforcement-intro =
    Guddiga Sinnaanta iyo Xuquuqda Aadanaha (Equality and Human Rights Commission) ayaa hubiya in council-yadu sharciga raacaan.
    Haddii aadan ku faraxsanayn jawaabtayada, Equality Advisory and Support Service ka wac 0808 800 0082.
accessibility-technical-title = Sharciga, iyo sida aan u tijaabinnay
accessibility-technical-intro = { $council } waxaa ka go’an inuu website-kan ka dhigo mid qof walba u fudud, sida ay sheegayaan xeerarka Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-tested-by = Website-kan markii ugu dambaysay waxaa la tijaabiyay { $day }. Waxaa tijaabiyay { $by }.
accessibility-tested-not = Tijaabooyin toos ah ayaa bog kasta hubiya mar kasta oo website-ku isbeddelo. Weli khubaro dibadda ah ma tijaabin.
accessibility-prepared = Bayaankan waxaa la diyaariyay { $prepared }. Markii ugu dambaysay waxaa dib loo eegay { $reviewed }.

## Errors

error-400-title = Taas waan fahmi weynay
error-400-intro =
    Wax baa khaldamay intii ay nagu soo socotay, markaa lama kaydin.
    Dib u noqo oo isku day mar kale.
error-403-title = Boggan ma furi kartid
error-403-intro =
    Boggan waxaa laga yaabaa inuu dad kale leeyahay, ama foomku in badan ayuu furnaa.
    Tag bilowga oo isku day mar kale.
error-404-title = Boggan waan weynay
error-404-intro = Haddii aad cinwaanka adigu qortay, hubi inuu sax yahay. Waxaad tegi kartaa bilowga, ama naga soo wici kartaa { $phone }.
error-413-title = Taasi aad bay u dheer tahay
error-413-intro = Intaas oo badan hal mar waan qaadi kari weynay, markaa lama kaydin. Dib u noqo oo soo gaabi, ama naga soo wac { $phone }.
error-415-title = Taas waan akhrin kari weynay
error-415-intro = Waxay ku timid nooc aannaan akhrin karin, markaa lama kaydin. Dib u noqo oo isku day mar kale.
error-422-title = Wax baa u baahan in mar kale la eego
error-422-intro = Dib u noqo, hubi jawaabahaaga, oo isku day mar kale.
error-429-title = Aad bay u degdeg badnayd
error-429-intro =
    Farriimo badan ayaa nooga yimid xiriirkaaga internetka, markaa tan ma aannaan qaadan.
    Sug hal daqiiqo, ka dibna isku day mar kale. Haddii ay weli shaqayn weydo, naga soo wac { $phone }.
error-500-title = Wax baa khaldamay
error-500-intro = Waa khaladkayaga, ee kaaga ma aha. Sug hal daqiiqo, ka dibna isku day mar kale. Haddii ay weli shaqayn weydo, naga soo wac { $phone }.
error-503-title = Taas hadda waan samayn kari weynay
error-503-intro = Waa khaladkayaga, ee kaaga ma aha. Sug hal daqiiqo, ka dibna isku day mar kale. Haddii ay weli shaqayn weydo, naga soo wac { $phone }.
