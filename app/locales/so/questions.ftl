# Not yet checked by a translator.
# Somali, written from app/locales/en-GB.

## danger

danger-title = Hadda ma ammaan baad tahay?
danger-intro =
    Haddii aad hadda caawimo u baahan tahay, wac 999. Waa bilaash. Foomkan waxaan akhrinnaa { $hours }.
    Jawaab kasta oo aad bixiso, waad sii wadi kartaa.
danger-danger-no = Haa, ammaan baan ahay
danger-danger-yes = Maya, ammaan ma ihi
danger-danger-not-sure = Ma hubo
danger-danger-someone-else = Qof kale ammaan ma aha
danger-danger-missing = Noo sheeg inaad hadda ammaan tahay iyo in kale

## who

who-title = Yaad tahay?
who-intro = Waxaan u weydiinaynaa si aan kuu siinno caawimada kugu habboon. Su’aashan waad ka boodi kartaa.
who-who-in-care = Waxaan ku jiraa daryeelka council-ka (in care)
who-who-in-care-hint = Tusaale, waxaad la nooshahay daryeelayaal foster ah, ama waxaad ku nooshahay guriga carruurta
who-who-young-person = Waxaan ahay ilmo kale ama qof kale oo dhallinyaro ah
who-who-care-leaver = Waan ka baxay daryeelka council-ka (care leaver)
who-who-care-leaver-hint = Hore ayaad ugu jirtay daryeelka council-ka
who-who-parent = Waalid baan ahay
who-who-carer = Ilmo ayaan daryeelaa
who-who-carer-hint = Tusaale, waxaad tahay daryeele foster ah, mas’uul gaar ah (special guardian), ayeeyo ama awoowe
who-who-adoption = Korsashadu (adoption) waa qayb ka mid ah noloshayda
who-who-adoption-hint = Tusaale, waa lagu korsaday, waxaad rabtaa inaad ilmo korsato, ama waxaad leedahay ilmo la korsaday
who-who-advocate = Waxaan ahay taageere madaxbannaan (advocate)
who-who-advocate-hint = Waxaad ilmo ama qof dhallinyaro ah ka caawisaa inuu sheego waxa uu rabo
who-who-professional = Waa qayb ka mid ah shaqadayda
who-who-professional-hint = Tusaale, waxaad tahay macallin, kalkaaliye caafimaad, qareen, xubin baarlamaanka (MP) ama xildhibaan council-ka (councillor)
who-who-someone-else = Qof kale
who-who-someone-else-hint = Tusaale, saaxiib ama qaraabo

## who-exactly

who-exactly-title = Kuwan keebaa adiga kuugu dhow?
who-exactly-intro = Dooro kan ugu dhow.
who-exactly-add = Wax yar oo dheeraad ah oo ku saabsan cidda aad tahay
who-exactly-exactly-foster-carers = Waxaan la noolahay daryeelayaal foster ah
who-exactly-exactly-childrens-home = Waxaan ku noolahay guriga carruurta
who-exactly-exactly-with-family = Waxaan la noolahay qoyskayga, ama saaxiibbo
who-exactly-exactly-residential-school = Waxaan ku noolahay iskuul ardaydu degto (residential school)
who-exactly-exactly-custody = Meel xiran ayaa la igu hayaa (custody)
who-exactly-exactly-custody-hint = Tusaale, guri xiran (secure home) ama xabsiga dhallinyarada (young offender institution)
who-exactly-exactly-hospital = Isbitaal baan ku jiraa
who-exactly-exactly-hotel = Waxaan ku noolahay hoteel ama guri martida (bed and breakfast)
who-exactly-exactly-own-place = Waxaan ku noolahay guri ii gaar ah, ha la i taageero ama yaan la i taageerin
who-exactly-exactly-somewhere-else = Meel kale ayaan ku noolahay
who-exactly-exactly-in-care = Waxaan ku jiraa daryeelka council-ka (in care)
who-exactly-exactly-in-care-hint = Tusaale, waxaad la nooshahay daryeelayaal foster ah, ama waxaad ku nooshahay guriga carruurta
who-exactly-exactly-in-need = Guriga ayaan ku noolahay, shaqaale bulsho (social worker) ayaana i caawiya aniga ama qoyskayga
who-exactly-exactly-with-special-guardian = Waxaan la noolahay mas’uul gaar ah (special guardian)
who-exactly-exactly-with-special-guardian-hint = Maxkamad ayaa u dooratay inuu ku daryeelo ilaa aad 18 jirsato
who-exactly-exactly-may-be-adopted = Waxaa laga yaabaa in la i korsado
who-exactly-exactly-adopted = Waa la i korsaday
who-exactly-exactly-not-sure = Ma hubo
who-exactly-exactly-parent = Ilmahaygu wuxuu ku jiraa daryeelka council-ka, ama adeegyada carruurta ayuu caawimo ka helaa
who-exactly-exactly-parent-special-guardianship = Ilmahaygu wuxuu la nool yahay mas’uul gaar ah (special guardian)
who-exactly-exactly-parent-special-guardianship-hint = Maxkamad ayaa u dooratay inuu ilmaha daryeelo ilaa ilmuhu 18 jirsado
who-exactly-exactly-parent-may-be-adopted = Waxaa laga yaabaa in ilmahayga la korsado
who-exactly-exactly-parent-adopted = Ilmahayga waa la korsaday
who-exactly-exactly-foster-carer = Waxaan ahay daryeele foster ah
who-exactly-exactly-special-guardian = Waxaan ahay mas’uul gaar ah (special guardian)
who-exactly-exactly-asked-special-guardian = Waxaan codsaday taageerada mas’uulka gaarka ah (special guardianship support)
who-exactly-exactly-asked-special-guardian-hint = Waxaad council-ka ka codsatay inuu eego caawimada aad heli karto
who-exactly-exactly-parental-responsibility = Waxaan leeyahay mas’uuliyadda waalidnimo (parental responsibility), laakiin waalid ma ihi
who-exactly-exactly-parental-responsibility-hint = Sharcigu wuxuu kuu oggol yahay inaad ilmo go’aanno muhiim ah u gaarto
who-exactly-exactly-family = Waxaan ka mid ahay qoyska ilmaha
who-exactly-exactly-family-hint = Tusaale, ayeeyo, awoowe, eeddo, habaryar, adeer, abti ama walaal
who-exactly-exactly-want-to-adopt = Waxaan rabaa inaan ilmo korsado
who-exactly-exactly-have-adopted = Ilmo ayaan korsaday
who-exactly-exactly-birth-parent = Waxaan ahay waalidka dhalay ilmo la korsaday
who-exactly-exactly-guardian = Waxaan ahay ama ahaan jiray mas’uulka (guardian) ilmo laga yaabo in la korsado
who-exactly-exactly-adoption-services = Caawimo kale oo korsashada ku saabsan ayaan helaa, ama waan codsaday
who-exactly-exactly-friend = Saaxiib baan ahay
who-exactly-exactly-professional = Waxaan la shaqeeyaa ilmaha ama qoyska
who-exactly-exactly-other = Kuwan midna ma aha

## on-behalf

on-behalf-title = Yaad u hadlaysaa?
on-behalf-add = Cidda aad u hadlayso
on-behalf-work-label = Waa maxay shaqadaadu?
on-behalf-work-professional = Waxaan la shaqeeyaa carruur ama qoysas
on-behalf-work-mp = Waxaan ahay xubin baarlamaanka (MP), ama mid baan u shaqeeyaa
on-behalf-work-councillor = Waxaan ahay xildhibaan council-ka (councillor)
on-behalf-work-solicitor = Waxaan ahay qareen (solicitor)
on-behalf-organisation-label = Hay’addee ayaad u shaqaysaa?
on-behalf-called-label = Waa maxay magaca qofka aad u hadlayso?
on-behalf-agrees-label = Qofkaasi ma oggol yahay inaad noo sheegto?
on-behalf-agrees-hint = Haddii uusan oggolayn, weli noo sheeg. Waxaa laga yaabaa inay tahay inaan qofka weydiinno ka hor inta aannaan kuu jawaabin
on-behalf-agrees-yes = Haa
on-behalf-agrees-no = Maya
on-behalf-agrees-not-asked = Ma aanan weydiin
on-behalf-agrees-too-young = Aad buu u yar yahay, ama ma sheegi karo
on-behalf-reference-label = Waa maxay lambarka tixraaca ee adiga kuu gaarka ah?

## for-whom

for-whom-title = Ma naftaada ayaad wax noogu sheegaysaa, mise ilmo?
for-whom-add = Cidda aad wax noogu sheegayso
for-whom-whom-hint = Uma baahnid oggolaanshaha ilmaha si aad dhib noogu sheegto
for-whom-whom-me = Naftayda
for-whom-whom-child = Ilmo ama qof dhallinyaro ah
for-whom-whom-both = Labadayadaba

## the-child

the-child-title = Wax nooga sheeg ilmaha ama qofka dhallinyarada ah
the-child-intro = Su’aal kasta oo kuwan ka mid ah waad ka boodi kartaa. Jawaabahaagu weligood nagama hor istaagaan inaan dhibka eegno.
the-child-add = Wax ku saabsan ilmaha ama qofka dhallinyarada ah
the-child-called-label = Ilmuhu magacee buu jecel yahay in loogu yeero?
the-child-called-hint = Magaca koowaad ama naanays waa ku filan yihiin
the-child-knows-label = Ilmuhu ma og yahay inaad noo sheegayso?
the-child-knows-yes = Haa
the-child-knows-no = Maya
the-child-knows-not-sure = Ma hubo
the-child-agrees-label = Ilmuhu ma ku raacsan yahay waxa aad noo sheegayso?
the-child-agrees-yes = Haa
the-child-agrees-no = Maya
the-child-agrees-not-asked = Ma aanan weydiin
the-child-agrees-too-young = Aad buu u yar yahay, ama ma sheegi karo

## what-happened

what-happened-title = Maxaa dhacay?
what-happened-intro =
    Ku sheeg erayadaada. Haddii higgaaddu khaldan tahay dhib ma leh.
    Laga yaabee in cidina aysan ku dhegaysan, in si aan caddaalad ahayn laguula dhaqmay, ama in qof samayn waayay wixii uu sheegay. Laga yaabee inay wax kale tahay.
    Haddii aadan ammaan ahayn, ama qof kale uusan ammaan ahayn, waxaa laga yaabaa inaan u baahanno inaan u sheegno dad caawin kara.
what-happened-story-hint = Wax yar ama wax badan qor, ilaa 10,000 oo xaraf
what-happened-story-missing = Noo sheeg waxa dhacay. Dhowr eray ayaa ku filan

## feeling

feeling-title = Maxay arrintani ku dareensiisaa?
feeling-intro = Dooro inta aad rabto.
feeling-add = Waxa ay arrintani ku dareensiiso
feeling-feel-sad = Murugo
feeling-feel-angry = Caro
feeling-feel-worried = Walwal
feeling-feel-scared = Cabsi
feeling-feel-confused = Wareer
feeling-feel-ignored = Inaan la i dhegaysan

## when

when-title = Goorma ayay dhacday?
when-intro = Uma baahnid inaad taariikhda taqaanno. Haddii ay waa hore dhacday, weli noo sheeg.
when-add = Goorta ay dhacday
when-when-hint = Tusaale: xagaagii la soo dhaafay, ama laga soo bilaabo Maarso

## team

team-title = Yay ama maxay ku saabsan tahay?
team-intro = Qasab ma aha inaad ogaato. Annagaa ogaan karna.
team-add = Cidda ama waxa ay ku saabsan tahay
team-about-label = Maxay ku saabsan tahay?
team-about-worker = Shaqaalahayga bulshada (social worker) ama la-taliyahayga (personal adviser)
team-about-home = Meesha aan ku noolahay
team-about-carer = Dadka i daryeela
team-about-family = La kulanka qoyskayga
team-about-meeting = Shir aniga igu saabsan
team-about-school = Iskuul ama kulliyad
team-about-money = Lacag
team-about-moving-on = Ka bixidda daryeelka council-ka, ama guri ii gaar ah
team-about-other = Wax kale
team-about-not-known = Ma garanayo
team-area-label = Kooxdee ayay ku saabsan tahay?
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = Kooxda carruurta ku jirta daryeelka council-ka (children in care)
team-area-leaving_care = Kooxda dadka ka baxaya daryeelka council-ka (leaving care)
team-area-assessment_safeguarding = Kooxda qiimaynta iyo badbaadinta (assessment and safeguarding)
team-area-front_door = Kooxda marka ugu horreysa lala xiriiro
team-area-fostering_kinship = Kooxda foster-ka iyo daryeelayaasha qoyska
team-area-adoption = Kooxda korsashada (adoption)
team-area-residential = Guriga carruurta
team-area-disabled_children = Kooxda carruurta naafada ah
team-area-family_time_support = Kooxda waqtiga qoyska (family time)
team-area-early_help = Kooxda caawimada hore (early help)
team-area-safeguarding_review = Dib-u-eegista iyo shirarka ilaalinta carruurta (child protection)
team-area-practice_team = Kooxda shaqada bulshada (social work practice)
team-area-send = Kooxda baahiyaha waxbarasho ee gaarka ah (special educational needs)
team-area-transport = Gaadiidka iskuulka
team-area-finance_business_support = Kooxda lacagta iyo xafiiska
team-area-other = Koox kale
team-area-not-known = Ma garanayo
team-person-label = Qofkee ayay ku saabsan tahay?
team-person-hint = Magac, ama shaqada uu qabto. Tusaale: shaqaalahayga bulshada
thank-you-team-person-label = Yaad rabtaa inaad u mahadceliso?
idea-team-person-label = Kooxdee ama qofkee ayaad fikraddaada u haysaa?

## about-to-happen

about-to-happen-title = Ma jiraan wax dhowaan dhacaya oo aad rabto inaan joojinno?
about-to-happen-soon-hint = Tusaale, waxaa laga yaabaa inay dhowaan qasab kugu tahay inaad guurto. Taas ayaan marka hore eegnaa.
about-to-happen-soon-label = Ma rabtaa inaan wax joojinno?
about-to-happen-soon-yes = Haa
about-to-happen-soon-no = Maya
about-to-happen-soon-not-sure = Ma hubo
about-to-happen-what-label = Maxay tahay inaan joojinno, goormayse dhacaysaa?

## put-right

put-right-title = Maxaa arrintan saxi kara?
put-right-intro = Ma ballan qaadi karno inaan samayno. Waxa aan samayn karno waan kuu sheegi doonnaa.
put-right-add = Waxa arrintan saxi kara
put-right-want-label = Maxaad rabtaa inay dhacaan?
put-right-want-explain = Ii sheega sababta ay u dhacday
put-right-want-sorry = Raalligelin i siiya
put-right-want-change = Go’aan beddela
put-right-want-promise = Sameeya wixii la ballan qaaday
put-right-want-talk = Ii imaada oo ila hadla
put-right-wish-label = Waxa aad rabto, erayadaada ku sheeg

## who-knows

who-knows-title = Yaa arrintan horay u og?
who-knows-intro = Haddii aan annagu nahay kuwa ugu horreeya ee ogaanaya, dhib ma leh.
who-knows-add = Cidda arrintan horay u og
who-knows-told-label = Cid ma u sheegtay, maxayse ku yiraahdeen?
who-knows-told-hint = Tusaale: daryeelahaaga, macallin ama shaqaalahaaga bulshada
who-knows-court-label = Maxkamad ma eegaysaa arrintan?
who-knows-court-hint = Maxkamaddu waa meel garsoore go’aanno ku gaaro, tusaale halka ilmo ku noolaanayo
who-knows-court-yes = Haa
who-knows-court-no = Maya
who-knows-court-not-sure = Ma hubo

## advocate

advocate-title = Ma jeclaan lahayd taageere madaxbannaan (advocate)?
advocate-intro =
    Taageeraha madaxbannaan wuxuu kaa caawiyaa inaad sheegto waxa aad rabto. Dhinacaaga ayuu ku jiraa.
    Waa bilaash, wuuna madaxbannaan yahay. Kama tirsana kooxda aad nooga warramayso.
    Haddii aad haa tiraahdo, waxaan adeegga taageerayaasha madaxbannaan (advocacy service) u sheegnaa magacaaga, sida laguula soo xiriiro iyo caawimada aad u baahan tahay. Uma sheegno waxa aad qortay.
    Mar dambe go’aankaaga waad beddeli kartaa. Adiguna waxaad { $provider }, adeegga taageerayaasha madaxbannaan, ka wici kartaa { $provider_phone }.
advocate-add = Ma jeclaan lahayd taageere madaxbannaan (advocate)?
advocate-add-hint = Taageeraha madaxbannaan dhinacaaga ayuu ku jiraa, wuxuuna kaa caawiyaa inaad sheegto waxa aad rabto. Waxaad kaloo { $provider } ka wici kartaa { $provider_phone }.
advocate-advocate-label = Ma jeclaan lahayd taageere madaxbannaan?
advocate-advocate-yes = Haa, waxaan jeclaan lahaa taageere madaxbannaan
advocate-advocate-has-one = Hore ayaan u haystaa taageere madaxbannaan
advocate-advocate-not-sure = Weli ma hubo
advocate-advocate-no = Maya, mahadsanid
advocate-who-label = Haddii aad taageere madaxbannaan haysato, waa ayo?
advocate-who-hint = Magaca, iyo lambarka taleefanka ama cinwaanka email-ka haddii aad taqaanno
# Asked of who tells us for a child.
advocate-for-child-title = Ilmuhu ma jeclaan lahaa taageere madaxbannaan (advocate)?
advocate-for-child-intro =
    Taageeraha madaxbannaan wuxuu ilmaha ama qofka dhallinyarada ah ka caawiyaa inuu sheego waxa uu rabo. Dhinaca ilmaha ayuu ku jiraa.
    Waa bilaash, wuuna madaxbannaan yahay. Kama tirsana kooxda aad nooga warramayso.
    Haddii aad haa tiraahdo, waxaan adeegga taageerayaasha madaxbannaan (advocacy service) u sheegnaa magacaaga, sida laguula soo xiriiro, magaca ilmuhu jecel yahay in loogu yeero iyo caawimada aad u baahan tahay. Uma sheegno waxa aad qortay.
    Haddii aad awooddo, marka hore ilmaha weydii.
advocate-for-child-add = Ilmuhu ma jeclaan lahaa taageere madaxbannaan (advocate)?
advocate-for-child-add-hint = Taageeraha madaxbannaan dhinaca ilmaha ayuu ku jiraa, wuxuuna ka caawiyaa inuu sheego waxa uu rabo. Waxaad kaloo { $provider } ka wici kartaa { $provider_phone }.
advocate-for-child-advocate-label = Ilmuhu ma jeclaan lahaa taageere madaxbannaan?
advocate-for-child-advocate-yes = Haa, ilmuhu wuxuu jeclaan lahaa taageere madaxbannaan
advocate-for-child-advocate-has-one = Ilmuhu hore ayuu u haystaa taageere madaxbannaan
advocate-for-child-who-label = Haddii ilmuhu taageere madaxbannaan haysto, waa ayo?

## thanks

thanks-title = Maxaad rabtaa inaad uga mahadceliso?
thanks-intro = Ku sheeg erayadaada. Haddii higgaaddu khaldan tahay dhib ma leh.
thanks-story-hint = Wax yar ama wax badan qor, ilaa 10,000 oo xaraf
thanks-story-missing = Qor mahadnaqaaga. Dhowr eray ayaa ku filan

## publish

publish-title = Mahadnaqaaga dad kale ma tusi karnaa?
publish-intro =
    Kooxda aad u mahadcelinayso si kastaba way arki doontaa.
    Ka hor inta aannaan cid kale tusin, magac kasta waan ka saaraynaa.
publish-add = Inaan mahadnaqaaga dad kale tusi karno iyo in kale
publish-publish-yes = Haa, waad tusi kartaan
publish-publish-no = Maya, ha tusina

## asking-for

asking-for-title = Yaa loo rabaa taageeraha madaxbannaan (advocate)?
asking-for-intro =
    Taageeraha madaxbannaan wuxuu ilmaha ama qofka dhallinyarada ah ka caawiyaa inuu sheego waxa uu rabo. Dhinaciisa ayuu ku jiraa.
    Waa bilaash, wuuna madaxbannaan yahay. Uma baahnid inaad cabasho keento si aad mid u hesho.
asking-for-whom-me = Aniga
asking-for-whom-child = Ilmo ama qof dhallinyaro ah oo aan aqaanno
asking-for-whom-missing = Noo sheeg cidda loo rabo taageeraha madaxbannaan

## about

about-title = Taageeraha madaxbannaan maxaa la rabaa inuu ka caawiyo?
about-intro = Qasab ma aha inaad sheekada oo dhan noo sheegto.
about-add = Waxa la rabo in taageeraha madaxbannaan ka caawiyo
about-about-label = Caawimo noocee ah ayaa loo baahan yahay?
about-about-hint = Dooro inta aad rabto
about-about-where-i-live = Guriga, iyo meesha lagu noolaado
about-about-family-time = Waqti lala qaato qoyska ama saaxiibbada
about-about-school = Iskuul ama kulliyad
about-about-safe = In ammaan la dareemo
about-about-information = Helidda macluumaad
about-about-plans = Qorshayaal iyo shirar
about-about-complaint = In dhib loo sheego council-ka
about-about-something-else = Wax kale
about-more-label = Ma jiraan wax aad jeclaan lahayd inaad ku darto?

## age

age-title = Immisa jir buu yahay qofka loo rabo taageeraha madaxbannaan?
age-intro = Haddii taageeraha madaxbannaan adiga laguu rabo, dooro da’daada.
age-add = Da’da qofka
age-age-under-11 = Ka yar 11
age-age-11-15 = 11 ilaa 15
age-age-16-17 = 16 ama 17
age-age-18-24 = 18 ilaa 24
age-age-25-or-over = 25 ama ka weyn

## share

share-title = Kan ma u diri karnaa adeegga taageerayaasha madaxbannaan (advocacy service)?
share-intro =
    Adeeggani waa meesha ay taageerayaasha madaxbannaan ka shaqeeyaan. Haddii aad haa tiraahdo, waxaan u dirnaa oo keliya waxa aad halkan noogu sheegto.
    Haddii aad maya tiraahdo, kooxdayada cabashooyinka oo keliya ayaa arki doonta. Adigu waxaad { $provider } ka wici kartaa { $provider_phone }.
share-share-yes = Haa, u dira
share-share-no = Maya, ha u dirina
share-share-missing = Noo sheeg inaan kan u diri karno adeegga taageerayaasha madaxbannaan iyo in kale

## idea

idea-title = Waa maxay fikraddaadu?
idea-intro =
    Sideen si ka fiican wax u qaban karnaa?
    Ku sheeg erayadaada. Haddii higgaaddu khaldan tahay dhib ma leh.
idea-story-hint = Wax yar ama wax badan qor, ilaa 10,000 oo xaraf
idea-story-missing = Noo sheeg fikraddaada. Dhowr eray ayaa ku filan

## name

name-title = Magacee aan kuugu yeernaa?
name-intro = Su’aal kasta oo kuwan ka mid ah waad ka boodi kartaa.
name-name-label = Magacee aan kuugu yeernaa?
name-name-hint = Magaca koowaad ama naanays waa ku filan yihiin
name-full-label = Waa maxay magacaaga oo buuxa?
name-full-hint = Si aan dhaqso kuu helno. Waxaa arka oo keliya dadka arrintan eegaya
name-born-label = Goorma ayaad dhalatay?
name-born-hint = Tusaale: 14 Maarso 2012
name-add = Magacaaga

## reach

reach-title = Sideen kuula soo xiriiri karnaa?
reach-intro = Dooro si kasta oo ammaan kuu ah. Waxaan u isticmaalnaa oo keliya inaan arrintan kaala soo xiriirno.
reach-add = Sida aan kuula soo xiriiri karno
reach-reach-email = Email
reach-reach-phone = Wicitaan taleefan
reach-reach-text = Farriin qoraal ah (text)
reach-reach-letter = Warqad
reach-reach-advocate = Ii soo mariya taageerahayga madaxbannaan
reach-reach-trusted-person = Ii soo mariya qof aan ku kalsoonahay
reach-reach-do-not-contact = Ha ila soo xiriirina
reach-reach-do-not-contact-hint = Waan akhrin doonnaa waxa aad noo sheegto. Si aad u ogaato waxa dhacaya, waa inaad na soo wacdaa
reach-reach-missing = Dooro sida aan kuula soo xiriiri karno, ama dooro “Ha ila soo xiriirina”
reach-reach-not-alone = Dooro siyaabo aan kuula soo xiriirno, ama “Ha ila soo xiriirina” oo keliya

## contact

contact-title = Maxaan u baahannahay inaan ogaanno si aan kuula soo xiriirno?
contact-email-label = Cinwaanka email-ka
contact-email-hint = Ka fikir cidda kale ee email-kaaga akhrin karta
contact-email-missing = Qor cinwaankaaga email-ka, ama si kale dooro
contact-phone-label = Lambarka taleefanka
contact-phone-missing = Qor lambarkaaga taleefanka, ama si kale dooro
contact-address-label = Cinwaanka warqadaha loo soo diro
contact-address-missing = Qor cinwaankaaga, ama si kale dooro
contact-through-label = Yaan la xiriirnaa si farriintu kuu soo gaarto, sideese?
contact-through-hint = Magaca qofkaas, iyo lambarka taleefanka ama cinwaanka email-ka
contact-through-missing = Qor cidda aan la xiriirno si farriintu kuu soo gaarto, ama si kale dooro
contact-times-label = Goorma ayay ammaan tahay in lagu soo waco ama farriin laguu soo diro?
contact-times-hint = Tusaale: 4pm ka dib, laakiin Sabtida iyo Axadda maya
contact-email_reference-label = Ma ammaan baa in lambarkaaga tixraaca (reference) lagu qoro email-ka?
contact-email_reference-hint = Lambarkaaga tixraaca waxaad ugu baahan tahay inaad warqadahayaga akhrido. Dad kale oo email-kaaga akhriya ayaa isticmaali kara
contact-email_reference-yes = Haa
contact-email_reference-no = Maya, aniga ayaa haysan doona
contact-voicemail-label = Ma ammaan baa in farriin cod ah (voicemail) laguu reebo?
contact-voicemail-hint = Waa farriin cod ah oo taleefankaaga laguugu reebo
contact-voicemail-yes = Haa
contact-voicemail-no = Maya, farriin cod ah ha ii reebina
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = Ma ammaan baa in farriin laguu reebo, ama email ama warqad laguu soo diro?
contact-messages-hint = Haa dheh oo keliya haddii aan cid kale akhrin karin. Markaas email-kayaga ayaa lambarkaaga tixraaca sidoo kale kuu sheegaya
contact-messages-yes = Haa
contact-messages-no = Maya, farriimo ha ii reebina

## help

help-title = Ma u baahan tahay caawimo si aad wax noogu sheegto, ama si aad jawaabtayada u fahanto?
help-intro = Dooro wax kasta oo ku caawin kara.
help-add = Haddii aad caawimo u baahan tahay, sida turjubaan ama xarfo waaweyn
help-help-label = Caawimo noocee ah ayaad u baahan tahay?
help-help-easy-read = Akhris fudud (easy read)
help-help-easy-read-hint = Jumlado gaagaaban oo sawirro leh
help-help-large-print = Xarfo waaweyn
help-help-interpreter = Turjubaan
help-help-interpreter-hint = Qof afkayga ku hadla
help-help-sign-language = Luqadda calaamadaha (sign language)
help-help-audio = Jawaab la dhegaysto
help-help-braille = Far braille
help-help-phone-call = Wicitaan taleefan halkii wax la qori lahaa
help-help-someone-with-me = Qof ila jira
help-which-label = Luqaddee ayaad u baahan tahay, ama maxaa kale oo ku caawin kara?

## ask

ask-title = Ma ka jawaabaysaa su’aalo adiga kugu saabsan?
ask-intro =
    Waxa aad noo sheegtay waan helnay. Su’aalahani waa dheeraad, qasabna ma aha inaad ka jawaabto.
    Waxay naga caawiyaan inaan aragno inaan qof walba si caddaalad ah ula dhaqanno. Waxay qaadanayaan qiyaastii 2 daqiiqo.
    Jawaabahan gooni ayaan u haynaa. Dadka eegaya waxa aad noo sheegtay ma arkaan.
ask-answer-yes = Haa, waan ka jawaabayaa
ask-answer-skip = Maya, ka bood
ask-answer-missing = Dooro inaad rabto inaad jawaabto, ama ka bood

## about-you

about-you-title = Wax adiga kugu saabsan
about-you-intro = Su’aal kasta oo kuwan ka mid ah waad ka boodi kartaa.
about-you-age-label = Immisa jir baad tahay?
about-you-age-under-11 = Ka yar 11
about-you-age-11-15 = 11 ilaa 15
about-you-age-16-17 = 16 ama 17
about-you-age-18-24 = 18 ilaa 24
about-you-age-25-or-over = 25 ama ka weyn
about-you-age-not-say = Waxaan doorbidayaa inaanan sheegin
about-you-sex-label = Waa maxay jinsigaagu?
about-you-sex-female = Dumar
about-you-sex-male = Rag
about-you-sex-not-say = Waxaan doorbidayaa inaanan sheegin
about-you-ethnic_group-label = Waa maxay qowmiyaddaadu?
about-you-ethnic_group-hint = Tani waxay ku saabsan tahay meesha qoyskaagu ka soo jeedo
about-you-ethnic_group-asian = Aasiyaan ama British Aasiyaan ah
about-you-ethnic_group-black = Madow, British madow ah, Karibiyaan ama Afrikaan
about-you-ethnic_group-mixed = Isku dhaf ama in ka badan hal qowmiyad
about-you-ethnic_group-white = Caddaan
about-you-ethnic_group-other = Qowmiyad kale
about-you-ethnic_group-not-say = Waxaan doorbidayaa inaanan sheegin
about-you-background-label = Sidee ayaad asalkaaga ku sheegi lahayd?
about-you-background-hint = Tusaale: Bangladeshi, Irish, Roma ama Soomaali
about-you-condition-label = Ma qabtaa xaalad caafimaad ama xanuun jirka ama maskaxda ah?
about-you-condition-hint = Mid socday, ama laga yaabo inuu socdo, 12 bilood ama ka badan
about-you-condition-yes = Haa
about-you-condition-no = Maya
about-you-condition-not-say = Waxaan doorbidayaa inaanan sheegin
about-you-limits-label = Arrintaasi ma kugu adkaysaa waxyaabaha maalin walba la qabto?
about-you-limits-a-lot = Haa, aad bay u adkaysaa
about-you-limits-a-little = Haa, wax yar
about-you-limits-not-at-all = Maya, haba yaraatee
about-you-limits-not-say = Waxaan doorbidayaa inaanan sheegin
about-you-religion-label = Waa maxay diintaadu?
about-you-religion-none = Diin ma lihi
about-you-religion-buddhist = Buudist
about-you-religion-christian = Kiristaan
about-you-religion-hindu = Hinduu
about-you-religion-jewish = Yuhuud
about-you-religion-muslim = Muslim
about-you-religion-sikh = Siikh
about-you-religion-other = Diin kale
about-you-religion-not-say = Waxaan doorbidayaa inaanan sheegin

## more-about-you

more-about-you-title = Wax yar oo kale oo adiga kugu saabsan
more-about-you-intro = Su’aal kasta oo kuwan ka mid ah waad ka boodi kartaa.
more-about-you-gender-label = Jinsiga aad isku aragto (gender) ma la mid yahay jinsigii lagu qoray markii aad dhalatay?
more-about-you-gender-hint = Waa sida aad dareento oo aad u nooshahay, tusaale nin ahaan ama naag ahaan
more-about-you-gender-same = Haa
more-about-you-gender-different = Maya
more-about-you-gender-not-say = Waxaan doorbidayaa inaanan sheegin
more-about-you-orientation-label = Kuwan keebaa si fiican kuu sheegaya?
more-about-you-orientation-hint = Tani waxay ku saabsan tahay cidda aad xiisayso jacayl ahaan
more-about-you-orientation-straight = Qof jecel jinsiga kale (straight)
more-about-you-orientation-gay-or-lesbian = Qof jecel isla jinsigiisa (gay ama lesbian)
more-about-you-orientation-bisexual = Qof jecel labada jinsiba (bisexual)
more-about-you-orientation-other = Mid kale
more-about-you-orientation-not-say = Waxaan doorbidayaa inaanan sheegin

## The same, asked of a child or young person

child-about-you-sex-label = Wiil baad tahay mise gabar?
child-about-you-sex-female = Gabar
child-about-you-sex-male = Wiil
child-about-you-ethnic_group-label = Qoyskaagu xaggee buu ka soo jeedaa?
child-about-you-ethnic_group-hint = Dooro kan ugu dhow
child-about-you-background-label = Wax dheeraad ah ma nooga sheegi kartaa meesha qoyskaagu ka soo jeedo?
child-about-you-condition-label = Ma qabtaa xanuun ama naafonimo?
child-about-you-condition-hint = Mid hal sano socday, ama laga yaabo inuu hal sano socdo. Wuxuu noqon karaa mid jirkaaga ah, ama sida aad wax u dareento ama u fikirto
child-about-you-limits-label = Maalin walba waxyaabaha ma kugu adkeeyaa?
child-about-you-religion-label = Diin ma leedahay?

## Faults of any field

fault-missing = Su’aashan ka jawaab
fault-too-long = Kan soo gaabi. Waxaad isticmaali kartaa ilaa { $limit } xaraf
fault-not-a-choice = Liiska ka dooro
fault-not-alone = Kan ugu dambeeya keligiis dooro, ama kuwa kale wax ka dooro
fault-email = Qor cinwaan email ah sida name@example.com
fault-email-ending = Hubi dhammaadka cinwaankaaga email-ka. Ma inuu ku dhammaado .com baa mise .co.uk?
fault-email-slip = Hubi cinwaankaaga email-ka. Ma waxaad ula jeedday { $meant }?
fault-phone = Qor lambar taleefan oo leh koodhka deegaanka, sida 01632 960001
fault-phone-short = Hubi lambarkaaga taleefanka. Lambarka mobayl ee ku bilaabma 07 wuxuu leeyahay 11 tiro
