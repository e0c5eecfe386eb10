# Not yet checked by a translator.
# Arabic, written from app/locales/en-GB.

## danger

danger-title = هل أنتم بأمان الآن؟
danger-intro =
    إذا كنتم بحاجة إلى المساعدة الآن، فاتصلوا على 999. الاتصال مجاني. نحن نقرأ هذا النموذج في هذه الأوقات: { $hours }.
    مهما كانت إجابتكم، يمكنكم المتابعة.
danger-danger-no = نعم، أنا بأمان
danger-danger-yes = لا، لست بأمان
danger-danger-not-sure = لا أعرف بالتأكيد
danger-danger-someone-else = شخص آخر ليس بأمان
danger-danger-missing = أخبرونا هل أنتم بأمان الآن

## who

who-title = من أنتم؟
who-intro = نسأل لنعطيكم المساعدة المناسبة. يمكنكم تخطي هذا السؤال.
who-who-in-care = أنا في رعاية المجلس المحلي (in care)
who-who-in-care-hint = مثلًا، تعيشون مع أسرة حاضنة (foster carers) أو في دار رعاية أطفال
who-who-young-person = أنا من الأطفال أو الشباب الآخرين
who-who-care-leaver = خرجت من رعاية المجلس المحلي (care leaver)
who-who-care-leaver-hint = كنتم من قبل في الرعاية
who-who-parent = أنا أب أو أم
who-who-carer = أرعى طفلًا
who-who-carer-hint = مثلًا، أنتم أسرة حاضنة (foster carer)، أو الوصي الخاص (special guardian)، أو الجد أو الجدة
who-who-adoption = التبني جزء من حياتي
who-who-adoption-hint = مثلًا، تبنّتكم أسرة، أو تريدون التبني، أو لديكم طفل جرى تبنيه
who-who-advocate = أنا شخص مناصر (advocate)
who-who-advocate-hint = تساعدون طفلًا أو شابًا على إيصال صوته
who-who-professional = هذا جزء من عملي
who-who-professional-hint = مثلًا، تعملون في التعليم أو التمريض أو المحاماة (solicitor)، أو أنتم من أعضاء البرلمان (MP) أو المجلس المحلي (councillor)
who-who-someone-else = شخص آخر
who-who-someone-else-hint = مثلًا، من الأصدقاء أو الأقارب

## who-exactly

who-exactly-title = ما الأقرب إليكم من هذه؟
who-exactly-intro = اختاروا الأقرب.
who-exactly-add = المزيد عمن أنتم
who-exactly-exactly-foster-carers = أعيش مع أسرة حاضنة (foster carers)
who-exactly-exactly-childrens-home = أعيش في دار رعاية أطفال
who-exactly-exactly-with-family = أعيش مع عائلتي، أو مع أصدقاء
who-exactly-exactly-residential-school = أعيش في مدرسة داخلية
who-exactly-exactly-custody = أنا في الاحتجاز (custody)
who-exactly-exactly-custody-hint = مثلًا، دار مغلقة (secure home) أو مؤسسة للأحداث (young offender institution)
who-exactly-exactly-hospital = أنا في المستشفى
who-exactly-exactly-hotel = أعيش في فندق أو نُزُل (bed and breakfast)
who-exactly-exactly-own-place = أعيش في مسكن خاص بي، مع مساعدة أو من دونها
who-exactly-exactly-somewhere-else = أعيش في مكان آخر
who-exactly-exactly-in-care = أنا في رعاية المجلس المحلي (in care)
who-exactly-exactly-in-care-hint = مثلًا، تعيشون مع أسرة حاضنة (foster carers) أو في دار رعاية أطفال
who-exactly-exactly-in-need = أعيش في البيت، ويساعدني أو يساعد عائلتي أخصائي اجتماعي
who-exactly-exactly-with-special-guardian = أعيش مع وصي خاص (special guardian)
who-exactly-exactly-with-special-guardian-hint = شخص اختارته المحكمة ليرعاكم حتى تبلغوا 18 سنة
who-exactly-exactly-may-be-adopted = قد تتبناني أسرة
who-exactly-exactly-adopted = تبنّتني أسرة
who-exactly-exactly-not-sure = لا أعرف بالتأكيد
who-exactly-exactly-parent = طفلي في رعاية المجلس المحلي، أو يحصل على مساعدة من خدمات الأطفال
who-exactly-exactly-parent-special-guardianship = طفلي يعيش مع وصي خاص (special guardian)
who-exactly-exactly-parent-special-guardianship-hint = شخص اختارته المحكمة ليرعى الطفل حتى يبلغ 18 سنة
who-exactly-exactly-parent-may-be-adopted = قد تتبنى أسرة طفلي
who-exactly-exactly-parent-adopted = طفلي متبنّى
who-exactly-exactly-foster-carer = أرعى أطفالًا كأسرة حاضنة (foster carer)
who-exactly-exactly-special-guardian = لدي وصاية خاصة على طفل (special guardian)
who-exactly-exactly-asked-special-guardian = طلبت المساعدة المخصصة للوصاية الخاصة (special guardianship)
who-exactly-exactly-asked-special-guardian-hint = طلبتم من المجلس المحلي أن ينظر في المساعدة التي يمكن أن تحصلوا عليها
who-exactly-exactly-parental-responsibility = لدي المسؤولية الأبوية (parental responsibility)، لكنني لست من الوالدين
who-exactly-exactly-parental-responsibility-hint = يسمح لكم القانون باتخاذ القرارات المهمة عن الطفل
who-exactly-exactly-family = أنا من عائلة الطفل
who-exactly-exactly-family-hint = مثلًا، جد أو جدة، أو عم أو عمة، أو خال أو خالة، أو أخ أو أخت
who-exactly-exactly-want-to-adopt = أريد أن أتبنى
who-exactly-exactly-have-adopted = تبنّيت طفلًا
who-exactly-exactly-birth-parent = لي طفل بالولادة تبنّته أسرة أخرى
who-exactly-exactly-guardian = لدي، أو كانت لدي، الوصاية (guardian) على طفل قد يجري تبنيه
who-exactly-exactly-adoption-services = أحصل على مساعدة أخرى في التبني، أو طلبتها
who-exactly-exactly-friend = أنا من الأصدقاء
who-exactly-exactly-professional = أعمل مع الطفل أو مع العائلة
who-exactly-exactly-other = لا شيء من هذه

## on-behalf

on-behalf-title = باسم من تتحدثون؟
on-behalf-add = من تتحدثون باسمه
on-behalf-work-label = ما عملكم؟
on-behalf-work-professional = أعمل مع الأطفال أو العائلات
on-behalf-work-mp = أنا من أعضاء البرلمان (MP)، أو أعمل لدى عضو منهم
on-behalf-work-councillor = أنا من أعضاء المجلس المحلي (councillor)
on-behalf-work-solicitor = أعمل في المحاماة (solicitor)
on-behalf-organisation-label = ما الجهة التي تعملون لديها؟
on-behalf-called-label = ما اسم الشخص الذي تتحدثون باسمه؟
on-behalf-agrees-label = هل يوافق هذا الشخص على أن تخبرونا؟
on-behalf-agrees-hint = إذا كان لا يوافق، فأخبرونا على كل حال. قد نحتاج إلى أن نسأله قبل أن نستطيع الرد عليكم
on-behalf-agrees-yes = نعم
on-behalf-agrees-no = لا
on-behalf-agrees-not-asked = لم أسأله
on-behalf-agrees-too-young = هو صغير جدًا، أو لا يستطيع أن يقول رأيه
on-behalf-reference-label = ما الرقم المرجعي الخاص بكم؟

## for-whom

for-whom-title = هل تخبروننا من أجلكم أنتم، أم من أجل طفل؟
for-whom-add = من أجل من تخبروننا
for-whom-whom-hint = لا تحتاجون إلى إذن من الطفل لتخبرونا عن مشكلة
for-whom-whom-me = من أجلي
for-whom-whom-child = من أجل طفل أو شاب
for-whom-whom-both = من أجلنا معًا

## the-child

the-child-title = أخبرونا عن الطفل أو الشاب
the-child-intro = يمكنكم تخطي أي سؤال من هذه الأسئلة. إجاباتكم لن تمنعنا أبدًا من النظر في المشكلة.
the-child-add = عن الطفل أو الشاب
the-child-called-label = بأي اسم يحب الطفل أن يناديه الناس؟
the-child-called-hint = يكفي الاسم الأول أو اسم الدلع
the-child-knows-label = هل يعرف الطفل أنكم تخبروننا؟
the-child-knows-yes = نعم
the-child-knows-no = لا
the-child-knows-not-sure = لا أعرف بالتأكيد
the-child-agrees-label = هل يوافق الطفل على ما تخبروننا به؟
the-child-agrees-yes = نعم
the-child-agrees-no = لا
the-child-agrees-not-asked = لم أسأله
the-child-agrees-too-young = هو صغير جدًا، أو لا يستطيع أن يقول رأيه

## what-happened

what-happened-title = ماذا حدث؟
what-happened-intro =
    اكتبوا بكلماتكم أنتم. الأخطاء الإملائية لا تهم.
    ربما لم يصغِ إليكم أحد، أو عوملتم بظلم، أو لم يفعل أحدهم ما قال إنه سيفعله. وربما هو شيء آخر.
    إذا لم تكونوا بأمان، أو لم يكن شخص آخر بأمان، فقد نحتاج إلى إخبار أشخاص يمكنهم المساعدة.
what-happened-story-hint = اكتبوا قليلًا أو كثيرًا، حتى 10,000 حرف
what-happened-story-missing = أخبرونا بما حدث. تكفي بضع كلمات

## feeling

feeling-title = بماذا تشعرون بسبب ذلك؟
feeling-intro = اختاروا ما تريدون، واحدًا أو أكثر.
feeling-add = بماذا تشعرون بسبب ذلك
feeling-feel-sad = الحزن
feeling-feel-angry = الغضب
feeling-feel-worried = القلق
feeling-feel-scared = الخوف
feeling-feel-confused = الحيرة
feeling-feel-ignored = لا أحد يصغي إليّ

## when

when-title = متى حدث ذلك؟
when-intro = لا يلزم أن تعرفوا التاريخ. وإذا كان ذلك قبل وقت طويل، فأخبرونا على كل حال.
when-add = متى حدث ذلك
when-when-hint = مثلًا: الصيف الماضي، أو منذ مارس

## team

team-title = عن أي شخص أو شيء تخبروننا؟
team-intro = لا يلزم أن تعرفوا. يمكننا أن نبحث عن ذلك.
team-add = عن أي شخص أو شيء تخبروننا
team-about-label = ما الموضوع؟
team-about-worker = الأخصائي الاجتماعي أو المستشار الشخصي (personal adviser) الذي يتابعني
team-about-home = المكان الذي أعيش فيه
team-about-carer = الأشخاص الذين يرعونني
team-about-family = رؤية عائلتي
team-about-meeting = اجتماع عني
team-about-school = المدرسة أو الكلية
team-about-money = المال
team-about-moving-on = الخروج من الرعاية، أو مسكن خاص بي
team-about-other = شيء آخر
team-about-not-known = لا أعرف
team-area-label = عن أي فريق تخبروننا؟
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = فريق الأطفال في الرعاية
team-area-leaving_care = فريق الخروج من الرعاية
team-area-assessment_safeguarding = فريق التقييم والحماية
team-area-front_door = الفريق الذي يتواصل معه الناس أولًا
team-area-fostering_kinship = فريق الأسر الحاضنة ومن يرعون أطفالًا من عائلتهم
team-area-adoption = فريق التبني
team-area-residential = دار رعاية أطفال
team-area-disabled_children = فريق الأطفال ذوي الإعاقة
team-area-family_time_support = فريق اللقاء بالعائلة
team-area-early_help = فريق المساعدة المبكرة (early help)
team-area-safeguarding_review = المراجعات واجتماعات حماية الطفل (child protection)
team-area-practice_team = فريق العمل الاجتماعي
team-area-send = فريق الاحتياجات التعليمية الخاصة
team-area-transport = النقل المدرسي
team-area-finance_business_support = فريق المال والإدارة
team-area-other = فريق آخر
team-area-not-known = لا أعرف
team-person-label = عن أي شخص تخبروننا؟
team-person-hint = اسم هذا الشخص، أو عمله. مثلًا: الأخصائي الاجتماعي الذي يتابعني
thank-you-team-person-label = من تريدون أن تشكروا؟
idea-team-person-label = لأي فريق أو شخص فكرتكم؟

## about-to-happen

about-to-happen-title = هل سيحدث قريبًا شيء تريدون أن نوقفه؟
about-to-happen-soon-hint = مثلًا، قد يكون عليكم الانتقال قريبًا إلى مكان آخر. ننظر في هذا أولًا.
about-to-happen-soon-label = هل تريدون أن نوقف شيئًا؟
about-to-happen-soon-yes = نعم
about-to-happen-soon-no = لا
about-to-happen-soon-not-sure = لا أعرف بالتأكيد
about-to-happen-what-label = ماذا نوقف، ومتى سيحدث؟

## put-right

put-right-title = ما الذي يصلح الأمر؟
put-right-intro = لا نستطيع أن نعدكم بفعله. وسنخبركم بما نستطيع فعله.
put-right-add = ما الذي يصلح الأمر
put-right-want-label = ماذا تريدون أن يحدث؟
put-right-want-explain = أن تشرحوا لي لماذا حدث ذلك
put-right-want-sorry = أن تعتذروا
put-right-want-change = أن تغيّروا قرارًا
put-right-want-promise = أن يُنفَّذ الوعد
put-right-want-talk = أن تأتوا وتتحدثوا معي
put-right-wish-label = ما تريدونه، بكلماتكم أنتم

## who-knows

who-knows-title = من يعرف بهذا الآن؟
who-knows-intro = لا بأس إن كنا أول من يعرف.
who-knows-add = من يعرف بهذا الآن
who-knows-told-label = هل أخبرتم أحدًا، وماذا قال؟
who-knows-told-hint = مثلًا: من يرعاكم، أو معلم، أو الأخصائي الاجتماعي
who-knows-court-label = هل تنظر محكمة في هذا؟
who-knows-court-hint = المحكمة مكان يقرر فيه قاضٍ، مثلًا، أين يعيش الطفل
who-knows-court-yes = نعم
who-knows-court-no = لا
who-knows-court-not-sure = لا أعرف بالتأكيد

## advocate

advocate-title = هل تريدون شخصًا مناصرًا (advocate)؟
advocate-intro =
    الشخص المناصر يساعدكم على أن تقولوا ما تريدون. وهو يقف إلى جانبكم.
    مساعدته مجانية، وهو مستقل. وهو ليس من الفريق الذي تخبروننا عنه.
    إذا قلتم نعم، فسنخبر خدمة المناصرة باسمكم، وكيف تتواصل معكم، وأي مساعدة تحتاجون إليها. ولن نخبرها بما كتبتموه.
    يمكنكم تغيير رأيكم فيما بعد. ويمكنكم أيضًا الاتصال بأنفسكم بخدمة المناصرة، { $provider }، على { $provider_phone }.
advocate-add = هل تريدون شخصًا مناصرًا (advocate)؟
advocate-add-hint = الشخص المناصر يقف إلى جانبكم ويساعدكم على أن تقولوا ما تريدون. يمكنكم أيضًا الاتصال بـ { $provider } على { $provider_phone }.
advocate-advocate-label = هل تريدون شخصًا مناصرًا (advocate)؟
advocate-advocate-yes = نعم، أريد شخصًا مناصرًا
advocate-advocate-has-one = لدي شخص مناصر بالفعل
advocate-advocate-not-sure = لم أقرر بعد
advocate-advocate-no = لا، شكرًا
advocate-who-label = إذا كان لديكم شخص مناصر، فمن هو؟
advocate-who-hint = اسمه، ورقم هاتفه أو بريده الإلكتروني إن كنتم تعرفونه
# Asked of who tells us for a child.
advocate-for-child-title = هل يريد الطفل شخصًا مناصرًا (advocate)؟
advocate-for-child-intro =
    الشخص المناصر يساعد الطفل أو الشاب على أن يقول ما يريد. وهو يقف إلى جانب الطفل.
    مساعدته مجانية، وهو مستقل. وهو ليس من الفريق الذي تخبروننا عنه.
    إذا قلتم نعم، فسنخبر خدمة المناصرة باسمكم، وكيف تتواصل معكم، وبأي اسم يحب الطفل أن يناديه الناس، وأي مساعدة تحتاجون إليها. ولن نخبرها بما كتبتموه.
    إن استطعتم، فاسألوا الطفل أولًا.
advocate-for-child-add = هل يريد الطفل شخصًا مناصرًا (advocate)؟
advocate-for-child-add-hint = الشخص المناصر يقف إلى جانب الطفل ويساعده على أن يقول ما يريد. يمكنكم أيضًا الاتصال بـ { $provider } على { $provider_phone }.
advocate-for-child-advocate-label = هل يريد الطفل شخصًا مناصرًا (advocate)؟
advocate-for-child-advocate-yes = نعم، يريد الطفل شخصًا مناصرًا
advocate-for-child-advocate-has-one = لدى الطفل شخص مناصر بالفعل
advocate-for-child-who-label = إذا كان لدى الطفل شخص مناصر، فمن هو؟

## thanks

thanks-title = على ماذا تريدون أن تشكروا؟
thanks-intro = اكتبوا بكلماتكم أنتم. الأخطاء الإملائية لا تهم.
thanks-story-hint = اكتبوا قليلًا أو كثيرًا، حتى 10,000 حرف
thanks-story-missing = اكتبوا كلمة الشكر. تكفي بضع كلمات

## publish

publish-title = هل يمكننا أن نعرض رسالة شكركم على أشخاص آخرين؟
publish-intro =
    سيراها الفريق الذي تشكرونه على أي حال.
    وقبل أن نعرضها على أي شخص آخر، سنحذف منها كل الأسماء.
publish-add = هل يمكننا أن نعرض رسالة شكركم على أشخاص آخرين
publish-publish-yes = نعم، يمكنكم عرضها
publish-publish-no = لا، لا تعرضوها

## asking-for

asking-for-title = لمن سيكون الشخص المناصر (advocate)؟
asking-for-intro =
    الشخص المناصر يساعد الطفل أو الشاب على أن يقول ما يريد. وهو يقف إلى جانبه.
    مساعدته مجانية، وهو مستقل. ولا تحتاجون إلى تقديم شكوى للحصول عليه.
asking-for-whom-me = لي
asking-for-whom-child = لطفل أو شاب أعرفه
asking-for-whom-missing = أخبرونا لمن سيكون الشخص المناصر

## about

about-title = فيمَ يساعد الشخص المناصر؟
about-intro = لا يلزم أن تخبرونا بالقصة كلها.
about-add = فيمَ يساعد الشخص المناصر
about-about-label = ما المساعدة المطلوبة؟
about-about-hint = اختاروا ما تريدون، واحدًا أو أكثر
about-about-where-i-live = البيت، ومكان العيش
about-about-family-time = الوقت مع العائلة أو الأصدقاء
about-about-school = المدرسة أو الكلية
about-about-safe = الشعور بالأمان
about-about-information = الحصول على معلومات
about-about-plans = الخطط والاجتماعات
about-about-complaint = إخبار المجلس المحلي عن مشكلة
about-about-something-else = شيء آخر
about-more-label = هل هناك شيء تريدون إضافته؟

## age

age-title = كم عمر من يُطلب له الشخص المناصر؟
age-intro = إذا كان الشخص المناصر لكم، فاختاروا عمركم.
age-add = العمر
age-age-under-11 = أقل من 11
age-age-11-15 = من 11 إلى 15
age-age-16-17 = 16 أو 17
age-age-18-24 = من 18 إلى 24
age-age-25-or-over = 25 أو أكثر

## share

share-title = هل يمكننا أن نرسل هذا إلى خدمة المناصرة؟
share-intro =
    خدمة المناصرة هي المكان الذي يعمل فيه الأشخاص المناصرون (advocates). ولن نرسل إليها إلا ما تخبروننا به هنا.
    إذا قلتم لا، فلن يراه إلا فريق الشكاوى عندنا. ويمكنكم الاتصال بأنفسكم بـ { $provider } على { $provider_phone }.
share-share-yes = نعم، أرسلوه
share-share-no = لا، لا ترسلوه
share-share-missing = أخبرونا هل يمكننا أن نرسل هذا إلى خدمة المناصرة

## idea

idea-title = ما فكرتكم؟
idea-intro =
    كيف يمكننا أن نفعل الأشياء بطريقة أفضل؟
    اكتبوا بكلماتكم أنتم. الأخطاء الإملائية لا تهم.
idea-story-hint = اكتبوا قليلًا أو كثيرًا، حتى 10,000 حرف
idea-story-missing = أخبرونا بفكرتكم. تكفي بضع كلمات

## name

name-title = بأي اسم نناديكم؟
name-intro = يمكنكم تخطي أي سؤال من هذه الأسئلة.
name-name-label = بأي اسم نناديكم؟
name-name-hint = يكفي الاسم الأول أو اسم الدلع
name-full-label = ما اسمكم الكامل؟
name-full-hint = حتى نجدكم بسرعة. لا يراه إلا من ينظر في هذا الأمر
name-born-label = متى وُلدتم؟
name-born-hint = مثلًا: 14 مارس 2012
name-add = اسمكم

## reach

reach-title = كيف يمكننا التواصل معكم؟
reach-intro = اختاروا كل طريقة آمنة لكم. لن نستخدمها إلا للتواصل معكم بشأن هذا الأمر.
reach-add = كيف يمكننا التواصل معكم
reach-reach-email = البريد الإلكتروني
reach-reach-phone = مكالمة هاتفية
reach-reach-text = رسالة نصية
reach-reach-letter = رسالة بالبريد
reach-reach-advocate = عن طريق الشخص المناصر لي (advocate)
reach-reach-trusted-person = عن طريق شخص أثق به
reach-reach-do-not-contact = لا تتواصلوا معي
reach-reach-do-not-contact-hint = سنقرأ ما تخبروننا به. لمعرفة ما يحدث عليكم أن تتصلوا بنا
reach-reach-missing = اختاروا كيف يمكننا التواصل معكم، أو اختاروا «لا تتواصلوا معي»
reach-reach-not-alone = اختاروا طرقًا للتواصل معكم، أو اختاروا «لا تتواصلوا معي» وحدها

## contact

contact-title = ماذا نحتاج أن نعرف لنتواصل معكم؟
contact-email-label = عنوان البريد الإلكتروني
contact-email-hint = فكروا فيمن يمكنه أيضًا قراءة رسائل بريدكم الإلكتروني
contact-email-missing = اكتبوا عنوان بريدكم الإلكتروني، أو اختاروا طريقة أخرى
contact-phone-label = رقم الهاتف
contact-phone-missing = اكتبوا رقم هاتفكم، أو اختاروا طريقة أخرى
contact-address-label = العنوان لرسائل البريد
contact-address-missing = اكتبوا عنوانكم، أو اختاروا طريقة أخرى
contact-through-label = مع من يمكننا التواصل من أجلكم، وكيف؟
contact-through-hint = اسم الشخص، ورقم هاتفه أو بريده الإلكتروني
contact-through-missing = اكتبوا مع من يمكننا التواصل من أجلكم، أو اختاروا طريقة أخرى
contact-times-label = متى يكون من الآمن أن نتصل بكم أو نرسل إليكم رسالة نصية؟
contact-times-hint = مثلًا: بعد الساعة 4 مساءً، ولكن ليس في عطلة نهاية الأسبوع
contact-email_reference-label = هل من الآمن أن نكتب رقمكم المرجعي في رسالة البريد الإلكتروني؟
contact-email_reference-hint = تحتاجون إلى رقمكم المرجعي لقراءة رسائلنا. وقد يستخدمه من يقرأ بريدكم الإلكتروني غيركم
contact-email_reference-yes = نعم
contact-email_reference-no = لا، سأحتفظ به بنفسي
contact-voicemail-label = هل من الآمن أن نترك رسالة صوتية؟
contact-voicemail-hint = الرسالة الصوتية (voicemail) هي رسالة تُترك على هاتفكم
contact-voicemail-yes = نعم
contact-voicemail-no = لا، لا تتركوا رسالة صوتية
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = هل من الآمن أن نترك رسالة، أو أن نرسل رسالة بالبريد الإلكتروني أو بالبريد؟
contact-messages-hint = قولوا نعم فقط إذا كان لا أحد غيركم يستطيع قراءتها. وعندها سنذكر أيضًا رقمكم المرجعي في رسالة البريد الإلكتروني
contact-messages-yes = نعم
contact-messages-no = لا، لا تتركوا رسائل

## help

help-title = هل تحتاجون إلى مساعدة لتخبرونا، أو لتفهموا ردنا؟
help-intro = اختاروا كل ما يساعدكم.
help-add = إذا احتجتم إلى مساعدة، مثل مترجم شفوي أو حروف كبيرة
help-help-label = ما المساعدة التي تحتاجون إليها؟
help-help-easy-read = القراءة السهلة
help-help-easy-read-hint = جمل قصيرة مع صور
help-help-large-print = حروف كبيرة
help-help-interpreter = مترجم شفوي
help-help-interpreter-hint = شخص يتكلم لغتي
help-help-sign-language = لغة الإشارة
help-help-audio = رد مسموع
help-help-braille = طريقة برايل
help-help-phone-call = مكالمة هاتفية بدل الكتابة
help-help-someone-with-me = وجود شخص معي
help-which-label = ما اللغة التي تحتاجون إليها، أو ما الذي يساعدكم غير ذلك؟

## ask

ask-title = هل تجيبون عن بعض الأسئلة عنكم؟
ask-intro =
    وصلنا ما أخبرتمونا به. هذه الأسئلة إضافية، ولا يلزم أن تجيبوا عنها.
    وهي تساعدنا على أن نرى هل نحن عادلون مع الجميع. وتستغرق نحو دقيقتين.
    نحفظ هذه الإجابات منفصلة. ولا يراها من ينظرون فيما أخبرتمونا به.
ask-answer-yes = نعم، سأجيب
ask-answer-skip = لا، أريد تخطي هذا
ask-answer-missing = اختاروا هل تريدون الإجابة أم تخطي هذا

## about-you

about-you-title = عنكم
about-you-intro = يمكنكم تخطي أي سؤال من هذه الأسئلة.
about-you-age-label = كم عمركم؟
about-you-age-under-11 = أقل من 11
about-you-age-11-15 = من 11 إلى 15
about-you-age-16-17 = 16 أو 17
about-you-age-18-24 = من 18 إلى 24
about-you-age-25-or-over = 25 أو أكثر
about-you-age-not-say = أفضل ألا أقول
about-you-sex-label = ما جنسكم؟
about-you-sex-female = أنثى
about-you-sex-male = ذكر
about-you-sex-not-say = أفضل ألا أقول
about-you-ethnic_group-label = ما مجموعتكم العرقية؟
about-you-ethnic_group-hint = نسأل عن أصل عائلتكم
about-you-ethnic_group-asian = أصل آسيوي أو بريطاني آسيوي
about-you-ethnic_group-black = أصل أسود أو بريطاني أسود أو كاريبي أو أفريقي
about-you-ethnic_group-mixed = أصل مختلط أو أكثر من مجموعة عرقية
about-you-ethnic_group-white = أصل أبيض
about-you-ethnic_group-other = مجموعة عرقية أخرى
about-you-ethnic_group-not-say = أفضل ألا أقول
about-you-background-label = كيف تصفون أصلكم؟
about-you-background-hint = مثلًا: من بنغلاديش أو أيرلندا أو الصومال أو من شعب الروما
about-you-condition-label = هل لديكم أي مشكلات صحية أو أمراض جسدية أو نفسية؟
about-you-condition-hint = استمرت، أو قد تستمر، 12 شهرًا أو أكثر
about-you-condition-yes = نعم
about-you-condition-no = لا
about-you-condition-not-say = أفضل ألا أقول
about-you-limits-label = هل يجعل ذلك أمور حياتكم اليومية أصعب؟
about-you-limits-a-lot = نعم، كثيرًا
about-you-limits-a-little = نعم، قليلًا
about-you-limits-not-at-all = لا، أبدًا
about-you-limits-not-say = أفضل ألا أقول
about-you-religion-label = ما دينكم؟
about-you-religion-none = لا دين
about-you-religion-buddhist = البوذية
about-you-religion-christian = المسيحية
about-you-religion-hindu = الهندوسية
about-you-religion-jewish = اليهودية
about-you-religion-muslim = الإسلام
about-you-religion-sikh = السيخية
about-you-religion-other = دين آخر
about-you-religion-not-say = أفضل ألا أقول

## more-about-you

more-about-you-title = أسئلة قليلة أخرى عنكم
more-about-you-intro = يمكنكم تخطي أي سؤال من هذه الأسئلة.
more-about-you-gender-label = هل نوعكم الاجتماعي (gender) هو نفسه الجنس المسجل عند ولادتكم؟
more-about-you-gender-hint = النوع الاجتماعي هو كيف تشعرون وكيف تعيشون، مثلًا كرجل أو كامرأة
more-about-you-gender-same = نعم
more-about-you-gender-different = لا
more-about-you-gender-not-say = أفضل ألا أقول
more-about-you-orientation-label = ما أفضل وصف لكم من هذه؟
more-about-you-orientation-hint = نسأل عمن تنجذبون إليهم
more-about-you-orientation-straight = أنجذب إلى الجنس الآخر (straight)
more-about-you-orientation-gay-or-lesbian = أنجذب إلى الجنس نفسه (gay or lesbian)
more-about-you-orientation-bisexual = أنجذب إلى الجنسين (bisexual)
more-about-you-orientation-other = ميل جنسي آخر
more-about-you-orientation-not-say = أفضل ألا أقول

## The same, asked of a child or young person

child-about-you-sex-label = بنت أم ولد؟
child-about-you-sex-female = بنت
child-about-you-sex-male = ولد
child-about-you-ethnic_group-label = من أين عائلتكم؟
child-about-you-ethnic_group-hint = اختاروا الأقرب
child-about-you-background-label = هل تخبروننا بالمزيد عن أصل عائلتكم؟
child-about-you-condition-label = هل لديكم مرض أو إعاقة؟
child-about-you-condition-hint = مستمر منذ سنة، أو قد يستمر سنة. قد يكون في الجسم، أو في المشاعر والتفكير
child-about-you-limits-label = هل يجعل ذلك الأشياء أصعب عليكم كل يوم؟
child-about-you-religion-label = هل لديكم دين؟

## Faults of any field

fault-missing = أجيبوا عن هذا السؤال
fault-too-long = اكتبوا نصًا أقصر. الحد الأقصى لعدد الحروف: { $limit }
fault-not-a-choice = اختاروا من القائمة
fault-not-alone = اختاروا الأخير وحده، أو اختاروا من الخيارات الأخرى
fault-email = اكتبوا عنوان بريد إلكتروني مثل name@example.com
fault-email-ending = تأكدوا من نهاية عنوان بريدكم الإلكتروني. هل يجب أن تكون كما في name@example.com أو كما في name@example.co.uk؟
fault-email-slip = تأكدوا من عنوان بريدكم الإلكتروني. هل قصدتم { $meant }؟
fault-phone = اكتبوا رقم الهاتف مع رمز المنطقة، مثل 01632 960001
fault-phone-short = تأكدوا من رقم هاتفكم. رقم الهاتف المحمول الذي يبدأ بالرقم 07 فيه 11 رقمًا
