# Not yet checked by a translator.
# Tigrinya, written from app/locales/en-GB.

## danger

danger-title = ሕጂ ድሕንነትኩም ውሑስ ድዩ፧
danger-intro =
    ሕጂ ሓገዝ እንተ ደሊኹም፣ ናብ 999 ደውሉ። ብዘይ ክፍሊት እዩ። ነዚ ቅጥዒ እነንብበሉ ግዜ፦ { $hours }።
    ዝኾነ መልሲ እንተ ሃብኩም፣ ክትቅጽሉ ትኽእሉ።
danger-danger-no = እወ፣ ድሕንነተይ ውሑስ እዩ
danger-danger-yes = ኣይፋል፣ ድሕንነተይ ውሑስ ኣይኮነን
danger-danger-not-sure = ርግጸኛ ኣይኮንኩን
danger-danger-someone-else = ድሕንነት ካልእ ሰብ ውሑስ ኣይኮነን
danger-danger-missing = ሕጂ ድሕንነትኩም ውሑስ ድዩ ኣይኮነን ንገሩና

## who

who-title = ንስኹም መን ኢኹም፧
who-intro = እንሓተኩም ትኽክለኛ ሓገዝ ምእንቲ ክንህበኩም ኢና። ነዚ ክትገድፍዎ ትኽእሉ።
who-who-in-care = ኣብ ክንክን ካውንስል (in care) እየ ዘለኹ
who-who-in-care-hint = ንኣብነት፣ ምስ ኣለይቲ ፎስተር (foster carers) ወይ ኣብ መንበሪ ቆልዑ (children’s home) ትነብሩ
who-who-young-person = ካልእ ቆልዓ ወይ መንእሰይ እየ
who-who-care-leaver = ካብ ክንክን ካውንስል ወጺአ እየ (care leaver)
who-who-care-leaver-hint = ቅድም ኣብ ክንክን ካውንስል ኔርኩም
who-who-parent = ኣቦ ወይ ኣደ እየ
who-who-carer = ንሓደ ቆልዓ ዝኣሊ እየ
who-who-carer-hint = ንኣብነት፣ ኣላዪ ፎስተር (foster carer)፣ ፍሉይ ሞግዚት (special guardian)፣ ኣቦሓጎ ወይ ዓባይ ኢኹም
who-who-adoption = ጉዲፈቻ (adoption) ኣብ ህይወተይ ኣሎ
who-who-adoption-hint = ንኣብነት፣ ብጉዲፈቻ ዝዓበኹም፣ ብጉዲፈቻ ቆልዓ ከተዕብዩ እትደልዩ፣ ወይ ብጉዲፈቻ ዝተዋህበ ውላድ ዘለኩም ኢኹም
who-who-advocate = ነጻ ደጋፊ (advocate) እየ
who-who-advocate-hint = ንሓደ ቆልዓ ወይ መንእሰይ ድምጹ ንኸስምዕ ትሕግዙ
who-who-professional = ክፋል ናይ ስራሐይ እዩ
who-who-professional-hint = ንኣብነት፣ መምህር፣ ነርስ፣ ጠበቓ (solicitor)፣ ኣባል ፓርላማ (MP) ወይ ካውንስለር (councillor) ኢኹም
who-who-someone-else = ካልእ ሰብ
who-who-someone-else-hint = ንኣብነት፣ መሓዛ ወይ ዘመድ

## who-exactly

who-exactly-title = ካብዚኦም ንዓኹም ዝያዳ ዝገልጽ ኣየናይ እዩ፧
who-exactly-intro = ነቲ ዝቐረበ ምረጹ።
who-exactly-add = ብዛዕባ መን ምዃንኩም ቁሩብ ተወሳኺ
who-exactly-exactly-foster-carers = ምስ ኣለይቲ ፎስተር (foster carers) እየ ዝነብር
who-exactly-exactly-childrens-home = ኣብ መንበሪ ቆልዑ (children’s home) እየ ዝነብር
who-exactly-exactly-with-family = ምስ ስድራይ፣ ወይ ምስ መሓዙተይ እየ ዝነብር
who-exactly-exactly-residential-school = ኣብ ኣዳሪ ቤት ትምህርቲ (residential school) እየ ዝነብር
who-exactly-exactly-custody = ኣብ ማእሰርቲ (custody) እየ ዘለኹ
who-exactly-exactly-custody-hint = ንኣብነት፣ ሴክዩር ሆም (secure home) ወይ ናይ መንእሰያት ቤት ማእሰርቲ (young offender institution)
who-exactly-exactly-hospital = ኣብ ሆስፒታል እየ ዘለኹ
who-exactly-exactly-hotel = ኣብ ሆቴል ወይ ኣብ bed and breakfast እየ ዝነብር
who-exactly-exactly-own-place = ኣብ ናተይ ገዛ እየ ዝነብር፣ ምስ ደገፍ ወይ ብዘይ ደገፍ
who-exactly-exactly-somewhere-else = ኣብ ካልእ ቦታ እየ ዝነብር
who-exactly-exactly-in-care = ኣብ ክንክን ካውንስል (in care) እየ ዘለኹ
who-exactly-exactly-in-care-hint = ንኣብነት፣ ምስ ኣለይቲ ፎስተር ወይ ኣብ መንበሪ ቆልዑ ትነብሩ
who-exactly-exactly-in-need = ኣብ ገዛና እየ ዝነብር፣ ሶሻል ወርከር ድማ ንዓይ ወይ ንስድራይ ይሕግዙ
who-exactly-exactly-with-special-guardian = ምስ ፍሉይ ሞግዚት (special guardian) እየ ዝነብር
who-exactly-exactly-with-special-guardian-hint = ክሳብ 18 ዓመት ዝመልኣኩም ክኣልዩኹም ቤት ፍርዲ መሪጽዎም
who-exactly-exactly-may-be-adopted = ምናልባት ብጉዲፈቻ (adoption) ክወሃብ እኽእል እየ
who-exactly-exactly-adopted = ብጉዲፈቻ ዝዓበኹ እየ
who-exactly-exactly-not-sure = ርግጸኛ ኣይኮንኩን
who-exactly-exactly-parent = ውላደይ ኣብ ክንክን ካውንስል (in care) ኣሎ፣ ወይ ካብ ኣገልግሎት ቆልዑ ሓገዝ ይረክብ
who-exactly-exactly-parent-special-guardianship = ውላደይ ምስ ፍሉይ ሞግዚት (special guardian) ይነብር
who-exactly-exactly-parent-special-guardianship-hint = እቲ ቆልዓ ክሳብ 18 ዓመት ዝመልእ ክኣልይዎ ቤት ፍርዲ መሪጽዎም
who-exactly-exactly-parent-may-be-adopted = ውላደይ ብጉዲፈቻ (adoption) ክወሃብ ይኽእል እዩ
who-exactly-exactly-parent-adopted = ውላደይ ብጉዲፈቻ ተዋሂቡ
who-exactly-exactly-foster-carer = ኣላዪ ፎስተር (foster carer) እየ
who-exactly-exactly-special-guardian = ፍሉይ ሞግዚት (special guardian) እየ
who-exactly-exactly-asked-special-guardian = ንፍሉይ ሞግዚት ዝወሃብ ደገፍ (special guardianship support) ሓቲተ
who-exactly-exactly-asked-special-guardian-hint = እንታይ ሓገዝ ክትረኽቡ ከም እትኽእሉ ካውንስል ክርኢ ሓቲትኩም
who-exactly-exactly-parental-responsibility = ናይ ወላዲ ሓላፍነት (parental responsibility) ኣለኒ፣ ግን ኣቦ ወይ ኣደ ኣይኮንኩን
who-exactly-exactly-parental-responsibility-hint = ንሓደ ቆልዓ ኣገደስቲ ውሳነታት ክትውስኑ ሕጊ የፍቅደልኩም
who-exactly-exactly-family = ቤተሰብ ናይቲ ቆልዓ እየ
who-exactly-exactly-family-hint = ንኣብነት፣ ኣቦሓጎ፣ ዓባይ፣ ኣሞ፣ ሓትኖ፣ ሓውቦ፣ ኣኮ፣ ሓው ወይ ሓብቲ
who-exactly-exactly-want-to-adopt = ብጉዲፈቻ ቆልዓ ከዕቢ እደሊ
who-exactly-exactly-have-adopted = ብጉዲፈቻ ቆልዓ ወሲደ ኣለኹ
who-exactly-exactly-birth-parent = ብጉዲፈቻ ናይ ዝተዋህበ ቆልዓ ወላዲ ኣቦ ወይ ወላዲት ኣደ (birth parent) እየ
who-exactly-exactly-guardian = ብጉዲፈቻ ክወሃብ ናይ ዝኽእል ቆልዓ ሞግዚት (guardian) እየ ወይ ኔረ
who-exactly-exactly-adoption-services = ብዛዕባ ጉዲፈቻ ካልእ ሓገዝ እረክብ፣ ወይ ሓቲተ
who-exactly-exactly-friend = መሓዛ እየ
who-exactly-exactly-professional = ምስቲ ቆልዓ ወይ ምስታ ስድራቤት እየ ዝሰርሕ
who-exactly-exactly-other = ካብዚኦም ሓደ እውን ኣይኮነን

## on-behalf

on-behalf-title = ኣብ ክንዲ መን ትዛረቡ፧
on-behalf-add = ኣብ ክንዲ መን ትዛረቡ
on-behalf-work-label = ስራሕኩም እንታይ እዩ፧
on-behalf-work-professional = ምስ ቆልዑ ወይ ምስ ስድራቤታት እየ ዝሰርሕ
on-behalf-work-mp = ኣባል ፓርላማ (MP) እየ፣ ወይ ንኣባል ፓርላማ እየ ዝሰርሕ
on-behalf-work-councillor = ካውንስለር (councillor) እየ
on-behalf-work-solicitor = ጠበቓ (solicitor) እየ
on-behalf-organisation-label = ንኣየናይ ትካል ትሰርሑ፧
on-behalf-called-label = ስም ናይቲ ኣብ ክንድኡ እትዛረቡ ሰብ መን እዩ፧
on-behalf-agrees-label = እቲ ሰብ ክትነግሩና ይሰማማዕ ድዩ፧
on-behalf-agrees-hint = እንተ ዘይተሰማምዐ እውን ንገሩና። ቅድሚ መልሲ ምሃብና ክንሓቶ ከድልየና ይኽእል እዩ
on-behalf-agrees-yes = እወ
on-behalf-agrees-no = ኣይፋል
on-behalf-agrees-not-asked = ኣይሓተትክዎን
on-behalf-agrees-too-young = ኣዝዩ ንእሽቶ እዩ፣ ወይ ክብል ኣይክእልን
on-behalf-reference-label = ናትኩም መወከሲ ቁጽሪ እንታይ እዩ፧

## for-whom

for-whom-title = እትነግሩና ዘለኹም ስለ ርእስኹም ድዩ ወይስ ስለ ሓደ ቆልዓ፧
for-whom-add = ስለ መን ትነግሩና ኣለኹም
for-whom-whom-hint = ብዛዕባ ሓደ ጸገም ንምንጋርና ናይ ቆልዓ ፍቓድ ኣየድልየኩምን
for-whom-whom-me = ስለ ርእሰይ
for-whom-whom-child = ስለ ሓደ ቆልዓ ወይ መንእሰይ
for-whom-whom-both = ስለ ክልቴና

## the-child

the-child-title = ብዛዕባ እቲ ቆልዓ ወይ መንእሰይ ንገሩና
the-child-intro = ካብዚኦም ዝኾነ ክትገድፉ ትኽእሉ። መልስታትኩም ነቲ ጸገም ካብ ምጽራይ ፈጺሙ ኣይዓግተናን።
the-child-add = ብዛዕባ እቲ ቆልዓ ወይ መንእሰይ
the-child-called-label = እቲ ቆልዓ እንታይ ተባሂሉ ክጽዋዕ ይፈቱ፧
the-child-called-hint = ቀዳማይ ስም ወይ ሳጓ ይኣክል
the-child-knows-label = እቲ ቆልዓ ትነግሩና ከም ዘለኹም ይፈልጥ ድዩ፧
the-child-knows-yes = እወ
the-child-knows-no = ኣይፋል
the-child-knows-not-sure = ርግጸኛ ኣይኮንኩን
the-child-agrees-label = እቲ ቆልዓ በቲ እትነግሩና ዘለኹም ይሰማማዕ ድዩ፧
the-child-agrees-yes = እወ
the-child-agrees-no = ኣይፋል
the-child-agrees-not-asked = ኣይሓተትክዎን
the-child-agrees-too-young = ኣዝዩ ንእሽቶ እዩ፣ ወይ ክብል ኣይክእልን

## what-happened

what-happened-title = እንታይ ኣጋጢሙ፧
what-happened-intro =
    ብናትኩም ቃላት ጽሓፉ። ናይ ፊደል ጌጋ ጸገም የብሉን።
    ምናልባት ዝሰምዓኩም ሰብ ኣይነበረን፣ ወይ ብዘይ ፍትሒ ሒዞምኹም፣ ወይ ሓደ ሰብ ዝበሎ ኣይገበረን። ምናልባት ካልእ ነገር እዩ።
    ድሕንነትኩም ወይ ድሕንነት ካልእ ሰብ ውሑስ እንተ ዘይኮይኑ፣ ክሕግዙ ንዝኽእሉ ሰባት ክንነግር ከድልየና ይኽእል እዩ።
what-happened-story-hint = ውሑድ ወይ ብዙሕ ጽሓፉ፣ ክሳብ 10,000 ፊደላት
what-happened-story-missing = እንታይ ከም ዘጋጠመ ንገሩና። ውሑዳት ቃላት ይኣክላ

## feeling

feeling-title = በዚ ምኽንያት እንታይ ይስምዓኩም፧
feeling-intro = ክንዲ ዝደለኹምዎ ምረጹ።
feeling-add = በዚ ምኽንያት እንታይ ከም ዝስምዓኩም
feeling-feel-sad = ሓዘን
feeling-feel-angry = ሕርቃን
feeling-feel-worried = ሻቕሎት
feeling-feel-scared = ፍርሒ
feeling-feel-confused = ምድንጋር
feeling-feel-ignored = ዝሰምዓኒ ከም ዘየለ

## when

when-title = መዓስ ኣጋጢሙ፧
when-intro = ዕለቱ ክትፈልጡ ኣየድልየኩምን። ቅድሚ ነዊሕ ግዜ እንተ ኾይኑ እውን ንገሩና።
when-add = መዓስ ከም ዘጋጠመ
when-when-hint = ንኣብነት፦ ዝሓለፈ ሓምለ፣ ወይ ካብ መጋቢት ጀሚሩ

## team

team-title = ብዛዕባ መን ወይ ብዛዕባ እንታይ እዩ፧
team-intro = ክትፈልጡ ግድን ኣይኮነን። ንሕና ክንፈልጦ ንኽእል ኢና።
team-add = ብዛዕባ መን ወይ ብዛዕባ እንታይ ምዃኑ
team-about-label = ብዛዕባ እንታይ እዩ፧
team-about-worker = ናተይ ሶሻል ወርከር ወይ ናይ ውልቂ ኣማኻሪ (personal adviser)
team-about-home = ዝነብረሉ ቦታ
team-about-carer = ዝኣልዩኒ ሰባት
team-about-family = ምስ ስድራይ ምርኻብ
team-about-meeting = ብዛዕባይ ዝተገብረ ኣኼባ
team-about-school = ቤት ትምህርቲ ወይ ኮለጅ
team-about-money = ገንዘብ
team-about-moving-on = ካብ ክንክን ካውንስል ምውጻእ፣ ወይ ናተይ ገዛ
team-about-other = ካልእ ነገር
team-about-not-known = ኣይፈልጥን
team-area-label = ብዛዕባ ኣየነይቲ ጋንታ እዩ፧
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = ጋንታ ኣብ ክንክን ዘለዉ ቆልዑ
team-area-leaving_care = ጋንታ ካብ ክንክን ዝወጹ
team-area-assessment_safeguarding = ጋንታ ገምጋምን ሓለዋ ድሕንነት ቆልዑን
team-area-front_door = ኣቐዲምኩም እትራኸብዋ ጋንታ
team-area-fostering_kinship = ጋንታ ኣለይቲ ፎስተርን ኣለይቲ ቤተሰብን
team-area-adoption = ጋንታ ጉዲፈቻ
team-area-residential = መንበሪ ቆልዑ
team-area-disabled_children = ጋንታ ስንክልና ዘለዎም ቆልዑ
team-area-family_time_support = ጋንታ ናይ ስድራቤት ግዜ
team-area-early_help = ጋንታ ኣቐዲሙ ዝወሃብ ሓገዝ (early help)
team-area-safeguarding_review = ኣኼባታት ገምጋምን ሓለዋ ቆልዑን (child protection)
team-area-practice_team = ጋንታ ሶሻል ወርክ
team-area-send = ጋንታ ፍሉይ ናይ ትምህርቲ ጠለባት
team-area-transport = መጓዓዝያ ቤት ትምህርቲ
team-area-finance_business_support = ጋንታ ገንዘብን ቤት ጽሕፈትን
team-area-other = ካልእ ጋንታ
team-area-not-known = ኣይፈልጥን
team-person-label = ብዛዕባ ኣየናይ ሰብ እዩ፧
team-person-hint = ስሙ፣ ወይ እንታይ ከም ዝሰርሕ። ንኣብነት፦ ናተይ ሶሻል ወርከር
thank-you-team-person-label = ንመን ከተመስግኑ ትደልዩ፧
idea-team-person-label = ሓሳብኩም ንኣየነይቲ ጋንታ ወይ ንኣየናይ ሰብ እዩ፧

## about-to-happen

about-to-happen-title = ኣብ ቀረባ ግዜ ከጋጥም ዝኽእል፣ ንሕና ጠጠው ከነብሎ እትደልይዎ ነገር ኣሎ ድዩ፧
about-to-happen-soon-hint = ንኣብነት፣ ቀልጢፍኩም ናብ ካልእ ቦታ ክትግዕዙ ክትግደዱ ትኽእሉ። ነዚ ኣቐዲምና ንርእዮ።
about-to-happen-soon-label = ገለ ነገር ጠጠው ከነብል ትደልዩ ዲኹም፧
about-to-happen-soon-yes = እወ
about-to-happen-soon-no = ኣይፋል
about-to-happen-soon-not-sure = ርግጸኛ ኣይኮንኩን
about-to-happen-what-label = እንታይ ጠጠው ከነብል ኣለና፣ መዓስ ከ ከጋጥም እዩ፧

## put-right

put-right-title = እንታይ እንተ ተገብረ ይእረም፧
put-right-intro = ክንገብሮ ቃል ክንኣቱ ኣይንኽእልን። እንታይ ክንገብር ከም እንኽእል ክንነግረኩም ኢና።
put-right-add = እንታይ እንተ ተገብረ ከም ዝእረም
put-right-want-label = እንታይ ክግበር ትደልዩ፧
put-right-want-explain = ስለምንታይ ከም ዘጋጠመ ንገሩኒ
put-right-want-sorry = ይቕሬታ ሕተቱኒ
put-right-want-change = ንሓደ ውሳነ ቀይሩ
put-right-want-promise = ቃል ዝተኣትወሉ ግበሩ
put-right-want-talk = መጺእኩም ኣዘራርቡኒ
put-right-wish-label = እትደልይዎ ብናትኩም ቃላት

## who-knows

who-knows-title = ብዛዕባ እዚ ድሮ ዝፈልጥ መን ኣሎ፧
who-knows-intro = ንሕና እንተ ኾንና ናይ መጀመርታ እንፈልጥ፣ ጸገም የለን።
who-knows-add = ብዛዕባ እዚ ድሮ ዝፈልጥ መን ከም ዘሎ
who-knows-told-label = ንሰብ ነጊርኩም ዶ፣ እንታይ ከ ኢሎምኹም፧
who-knows-told-hint = ንኣብነት፦ ኣላዪኹም፣ መምህር ወይ ሶሻል ወርከርኩም
who-knows-court-label = ቤት ፍርዲ ነዚ ጉዳይ ይርእዮ ኣሎ ዶ፧
who-knows-court-hint = ቤት ፍርዲ ማለት ዳኛ ውሳነ ዝህበሉ ቦታ እዩ፣ ንኣብነት ሓደ ቆልዓ ኣበይ ከም ዝነብር
who-knows-court-yes = እወ
who-knows-court-no = ኣይፋል
who-knows-court-not-sure = ርግጸኛ ኣይኮንኩን

## advocate

advocate-title = ነጻ ደጋፊ (advocate) ክህልወኩም ትደልዩ ዲኹም፧
advocate-intro =
    ነጻ ደጋፊ (advocate) እትደልይዎ ንምዝራብ ይሕግዙኹም። ኣብ ጎድንኹም ይቖሙ።
    ነጻ ደጋፊ ገንዘብ ኣየኽፍሉን፣ ርእሶም ድማ ዝኸኣሉ እዮም። ኣብታ ብዛዕብኣ እትነግሩና ዘለኹም ጋንታ የለዉን።
    እወ እንተ ኢልኩም፣ ንኣገልግሎት ነጻ ደገፍቲ (advocacy service) ስምኩም፣ ብኸመይ ምሳኹም ከም ዝራኸቡ፣ እንታይ ሓገዝ ከም ዘድልየኩም ድማ ንነግሮም። እንታይ ከም ዝጸሓፍኩም ኣይንነግሮምን።
    ደሓር ሓሳብኩም ክትቅይሩ ትኽእሉ። ባዕልኹም እውን ናብ { $provider }፣ ማለት ኣገልግሎት ነጻ ደገፍቲ፣ ክትድውሉ ትኽእሉ፦ { $provider_phone }።
advocate-add = ነጻ ደጋፊ (advocate) ክህልወኩም ትደልዩ ዲኹም፧
advocate-add-hint = ነጻ ደጋፊ ኣብ ጎድንኹም ይቖሙ፣ እትደልይዎ ንምዝራብ ድማ ይሕግዙኹም። ናብ { $provider } እውን ክትድውሉ ትኽእሉ፦ { $provider_phone }።
advocate-advocate-label = ነጻ ደጋፊ (advocate) ክህልወኩም ትደልዩ ዲኹም፧
advocate-advocate-yes = እወ፣ ነጻ ደጋፊ ክህልወኒ እደሊ
advocate-advocate-has-one = ድሮ ነጻ ደጋፊ ኣለኒ
advocate-advocate-not-sure = ገና ርግጸኛ ኣይኮንኩን
advocate-advocate-no = ኣይፋል፣ የቐንየለይ
advocate-who-label = ነጻ ደጋፊ እንተለኩም፣ መን እዮም፧
advocate-who-hint = ስሞም፣ እንተ ፈሊጥኩም ድማ ቁጽሪ ቴለፎኖም ወይ ኢመይሎም
# Asked of who tells us for a child.
advocate-for-child-title = እቲ ቆልዓ ነጻ ደጋፊ (advocate) ክህልዎ ይደሊ ድዩ፧
advocate-for-child-intro =
    ነጻ ደጋፊ (advocate) ንቆልዓ ወይ መንእሰይ ዝደልዮ ንምዝራብ ይሕግዝዎ። ኣብ ጎድኒ እቲ ቆልዓ ይቖሙ።
    ነጻ ደጋፊ ገንዘብ ኣየኽፍሉን፣ ርእሶም ድማ ዝኸኣሉ እዮም። ኣብታ ብዛዕብኣ እትነግሩና ዘለኹም ጋንታ የለዉን።
    እወ እንተ ኢልኩም፣ ንኣገልግሎት ነጻ ደገፍቲ (advocacy service) ስምኩም፣ ብኸመይ ምሳኹም ከም ዝራኸቡ፣ እቲ ቆልዓ እንታይ ተባሂሉ ክጽዋዕ ከም ዝፈቱ፣ እንታይ ሓገዝ ከም ዘድሊ ድማ ንነግሮም። እንታይ ከም ዝጸሓፍኩም ኣይንነግሮምን።
    እንተ ክኢልኩም፣ ቅድም ነቲ ቆልዓ ሕተትዎ።
advocate-for-child-add = እቲ ቆልዓ ነጻ ደጋፊ (advocate) ክህልዎ ይደሊ ድዩ፧
advocate-for-child-add-hint = ነጻ ደጋፊ ኣብ ጎድኒ እቲ ቆልዓ ይቖሙ፣ ዝደልዮ ንምዝራብ ድማ ይሕግዝዎ። ናብ { $provider } እውን ክትድውሉ ትኽእሉ፦ { $provider_phone }።
advocate-for-child-advocate-label = እቲ ቆልዓ ነጻ ደጋፊ (advocate) ክህልዎ ይደሊ ድዩ፧
advocate-for-child-advocate-yes = እወ፣ እቲ ቆልዓ ነጻ ደጋፊ ክህልዎ ይደሊ
advocate-for-child-advocate-has-one = እቲ ቆልዓ ድሮ ነጻ ደጋፊ ኣለዎ
advocate-for-child-who-label = እቲ ቆልዓ ነጻ ደጋፊ እንተለዎ፣ መን እዮም፧

## thanks

thanks-title = ስለምንታይ ከተመስግኑ ትደልዩ፧
thanks-intro = ብናትኩም ቃላት ጽሓፉ። ናይ ፊደል ጌጋ ጸገም የብሉን።
thanks-story-hint = ውሑድ ወይ ብዙሕ ጽሓፉ፣ ክሳብ 10,000 ፊደላት
thanks-story-missing = ምስጋናኹም ጽሓፉ። ውሑዳት ቃላት ይኣክላ

## publish

publish-title = ምስጋናኹም ንኻልኦት ሰባት ከነርእዮም ንኽእል ዶ፧
publish-intro =
    እታ እተመስግንዋ ጋንታ ብዝኾነ ክትርእዮ እያ።
    ንዝኾነ ካልእ ሰብ ቅድሚ ምርኣይና ንኹሉ ኣስማት ከነውጽኦ ኢና።
publish-add = ምስጋናኹም ንኻልኦት ሰባት ከነርእዮም ንኽእል ዶ ኣይንኽእልን
publish-publish-yes = እወ፣ ከተርእይዎ ትኽእሉ
publish-publish-no = ኣይፋል፣ ኣይተርእይዎ

## asking-for

asking-for-title = ነጻ ደጋፊ (advocate) ንመን እዩ ዘድሊ፧
asking-for-intro =
    ነጻ ደጋፊ ንቆልዓ ወይ መንእሰይ ዝደልዮ ንምዝራብ ይሕግዝዎ። ኣብ ጎድኑ ይቖሙ።
    ነጻ ደጋፊ ገንዘብ ኣየኽፍሉን፣ ርእሶም ድማ ዝኸኣሉ እዮም። ነጻ ደጋፊ ንምርካብ ጥርዓን ከተቕርቡ ኣየድልየኩምን።
asking-for-whom-me = ንዓይ
asking-for-whom-child = ንዝፈልጦ ቆልዓ ወይ መንእሰይ
asking-for-whom-missing = ነጻ ደጋፊ ንመን ከም ዘድሊ ንገሩና

## about

about-title = እቶም ነጻ ደጋፊ (advocate) ብዛዕባ እንታይ ክሕግዙ ይግባእ፧
about-intro = ንኹሉ ታሪኽ ክትነግሩና ኣየድልየኩምን።
about-add = እቶም ነጻ ደጋፊ ብዛዕባ እንታይ ክሕግዙ ከም ዝግባእ
about-about-label = እንታይ ሓገዝ የድሊ፧
about-about-hint = ክንዲ ዝደለኹምዎ ምረጹ
about-about-where-i-live = ገዛን መንበሪ ቦታን
about-about-family-time = ምስ ስድራቤት ወይ መሓዙት ግዜ ምሕላፍ
about-about-school = ቤት ትምህርቲ ወይ ኮለጅ
about-about-safe = ድሕንነት ምስማዕ
about-about-information = ሓበሬታ ምርካብ
about-about-plans = ትልምታትን ኣኼባታትን
about-about-complaint = ንካውንስል ብዛዕባ ሓደ ጸገም ምንጋር
about-about-something-else = ካልእ ነገር
about-more-label = ክትውስኽዎ እትደልዩ ነገር ኣሎ ድዩ፧

## age

age-title = ነጻ ደጋፊ ዘድልዮ ሰብ ዕድሚኡ ክንደይ እዩ፧
age-intro = እቶም ነጻ ደጋፊ ንዓኹም እንተ ኾይኖም፣ ናትኩም ዕድመ ምረጹ።
age-add = ዕድመ ናይቲ ሰብ
age-age-under-11 = ትሕቲ 11
age-age-11-15 = ካብ 11 ክሳብ 15
age-age-16-17 = 16 ወይ 17
age-age-18-24 = ካብ 18 ክሳብ 24
age-age-25-or-over = 25 ወይ ልዕሊኡ

## share

share-title = ነዚ ናብ ኣገልግሎት ነጻ ደገፍቲ (advocacy service) ክንልእኾ ንኽእል ዶ፧
share-intro =
    ኣገልግሎት ነጻ ደገፍቲ ማለት ነጻ ደገፍቲ (advocates) ዝሰርሕሉ ቦታ እዩ። ንልእኾ ነቲ ኣብዚ እትነግሩና ጥራይ እዩ።
    ኣይፋል እንተ ኢልኩም፣ ጋንታ ጥርዓናትና ጥራይ እያ እትርእዮ። ባዕልኹም ናብ { $provider } ክትድውሉ ትኽእሉ፦ { $provider_phone }።
share-share-yes = እወ፣ ልኣኽዎ
share-share-no = ኣይፋል፣ ኣይትልኣኽዎ
share-share-missing = ነዚ ናብ ኣገልግሎት ነጻ ደገፍቲ ክንልእኾ ንኽእል ዶ ኣይንኽእልን ንገሩና

## idea

idea-title = ሓሳብኩም እንታይ እዩ፧
idea-intro =
    ነገራት ዝሓሸ ክንገብር ብኸመይ ንኽእል፧
    ብናትኩም ቃላት ጽሓፉ። ናይ ፊደል ጌጋ ጸገም የብሉን።
idea-story-hint = ውሑድ ወይ ብዙሕ ጽሓፉ፣ ክሳብ 10,000 ፊደላት
idea-story-missing = ሓሳብኩም ንገሩና። ውሑዳት ቃላት ይኣክላ

## name

name-title = እንታይ ኢልና ክንጽውዓኩም፧
name-intro = ካብዚኦም ዝኾነ ክትገድፉ ትኽእሉ።
name-name-label = እንታይ ኢልና ክንጽውዓኩም፧
name-name-hint = ቀዳማይ ስም ወይ ሳጓ ይኣክል
name-full-label = ምሉእ ስምኩም መን እዩ፧
name-full-hint = ቀልጢፍና ምእንቲ ክንረኽበኩም። ነዚ ዘጻርዩ ሰባት ጥራይ እዮም ዝርእይዎ
name-born-label = መዓስ ተወሊድኩም፧
name-born-hint = ንኣብነት፦ 14 መጋቢት 2012
name-add = ስምኩም

## reach

reach-title = ብኸመይ ምሳኹም ክንራኸብ ንኽእል፧
reach-intro = ንዓኹም ውሑስ ዝኾነ ኩሉ መንገዲ ምረጹ። ነዚ እንጥቀመሉ ብዛዕባ እዚ ጉዳይ ምሳኹም ንምርኻብ ጥራይ እዩ።
reach-add = ብኸመይ ምሳኹም ከም እንራኸብ
reach-reach-email = ኢመይል
reach-reach-phone = ናይ ቴለፎን ደወል
reach-reach-text = ቴክስት
reach-reach-letter = ደብዳበ
reach-reach-advocate = ብመንገዲ ነጻ ደጋፊየይ
reach-reach-trusted-person = ብመንገዲ ዝኣምኖ ሰብ
reach-reach-do-not-contact = ምሳይ ኣይትራኸቡ
reach-reach-do-not-contact-hint = እትነግሩና ከነንብቦ ኢና። እንታይ ከም ዝኸውን ንምፍላጥ ክትድውሉልና የድልየኩም
reach-reach-missing = ብኸመይ ምሳኹም ክንራኸብ ከም እንኽእል ምረጹ፣ ወይ “ምሳይ ኣይትራኸቡ” ምረጹ
reach-reach-not-alone = ምሳኹም ንምርኻብ ዝኸውን መንገድታት ምረጹ፣ ወይ “ምሳይ ኣይትራኸቡ” ጥራይ ምረጹ

## contact

contact-title = ምሳኹም ንምርኻብ እንታይ ክንፈልጥ የድልየና፧
contact-email-label = ኣድራሻ ኢመይል
contact-email-hint = ኢመይልኩም ካልእ መን ከንብቦ ከም ዝኽእል ሕሰቡ
contact-email-missing = ኣድራሻ ኢመይልኩም ጽሓፉ፣ ወይ ካልእ መንገዲ ምረጹ
contact-phone-label = ቁጽሪ ቴለፎን
contact-phone-missing = ቁጽሪ ቴለፎንኩም ጽሓፉ፣ ወይ ካልእ መንገዲ ምረጹ
contact-address-label = ደብዳበ ዝለኣኸሉ ኣድራሻ
contact-address-missing = ኣድራሻኹም ጽሓፉ፣ ወይ ካልእ መንገዲ ምረጹ
contact-through-label = ኣብ ክንዳኹም ምስ መን ክንራኸብ ንኽእል፣ ብኸመይ ከ፧
contact-through-hint = ስሞም፣ ቁጽሪ ቴለፎኖም ወይ ኢመይሎም ድማ
contact-through-missing = ኣብ ክንዳኹም ምስ መን ክንራኸብ ከም እንኽእል ጽሓፉ፣ ወይ ካልእ መንገዲ ምረጹ
contact-times-label = ክንድውለልኩም ወይ ቴክስት ክንልእከልኩም ውሑስ ዝኾነሉ ግዜ መዓስ እዩ፧
contact-times-hint = ንኣብነት፦ ካብ ሰዓት 4 ድሕሪ ቀትሪ (4pm) ንደሓር፣ ኣብ ቀዳመ-ሰንበት ግን ኣይኮነን
contact-email_reference-label = መወከሲ ቁጽርኹም ኣብቲ ኢመይል ምጽሓፍና ውሑስ ድዩ፧
contact-email_reference-hint = ደብዳበታትና ንምንባብ መወከሲ ቁጽርኹም የድልየኩም። ኢመይልኩም ዘንብቡ ካልኦት ሰባት ክጥቀሙሉ ይኽእሉ
contact-email_reference-yes = እወ
contact-email_reference-no = ኣይፋል፣ ባዕለይ ክሕዞ እየ
contact-voicemail-label = ቮይስመይል (voicemail) ምግዳፍና ውሑስ ድዩ፧
contact-voicemail-hint = ቮይስመይል ማለት ኣብ ቴለፎንኩም ዝግደፍ ናይ ድምጺ መልእኽቲ እዩ
contact-voicemail-yes = እወ
contact-voicemail-no = ኣይፋል፣ ቮይስመይል ኣይትግደፉ
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = መልእኽቲ ምግዳፍና፣ ወይ ኢመይል ወይ ደብዳበ ምልኣኽና ውሑስ ድዩ፧
contact-messages-hint = ካልእ ሰብ ከንብቦ ዘይክእል እንተ ኾይኑ ጥራይ እወ በሉ። ሽዑ ኢመይልና መወከሲ ቁጽርኹም እውን ይነግረኩም
contact-messages-yes = እወ
contact-messages-no = ኣይፋል፣ መልእኽቲ ኣይትግደፉ

## help

help-title = ንምንጋርና ወይ መልስና ንምርዳእ ሓገዝ የድልየኩም ዶ፧
help-intro = ክሕግዘኩም ዝኽእል ኩሉ ምረጹ።
help-add = ሓገዝ እንተ ኣድልዩኩም፣ ንኣብነት ኣስተርጓሚ ወይ ዓበይቲ ፊደላት
help-help-label = እንታይ ሓገዝ የድልየኩም፧
help-help-easy-read = ቀሊል ንባብ (easy read)
help-help-easy-read-hint = ሓጸርቲ ምሉእ ሓሳባት ምስ ስእልታት
help-help-large-print = ዓበይቲ ፊደላት
help-help-interpreter = ኣስተርጓሚ
help-help-interpreter-hint = ቋንቋይ ዝዛረብ ሰብ
help-help-sign-language = ቋንቋ ምልክት
help-help-audio = ዝስማዕ መልሲ
help-help-braille = ብራይል (braille)
help-help-phone-call = ኣብ ክንዲ ጽሑፍ ናይ ቴለፎን ደወል
help-help-someone-with-me = ምሳይ ዝኸውን ሰብ
help-which-label = ኣየናይ ቋንቋ የድልየኩም፣ ወይ ካልእ እንታይ ምሓገዘኩም፧

## ask

ask-title = ብዛዕባኹም ገለ ሕቶታት ክትምልሱ ትደልዩ ዶ፧
ask-intro =
    ዝነገርኩምና በጺሑና ኣሎ። እዘን ሕቶታት ተወሰኽቲ እየን፣ ክትምልስወን ግድን ኣይኮነን።
    ንኹሉ ሰብ ብማዕረ ንሕዝ ዶ ኣይንሕዝን ንምርኣይ ይሕግዛና። ኣስታት 2 ደቒቕ ይወስዳ።
    ነዚ መልስታት እዚ በይኑ ንዕቅቦ። ነቲ ዝነገርኩምና ዘጻርዩ ሰባት ኣይርእይዎን።
ask-answer-yes = እወ፣ ክምልስ እየ
ask-answer-skip = ኣይፋል፣ ነዚ ክሓልፎ እየ
ask-answer-missing = ክትምልሱ ትደልዩ ዶ ኣይትደልዩን ምረጹ፣ ወይ ነዚ ሕለፉዎ

## about-you

about-you-title = ብዛዕባኹም
about-you-intro = ካብዚኦም ዝኾነ ክትገድፉ ትኽእሉ።
about-you-age-label = ዕድሚኹም ክንደይ እዩ፧
about-you-age-under-11 = ትሕቲ 11
about-you-age-11-15 = ካብ 11 ክሳብ 15
about-you-age-16-17 = 16 ወይ 17
about-you-age-18-24 = ካብ 18 ክሳብ 24
about-you-age-25-or-over = 25 ወይ ልዕሊኡ
about-you-age-not-say = ከይነግር እመርጽ
about-you-sex-label = ጾታኹም እንታይ እዩ፧
about-you-sex-female = ኣንስተይቲ
about-you-sex-male = ተባዕታይ
about-you-sex-not-say = ከይነግር እመርጽ
about-you-ethnic_group-label = ዓሌታዊ ጉጅለኹም (ethnic group) እንታይ እዩ፧
about-you-ethnic_group-hint = እዚ ስድራኹም ካበይ ከም ዝመጹ ዝምልከት እዩ
about-you-ethnic_group-asian = ኤስያዊ ወይ ኤስያዊ ብሪጣንያዊ
about-you-ethnic_group-black = ጸሊም፣ ጸሊም ብሪጣንያዊ፣ ካሪብያዊ ወይ ኣፍሪቃዊ
about-you-ethnic_group-mixed = ሕዉስ ወይ ካብ ሓደ ንላዕሊ ዓሌታዊ ጉጅለ
about-you-ethnic_group-white = ጻዕዳ
about-you-ethnic_group-other = ካልእ ዓሌታዊ ጉጅለ
about-you-ethnic_group-not-say = ከይነግር እመርጽ
about-you-background-label = ድሕረ ባይታኹም ብኸመይ ትገልጽዎ፧
about-you-background-hint = ንኣብነት፦ ባንግላደሻዊ፣ ኣየርላንዳዊ፣ ሮማ ወይ ሶማላዊ
about-you-condition-label = ናይ ኣካል ወይ ናይ ኣእምሮ ጥዕና ጸገም ወይ ሕማም ኣለኩም ዶ፧
about-you-condition-hint = 12 ኣዋርሕ ወይ ልዕሊኡ ዝጸንሐ ወይ ክጸንሕ ዝኽእል
about-you-condition-yes = እወ
about-you-condition-no = ኣይፋል
about-you-condition-not-say = ከይነግር እመርጽ
about-you-limits-label = ናይ መዓልታዊ ህይወት ነገራት የጸግመኩም ዶ፧
about-you-limits-a-lot = እወ፣ ብዙሕ
about-you-limits-a-little = እወ፣ ቁሩብ
about-you-limits-not-at-all = ኣይፋል፣ ፈጺሙ
about-you-limits-not-say = ከይነግር እመርጽ
about-you-religion-label = ሃይማኖትኩም እንታይ እዩ፧
about-you-religion-none = ሃይማኖት የብለይን
about-you-religion-buddhist = ቡድሂዝም
about-you-religion-christian = ክርስትና
about-you-religion-hindu = ሂንዱ
about-you-religion-jewish = ኣይሁድነት
about-you-religion-muslim = ምስልምና
about-you-religion-sikh = ሲክ
about-you-religion-other = ካልእ ሃይማኖት
about-you-religion-not-say = ከይነግር እመርጽ

## more-about-you

more-about-you-title = ብዛዕባኹም ቁሩብ ተወሳኺ
more-about-you-intro = ካብዚኦም ዝኾነ ክትገድፉ ትኽእሉ።
more-about-you-gender-label = ጾታዊ መንነትኩም (gender) ምስቲ ክትውለዱ ከለኹም ዝተመዝገበ ጾታ ሓደ ድዩ፧
more-about-you-gender-hint = ጾታዊ መንነት ማለት ብኸመይ ከም ዝስምዓኩምን ከም እትነብሩን እዩ፣ ንኣብነት ከም ሰብኣይ ወይ ከም ሰበይቲ
more-about-you-gender-same = እወ
more-about-you-gender-different = ኣይፋል
more-about-you-gender-not-say = ከይነግር እመርጽ
more-about-you-orientation-label = ካብዚኦም ንዓኹም ብዝበለጸ ዝገልጽ ኣየናይ እዩ፧
more-about-you-orientation-hint = እዚ ናብ መን ከም እትስሓቡ ዝምልከት እዩ
more-about-you-orientation-straight = ናብ ተጻራሪ ጾታ እስሓብ (straight)
more-about-you-orientation-gay-or-lesbian = ናብ ተመሳሳሊ ጾታ እስሓብ (gay, lesbian)
more-about-you-orientation-bisexual = ናብ ክልቲኡ ጾታ እስሓብ (bisexual)
more-about-you-orientation-other = ካልእ ጾታዊ ዝንባለ
more-about-you-orientation-not-say = ከይነግር እመርጽ

## The same, asked of a child or young person

child-about-you-sex-label = ወዲ ዲኹም ወይስ ጓል፧
child-about-you-sex-female = ጓል
child-about-you-sex-male = ወዲ
child-about-you-ethnic_group-label = ስድራኹም ካበይ መጺኦም፧
child-about-you-ethnic_group-hint = ነቲ ዝቐረበ ምረጹ
child-about-you-background-label = ስድራኹም ካበይ ከም ዝመጹ ዝያዳ ክትነግሩና ትኽእሉ ዶ፧
child-about-you-condition-label = ሕማም ወይ ስንክልና ኣለኩም ዶ፧
child-about-you-condition-hint = ንሓደ ዓመት ዝጸንሐ፣ ወይ ንሓደ ዓመት ክጸንሕ ዝኽእል። ኣብ ኣካላትኩም ክኸውን ይኽእል፣ ወይ ኣብ ስምዒትኩምን ኣተሓሳስባኹምን
child-about-you-limits-label = መዓልታዊ ነገራት የጸግመኩም ዶ፧
child-about-you-religion-label = ሃይማኖት ኣለኩም ዶ፧

## Faults of any field

fault-missing = ነዛ ሕቶ መልሱ
fault-too-long = ኣሕጽሩዎ። ክሳብ { $limit } ፊደላት ክትጥቀሙ ትኽእሉ
fault-not-a-choice = ካብቲ ዝርዝር ምረጹ
fault-not-alone = ነቲ መወዳእታ በይኑ ምረጹዎ፣ ወይ ካብቶም ካልኦት ምረጹ
fault-email = ኢመይል ከምዚ ጽሓፉ፦ name@example.com
fault-email-ending = መወዳእታ ናይ ኢመይልኩም ርኣዩ። .com ወይ .co.uk ክኸውን ኣለዎ ዶ፧
fault-email-slip = ኢመይልኩም ርኣዩ። እዚ ማለትኩም ድዩ፦ { $meant }፧
fault-phone = ቁጽሪ ቴለፎን ምስ ናይ ከባቢኡ ኮድ ጽሓፉ፣ ከምዚ፦ 01632 960001
fault-phone-short = ቁጽሪ ቴለፎንኩም ርኣዩ። ብ07 ዝጅምር ናይ ሞባይል ቁጽሪ 11 ቁጽርታት ኣለዎ
