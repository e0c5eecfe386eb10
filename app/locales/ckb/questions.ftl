# Not yet checked by a translator.
# Central Kurdish (Sorani), written from app/locales/en-GB.
# The questions, in plain British English. A key is made of the question, the field and the option:
# see app/rules/src/intake. Each line of an intro is a paragraph of its own.

## danger

danger-title = هەر ئێستا سەلامەتیت؟
danger-intro =
    ئەگەر ئێستا پێویستت بە یارمەتییە، تەلەفۆن بکە بۆ 999. بەخۆڕاییە. ئێمە لەم کاتانەدا ئەم فۆرمە دەخوێنینەوە: { $hours }.
    هەر وەڵامێک بدەیتەوە، دەتوانیت بەردەوام بیت.
danger-danger-no = بەڵێ، من سەلامەتم
danger-danger-yes = نەخێر، من سەلامەت نیم
danger-danger-not-sure = دڵنیا نیم
danger-danger-someone-else = کەسێکی تر سەلامەت نییە
danger-danger-missing = پێمان بڵێ ئایا ئێستا سەلامەتیت

## who

who-title = تۆ کێیت؟
who-intro = بۆ ئەوە دەپرسین کە یارمەتیی گونجاوت پێ بدەین. دەتوانیت وەڵامی ئەمە نەدەیتەوە.
who-who-in-care = من لە ژێر چاودێریی کاونسڵدام (in care)
who-who-in-care-hint = بۆ نموونە، لەگەڵ بەخێوکەرانی فۆستەر (foster carers) یان لە ماڵی منداڵان (children’s home) دەژیت
who-who-young-person = من منداڵێک یان گەنجێکی ترم
who-who-care-leaver = من لە چاودێریی کاونسڵ دەرچووم (care leaver)
who-who-care-leaver-hint = پێشتر لە ژێر چاودێریی کاونسڵدا بوویت
who-who-parent = من دایک یان باوکم
who-who-carer = من منداڵێک بەخێو دەکەم
who-who-carer-hint = بۆ نموونە، بەخێوکەری فۆستەر (foster carer)، سەرپەرشتیاری تایبەت (special guardian)، نەنک یان باپیریت
who-who-adoption = منداڵ وەرگرتن (adoption) بەشێکە لە ژیانم
who-who-adoption-hint = بۆ نموونە، خێزانێک تۆی بە منداڵی خۆی وەرگرتووە، دەتەوێت منداڵێک بە منداڵی خۆت وەربگریت، یان منداڵێکت هەیە کە خێزانێک بە منداڵی خۆی وەریگرتووە
who-who-advocate = من پشتیوانم (advocate)
who-who-advocate-hint = یارمەتیی منداڵێک یان گەنجێک دەدەیت قسەی خۆی بکات
who-who-professional = ئەمە بەشێکە لە کارەکەم
who-who-professional-hint = بۆ نموونە، مامۆستا، پەرستار، پارێزەر (solicitor)، ئەندامی پەرلەمان (MP) یان ئەندامی هەڵبژێردراوی کاونسڵیت (councillor)
who-who-someone-else = کەسێکی تر
who-who-someone-else-hint = بۆ نموونە، هاوڕێیەک یان خزمێک

## who-exactly

who-exactly-title = کام لەمانە زیاتر لە تۆ دەچێت؟
who-exactly-intro = نزیکترینیان هەڵبژێرە.
who-exactly-add = کەمێک زیاتر لەسەر ئەوەی تۆ کێیت
who-exactly-exactly-foster-carers = لەگەڵ بەخێوکەرانی فۆستەر دەژیم (foster carers)
who-exactly-exactly-childrens-home = لە ماڵی منداڵان دەژیم (children’s home)
who-exactly-exactly-with-family = لەگەڵ خێزانەکەم، یان لەگەڵ هاوڕێیان دەژیم
who-exactly-exactly-residential-school = لە قوتابخانەیەکی ناوخۆیی دەژیم (residential school)
who-exactly-exactly-custody = لە شوێنێکی داخراودا ڕاگیراوم (custody)
who-exactly-exactly-custody-hint = بۆ نموونە، ماڵێکی داخراو (secure home) یان بەندیخانەی گەنجان (young offender institution)
who-exactly-exactly-hospital = لە نەخۆشخانەم
who-exactly-exactly-hotel = لە هوتێل یان لە bed and breakfast دەژیم
who-exactly-exactly-own-place = لە شوێنی خۆم دەژیم، بە یارمەتی یان بەبێ یارمەتی
who-exactly-exactly-somewhere-else = لە شوێنێکی تر دەژیم
who-exactly-exactly-in-care = من لە ژێر چاودێریی کاونسڵدام (in care)
who-exactly-exactly-in-care-hint = بۆ نموونە، لەگەڵ بەخێوکەرانی فۆستەر (foster carers) یان لە ماڵی منداڵان (children’s home) دەژیت
who-exactly-exactly-in-need = لە ماڵەوە دەژیم، و کارمەندێکی کۆمەڵایەتی (social worker) یارمەتیی من یان خێزانەکەم دەدات
who-exactly-exactly-with-special-guardian = لەگەڵ سەرپەرشتیارێکی تایبەت دەژیم (special guardian)
who-exactly-exactly-with-special-guardian-hint = دادگا ئەوی هەڵبژاردووە بۆ ئەوەی بەخێوت بکات تا تەمەنت دەبێتە 18 ساڵ
who-exactly-exactly-may-be-adopted = ڕەنگە خێزانێک بە منداڵی خۆی وەرمبگرێت (adoption)
who-exactly-exactly-adopted = خێزانێک منی بە منداڵی خۆی وەرگرتووە (adopted)
who-exactly-exactly-not-sure = دڵنیا نیم
who-exactly-exactly-parent = منداڵەکەم لە ژێر چاودێریی کاونسڵدایە، یان لە خزمەتگوزارییەکانی منداڵان یارمەتی وەردەگرێت
who-exactly-exactly-parent-special-guardianship = منداڵەکەم لەگەڵ سەرپەرشتیارێکی تایبەت دەژیت (special guardian)
who-exactly-exactly-parent-special-guardianship-hint = دادگا ئەوی هەڵبژاردووە بۆ ئەوەی منداڵەکە بەخێو بکات تا تەمەنی منداڵەکە دەبێتە 18 ساڵ
who-exactly-exactly-parent-may-be-adopted = ڕەنگە خێزانێکی تر منداڵەکەم بە منداڵی خۆی وەربگرێت (adoption)
who-exactly-exactly-parent-adopted = خێزانێک منداڵەکەمی بە منداڵی خۆی وەرگرتووە (adopted)
who-exactly-exactly-foster-carer = من بەخێوکەری فۆستەرم (foster carer)
who-exactly-exactly-special-guardian = من سەرپەرشتیاری تایبەتم (special guardian)
who-exactly-exactly-asked-special-guardian = داوای یارمەتیم کردووە بۆ سەرپەرشتیاریی تایبەت (special guardianship support)
who-exactly-exactly-asked-special-guardian-hint = داوات لە کاونسڵ کردووە سەیر بکات چ یارمەتییەکت دەست دەکەوێت
who-exactly-exactly-parental-responsibility = بەرپرسیارێتیی دایک و باوکم هەیە (parental responsibility)، بەڵام دایک یان باوک نیم
who-exactly-exactly-parental-responsibility-hint = یاسا ڕێگەت پێ دەدات بڕیاری گرنگ بۆ منداڵێک بدەیت
who-exactly-exactly-family = من لە خێزانی منداڵەکەم
who-exactly-exactly-family-hint = بۆ نموونە، نەنک، باپیر، پوور، مام، خاڵ، برا یان خوشک
who-exactly-exactly-want-to-adopt = دەمەوێت منداڵێک بە منداڵی خۆم وەربگرم (adopt)
who-exactly-exactly-have-adopted = منداڵێکم بە منداڵی خۆم وەرگرتووە (adopted)
who-exactly-exactly-birth-parent = من دایک یان باوکی ڕەسەنی منداڵێکم کە خێزانێکی تر بە منداڵی خۆی وەریگرتووە (birth parent)
who-exactly-exactly-guardian = من سەرپەرشتیاری یاسایی (guardian) منداڵێکم یان پێشتر بووم، کە ڕەنگە خێزانێکی تر بە منداڵی خۆی وەریبگرێت
who-exactly-exactly-adoption-services = لە منداڵ وەرگرتندا (adoption) یارمەتیی تر وەردەگرم، یان داوام کردووە
who-exactly-exactly-friend = من هاوڕێم
who-exactly-exactly-professional = من لەگەڵ منداڵەکە یان خێزانەکە کار دەکەم
who-exactly-exactly-other = هیچ یەک لەمانە

## on-behalf

on-behalf-title = لەبری کێ قسە دەکەیت؟
on-behalf-add = لەبری کێ قسە دەکەیت
on-behalf-work-label = کارت چییە؟
on-behalf-work-professional = من لەگەڵ منداڵان یان خێزانەکان کار دەکەم
on-behalf-work-mp = من ئەندامی پەرلەمانم (MP)، یان بۆ ئەندامێکی پەرلەمان کار دەکەم
on-behalf-work-councillor = من ئەندامی هەڵبژێردراوی کاونسڵم (councillor)
on-behalf-work-solicitor = من پارێزەرم (solicitor)
on-behalf-organisation-label = بۆ کام ڕێکخراو یان دامەزراوە کار دەکەیت؟
on-behalf-called-label = ناوی ئەو کەسە چییە کە لەبری ئەو قسە دەکەیت؟
on-behalf-agrees-label = ئایا ئەو کەسە ڕازییە کە پێمان بڵێیت؟
on-behalf-agrees-hint = ئەگەر ڕازیش نەبێت، هەر پێمان بڵێ. ڕەنگە ناچار بین پرسی پێ بکەین پێش ئەوەی بتوانین وەڵامت بدەینەوە
on-behalf-agrees-yes = بەڵێ
on-behalf-agrees-no = نەخێر
on-behalf-agrees-not-asked = پرسیارم لێ نەکردووە
on-behalf-agrees-too-young = زۆر بچووکە، یان ناتوانێت بیڵێت
on-behalf-reference-label = کۆد یان ژمارەی خۆت بۆ ئەم بابەتە (reference) چییە؟

## for-whom

for-whom-title = بۆ خۆت پێمان دەڵێیت، یان بۆ منداڵێک؟
for-whom-add = بۆ کێ پێمان دەڵێیت
for-whom-whom-hint = بۆ ئەوەی باسی کێشەیەکمان بۆ بکەیت، پێویستت بە مۆڵەتی منداڵەکە نییە
for-whom-whom-me = بۆ خۆم
for-whom-whom-child = بۆ منداڵێک یان گەنجێک
for-whom-whom-both = بۆ هەردووکمان

## the-child

the-child-title = باسی منداڵەکە یان گەنجەکەمان بۆ بکە
the-child-intro = دەتوانیت وەڵامی هەر کامیان نەدەیتەوە. وەڵامەکانت هەرگیز ڕێگر نابن لەوەی بەدواداچوون بۆ کێشەکە بکەین.
the-child-add = لەسەر منداڵەکە یان گەنجەکە
the-child-called-label = منداڵەکە حەز دەکات بە چ ناوێک بانگ بکرێت؟
the-child-called-hint = ناوی یەکەم یان نازناو بەسە
the-child-knows-label = ئایا منداڵەکە دەزانێت کە بە ئێمەی دەڵێیت؟
the-child-knows-yes = بەڵێ
the-child-knows-no = نەخێر
the-child-knows-not-sure = دڵنیا نیم
the-child-agrees-label = ئایا منداڵەکە لەگەڵ ئەوە هاوڕایە کە پێمانی دەڵێیت؟
the-child-agrees-yes = بەڵێ
the-child-agrees-no = نەخێر
the-child-agrees-not-asked = پرسیارم لێ نەکردووە
the-child-agrees-too-young = زۆر بچووکە، یان ناتوانێت بیڵێت

## what-happened

what-happened-title = چی ڕووی داوە؟
what-happened-intro =
    بە قسەی خۆت بینووسە. هەڵەی نووسین گرنگ نییە.
    ڕەنگە کەس گوێی لێ نەگرتبیت، یان بە نادادپەروەری مامەڵەت لەگەڵ کرابێت، یان کەسێک ئەوەی نەکردبێت کە گوتی دەیکات. ڕەنگە شتێکی تر بێت.
    ئەگەر تۆ یان کەسێکی تر سەلامەت نەبن، ڕەنگە پێویست بێت بە کەسانێک بڵێین کە دەتوانن یارمەتی بدەن.
what-happened-story-hint = کەم یان زۆر بنووسە، تا 10,000 پیت
what-happened-story-missing = پێمان بڵێ چی ڕووی داوە. چەند وشەیەک بەسە

## feeling

feeling-title = ئەمە چ هەستێکت پێ دەدات؟
feeling-intro = چەندت دەوێت هەڵبژێرە.
feeling-add = ئەمە چ هەستێکت پێ دەدات
feeling-feel-sad = خەمبارم
feeling-feel-angry = تووڕەم
feeling-feel-worried = نیگەرانم
feeling-feel-scared = دەترسم
feeling-feel-confused = سەرم لێ شێواوە
feeling-feel-ignored = کەس گوێم لێ ناگرێت

## when

when-title = کەی ڕووی دا؟
when-intro = پێویست ناکات بەروارەکە بزانیت. ئەگەر زۆریش لەمەوپێش بووە، هەر پێمان بڵێ.
when-add = کەی ڕووی دا
when-when-hint = بۆ نموونە: هاوینی ڕابردوو، یان لە مانگی ئازارەوە

## team

team-title = ئەمە لەسەر کێ یان چییە؟
team-intro = مەرج نییە بیزانیت. ئێمە دەتوانین بیدۆزینەوە.
team-add = ئەمە لەسەر کێ یان چییە
team-about-label = ئەمە لەسەر چییە؟
team-about-worker = کارمەندی کۆمەڵایەتیی من (social worker) یان ڕاوێژکاری تایبەتم (personal adviser)
team-about-home = ئەو شوێنەی لێی دەژیم
team-about-carer = ئەو کەسانەی بەخێوم دەکەن
team-about-family = بینینی خێزانەکەم
team-about-meeting = کۆبوونەوەیەک لەسەر من
team-about-school = قوتابخانە یان کۆلێژ
team-about-money = پارە
team-about-moving-on = دەرچوون لە چاودێریی کاونسڵ، یان ژیان لە شوێنی خۆم
team-about-other = شتێکی تر
team-about-not-known = نازانم
team-area-label = لەسەر کام تیمە؟
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = تیمی منداڵانی ژێر چاودێری (children in care)
team-area-leaving_care = تیمی دەرچوون لە چاودێری (leaving care)
team-area-assessment_safeguarding = تیمی هەڵسەنگاندن و سەلامەتیی منداڵ (assessment and safeguarding)
team-area-front_door = ئەو تیمەی سەرەتا پەیوەندیی پێوە دەکەیت
team-area-fostering_kinship = تیمی فۆستەر و ئەو خزمانەی منداڵ بەخێو دەکەن (fostering and family carers)
team-area-adoption = تیمی منداڵ وەرگرتن (adoption)
team-area-residential = ماڵی منداڵان (children’s home)
team-area-disabled_children = تیمی منداڵانی کەمئەندام (disabled children)
team-area-family_time_support = تیمی کاتی خێزان (family time)
team-area-early_help = تیمی یارمەتیی زوو (early help)
team-area-safeguarding_review = پێداچوونەوە و کۆبوونەوەکانی پاراستنی منداڵ (Child Protection)
team-area-practice_team = تیمی کارمەندانی کۆمەڵایەتی (social work practice)
team-area-send = تیمی پێداویستیی تایبەتی فێربوون (special educational needs)
team-area-transport = گواستنەوە بۆ قوتابخانە
team-area-finance_business_support = تیمی پارە و ئۆفیس
team-area-other = تیمێکی تر
team-area-not-known = نازانم
team-person-label = لەسەر کام کەسە؟
team-person-hint = ناوی، یان ئەو کارەی دەیکات. بۆ نموونە: کارمەندی کۆمەڵایەتیی من
thank-you-team-person-label = دەتەوێت سوپاسی کێ بکەیت؟
idea-team-person-label = بیرۆکەکەت بۆ کام تیم یان کەسە؟

## about-to-happen

about-to-happen-title = ئایا خەریکە شتێک ڕوو بدات کە دەتەوێت بیوەستێنین؟
about-to-happen-soon-hint = بۆ نموونە، ڕەنگە بەم زووانە ناچار بیت بگوازیتەوە. پێش هەموو شتێک سەیری ئەمە دەکەین.
about-to-happen-soon-label = دەتەوێت شتێک بوەستێنین؟
about-to-happen-soon-yes = بەڵێ
about-to-happen-soon-no = نەخێر
about-to-happen-soon-not-sure = دڵنیا نیم
about-to-happen-what-label = چی بوەستێنین، و کەی ڕوو دەدات؟

## put-right

put-right-title = چی ئەمە ڕاست دەکاتەوە؟
put-right-intro = ناتوانین بەڵێن بدەین کە دەیکەین. پێت دەڵێین دەتوانین چی بکەین.
put-right-add = چی ئەمە ڕاست دەکاتەوە
put-right-want-label = دەتەوێت چی بکرێت؟
put-right-want-explain = پێم بڵێن بۆچی ڕووی دا
put-right-want-sorry = داوای لێبوردن بکەن
put-right-want-change = بڕیارێک بگۆڕن
put-right-want-promise = ئەوە بکەن کە بەڵێنی درابوو
put-right-want-talk = وەرن و قسەم لەگەڵ بکەن
put-right-wish-label = بە قسەی خۆت، چیت دەوێت

## who-knows

who-knows-title = تا ئێستا کێ ئەمە دەزانێت؟
who-knows-intro = ئەگەر ئێمە یەکەم کەس بین بیزانین، ئەوە ئاساییە.
who-knows-add = تا ئێستا کێ ئەمە دەزانێت
who-knows-told-label = بە کەست گوتووە، و چییان گوت؟
who-knows-told-hint = بۆ نموونە: بەخێوکەرەکەت، مامۆستایەک یان کارمەندی کۆمەڵایەتییەکەت
who-knows-court-label = ئایا دادگا سەیری ئەمە دەکات؟
who-knows-court-hint = دادگا ئەو شوێنەیە کە دادوەر بڕیار دەدات، بۆ نموونە منداڵێک لە کوێ بژیت
who-knows-court-yes = بەڵێ
who-knows-court-no = نەخێر
who-knows-court-not-sure = دڵنیا نیم

## advocate

advocate-title = پشتیوانت (advocate) دەوێت؟
advocate-intro =
    پشتیوان یارمەتیت دەدات ئەوە بڵێیت کە دەتەوێت. لایەنی تۆ دەگرێت.
    پشتیوان بەخۆڕاییە و سەربەخۆیە. لەو تیمەدا نییە کە باسی دەکەیت.
    ئەگەر بڵێیت بەڵێ، ناوت، ئەوەی چۆن پەیوەندیت پێوە بکەن و چ یارمەتییەکت پێویستە، بە خزمەتگوزاریی پشتیوانەکان دەڵێین. ئەوەی نووسیوتە پێیان ناڵێین.
    دواتر دەتوانیت ڕات بگۆڕیت. هەروەها خۆت دەتوانیت تەلەفۆن بکەیت بۆ { $provider }، خزمەتگوزاریی پشتیوانەکان، بە ژمارەی { $provider_phone }.
advocate-add = پشتیوانت (advocate) دەوێت؟
advocate-add-hint = پشتیوان لایەنی تۆ دەگرێت و یارمەتیت دەدات ئەوە بڵێیت کە دەتەوێت. هەروەها دەتوانیت تەلەفۆن بکەیت بۆ { $provider } بە ژمارەی { $provider_phone }.
advocate-advocate-label = پشتیوانت (advocate) دەوێت؟
advocate-advocate-yes = بەڵێ، پشتیوانم دەوێت
advocate-advocate-has-one = پشتیوانم هەیە
advocate-advocate-not-sure = هێشتا دڵنیا نیم
advocate-advocate-no = نەخێر، سوپاس
advocate-who-label = ئەگەر پشتیوانت هەیە، کێیە؟
advocate-who-hint = ناوی، و ژمارەی تەلەفۆن یان ئیمەیڵی ئەگەر دەیزانیت
# Asked of who tells us for a child.
advocate-for-child-title = ئایا منداڵەکە پشتیوانی (advocate) دەوێت؟
advocate-for-child-intro =
    پشتیوان یارمەتیی منداڵ یان گەنج دەدات ئەوە بڵێت کە دەیەوێت. لایەنی منداڵەکە دەگرێت.
    پشتیوان بەخۆڕاییە و سەربەخۆیە. لەو تیمەدا نییە کە باسی دەکەیت.
    ئەگەر بڵێیت بەڵێ، ناوت، ئەوەی چۆن پەیوەندیت پێوە بکەن، منداڵەکە حەز دەکات بە چ ناوێک بانگ بکرێت و چ یارمەتییەکت پێویستە، بە خزمەتگوزاریی پشتیوانەکان دەڵێین. ئەوەی نووسیوتە پێیان ناڵێین.
    ئەگەر دەتوانیت، سەرەتا لە منداڵەکە بپرسە.
advocate-for-child-add = ئایا منداڵەکە پشتیوانی (advocate) دەوێت؟
advocate-for-child-add-hint = پشتیوان لایەنی منداڵەکە دەگرێت و یارمەتیی دەدات ئەوە بڵێت کە دەیەوێت. هەروەها دەتوانیت تەلەفۆن بکەیت بۆ { $provider } بە ژمارەی { $provider_phone }.
advocate-for-child-advocate-label = ئایا منداڵەکە پشتیوانی (advocate) دەوێت؟
advocate-for-child-advocate-yes = بەڵێ، منداڵەکە پشتیوانی دەوێت
advocate-for-child-advocate-has-one = منداڵەکە پشتیوانی هەیە
advocate-for-child-who-label = ئەگەر منداڵەکە پشتیوانی هەیە، کێیە؟

## thanks

thanks-title = دەتەوێت لەسەر چی سوپاس بکەیت؟
thanks-intro = بە قسەی خۆت بینووسە. هەڵەی نووسین گرنگ نییە.
thanks-story-hint = کەم یان زۆر بنووسە، تا 10,000 پیت
thanks-story-missing = سوپاسەکەت بنووسە. چەند وشەیەک بەسە

## publish

publish-title = دەتوانین سوپاسەکەت پیشانی خەڵکی تر بدەین؟
publish-intro =
    ئەو تیمەی سوپاسی دەکەیت، لە هەر حاڵێکدا دەیبینێت.
    پێش ئەوەی پیشانی هەر کەسێکی تری بدەین، هەموو ناوەکان لادەبەین.
publish-add = ئایا دەتوانین سوپاسەکەت پیشانی خەڵکی تر بدەین
publish-publish-yes = بەڵێ، دەتوانن پیشانی بدەن
publish-publish-no = نەخێر، پیشانی مەدەن

## asking-for

asking-for-title = پشتیوانەکە (advocate) بۆ کێیە؟
asking-for-intro =
    پشتیوان یارمەتیی منداڵ یان گەنج دەدات ئەوە بڵێت کە دەیەوێت. پشتیوان لایەنی ئەو دەگرێت.
    پشتیوان بەخۆڕاییە و سەربەخۆیە. بۆ ئەوەی پشتیوانت هەبێت، پێویست ناکات سکاڵا بکەیت.
asking-for-whom-me = بۆ من
asking-for-whom-child = بۆ منداڵێک یان گەنجێک کە دەیناسم
asking-for-whom-missing = پێمان بڵێ پشتیوانەکە بۆ کێیە

## about

about-title = پشتیوانەکە (advocate) لە چیدا یارمەتی بدات؟
about-intro = مەرج نییە هەموو شتێکمان بۆ بگێڕیتەوە.
about-add = پشتیوانەکە لە چیدا یارمەتی بدات
about-about-label = چ یارمەتییەک پێویستە؟
about-about-hint = چەندت دەوێت هەڵبژێرە
about-about-where-i-live = ماڵ، و شوێنی ژیان
about-about-family-time = کات لەگەڵ خێزان یان هاوڕێیان
about-about-school = قوتابخانە یان کۆلێژ
about-about-safe = هەستکردن بە سەلامەتی
about-about-information = وەرگرتنی زانیاری
about-about-plans = پلانەکان و کۆبوونەوەکان
about-about-complaint = باسکردنی کێشەیەک بۆ کاونسڵ
about-about-something-else = شتێکی تر
about-more-label = شتێکی تر هەیە کە حەز دەکەیت بیڵێیت؟

## age

age-title = ئەو کەسەی پشتیوانەکەی (advocate) بۆیە، تەمەنی چەندە؟
age-intro = ئەگەر پشتیوانەکە بۆ خۆتە، تەمەنی خۆت هەڵبژێرە.
age-add = تەمەنی ئەو کەسە
age-age-under-11 = خوار 11 ساڵ
age-age-11-15 = 11 تا 15
age-age-16-17 = 16 یان 17
age-age-18-24 = 18 تا 24
age-age-25-or-over = 25 یان زیاتر

## share

share-title = دەتوانین ئەمە بنێرین بۆ خزمەتگوزاریی پشتیوانەکان (advocacy service)؟
share-intro =
    خزمەتگوزاریی پشتیوانەکان ئەو شوێنەیە کە پشتیوانەکان (advocates) کاری لێ دەکەن. تەنیا ئەوە دەنێرین کە لێرە پێمانی دەڵێیت.
    ئەگەر بڵێیت نەخێر، تەنیا تیمی سکاڵای ئێمە دەیبینێت. خۆت دەتوانیت تەلەفۆن بکەیت بۆ { $provider } بە ژمارەی { $provider_phone }.
share-share-yes = بەڵێ، بینێرن
share-share-no = نەخێر، مەینێرن
share-share-missing = پێمان بڵێ ئایا دەتوانین ئەمە بنێرین بۆ خزمەتگوزاریی پشتیوانەکان

## idea

idea-title = بیرۆکەکەت چییە؟
idea-intro =
    چۆن دەتوانین شتەکان باشتر بکەین؟
    بە قسەی خۆت بینووسە. هەڵەی نووسین گرنگ نییە.
idea-story-hint = کەم یان زۆر بنووسە، تا 10,000 پیت
idea-story-missing = بیرۆکەکەتمان پێ بڵێ. چەند وشەیەک بەسە

## name

name-title = بە چ ناوێک بانگت بکەین؟
name-intro = دەتوانیت وەڵامی هەر کامیان نەدەیتەوە.
name-name-label = بە چ ناوێک بانگت بکەین؟
name-name-hint = ناوی یەکەم یان نازناو بەسە
name-full-label = ناوی تەواوت چییە؟
name-full-hint = بۆ ئەوەی زوو بتدۆزینەوە. تەنیا ئەو کەسانە دەیبینن کە بەدواداچوون بۆ ئەمە دەکەن
name-born-label = کەی لەدایک بوویت؟
name-born-hint = بۆ نموونە: 14ی ئازاری 2012
name-add = ناوت

## reach

reach-title = چۆن دەتوانین پەیوەندیت پێوە بکەین؟
reach-intro = هەموو ئەو ڕێگەیانە هەڵبژێرە کە بۆ تۆ سەلامەتن. تەنیا بۆ پەیوەندیکردن لەسەر ئەم بابەتە بەکاریان دەهێنین.
reach-add = چۆن دەتوانین پەیوەندیت پێوە بکەین
reach-reach-email = ئیمەیڵ
reach-reach-phone = تەلەفۆن
reach-reach-text = نامەی مۆبایل (text)
reach-reach-letter = نامەی پۆست
reach-reach-advocate = لە ڕێگەی پشتیوانەکەمەوە (advocate)
reach-reach-trusted-person = لە ڕێگەی کەسێکەوە کە متمانەم پێیەتی
reach-reach-do-not-contact = پەیوەندیم پێوە مەکەن
reach-reach-do-not-contact-hint = هەر ئەوەی پێمان دەڵێیت دەیخوێنینەوە. بۆ زانینی ئەوەی چی دەبێت، دەبێت پەیوەندیمان پێوە بکەیت
reach-reach-missing = هەڵبژێرە چۆن دەتوانین پەیوەندیت پێوە بکەین، یان “پەیوەندیم پێوە مەکەن” هەڵبژێرە
reach-reach-not-alone = ڕێگەکانی پەیوەندیکردن هەڵبژێرە، یان تەنیا “پەیوەندیم پێوە مەکەن” هەڵبژێرە

## contact

contact-title = پێویستە چی بزانین بۆ ئەوەی پەیوەندیت پێوە بکەین؟
contact-email-label = ناونیشانی ئیمەیڵ
contact-email-hint = بیر لەوە بکەرەوە کێی تر دەتوانێت ئیمەیڵەکانت بخوێنێتەوە
contact-email-missing = ناونیشانی ئیمەیڵەکەت بنووسە، یان ڕێگەیەکی تر هەڵبژێرە
contact-phone-label = ژمارەی تەلەفۆن
contact-phone-missing = ژمارەی تەلەفۆنەکەت بنووسە، یان ڕێگەیەکی تر هەڵبژێرە
contact-address-label = ناونیشان بۆ نامەی پۆست
contact-address-missing = ناونیشانەکەت بنووسە، یان ڕێگەیەکی تر هەڵبژێرە
contact-through-label = لەبری تۆ پەیوەندی بە کێوە بکەین، و چۆن؟
contact-through-hint = ناوی، و ژمارەی تەلەفۆن یان ئیمەیڵی
contact-through-missing = بنووسە لەبری تۆ پەیوەندی بە کێوە بکەین، یان ڕێگەیەکی تر هەڵبژێرە
contact-times-label = کەی سەلامەتە تەلەفۆنت بۆ بکەین یان نامەی مۆبایلت بۆ بنێرین؟
contact-times-hint = بۆ نموونە: دوای کاتژمێر 4ی ئێوارە، بەڵام نەک شەممە و یەکشەممە
contact-email_reference-label = ئایا سەلامەتە کۆدی پەیامەکەت (reference) لە ئیمەیڵەکەدا بنووسین؟
contact-email_reference-hint = بۆ خوێندنەوەی نامەکانمان کۆدی پەیامەکەت پێویستە. ئەگەر کەسانی تر ئیمەیڵەکانت بخوێننەوە، دەتوانن بەکاری بهێنن
contact-email_reference-yes = بەڵێ
contact-email_reference-no = نەخێر، خۆم هەڵی دەگرم
contact-voicemail-label = ئایا سەلامەتە پەیامی دەنگی (voicemail) بۆ بەجێ بهێڵین؟
contact-voicemail-hint = پەیامی دەنگی ئەو پەیامەیە کە لەسەر تەلەفۆنەکەت بەجێ دەهێڵرێت
contact-voicemail-yes = بەڵێ
contact-voicemail-no = نەخێر، پەیامی دەنگی بەجێ مەهێڵن
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = ئایا سەلامەتە پەیامێک بەجێ بهێڵین، یان ئیمەیڵ یان نامەی پۆست بنێرین؟
contact-messages-hint = تەنیا ئەگەر کەسی تر ناتوانێت بیانخوێنێتەوە، بڵێ بەڵێ. ئەو کاتە ئیمەیڵەکەمان کۆدی پەیامەکەشت پێ دەڵێت
contact-messages-yes = بەڵێ
contact-messages-no = نەخێر، پەیام بەجێ مەهێڵن

## help

help-title = پێویستت بە یارمەتییە بۆ ئەوەی پێمان بڵێیت، یان بۆ ئەوەی لە وەڵامەکەمان تێبگەیت؟
help-intro = هەموو ئەوانە هەڵبژێرە کە یارمەتیت دەدەن.
help-add = ئەگەر یارمەتیت پێویستە، وەک وەرگێڕ یان پیتی گەورە
help-help-label = چ یارمەتییەکت پێویستە؟
help-help-easy-read = خوێندنەوەی ئاسان (easy read)
help-help-easy-read-hint = ڕستەی کورت لەگەڵ وێنە
help-help-large-print = پیتی گەورە
help-help-interpreter = وەرگێڕ (interpreter)
help-help-interpreter-hint = کەسێک کە بە زمانی من قسە دەکات
help-help-sign-language = زمانی ئاماژە
help-help-audio = وەڵامێک کە گوێی لێ بگرم
help-help-braille = برایل (braille)
help-help-phone-call = قسەکردن بە تەلەفۆن لەبری نووسین
help-help-someone-with-me = کەسێک لەگەڵم بێت
help-which-label = کام زمانت پێویستە، یان چی تر یارمەتیت دەدات؟

## ask

ask-title = وەڵامی هەندێک پرسیار لەسەر خۆت دەدەیتەوە؟
ask-intro =
    ئەوەی پێت گوتین بە دەستمان گەیشت. ئەم پرسیارانە زیادەن، و مەرج نییە وەڵامیان بدەیتەوە.
    یارمەتیمان دەدەن بزانین ئایا لەگەڵ هەمووان دادپەروەرین. نزیکەی 2 دەقیقەیان پێ دەچێت.
    ئەم وەڵامانە بە جیا هەڵدەگرین. ئەو کەسانەی بەدواداچوون بۆ قسەکانت دەکەن، نایانبینن.
ask-answer-yes = بەڵێ، وەڵام دەدەمەوە
ask-answer-skip = نەخێر، با ئەمە نەبێت
ask-answer-missing = هەڵبژێرە ئایا دەتەوێت وەڵام بدەیتەوە، یان ئەمە نەبێت

## about-you

about-you-title = لەسەر تۆ
about-you-intro = دەتوانیت وەڵامی هەر کامیان نەدەیتەوە.
about-you-age-label = تەمەنت چەندە؟
about-you-age-under-11 = خوار 11 ساڵ
about-you-age-11-15 = 11 تا 15
about-you-age-16-17 = 16 یان 17
about-you-age-18-24 = 18 تا 24
about-you-age-25-or-over = 25 یان زیاتر
about-you-age-not-say = حەز ناکەم بیڵێم
about-you-sex-label = ڕەگەزت چییە؟
about-you-sex-female = مێینە
about-you-sex-male = نێرینە
about-you-sex-not-say = حەز ناکەم بیڵێم
about-you-ethnic_group-label = گرووپی نەتەوەییت چییە؟
about-you-ethnic_group-hint = ئەمە لەسەر ئەوەیە خێزانەکەت لە کوێوە هاتوون
about-you-ethnic_group-asian = ئاسیایی یان ئاسیایی بەریتانی
about-you-ethnic_group-black = ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقی
about-you-ethnic_group-mixed = تێکەڵ یان زیاتر لە یەک گرووپی نەتەوەیی
about-you-ethnic_group-white = سپیپێست
about-you-ethnic_group-other = گرووپێکی نەتەوەیی تر
about-you-ethnic_group-not-say = حەز ناکەم بیڵێم
about-you-background-label = ڕەچەڵەکی خۆت چۆن باس دەکەیت؟
about-you-background-hint = بۆ نموونە: بەنگلادیشی، ئێرلەندی، ڕۆما یان سۆماڵی
about-you-condition-label = ئایا کێشەیەکی تەندروستی یان نەخۆشییەکی جەستەیی یان دەروونیت هەیە؟
about-you-condition-hint = ئەوانەی 12 مانگ یان زیاتریان خایاندووە، یان ڕەنگە بخایەنن
about-you-condition-yes = بەڵێ
about-you-condition-no = نەخێر
about-you-condition-not-say = حەز ناکەم بیڵێم
about-you-limits-label = ئایا ئەوە شتە ڕۆژانەکانت بۆ قورستر دەکات؟
about-you-limits-a-lot = بەڵێ، زۆر
about-you-limits-a-little = بەڵێ، کەمێک
about-you-limits-not-at-all = نەخێر، بە هیچ شێوەیەک
about-you-limits-not-say = حەز ناکەم بیڵێم
about-you-religion-label = ئایینت چییە؟
about-you-religion-none = ئایینم نییە
about-you-religion-buddhist = بوودایی
about-you-religion-christian = مەسیحی
about-you-religion-hindu = هیندۆ
about-you-religion-jewish = جوولەکە
about-you-religion-muslim = موسڵمان
about-you-religion-sikh = سیک
about-you-religion-other = ئایینێکی تر
about-you-religion-not-say = حەز ناکەم بیڵێم

## more-about-you

more-about-you-title = کەمێکی تر لەسەر تۆ
more-about-you-intro = دەتوانیت وەڵامی هەر کامیان نەدەیتەوە.
more-about-you-gender-label = ئایا جێندەرت (gender) هەمان ئەو ڕەگەزەیە کە لە کاتی لەدایکبوونتدا تۆمار کراوە؟
more-about-you-gender-hint = جێندەر ئەوەیە کە چۆن هەست دەکەیت و چۆن دەژیت، بۆ نموونە وەک پیاو یان وەک ژن
more-about-you-gender-same = بەڵێ
more-about-you-gender-different = نەخێر
more-about-you-gender-not-say = حەز ناکەم بیڵێم
more-about-you-orientation-label = کام لەمانە باشتر باسی تۆ دەکات؟
more-about-you-orientation-hint = ئەمە لەسەر ئەوەیە حەزت لە کێیە
more-about-you-orientation-straight = حەزم لە ڕەگەزی بەرامبەرە (straight)
more-about-you-orientation-gay-or-lesbian = حەزم لە هاوڕەگەزی خۆمە (gay یان lesbian)
more-about-you-orientation-bisexual = حەزم لە هەردوو ڕەگەزە (bisexual)
more-about-you-orientation-other = ئاراستەیەکی سێکسی تر
more-about-you-orientation-not-say = حەز ناکەم بیڵێم

## The same, asked of a child or young person

child-about-you-sex-label = کچیت یان کوڕ؟
child-about-you-sex-female = کچ
child-about-you-sex-male = کوڕ
child-about-you-ethnic_group-label = خێزانەکەت لە کوێوە هاتوون؟
child-about-you-ethnic_group-hint = نزیکترینیان هەڵبژێرە
child-about-you-background-label = دەتوانیت زیاترمان پێ بڵێیت خێزانەکەت لە کوێوە هاتوون؟
child-about-you-condition-label = نەخۆشییەک یان کەمئەندامییەکت هەیە؟
child-about-you-condition-hint = ئەوەی ساڵێکی خایاندووە، یان ڕەنگە ساڵێک بخایەنێت. دەکرێت لە جەستەتدا بێت، یان لە هەست و بیرکردنەوەتدا
child-about-you-limits-label = ئایا ئەوە هەموو ڕۆژێک شتەکانت بۆ قورستر دەکات؟
child-about-you-religion-label = ئایینت هەیە؟

## Faults of any field

fault-missing = وەڵامی ئەم پرسیارە بدەرەوە
fault-too-long = ئەمە کورتتر بکەرەوە. دەتوانیت تا { $limit } پیت بەکاربهێنیت
fault-not-a-choice = لە لیستەکەدا هەڵبژێرە
fault-not-alone = یان تەنیا دوایین دانە هەڵبژێرە، یان لە ئەوانی تر هەڵبژێرە
fault-email = ناونیشانێکی ئیمەیڵ بنووسە وەک name@example.com
fault-email-ending = سەیری کۆتایی ناونیشانی ئیمەیڵەکەت بکە. ئایا دەبێت .com یان .co.uk بێت؟
fault-email-slip = سەیری ناونیشانی ئیمەیڵەکەت بکە. مەبەستت ئەمە بوو: { $meant }؟
fault-phone = ژمارەی تەلەفۆن لەگەڵ کۆدی ناوچەکەی بنووسە، وەک 01632 960001
fault-phone-short = سەیری ژمارەی تەلەفۆنەکەت بکە. ژمارەی مۆبایل کە بە 07 دەست پێ دەکات 11 ژمارەیە
