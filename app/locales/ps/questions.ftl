# Not yet checked by a translator.
# Pashto, written from app/locales/en-GB.

## danger

danger-title = همدا اوس په امن کې یاست؟
danger-intro =
    که همدا اوس مرسته غواړئ، 999 ته زنګ ووهئ. وړیا دی. موږ دا فورمه په دې وخت کې لولو: { $hours }.
    هر ځواب چې ورکړئ، ادامه ورکولای شئ.
danger-danger-no = هو، زه په امن کې یم
danger-danger-yes = نه، زه په امن کې نه یم
danger-danger-not-sure = ډاډه نه یم
danger-danger-someone-else = بل څوک په امن کې نه دی
danger-danger-missing = راته ووایئ چې همدا اوس په امن کې یاست که نه

## who

who-title = تاسو څوک یاست؟
who-intro = موږ یې ځکه پوښتو چې سمه مرسته درسره وکړو. دا پوښتنه پرېښودلای شئ.
who-who-in-care = زه د کونسل تر پالنې لاندې یم (in care)
who-who-in-care-hint = مثلاً، له فوستر پالونکو (foster carers) سره یا د ماشومانو د پالنې په کور کې اوسېږئ
who-who-young-person = زه له نورو ماشومانو یا ځوانانو یم
who-who-care-leaver = د کونسل پالنه مې پای ته رسېدلې ده (care leaver)
who-who-care-leaver-hint = تاسو مخکې د کونسل تر پالنې لاندې وئ
who-who-parent = زه مور یا پلار یم
who-who-carer = زه د یوه ماشوم پالنه کوم
who-who-carer-hint = مثلاً، فوستر پالونکی (foster carer)، ځانګړی سرپرست (special guardian)، نیکه یا انا یاست
who-who-adoption = ماشوم په فرزندۍ نیول (adoption) زما د ژوند برخه ده
who-who-adoption-hint = مثلاً، چا تاسو په فرزندۍ نیولي یاست، غواړئ یو ماشوم په فرزندۍ ونیسئ، یا داسې ماشوم لرئ چې په فرزندۍ نیول شوی
who-who-advocate = زه د غږ د ملاتړ کار کوم (advocate)
who-who-advocate-hint = تاسو له یوه ماشوم یا ځوان سره مرسته کوئ چې خپل غږ پورته کړي
who-who-professional = دا زما د کار برخه ده
who-who-professional-hint = مثلاً، ښوونکی، نرس، وکیل (solicitor)، د پارلمان غړی (MP) یا په کونسل کې د خلکو استازی (councillor) یاست
who-who-someone-else = بل څوک
who-who-someone-else-hint = مثلاً، دوست یا خپلوان

## who-exactly

who-exactly-title = له دې ځوابونو کوم یو تاسو ته ډېر نږدې دی؟
who-exactly-intro = تر ټولو نږدې یې وټاکئ.
who-exactly-add = د دې په اړه لږ نور چې تاسو څوک یاست
who-exactly-exactly-foster-carers = زه له فوستر پالونکو سره اوسېږم
who-exactly-exactly-childrens-home = زه د ماشومانو د پالنې په کور کې اوسېږم
who-exactly-exactly-with-family = زه له خپلې کورنۍ یا دوستانو سره اوسېږم
who-exactly-exactly-residential-school = زه د لیلیې په ښوونځي کې اوسېږم
who-exactly-exactly-custody = زه په بند کې یم (custody)
who-exactly-exactly-custody-hint = مثلاً، د ماشومانو په تړلي کور (secure home) یا د ځوانانو په بندځای (young offender institution) کې
who-exactly-exactly-hospital = زه په روغتون کې یم
who-exactly-exactly-hotel = زه په هوټل یا مېلمستون (bed and breakfast) کې اوسېږم
who-exactly-exactly-own-place = زه په خپل ځانته کور یا کوټه کې اوسېږم، که مرسته راسره کېږي یا نه
who-exactly-exactly-somewhere-else = زه په بل ځای کې اوسېږم
who-exactly-exactly-in-care = زه د کونسل تر پالنې لاندې یم (in care)
who-exactly-exactly-in-care-hint = مثلاً، له فوستر پالونکو (foster carers) سره یا د ماشومانو د پالنې په کور کې اوسېږئ
who-exactly-exactly-in-need = زه په خپل کور کې اوسېږم، او یو سوشل ورکر له ما یا زما له کورنۍ سره مرسته کوي
who-exactly-exactly-with-special-guardian = زه له ځانګړي سرپرست (special guardian) سره اوسېږم
who-exactly-exactly-with-special-guardian-hint = محکمې ټاکلی دی چې تر 18 کلنۍ پورې ستاسو پالنه وکړي
who-exactly-exactly-may-be-adopted = ښايي یوه کورنۍ ما په فرزندۍ ونیسي (adoption)
who-exactly-exactly-adopted = یوې کورنۍ زه په فرزندۍ ونیولم (adoption)
who-exactly-exactly-not-sure = ډاډه نه یم
who-exactly-exactly-parent = زما ماشوم د کونسل تر پالنې لاندې دی، یا د ماشومانو له خدمتونو مرسته اخلي
who-exactly-exactly-parent-special-guardianship = زما ماشوم له ځانګړي سرپرست (special guardian) سره اوسېږي
who-exactly-exactly-parent-special-guardianship-hint = محکمې ټاکلی دی چې د ماشوم تر 18 کلنۍ پورې یې پالنه وکړي
who-exactly-exactly-parent-may-be-adopted = ښايي زما ماشوم په فرزندۍ ونیول شي (adoption)
who-exactly-exactly-parent-adopted = زما ماشوم په فرزندۍ نیول شوی (adoption)
who-exactly-exactly-foster-carer = زه فوستر پالنه کوم (foster carer)
who-exactly-exactly-special-guardian = زه د یوه ماشوم ځانګړې سرپرستي کوم (special guardian)
who-exactly-exactly-asked-special-guardian = ما د ځانګړې سرپرستۍ لپاره مرسته غوښتې ده
who-exactly-exactly-asked-special-guardian-hint = تاسو له کونسل غوښتي وو چې وګوري کومه مرسته درسره کېدای شي
who-exactly-exactly-parental-responsibility = د مور او پلار قانوني مسؤلیت لرم (parental responsibility)، خو مور یا پلار نه یم
who-exactly-exactly-parental-responsibility-hint = قانون اجازه درکوي چې د ماشوم لپاره مهمې پرېکړې وکړئ
who-exactly-exactly-family = زه د ماشوم له کورنۍ یم
who-exactly-exactly-family-hint = مثلاً، نیکه، انا، ترور، کاکا، ماما، ورور یا خور
who-exactly-exactly-want-to-adopt = غواړم یو ماشوم په فرزندۍ ونیسم
who-exactly-exactly-have-adopted = ما یو ماشوم په فرزندۍ نیولی دی
who-exactly-exactly-birth-parent = زه د داسې ماشوم اصلي مور یا پلار یم (birth parent) چې په فرزندۍ نیول شوی
who-exactly-exactly-guardian = زه د داسې ماشوم سرپرستي کوم یا مې کوله چې ښايي په فرزندۍ ونیول شي
who-exactly-exactly-adoption-services = ماشوم په فرزندۍ نیولو کې بله مرسته اخلم، یا مې غوښتې ده
who-exactly-exactly-friend = زه یې دوست یم
who-exactly-exactly-professional = زه له ماشوم یا کورنۍ سره کار کوم
who-exactly-exactly-other = له دې ځوابونو هېڅ یو

## on-behalf

on-behalf-title = تاسو د چا پر ځای خبرې کوئ؟
on-behalf-add = د چا پر ځای خبرې کوئ
on-behalf-work-label = ستاسو کار څه دی؟
on-behalf-work-professional = زه له ماشومانو یا کورنیو سره کار کوم
on-behalf-work-mp = زه د پارلمان غړیتوب لرم (MP)، یا له داسې چا سره کار کوم
on-behalf-work-councillor = زه په کونسل کې د خلکو استازیتوب کوم (councillor)
on-behalf-work-solicitor = زه د وکالت کار کوم (solicitor)
on-behalf-organisation-label = تاسو د کومې ادارې لپاره کار کوئ؟
on-behalf-called-label = تاسو چې د چا پر ځای خبرې کوئ، د هغه کس نوم څه دی؟
on-behalf-agrees-label = آیا هغه کس موافق دی چې تاسو دا موږ ته وایئ؟
on-behalf-agrees-hint = که موافق نه وي، بیا هم راته ووایئ. ښايي اړ شو چې مخکې له دې چې تاسو ته ځواب درکړو، له هغه کس پوښتنه وکړو
on-behalf-agrees-yes = هو
on-behalf-agrees-no = نه
on-behalf-agrees-not-asked = ما پوښتنه نه ده ترې کړې
on-behalf-agrees-too-young = ډېر کوچنی دی، یا ویلای نه شي
on-behalf-reference-label = ستاسو خپل ریفرنس نمبر څه دی؟

## for-whom

for-whom-title = دا د ځان لپاره وایئ، که د یوه ماشوم لپاره؟
for-whom-add = د چا لپاره یې وایئ
for-whom-whom-hint = د ستونزې د ویلو لپاره د ماشوم اجازې ته اړتیا نه لرئ
for-whom-whom-me = د ځان لپاره
for-whom-whom-child = د یوه ماشوم یا ځوان لپاره
for-whom-whom-both = د دواړو لپاره

## the-child

the-child-title = د ماشوم یا ځوان په اړه راته ووایئ
the-child-intro = هره پوښتنه یې پرېښودلای شئ. ستاسو ځوابونه موږ هېڅکله د ستونزې له کتلو نه راګرځوي.
the-child-add = د ماشوم یا ځوان په اړه
the-child-called-label = ماشوم غواړي چې په کوم نوم یې وبولو؟
the-child-called-hint = لومړی نوم یا د کور نوم هم سم دی
the-child-knows-label = آیا ماشوم خبر دی چې تاسو یې موږ ته وایئ؟
the-child-knows-yes = هو
the-child-knows-no = نه
the-child-knows-not-sure = ډاډه نه یم
the-child-agrees-label = څه چې تاسو راته وایئ، آیا ماشوم هم ورسره موافق دی؟
the-child-agrees-yes = هو
the-child-agrees-no = نه
the-child-agrees-not-asked = ما پوښتنه نه ده ترې کړې
the-child-agrees-too-young = ډېر کوچنی دی، یا ویلای نه شي

## what-happened

what-happened-title = څه وشول؟
what-happened-intro =
    په خپلو خبرو یې ولیکئ. د لیکلو غلطۍ پروا نه لري.
    ښايي چا ستاسو خبره نه وي اورېدلې، یا بې انصافي درسره شوې وي، یا چا خپله خبره نه وي پوره کړې. ښايي بله خبره وي.
    که تاسو یا بل څوک په امن کې نه وي، ښايي اړ شو چې هغو خلکو ته ووایو چې مرسته کولای شي.
what-happened-story-hint = لږ ولیکئ یا ډېر، تر 10,000 تورو پورې
what-happened-story-missing = راته ووایئ چې څه وشول. څو خبرې هم بس دي

## feeling

feeling-title = دا تاسو ته څه احساس درکوي؟
feeling-intro = څومره چې غواړئ، هومره وټاکئ.
feeling-add = دا تاسو ته څه احساس درکوي
feeling-feel-sad = خفګان
feeling-feel-angry = غوسه
feeling-feel-worried = اندېښنه
feeling-feel-scared = وېره
feeling-feel-confused = سر مې نه پرې خلاصېږي
feeling-feel-ignored = زما خبره څوک نه اوري

## when

when-title = دا کله وشول؟
when-intro = د نېټې پوهېدل ضروري نه دي. که ډېر وخت پرې تېر وي، بیا هم راته ووایئ.
when-add = دا کله وشول
when-when-hint = مثلاً: تېر اوړی، یا له مارچ راهیسې

## team

team-title = دا د چا یا د څه په اړه ده؟
team-intro = دا پوهېدل ضروري نه دي. موږ یې پخپله موندلای شو.
team-add = د چا یا د څه په اړه ده
team-about-label = دا د څه په اړه ده؟
team-about-worker = زما سوشل ورکر یا شخصي سلاکار (personal adviser)
team-about-home = زما د اوسېدو ځای
team-about-carer = هغه کسان چې زما پالنه کوي
team-about-family = د خپلې کورنۍ لیدل
team-about-meeting = زما په اړه غونډه
team-about-school = ښوونځی یا کالج
team-about-money = پیسې
team-about-moving-on = د کونسل له پالنې وتل، یا خپل ځانته ځای
team-about-other = بله خبره
team-about-not-known = نه پوهېږم
team-area-label = دا د کوم ټیم په اړه ده؟
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = د کونسل تر پالنې لاندې ماشومانو ټیم
team-area-leaving_care = د کونسل له پالنې د وتلو ټیم
team-area-assessment_safeguarding = د ارزونې او د ماشومانو د ساتنې ټیم
team-area-front_door = هغه ټیم چې تاسو لومړی اړیکه ورسره نیسئ
team-area-fostering_kinship = د فوستر پالونکو او د کورنۍ د پالونکو ټیم
team-area-adoption = ماشوم په فرزندۍ د نیولو ټیم (adoption)
team-area-residential = د ماشومانو د پالنې کور
team-area-disabled_children = د معلولیت لرونکو ماشومانو ټیم
team-area-family_time_support = له کورنۍ سره د وخت تېرولو ټیم (family time)
team-area-early_help = د پر وخت مرستې ټیم (early help)
team-area-safeguarding_review = د بیاکتنو او د ماشوم د ساتنې غونډې (child protection)
team-area-practice_team = د سوشل ورکرانو ټیم
team-area-send = د ځانګړو تعلیمي اړتیاوو ټیم
team-area-transport = د ښوونځي ترانسپورت
team-area-finance_business_support = د پیسو او دفتر ټیم
team-area-other = بل ټیم
team-area-not-known = نه پوهېږم
team-person-label = دا د کوم کس په اړه ده؟
team-person-hint = نوم یې، یا دا چې څه کار کوي. مثلاً: زما سوشل ورکر
thank-you-team-person-label = له چا مننه کول غواړئ؟
idea-team-person-label = ستاسو وړاندیز د کوم ټیم یا کس لپاره دی؟

## about-to-happen

about-to-happen-title = ژر داسې څه کېدونکي دي چې غواړئ موږ یې ودروو؟
about-to-happen-soon-hint = مثلاً، ښايي مجبور شئ چې ژر د اوسېدو ځای بدل کړئ. موږ لومړی همدا ګورو.
about-to-happen-soon-label = غواړئ چې موږ یو کار ودروو؟
about-to-happen-soon-yes = هو
about-to-happen-soon-no = نه
about-to-happen-soon-not-sure = ډاډه نه یم
about-to-happen-what-label = کوم کار ودروو، او دا به کله کېږي؟

## put-right

put-right-title = څه شی به دا سم کړي؟
put-right-intro = موږ ژمنه نه شو کولای چې هغه به وکړو. خو درته به ووایو چې څه کولای شو.
put-right-add = څه شی به دا سم کړي
put-right-want-label = تاسو غواړئ چې څه وشي؟
put-right-want-explain = راته ووایئ چې دا ولې وشول
put-right-want-sorry = بخښنه راڅخه وغواړئ
put-right-want-change = پرېکړه بدله کړئ
put-right-want-promise = هغه کار وکړئ چې ژمنه یې شوې وه
put-right-want-talk = راشئ او راسره خبرې وکړئ
put-right-wish-label = تاسو څه غواړئ، په خپلو خبرو کې یې ووایئ

## who-knows

who-knows-title = څوک لا مخکې په دې خبر دي؟
who-knows-intro = پروا نه لري که موږ لومړني یو چې خبرېږو.
who-knows-add = څوک لا مخکې په دې خبر دي
who-knows-told-label = آیا چا ته مو ویلي، او هغوی څه درته وویل؟
who-knows-told-hint = مثلاً: خپل پالونکي، ښوونکي یا خپل سوشل ورکر ته
who-knows-court-label = آیا کومه محکمه دا خبره ګوري؟
who-knows-court-hint = محکمه هغه ځای دی چې قاضي پکې پرېکړې کوي، مثلاً دا چې ماشوم چېرې اوسېږي
who-knows-court-yes = هو
who-knows-court-no = نه
who-knows-court-not-sure = ډاډه نه یم

## advocate

advocate-title = د غږ ملاتړی (advocate) غواړئ؟
advocate-intro =
    د غږ ملاتړی مرسته درسره کوي چې خپله خبره وکړئ. هغه ستاسو تر څنګ ولاړ وي.
    د غږ ملاتړی وړیا او خپلواک دی. هغه د هغه ټیم غړی نه دی چې تاسو یې په اړه راته وایئ.
    که هو ووایئ، موږ د غږ د ملاتړ خدمت ته ستاسو نوم وایو، دا چې څنګه اړیکه درسره ونیسي، او دا چې کومه مرسته درته پکار ده. موږ دا نه ورته وایو چې تاسو څه لیکلي.
    وروسته خپله خبره بدلولای شئ. د غږ د ملاتړ خدمت ({ $provider }) ته پخپله هم زنګ وهلای شئ: { $provider_phone }.
advocate-add = د غږ ملاتړی (advocate) غواړئ؟
advocate-add-hint = د غږ ملاتړی ستاسو تر څنګ ولاړ وي او مرسته درسره کوي چې خپله خبره وکړئ. { $provider } ته هم زنګ وهلای شئ: { $provider_phone }.
advocate-advocate-label = د غږ ملاتړی غواړئ؟
advocate-advocate-yes = هو، د غږ ملاتړی غواړم
advocate-advocate-has-one = زه لا مخکې د غږ ملاتړی لرم
advocate-advocate-not-sure = لا ډاډه نه یم
advocate-advocate-no = نه، مننه
advocate-who-label = که د غږ ملاتړی لرئ، څوک دی؟
advocate-who-hint = نوم یې، او که درته معلوم وي، د ټلیفون نمبر یا ایمیل یې
# Asked of who tells us for a child.
advocate-for-child-title = ماشوم د غږ ملاتړی (advocate) غواړي؟
advocate-for-child-intro =
    د غږ ملاتړی له ماشوم یا ځوان سره مرسته کوي چې خپله خبره وکړي. هغه د ماشوم تر څنګ ولاړ وي.
    د غږ ملاتړی وړیا او خپلواک دی. هغه د هغه ټیم غړی نه دی چې تاسو یې په اړه راته وایئ.
    که هو ووایئ، موږ د غږ د ملاتړ خدمت ته ستاسو نوم وایو، دا چې څنګه اړیکه درسره ونیسي، ماشوم غواړي چې په کوم نوم وبلل شي، او کومه مرسته درته پکار ده. موږ دا نه ورته وایو چې تاسو څه لیکلي.
    که کولای شئ، لومړی له ماشوم پوښتنه وکړئ.
advocate-for-child-add = ماشوم د غږ ملاتړی (advocate) غواړي؟
advocate-for-child-add-hint = د غږ ملاتړی د ماشوم تر څنګ ولاړ وي او مرسته ورسره کوي چې خپله خبره وکړي. { $provider } ته هم زنګ وهلای شئ: { $provider_phone }.
advocate-for-child-advocate-label = ماشوم د غږ ملاتړی غواړي؟
advocate-for-child-advocate-yes = هو، ماشوم د غږ ملاتړی غواړي
advocate-for-child-advocate-has-one = ماشوم لا مخکې د غږ ملاتړی لري
advocate-for-child-who-label = که ماشوم د غږ ملاتړی لري، څوک دی؟

## thanks

thanks-title = د څه شي لپاره مننه کول غواړئ؟
thanks-intro = په خپلو خبرو یې ولیکئ. د لیکلو غلطۍ پروا نه لري.
thanks-story-hint = لږ ولیکئ یا ډېر، تر 10,000 تورو پورې
thanks-story-missing = خپله مننه ولیکئ. څو خبرې هم بس دي

## publish

publish-title = ستاسو مننه نورو خلکو ته ښودلای شو؟
publish-intro =
    هغه ټیم چې تاسو ترې مننه کوئ، په هر حال به یې ویني.
    مخکې له دې چې بل چا ته یې وښيو، موږ به ټول نومونه ترې وباسو.
publish-add = ستاسو مننه نورو خلکو ته ښودلای شو که نه
publish-publish-yes = هو، ښودلای یې شئ
publish-publish-no = نه، مه یې ښیئ

## asking-for

asking-for-title = د غږ ملاتړی (advocate) د چا لپاره غواړئ؟
asking-for-intro =
    د غږ ملاتړی له ماشوم یا ځوان سره مرسته کوي چې خپله خبره وکړي. هغه د ماشوم یا ځوان تر څنګ ولاړ وي.
    د غږ ملاتړی وړیا او خپلواک دی. د هغه د درلودلو لپاره شکایت کول ضروري نه دي.
asking-for-whom-me = د ځان لپاره
asking-for-whom-child = د داسې ماشوم یا ځوان لپاره چې زه یې پېژنم
asking-for-whom-missing = راته ووایئ چې د غږ ملاتړی د چا لپاره غواړئ

## about

about-title = د غږ ملاتړی په څه کې مرسته وکړي؟
about-intro = ټوله کیسه ویل ضروري نه دي.
about-add = د غږ ملاتړی په څه کې مرسته وکړي
about-about-label = کومه مرسته پکار ده؟
about-about-hint = څومره چې غواړئ، هومره وټاکئ
about-about-where-i-live = کور، او چېرې اوسېدل
about-about-family-time = له کورنۍ یا دوستانو سره وخت تېرول
about-about-school = ښوونځی یا کالج
about-about-safe = د امن احساس
about-about-information = معلومات ترلاسه کول
about-about-plans = پلانونه او غونډې
about-about-complaint = کونسل ته د ستونزې ویل
about-about-something-else = بله خبره
about-more-label = نور څه شته چې ورزیات یې کړئ؟

## age

age-title = د غږ ملاتړی چې د چا لپاره دی، د هغه کس عمر څومره دی؟
age-intro = که د غږ ملاتړی ستاسو لپاره وي، خپل عمر وټاکئ.
age-add = د هغه کس عمر
age-age-under-11 = له 11 کلونو کم
age-age-11-15 = له 11 تر 15 کلونو
age-age-16-17 = 16 یا 17 کاله
age-age-18-24 = له 18 تر 24 کلونو
age-age-25-or-over = 25 کاله یا زیات

## share

share-title = دا د غږ د ملاتړ خدمت ته لېږلای شو؟
share-intro =
    د غږ د ملاتړ خدمت هغه ځای دی چې د غږ ملاتړي (advocates) پکې کار کوي. موږ به یوازې هغه څه ورلېږو چې تاسو یې دلته راته وایئ.
    که نه ووایئ، دا به یوازې زموږ د شکایتونو ټیم ویني. تاسو پخپله { $provider } ته زنګ وهلای شئ: { $provider_phone }.
share-share-yes = هو، ورته یې ولېږئ
share-share-no = نه، مه یې ورلېږئ
share-share-missing = راته ووایئ چې دا د غږ د ملاتړ خدمت ته لېږلای شو که نه

## idea

idea-title = ستاسو وړاندیز څه دی؟
idea-intro =
    موږ څنګه خپل کارونه ښه کولای شو؟
    په خپلو خبرو یې ولیکئ. د لیکلو غلطۍ پروا نه لري.
idea-story-hint = لږ ولیکئ یا ډېر، تر 10,000 تورو پورې
idea-story-missing = خپل وړاندیز راته ووایئ. څو خبرې هم بس دي

## name

name-title = موږ تاسو په کوم نوم وبولو؟
name-intro = هره پوښتنه یې پرېښودلای شئ.
name-name-label = موږ تاسو په کوم نوم وبولو؟
name-name-hint = لومړی نوم یا د کور نوم هم سم دی
name-full-label = ستاسو پوره نوم څه دی؟
name-full-hint = د دې لپاره چې ژر مو پیدا کړو. یوازې هغه کسان یې ویني چې دا خبره په غور ګوري
name-born-label = تاسو کله زېږېدلي یاست؟
name-born-hint = مثلاً: 14 مارچ 2012
name-add = ستاسو نوم

## reach

reach-title = څنګه اړیکه درسره نیولای شو؟
reach-intro = هره هغه لاره وټاکئ چې تاسو ته خوندي وي. موږ یې یوازې د دې خبرې په اړه د اړیکې لپاره کاروو.
reach-add = څنګه اړیکه درسره نیولای شو
reach-reach-email = ایمیل
reach-reach-phone = د ټلیفون زنګ
reach-reach-text = متني پیغام
reach-reach-letter = لیک
reach-reach-advocate = زما د غږ د ملاتړي له لارې
reach-reach-trusted-person = د داسې چا له لارې چې زه باور پرې لرم
reach-reach-do-not-contact = له ما سره اړیکه مه نیسئ
reach-reach-do-not-contact-hint = موږ به ستاسو خبرې ولولو. د دې لپاره چې پوه شئ څه کېږي، باید موږ ته زنګ ووهئ
reach-reach-missing = وټاکئ چې څنګه اړیکه درسره ونیسو، یا «له ما سره اړیکه مه نیسئ» وټاکئ
reach-reach-not-alone = یا د اړیکې لارې وټاکئ، یا یوازې «له ما سره اړیکه مه نیسئ»

## contact

contact-title = له تاسو سره د اړیکې لپاره باید په څه پوه شو؟
contact-email-label = ایمیل
contact-email-hint = فکر وکړئ چې ستاسو ایمیلونه نور څوک لوستلای شي
contact-email-missing = خپل ایمیل ولیکئ، یا بله لاره وټاکئ
contact-phone-label = د ټلیفون نمبر
contact-phone-missing = د خپل ټلیفون نمبر ولیکئ، یا بله لاره وټاکئ
contact-address-label = د لیکونو پته
contact-address-missing = خپله پته ولیکئ، یا بله لاره وټاکئ
contact-through-label = ستاسو لپاره له چا سره اړیکه نیولای شو، او څنګه؟
contact-through-hint = نوم یې، او د ټلیفون نمبر یا ایمیل یې
contact-through-missing = ولیکئ چې ستاسو لپاره له چا سره اړیکه نیولای شو، یا بله لاره وټاکئ
contact-times-label = کله خوندي ده چې زنګ درته ووهو یا متني پیغام درولېږو؟
contact-times-hint = مثلاً: د ماسپښین له 4 بجو وروسته، خو د اونۍ په پای کې نه
contact-email_reference-label = خوندي ده چې ستاسو ریفرنس نمبر په ایمیل کې ولیکو؟
contact-email_reference-hint = زموږ د لیکونو د لوستلو لپاره ریفرنس نمبر درته پکار دی. نور خلک چې ستاسو ایمیلونه لولي، دا کارولای شي
contact-email_reference-yes = هو
contact-email_reference-no = نه، زه یې پخپله ساتم
contact-voicemail-label = خوندي ده چې غږیز پیغام (voicemail) درته پرېږدو؟
contact-voicemail-hint = غږیز پیغام هغه پیغام دی چې ستاسو په ټلیفون کې پرېښودل کېږي
contact-voicemail-yes = هو
contact-voicemail-no = نه، غږیز پیغام مه پرېږدئ
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = خوندي ده چې پیغام درته پرېږدو، یا ایمیل یا لیک درولېږو؟
contact-messages-hint = هو یوازې هغه وخت ووایئ چې بل څوک یې نه شي لوستلای. بیا به زموږ په ایمیل کې ستاسو ریفرنس نمبر هم وي
contact-messages-yes = هو
contact-messages-no = نه، پیغام مه پرېږدئ

## help

help-title = موږ ته د خبرې کولو، یا زموږ په ځواب د پوهېدو لپاره مرسته غواړئ؟
help-intro = هر څه وټاکئ چې مرسته درسره کوي.
help-add = که مرسته غواړئ، لکه ترجمان یا غټ چاپ
help-help-label = کومه مرسته غواړئ؟
help-help-easy-read = اسانه متن (easy read)
help-help-easy-read-hint = لنډې جملې له عکسونو سره
help-help-large-print = غټ چاپ
help-help-interpreter = ترجمان
help-help-interpreter-hint = څوک چې زما په ژبه خبرې کوي
help-help-sign-language = د اشارو ژبه
help-help-audio = داسې ځواب چې واورېدل شي
help-help-braille = برېل
help-help-phone-call = د لیکلو پر ځای د ټلیفون زنګ
help-help-someone-with-me = څوک چې راسره وي
help-which-label = کومه ژبه غواړئ، یا نور څه به مرسته درسره وکړي؟

## ask

ask-title = د ځان په اړه ځینو پوښتنو ته ځواب ورکوئ؟
ask-intro =
    څه چې تاسو وویل، موږ ته راورسېدل. دا پوښتنې اضافي دي، او ځواب یې ضروري نه دی.
    دا مرسته راسره کوي چې وګورو له ټولو سره انصاف کوو که نه. شاوخوا 2 دقیقې وخت نیسي.
    موږ دا ځوابونه بېل ساتو. هغه کسان چې ستاسو خبره په غور ګوري، دا نه ویني.
ask-answer-yes = هو، ځواب ورکوم
ask-answer-skip = نه، دا پرېږدم
ask-answer-missing = وټاکئ چې ځواب ورکول غواړئ، که دا پرېږدئ

## about-you

about-you-title = ستاسو په اړه
about-you-intro = هره پوښتنه یې پرېښودلای شئ.
about-you-age-label = ستاسو عمر څومره دی؟
about-you-age-under-11 = له 11 کلونو کم
about-you-age-11-15 = له 11 تر 15 کلونو
about-you-age-16-17 = 16 یا 17 کاله
about-you-age-18-24 = له 18 تر 24 کلونو
about-you-age-25-or-over = 25 کاله یا زیات
about-you-age-not-say = نه غواړم ووایم
about-you-sex-label = ستاسو جنس څه دی؟
about-you-sex-female = ښځینه
about-you-sex-male = نارینه
about-you-sex-not-say = نه غواړم ووایم
about-you-ethnic_group-label = ستاسو قومي ډله کومه ده؟
about-you-ethnic_group-hint = دا د دې په اړه ده چې ستاسو کورنۍ له کوم ځایه راغلې ده
about-you-ethnic_group-asian = اسیایي یا برتانوي اسیایي
about-you-ethnic_group-black = تور پوستي، برتانوي تور پوستي، کریبیایي یا افریقایي
about-you-ethnic_group-mixed = ګډ، یا له یوې زیاتې قومي ډلې
about-you-ethnic_group-white = سپین پوستي
about-you-ethnic_group-other = بله قومي ډله
about-you-ethnic_group-not-say = نه غواړم ووایم
about-you-background-label = د خپلې کورنۍ د اصلیت په اړه څه ویلای شئ؟
about-you-background-hint = مثلاً: بنګلادېشي، ایرلینډي، روما یا سومالي
about-you-condition-label = آیا کومه جسمي یا رواني ناروغي یا روغتیایي ستونزه لرئ؟
about-you-condition-hint = هغه چې 12 میاشتې یا زیات وخت یې نیولی وي، یا یې ښايي ونیسي
about-you-condition-yes = هو
about-you-condition-no = نه
about-you-condition-not-say = نه غواړم ووایم
about-you-limits-label = آیا دا ورځني کارونه درته سختوي؟
about-you-limits-a-lot = هو، ډېر
about-you-limits-a-little = هو، لږ
about-you-limits-not-at-all = نه، هېڅ نه
about-you-limits-not-say = نه غواړم ووایم
about-you-religion-label = ستاسو دین څه دی؟
about-you-religion-none = هېڅ دین نه لرم
about-you-religion-buddhist = بودایي دین
about-you-religion-christian = عیسویت
about-you-religion-hindu = هندو دین
about-you-religion-jewish = یهودیت
about-you-religion-muslim = اسلام
about-you-religion-sikh = سیک دین
about-you-religion-other = بل دین
about-you-religion-not-say = نه غواړم ووایم

## more-about-you

more-about-you-title = ستاسو په اړه لږ نور
more-about-you-intro = هره پوښتنه یې پرېښودلای شئ.
more-about-you-gender-label = آیا ستاسو جنسیت له هغه جنس سره یو دی چې ستاسو د زېږېدو پر وخت لیکل شوی؟
more-about-you-gender-hint = جنسیت دا دی چې تاسو ځان څنګه احساسوئ او څنګه ژوند کوئ، مثلاً د نارینه یا د ښځې په توګه
more-about-you-gender-same = هو
more-about-you-gender-different = نه
more-about-you-gender-not-say = نه غواړم ووایم
more-about-you-orientation-label = له دې ځوابونو کوم یو تاسو ته ډېر سم دی؟
more-about-you-orientation-hint = دا د دې په اړه ده چې ستاسو څوک خوښېږي
more-about-you-orientation-straight = مخالف جنس مې خوښېږي (straight)
more-about-you-orientation-gay-or-lesbian = خپل جنس مې خوښېږي (gay یا lesbian)
more-about-you-orientation-bisexual = دواړه جنسونه مې خوښېږي (bisexual)
more-about-you-orientation-other = بل ډول
more-about-you-orientation-not-say = نه غواړم ووایم

## The same, asked of a child or young person

child-about-you-sex-label = تاسو هلک یاست که نجلۍ؟
child-about-you-sex-female = نجلۍ
child-about-you-sex-male = هلک
child-about-you-ethnic_group-label = ستاسو کورنۍ له کوم ځایه راغلې ده؟
child-about-you-ethnic_group-hint = تر ټولو نږدې یې وټاکئ
child-about-you-background-label = د دې په اړه نور څه ویلای شئ چې ستاسو کورنۍ له کوم ځایه راغلې ده؟
child-about-you-condition-label = آیا ناروغي یا معلولیت لرئ؟
child-about-you-condition-hint = هغه چې یو کال یې نیولی وي، یا یې ښايي ونیسي. کېدای شي په بدن کې وي، یا په احساس او فکر کې
child-about-you-limits-label = آیا دا هره ورځ کارونه درته سختوي؟
child-about-you-religion-label = آیا تاسو دین لرئ؟

## Faults of any field

fault-missing = دې پوښتنې ته ځواب ورکړئ
fault-too-long = دا لنډ کړئ. تر { $limit } تورو پورې لیکلای شئ
fault-not-a-choice = له لېست څخه یې وټاکئ
fault-not-alone = یا وروستی یې یوازې وټاکئ، یا له نورو څخه یې وټاکئ
fault-email = داسې ایمیل ولیکئ: name@example.com
fault-email-ending = د خپل ایمیل پای وګورئ. باید .com وي که .co.uk؟
fault-email-slip = خپل ایمیل وګورئ. ستاسو مطلب دا و: { $meant }؟
fault-phone = د ټلیفون نمبر د سیمې له کوډ سره ولیکئ، لکه 01632 960001
fault-phone-short = د خپل ټلیفون نمبر وګورئ. د موبایل نمبر چې په 07 پیل شي، 11 رقمونه لري
