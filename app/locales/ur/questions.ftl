# Not yet checked by a translator.
# Urdu, written from app/locales/en-GB.

## danger

danger-title = کیا آپ اس وقت محفوظ ہیں؟
danger-intro =
    اگر آپ کو ابھی مدد چاہیے تو 999 پر فون کریں۔ یہ مفت ہے۔ ہم یہ فارم ان اوقات میں پڑھتے ہیں: { $hours }۔
    آپ کا جواب کچھ بھی ہو، آپ چاہیں تو جاری رکھیں۔
danger-danger-no = جی ہاں، میں محفوظ ہوں
danger-danger-yes = نہیں، میں محفوظ نہیں ہوں
danger-danger-not-sure = مجھے پکا نہیں پتا
danger-danger-someone-else = کوئی اور محفوظ نہیں ہے
danger-danger-missing = ہمیں بتائیں کہ آپ اس وقت محفوظ ہیں یا نہیں

## who

who-title = آپ کون ہیں؟
who-intro = ہم یہ اس لیے پوچھتے ہیں تاکہ آپ کو صحیح مدد دے سکیں۔ آپ چاہیں تو اسے چھوڑ دیں۔
who-who-in-care = میں کونسل کی دیکھ بھال میں ہوں (in care)
who-who-in-care-hint = مثلاً آپ فوسٹر کیئررز کے پاس یا چلڈرنز ہوم میں ہیں
who-who-young-person = میں کوئی اور بچہ یا نوجوان ہوں
who-who-care-leaver = میں کیئر لیور (care leaver) ہوں
who-who-care-leaver-hint = پہلے کونسل آپ کی دیکھ بھال کرتی تھی
who-who-parent = میں ماں یا باپ ہوں
who-who-carer = ایک بچے کی دیکھ بھال میرے ذمے ہے
who-who-carer-hint = مثلاً آپ فوسٹر کیئرر، خاص سرپرست (special guardian)، دادا، دادی، نانا یا نانی ہیں
who-who-adoption = گود لینا (adoption) میری زندگی کا حصہ ہے
who-who-adoption-hint = مثلاً آپ کو گود لیا گیا، آپ کو بچہ گود لینا ہے، یا آپ کے بچے کو کسی نے گود لیا
who-who-advocate = میں حمایتی (advocate) ہوں
who-who-advocate-hint = آپ کی مدد سے کوئی بچہ یا نوجوان اپنی بات کہہ پاتا ہے
who-who-professional = یہ میرے کام کا حصہ ہے
who-who-professional-hint = مثلاً آپ ٹیچر، نرس، وکیل (solicitor)، رکنِ پارلیمنٹ (MP) یا کونسلر ہیں
who-who-someone-else = کوئی اور
who-who-someone-else-hint = مثلاً دوست یا رشتے دار

## who-exactly

who-exactly-title = ان میں سے کون سی بات آپ سے سب سے زیادہ ملتی ہے؟
who-exactly-intro = جو سب سے قریب ہو، وہ چنیں۔
who-exactly-add = آپ کون ہیں، اس بارے میں تھوڑا اور
who-exactly-exactly-foster-carers = میری رہائش فوسٹر کیئررز کے ساتھ ہے
who-exactly-exactly-childrens-home = میری رہائش چلڈرنز ہوم میں ہے
who-exactly-exactly-with-family = میری رہائش اپنے خاندان یا دوستوں کے ساتھ ہے
who-exactly-exactly-residential-school = میری رہائش ایسے اسکول میں ہے جہاں بچے رہتے بھی ہیں (residential school)
who-exactly-exactly-custody = میں حراست (custody) میں ہوں
who-exactly-exactly-custody-hint = مثلاً سیکیور ہوم (secure home) یا نوجوانوں کی جیل (young offender institution)
who-exactly-exactly-hospital = میں ہسپتال میں ہوں
who-exactly-exactly-hotel = میری رہائش ہوٹل یا بیڈ اینڈ بریک فاسٹ میں ہے
who-exactly-exactly-own-place = میرا اپنا الگ گھر ہے، مدد کے ساتھ یا مدد کے بغیر
who-exactly-exactly-somewhere-else = میری رہائش کہیں اور ہے
who-exactly-exactly-in-care = میں کونسل کی دیکھ بھال میں ہوں (in care)
who-exactly-exactly-in-care-hint = مثلاً آپ فوسٹر کیئررز کے پاس یا چلڈرنز ہوم میں ہیں
who-exactly-exactly-in-need = میں اپنے گھر میں ہوں، اور ایک سوشل ورکر میری یا میرے خاندان کی مدد کرتے ہیں
who-exactly-exactly-with-special-guardian = میری رہائش خاص سرپرست (special guardian) کے ساتھ ہے
who-exactly-exactly-with-special-guardian-hint = عدالت نے انہیں چنا ہے کہ آپ کے 18 سال کے ہونے تک آپ کی دیکھ بھال کریں
who-exactly-exactly-may-be-adopted = ہو سکتا ہے کہ مجھے گود لیا جائے
who-exactly-exactly-adopted = مجھے گود لیا گیا ہے
who-exactly-exactly-not-sure = مجھے پکا نہیں پتا
who-exactly-exactly-parent = میرا بچہ کونسل کی دیکھ بھال میں ہے، یا اسے بچوں کی سروسز سے مدد ملتی ہے
who-exactly-exactly-parent-special-guardianship = میرا بچہ خاص سرپرست (special guardian) کے ساتھ رہتا ہے
who-exactly-exactly-parent-special-guardianship-hint = عدالت نے انہیں چنا ہے کہ بچے کے 18 سال کا ہونے تک اس کی دیکھ بھال کریں
who-exactly-exactly-parent-may-be-adopted = ہو سکتا ہے کہ میرے بچے کو گود لیا جائے
who-exactly-exactly-parent-adopted = میرے بچے کو گود لیا گیا ہے
who-exactly-exactly-foster-carer = میں فوسٹر کیئرر ہوں
who-exactly-exactly-special-guardian = میں خاص سرپرست (special guardian) ہوں
who-exactly-exactly-asked-special-guardian = میں نے خاص سرپرستی (special guardianship) کی مدد مانگی ہے
who-exactly-exactly-asked-special-guardian-hint = آپ نے کونسل سے یہ دیکھنے کو کہا کہ آپ کو کیا مدد مل سکتی ہے
who-exactly-exactly-parental-responsibility = میرے پاس والدین جیسی ذمہ داری (parental responsibility) ہے، مگر میں ماں یا باپ نہیں ہوں
who-exactly-exactly-parental-responsibility-hint = قانون آپ کو بچے کے بارے میں اہم فیصلے کرنے دیتا ہے
who-exactly-exactly-family = میں بچے کے خاندان سے ہوں
who-exactly-exactly-family-hint = مثلاً دادا، دادی، نانا، نانی، خالہ، پھوپھی، چچا، ماموں، بھائی یا بہن
who-exactly-exactly-want-to-adopt = مجھے بچہ گود لینا ہے
who-exactly-exactly-have-adopted = میں نے بچہ گود لیا ہے
who-exactly-exactly-birth-parent = جس بچے کو گود لیا گیا، میں اس کی سگی ماں یا اس کا سگا باپ ہوں (birth parent)
who-exactly-exactly-guardian = جس بچے کو شاید گود لیا جائے، اس کی سرپرستی میرے پاس ہے یا پہلے تھی
who-exactly-exactly-adoption-services = مجھے گود لینے کے بارے میں کوئی اور مدد ملتی ہے، یا میں نے مانگی ہے
who-exactly-exactly-friend = میں دوست ہوں
who-exactly-exactly-professional = میرا کام بچے یا خاندان کے ساتھ ہے
who-exactly-exactly-other = ان میں سے کوئی نہیں

## on-behalf

on-behalf-title = آپ کی یہ بات کس کی طرف سے ہے؟
on-behalf-add = آپ کی یہ بات کس کی طرف سے ہے
on-behalf-work-label = آپ کا کام کیا ہے؟
on-behalf-work-professional = میرا کام بچوں یا خاندانوں کے ساتھ ہے
on-behalf-work-mp = میں رکنِ پارلیمنٹ (MP) ہوں، یا میرا کام ان کے لیے ہے
on-behalf-work-councillor = میں کونسلر ہوں
on-behalf-work-solicitor = میں وکیل (solicitor) ہوں
on-behalf-organisation-label = آپ کا کام کس ادارے میں ہے؟
on-behalf-called-label = جن کی طرف سے آپ کی یہ بات ہے، ان کا نام کیا ہے؟
on-behalf-agrees-label = کیا وہ اس پر راضی ہیں کہ آپ ہمیں بتائیں؟
on-behalf-agrees-hint = اگر نہیں، تب بھی ہمیں بتائیں۔ ہو سکتا ہے کہ آپ کو جواب دینے سے پہلے ہمیں ان سے پوچھنا پڑے
on-behalf-agrees-yes = جی ہاں
on-behalf-agrees-no = نہیں
on-behalf-agrees-not-asked = میں نے ان سے نہیں پوچھا
on-behalf-agrees-too-young = وہ بہت چھوٹے ہیں، یا بتا نہیں سکتے
on-behalf-reference-label = آپ کا اپنا ریفرنس نمبر کیا ہے؟

## for-whom

for-whom-title = کیا آپ کی یہ بات اپنے لیے ہے، یا کسی بچے کے لیے؟
for-whom-add = آپ کی یہ بات کس کے لیے ہے
for-whom-whom-hint = کوئی مسئلہ بتانے کے لیے آپ کو بچے کی اجازت کی ضرورت نہیں
for-whom-whom-me = اپنے لیے
for-whom-whom-child = کسی بچے یا نوجوان کے لیے
for-whom-whom-both = ہم دونوں کے لیے

## the-child

the-child-title = ہمیں اس بچے یا نوجوان کے بارے میں بتائیں
the-child-intro = آپ چاہیں تو ان میں سے کوئی بھی چھوڑ دیں۔ آپ کے جواب ہمیں مسئلے کو دیکھنے سے کبھی نہیں روکتے۔
the-child-add = اس بچے یا نوجوان کے بارے میں
the-child-called-label = بچے کو کس نام سے پکارا جانا پسند ہے؟
the-child-called-hint = پہلا نام یا پیار کا نام کافی ہے
the-child-knows-label = کیا بچے کو معلوم ہے کہ ہمیں یہ بتایا جا رہا ہے؟
the-child-knows-yes = جی ہاں
the-child-knows-no = نہیں
the-child-knows-not-sure = مجھے پکا نہیں پتا
the-child-agrees-label = کیا بچہ آپ کی اس بات سے متفق ہے؟
the-child-agrees-yes = جی ہاں
the-child-agrees-no = نہیں
the-child-agrees-not-asked = میں نے بچے سے نہیں پوچھا
the-child-agrees-too-young = بچہ بہت چھوٹا ہے، یا بتا نہیں سکتا

## what-happened

what-happened-title = کیا ہوا؟
what-happened-intro =
    اپنے الفاظ میں لکھیں۔ املا کی غلطی سے کوئی فرق نہیں پڑتا۔
    شاید کسی نے بات نہیں سنی، یا آپ کے ساتھ ناانصافی ہوئی، یا کسی نے جو کہا وہ نہیں کیا۔ شاید کوئی اور بات ہے۔
    اگر آپ یا کوئی اور محفوظ نہیں ہے تو ہو سکتا ہے کہ ہمیں ان لوگوں کو بتانا پڑے جو مدد کر سکتے ہیں۔
what-happened-story-hint = تھوڑا لکھیں یا زیادہ، 10,000 حروف تک
what-happened-story-missing = ہمیں بتائیں کہ کیا ہوا۔ چند الفاظ کافی ہیں

## feeling

feeling-title = اس سے آپ کو کیسا لگتا ہے؟
feeling-intro = جتنے چاہیں، چنیں۔
feeling-add = اس سے آپ کو کیسا لگتا ہے
feeling-feel-sad = اداسی
feeling-feel-angry = غصہ
feeling-feel-worried = فکر
feeling-feel-scared = ڈر
feeling-feel-confused = الجھن
feeling-feel-ignored = میری بات نہیں سنی جاتی

## when

when-title = یہ کب ہوا؟
when-intro = تاریخ معلوم ہونا ضروری نہیں۔ اگر یہ بہت پہلے ہوا تھا، تب بھی ہمیں بتائیں۔
when-add = یہ کب ہوا
when-when-hint = مثلاً: پچھلی گرمیوں میں، یا مارچ سے

## team

team-title = یہ کس کے بارے میں ہے، یا کس چیز کے بارے میں؟
team-intro = آپ کو معلوم ہونا ضروری نہیں۔ ہم پتا کر سکتے ہیں۔
team-add = یہ کس کے بارے میں ہے، یا کس چیز کے بارے میں
team-about-label = یہ کس بارے میں ہے؟
team-about-worker = میرے سوشل ورکر یا پرسنل ایڈوائزر (personal adviser)
team-about-home = میرے رہنے کی جگہ
team-about-carer = وہ لوگ جو میری دیکھ بھال کرتے ہیں
team-about-family = اپنے خاندان سے ملنا
team-about-meeting = میرے بارے میں کوئی میٹنگ
team-about-school = اسکول یا کالج
team-about-money = پیسے
team-about-moving-on = کونسل کی دیکھ بھال سے نکلنا، یا اپنا الگ گھر
team-about-other = کوئی اور بات
team-about-not-known = مجھے نہیں معلوم
team-area-label = یہ کس ٹیم کے بارے میں ہے؟
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = کونسل کی دیکھ بھال والے بچوں کی ٹیم (Children in care)
team-area-leaving_care = کونسل کی دیکھ بھال سے نکلنے والوں کی ٹیم (Leaving care)
team-area-assessment_safeguarding = جائزے اور حفاظت کی ٹیم (Assessment and safeguarding)
team-area-front_door = وہ ٹیم جس سے سب سے پہلے رابطہ ہوتا ہے
team-area-fostering_kinship = فوسٹرنگ اور رشتے دار کیئررز کی ٹیم (Fostering and family carers)
team-area-adoption = گود لینے کی ٹیم (Adoption)
team-area-residential = چلڈرنز ہوم
team-area-disabled_children = معذور بچوں کی ٹیم (Disabled children)
team-area-family_time_support = خاندان سے ملاقات کی ٹیم (Family time)
team-area-early_help = شروع ہی میں مدد کی ٹیم (Early help)
team-area-safeguarding_review = جائزے اور بچوں کے تحفظ (child protection) کی میٹنگیں
team-area-practice_team = سوشل ورک کی ٹیم (Social work practice)
team-area-send = خاص تعلیمی ضرورتوں کی ٹیم (Special educational needs)
team-area-transport = اسکول آنے جانے کی سواری
team-area-finance_business_support = پیسوں اور دفتر کی ٹیم
team-area-other = کوئی اور ٹیم
team-area-not-known = مجھے نہیں معلوم
team-person-label = یہ کس شخص کے بارے میں ہے؟
team-person-hint = نام، یا وہ کیا کام کرتے ہیں۔ مثلاً: میرے سوشل ورکر
thank-you-team-person-label = آپ کو کس کا شکریہ ادا کرنا ہے؟
idea-team-person-label = آپ کا آئیڈیا کس ٹیم یا شخص کے لیے ہے؟

## about-to-happen

about-to-happen-title = کیا کچھ ہونے والا ہے جسے آپ ہم سے رکوانا چاہیں؟
about-to-happen-soon-hint = مثلاً، ہو سکتا ہے آپ کو جلد گھر بدلنا پڑے۔ ہم سب سے پہلے اسے دیکھیں گے۔
about-to-happen-soon-label = کیا آپ کو ہم سے کچھ رکوانا ہے؟
about-to-happen-soon-yes = جی ہاں
about-to-happen-soon-no = نہیں
about-to-happen-soon-not-sure = مجھے پکا نہیں پتا
about-to-happen-what-label = ہم کیا روکیں، اور یہ کب ہونے والا ہے؟

## put-right

put-right-title = یہ بات کس طرح ٹھیک ہوگی؟
put-right-intro = ہم اسے کرنے کا وعدہ نہیں کر سکتے۔ ہم آپ کو بتائیں گے کہ ہم کیا کر سکتے ہیں۔
put-right-add = یہ بات کس طرح ٹھیک ہوگی
put-right-want-label = آپ کی خواہش کیا ہے؟
put-right-want-explain = مجھے بتائیں کہ ایسا کیوں ہوا
put-right-want-sorry = معافی مانگیں
put-right-want-change = کوئی فیصلہ بدلیں
put-right-want-promise = جو وعدہ کیا تھا، وہ پورا کریں
put-right-want-talk = آ کر مجھ سے بات کریں
put-right-wish-label = آپ کی خواہش، اپنے الفاظ میں

## who-knows

who-knows-title = یہ بات پہلے سے کسے معلوم ہے؟
who-knows-intro = اگر سب سے پہلے ہمیں پتا چل رہا ہے تو کوئی بات نہیں۔
who-knows-add = یہ بات پہلے سے کسے معلوم ہے
who-knows-told-label = کیا آپ نے کسی کو بتایا، اور انہوں نے کیا کہا؟
who-knows-told-hint = مثلاً: آپ کی دیکھ بھال کرنے والے، ٹیچر یا آپ کے سوشل ورکر
who-knows-court-label = کیا کوئی عدالت اس معاملے کو دیکھ رہی ہے؟
who-knows-court-hint = عدالت وہ جگہ ہے جہاں جج فیصلے کرتے ہیں، مثلاً یہ کہ بچہ کہاں رہے گا
who-knows-court-yes = جی ہاں
who-knows-court-no = نہیں
who-knows-court-not-sure = مجھے پکا نہیں پتا

## advocate

advocate-title = کیا آپ کو حمایتی (advocate) چاہیے؟
advocate-intro =
    حمایتی آپ کی مدد کرتے ہیں تاکہ آپ اپنی مرضی بتا سکیں۔ وہ آپ کی طرف ہوتے ہیں۔ انگریزی میں انہیں advocate کہتے ہیں، مگر یہ وکیل نہیں ہوتے۔
    حمایتی کی مدد مفت ہے، اور وہ آزادی سے کام کرتے ہیں۔ وہ اس ٹیم میں نہیں ہوتے جس کے بارے میں آپ ہمیں بتائیں۔
    اگر آپ کا جواب ”جی ہاں“ ہو تو ہم حمایتی سروس (advocacy service) کو آپ کا نام، آپ سے رابطے کا طریقہ اور یہ بتائیں گے کہ آپ کو کیا مدد چاہیے۔ ہم انہیں یہ نہیں بتاتے کہ آپ نے کیا لکھا۔
    آپ بعد میں اپنا ارادہ بدل بھی لیں تو ٹھیک ہے۔ آپ چاہیں تو حمایتی سروس { $provider } کو خود بھی فون کریں: { $provider_phone }۔
advocate-add = کیا آپ کو حمایتی (advocate) چاہیے؟
advocate-add-hint = حمایتی آپ کی طرف ہوتے ہیں اور آپ کی مدد کرتے ہیں تاکہ آپ اپنی مرضی بتا سکیں۔ آپ چاہیں تو { $provider } کو بھی فون کریں: { $provider_phone }۔
advocate-advocate-label = کیا آپ کو حمایتی چاہیے؟
advocate-advocate-yes = جی ہاں، مجھے حمایتی چاہیے
advocate-advocate-has-one = میرے ایک حمایتی پہلے سے ہیں
advocate-advocate-not-sure = ابھی مجھے پکا نہیں پتا
advocate-advocate-no = نہیں، شکریہ
advocate-who-label = اگر آپ کے کوئی حمایتی ہیں تو وہ کون ہیں؟
advocate-who-hint = ان کا نام، اور ان کا فون نمبر یا ای میل پتا، اگر آپ کو معلوم ہو
# Asked of who tells us for a child.
advocate-for-child-title = کیا بچے کو حمایتی (advocate) چاہیے؟
advocate-for-child-intro =
    حمایتی بچے یا نوجوان کی مدد کرتے ہیں تاکہ وہ اپنی مرضی بتا سکے۔ وہ بچے کی طرف ہوتے ہیں۔ انگریزی میں انہیں advocate کہتے ہیں، مگر یہ وکیل نہیں ہوتے۔
    حمایتی کی مدد مفت ہے، اور وہ آزادی سے کام کرتے ہیں۔ وہ اس ٹیم میں نہیں ہوتے جس کے بارے میں آپ ہمیں بتائیں۔
    اگر آپ کا جواب ”جی ہاں“ ہو تو ہم حمایتی سروس (advocacy service) کو آپ کا نام، آپ سے رابطے کا طریقہ، وہ نام جس سے بچے کو پکارا جانا پسند ہے، اور یہ بتائیں گے کہ آپ کو کیا مدد چاہیے۔ ہم انہیں یہ نہیں بتاتے کہ آپ نے کیا لکھا۔
    اگر ہو سکے تو پہلے بچے سے پوچھ لیں۔
advocate-for-child-add = کیا بچے کو حمایتی (advocate) چاہیے؟
advocate-for-child-add-hint = حمایتی بچے کی طرف ہوتے ہیں اور بچے کی مدد کرتے ہیں تاکہ وہ اپنی مرضی بتا سکے۔ آپ چاہیں تو { $provider } کو بھی فون کریں: { $provider_phone }۔
advocate-for-child-advocate-label = کیا بچے کو حمایتی چاہیے؟
advocate-for-child-advocate-yes = جی ہاں، بچے کو حمایتی چاہیے
advocate-for-child-advocate-has-one = بچے کے ایک حمایتی پہلے سے ہیں
advocate-for-child-who-label = اگر بچے کے کوئی حمایتی ہیں تو وہ کون ہیں؟

## thanks

thanks-title = آپ کو کس بات کا شکریہ کہنا ہے؟
thanks-intro = اپنے الفاظ میں لکھیں۔ املا کی غلطی سے کوئی فرق نہیں پڑتا۔
thanks-story-hint = تھوڑا لکھیں یا زیادہ، 10,000 حروف تک
thanks-story-missing = اپنا شکریہ لکھیں۔ چند الفاظ کافی ہیں

## publish

publish-title = کیا ہم آپ کا شکریہ دوسرے لوگوں کو دکھا سکتے ہیں؟
publish-intro =
    آپ کا شکریہ جس ٹیم کے لیے ہے، وہ اسے ہر حال میں دیکھے گی۔
    کسی اور کو دکھانے سے پہلے ہم اس میں سے ہر نام نکال دیں گے۔
publish-add = کیا ہم آپ کا شکریہ دوسرے لوگوں کو دکھا سکتے ہیں
publish-publish-yes = جی ہاں، دکھا دیں
publish-publish-no = نہیں، نہ دکھائیں

## asking-for

asking-for-title = حمایتی (advocate) کس کے لیے چاہیے؟
asking-for-intro =
    حمایتی بچے یا نوجوان کی مدد کرتے ہیں تاکہ وہ اپنی مرضی بتا سکے۔ حمایتی اس کی طرف ہوتے ہیں۔ انگریزی میں انہیں advocate کہتے ہیں، مگر یہ وکیل نہیں ہوتے۔
    حمایتی کی مدد مفت ہے، اور وہ آزادی سے کام کرتے ہیں۔ حمایتی لینے کے لیے شکایت کرنا ضروری نہیں۔
asking-for-whom-me = میرے لیے
asking-for-whom-child = کسی ایسے بچے یا نوجوان کے لیے جس سے میری جان پہچان ہے
asking-for-whom-missing = ہمیں بتائیں کہ حمایتی کس کے لیے چاہیے

## about

about-title = حمایتی کس بات میں مدد کریں؟
about-intro = پوری کہانی بتانا ضروری نہیں۔
about-add = حمایتی کس بات میں مدد کریں
about-about-label = کیا مدد چاہیے؟
about-about-hint = جتنے چاہیں، چنیں
about-about-where-i-live = گھر، اور رہنے کی جگہ
about-about-family-time = خاندان یا دوستوں کے ساتھ وقت
about-about-school = اسکول یا کالج
about-about-safe = خود کو محفوظ محسوس کرنا
about-about-information = معلومات حاصل کرنا
about-about-plans = منصوبے اور میٹنگیں
about-about-complaint = کونسل کو کوئی مسئلہ بتانا
about-about-something-else = کوئی اور بات
about-more-label = کیا کچھ اور ہے جو آپ بتانا چاہیں؟

## age

age-title = حمایتی جس کے لیے ہے، اس کی عمر کیا ہے؟
age-intro = اگر حمایتی آپ کے لیے ہے تو اپنی عمر چنیں۔
age-add = اس کی عمر کیا ہے
age-age-under-11 = 11 سال سے کم
age-age-11-15 = 11 سے 15 سال
age-age-16-17 = 16 یا 17 سال
age-age-18-24 = 18 سے 24 سال
age-age-25-or-over = 25 سال یا زیادہ

## share

share-title = کیا ہم یہ حمایتی سروس (advocacy service) کو بھیج سکتے ہیں؟
share-intro =
    حمایتی سروس وہ جگہ ہے جہاں حمایتی کام کرتے ہیں۔ ہم صرف وہ بھیجیں گے جو آپ ہمیں یہاں بتائیں۔
    اگر آپ کا جواب ”نہیں“ ہو تو اسے صرف ہماری شکایات کی ٹیم دیکھے گی۔ آپ چاہیں تو { $provider } کو خود فون کریں: { $provider_phone }۔
share-share-yes = جی ہاں، بھیج دیں
share-share-no = نہیں، نہ بھیجیں
share-share-missing = ہمیں بتائیں کہ کیا ہم یہ حمایتی سروس کو بھیج سکتے ہیں

## idea

idea-title = آپ کا آئیڈیا کیا ہے؟
idea-intro =
    ہم کام بہتر کیسے کر سکتے ہیں؟
    اپنے الفاظ میں لکھیں۔ املا کی غلطی سے کوئی فرق نہیں پڑتا۔
idea-story-hint = تھوڑا لکھیں یا زیادہ، 10,000 حروف تک
idea-story-missing = ہمیں اپنا آئیڈیا بتائیں۔ چند الفاظ کافی ہیں

## name

name-title = ہم آپ کو کس نام سے پکاریں؟
name-intro = آپ چاہیں تو ان میں سے کوئی بھی چھوڑ دیں۔
name-name-label = ہم آپ کو کس نام سے پکاریں؟
name-name-hint = پہلا نام یا پیار کا نام کافی ہے
name-full-label = آپ کا پورا نام کیا ہے؟
name-full-hint = تاکہ ہم آپ کو جلدی ڈھونڈ سکیں۔ اسے صرف وہ لوگ دیکھتے ہیں جو اس معاملے کو دیکھ رہے ہیں
name-born-label = آپ کی پیدائش کب ہوئی؟
name-born-hint = مثلاً: 14 مارچ 2012
name-add = آپ کا نام

## reach

reach-title = ہم آپ سے کیسے رابطہ کریں؟
reach-intro = ہر وہ طریقہ چنیں جو آپ کے لیے محفوظ ہے۔ ہم اسے صرف اس معاملے میں آپ سے رابطے کے لیے استعمال کریں گے۔
reach-add = ہم آپ سے کیسے رابطہ کریں
reach-reach-email = ای میل
reach-reach-phone = فون کال
reach-reach-text = ٹیکسٹ میسج
reach-reach-letter = خط
reach-reach-advocate = میرے حمایتی کے ذریعے
reach-reach-trusted-person = کسی ایسے شخص کے ذریعے جس پر مجھے بھروسا ہے
reach-reach-do-not-contact = مجھ سے رابطہ نہ کریں
reach-reach-do-not-contact-hint = آپ جو بتائیں گے ہم پڑھیں گے۔ کیا ہوتا ہے یہ جاننے کے لیے آپ کو ہمیں فون کرنا ہوگا
reach-reach-missing = چنیں کہ ہم آپ سے کیسے رابطہ کریں، یا ”مجھ سے رابطہ نہ کریں“ چنیں
reach-reach-not-alone = رابطے کے طریقے چنیں، یا صرف ”مجھ سے رابطہ نہ کریں“

## contact

contact-title = آپ سے رابطے کے لیے ہمیں کیا جاننا ہوگا؟
contact-email-label = ای میل پتا
contact-email-hint = سوچ لیں کہ آپ کی ای میلیں اور کون پڑھ سکتا ہے
contact-email-missing = اپنا ای میل پتا لکھیں، یا کوئی دوسرا طریقہ چنیں
contact-phone-label = فون نمبر
contact-phone-missing = اپنا فون نمبر لکھیں، یا کوئی دوسرا طریقہ چنیں
contact-address-label = خط بھیجنے کا پتا
contact-address-missing = اپنا پتا لکھیں، یا کوئی دوسرا طریقہ چنیں
contact-through-label = آپ کی جگہ ہم کس سے رابطہ کریں، اور کیسے؟
contact-through-hint = ان کا نام، اور ان کا فون نمبر یا ای میل پتا
contact-through-missing = لکھیں کہ آپ کی جگہ ہم کس سے رابطہ کریں، یا کوئی دوسرا طریقہ چنیں
contact-times-label = آپ کو فون یا ٹیکسٹ میسج کرنا کس وقت محفوظ ہے؟
contact-times-hint = مثلاً: شام 4 بجے کے بعد، مگر ہفتے اتوار کو نہیں
contact-email_reference-label = کیا ای میل میں آپ کا ریفرنس نمبر لکھنا محفوظ ہے؟
contact-email_reference-hint = ہمارے خط پڑھنے کے لیے آپ کو ریفرنس نمبر کی ضرورت ہوگی۔ جو لوگ آپ کی ای میلیں پڑھتے ہیں، وہ اسے استعمال کر سکتے ہیں
contact-email_reference-yes = جی ہاں
contact-email_reference-no = نہیں، یہ میرے پاس ہی رہے گا
contact-voicemail-label = کیا وائس میل چھوڑنا محفوظ ہے؟
contact-voicemail-hint = وائس میل وہ پیغام ہے جو آپ کے فون پر چھوڑا جاتا ہے
contact-voicemail-yes = جی ہاں
contact-voicemail-no = نہیں، وائس میل نہ چھوڑیں
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = کیا پیغام چھوڑنا، یا ای میل یا خط بھیجنا محفوظ ہے؟
contact-messages-hint = ہاں صرف تب کہیں جب کوئی اور انہیں نہ پڑھ سکتا ہو۔ پھر ہماری ای میل میں آپ کا ریفرنس نمبر بھی لکھا ہوگا
contact-messages-yes = جی ہاں
contact-messages-no = نہیں، پیغام نہ چھوڑیں

## help

help-title = کیا آپ کو ہمیں بتانے میں، یا ہمارا جواب سمجھنے میں مدد چاہیے؟
help-intro = جو کچھ بھی مدد دے، وہ سب چنیں۔
help-add = اگر آپ کو مدد چاہیے، جیسے ترجمان یا بڑے حروف
help-help-label = آپ کو کیا مدد چاہیے؟
help-help-easy-read = آسان تحریر (easy read)
help-help-easy-read-hint = تصویروں کے ساتھ چھوٹے جملے
help-help-large-print = بڑے حروف
help-help-interpreter = ترجمان (interpreter)
help-help-interpreter-hint = کوئی جو میری زبان بولے
help-help-sign-language = اشاروں کی زبان
help-help-audio = ایسا جواب جسے سنا جا سکے
help-help-braille = بریل
help-help-phone-call = لکھنے کے بجائے فون کال
help-help-someone-with-me = کوئی میرے ساتھ ہو
help-which-label = آپ کو کون سی زبان چاہیے، یا اور کس چیز سے مدد ملے گی؟

## ask

ask-title = کیا آپ اپنے بارے میں کچھ سوالوں کے جواب دینے کو تیار ہیں؟
ask-intro =
    آپ نے جو بتایا وہ ہمیں مل گیا ہے۔ یہ سوال الگ ہیں، اور ان کے جواب دینا ضروری نہیں۔
    ان سے ہمیں یہ دیکھنے میں مدد ملتی ہے کہ ہم سب کے ساتھ انصاف کرتے ہیں یا نہیں۔ ان میں تقریباً 2 منٹ لگتے ہیں۔
    ہم یہ جواب الگ رکھتے ہیں۔ جو لوگ آپ کی بتائی ہوئی بات کو دیکھتے ہیں، وہ یہ جواب نہیں دیکھتے۔
ask-answer-yes = جی ہاں، میں جواب دینے کو تیار ہوں
ask-answer-skip = نہیں، اسے چھوڑ دیں
ask-answer-missing = چنیں کہ آپ جواب دینے کو تیار ہیں یا نہیں، یا اسے چھوڑ دیں

## about-you

about-you-title = آپ کے بارے میں
about-you-intro = آپ چاہیں تو ان میں سے کوئی بھی چھوڑ دیں۔
about-you-age-label = آپ کی عمر کیا ہے؟
about-you-age-under-11 = 11 سال سے کم
about-you-age-11-15 = 11 سے 15 سال
about-you-age-16-17 = 16 یا 17 سال
about-you-age-18-24 = 18 سے 24 سال
about-you-age-25-or-over = 25 سال یا زیادہ
about-you-age-not-say = مجھے یہ نہیں بتانا
about-you-sex-label = آپ کی جنس کیا ہے؟
about-you-sex-female = عورت
about-you-sex-male = مرد
about-you-sex-not-say = مجھے یہ نہیں بتانا
about-you-ethnic_group-label = آپ کا نسلی گروہ کیا ہے؟
about-you-ethnic_group-hint = یہ اس بارے میں ہے کہ آپ کا خاندان کہاں سے ہے
about-you-ethnic_group-asian = ایشیائی یا ایشیائی برطانوی
about-you-ethnic_group-black = سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی
about-you-ethnic_group-mixed = ملا جلا، یا ایک سے زیادہ نسلی گروہ
about-you-ethnic_group-white = سفید فام
about-you-ethnic_group-other = کوئی اور نسلی گروہ
about-you-ethnic_group-not-say = مجھے یہ نہیں بتانا
about-you-background-label = آپ کا پس منظر کیا ہے، اپنے الفاظ میں؟
about-you-background-hint = مثلاً: بنگلہ دیشی، آئرش، روما یا صومالی
about-you-condition-label = کیا آپ کو جسم یا ذہن کی کوئی بیماری یا صحت کا کوئی مسئلہ ہے؟
about-you-condition-hint = جو 12 مہینے یا اس سے زیادہ سے ہو، یا اتنی دیر رہ سکتا ہو
about-you-condition-yes = جی ہاں
about-you-condition-no = نہیں
about-you-condition-not-say = مجھے یہ نہیں بتانا
about-you-limits-label = کیا اس سے آپ کے روز کے کام مشکل ہو جاتے ہیں؟
about-you-limits-a-lot = جی ہاں، بہت
about-you-limits-a-little = جی ہاں، تھوڑے سے
about-you-limits-not-at-all = نہیں، بالکل نہیں
about-you-limits-not-say = مجھے یہ نہیں بتانا
about-you-religion-label = آپ کا مذہب کیا ہے؟
about-you-religion-none = کوئی مذہب نہیں
about-you-religion-buddhist = بدھ
about-you-religion-christian = مسیحی
about-you-religion-hindu = ہندو
about-you-religion-jewish = یہودی
about-you-religion-muslim = مسلمان
about-you-religion-sikh = سکھ
about-you-religion-other = کوئی اور مذہب
about-you-religion-not-say = مجھے یہ نہیں بتانا

## more-about-you

more-about-you-title = آپ کے بارے میں تھوڑا اور
more-about-you-intro = آپ چاہیں تو ان میں سے کوئی بھی چھوڑ دیں۔
more-about-you-gender-label = کیا آپ کی صنف (gender) وہی ہے جو جنس آپ کی پیدائش کے وقت لکھی گئی؟
more-about-you-gender-hint = صنف کا مطلب ہے کہ آپ خود کو کیا محسوس کریں اور کیسے زندگی گزاریں، مثلاً مرد کے طور پر یا عورت کے طور پر
more-about-you-gender-same = جی ہاں
more-about-you-gender-different = نہیں
more-about-you-gender-not-say = مجھے یہ نہیں بتانا
more-about-you-orientation-label = ان میں سے کون سی بات آپ کے بارے میں سب سے ٹھیک ہے؟
more-about-you-orientation-hint = یہ اس بارے میں ہے کہ آپ کو کس کی طرف کشش ہوتی ہے
more-about-you-orientation-straight = مخالف جنس کی طرف (straight)
more-about-you-orientation-gay-or-lesbian = اپنی ہی جنس کی طرف (gay یا lesbian)
more-about-you-orientation-bisexual = دونوں کی طرف (bisexual)
more-about-you-orientation-other = کوئی اور جنسی رجحان
more-about-you-orientation-not-say = مجھے یہ نہیں بتانا

## The same, asked of a child or young person

child-about-you-sex-label = آپ لڑکا ہیں یا لڑکی؟
child-about-you-sex-female = لڑکی
child-about-you-sex-male = لڑکا
child-about-you-ethnic_group-label = آپ کا خاندان کہاں سے ہے؟
child-about-you-ethnic_group-hint = جو سب سے قریب ہو، وہ چنیں
child-about-you-background-label = چاہیں تو کچھ اور بتائیں: آپ کا خاندان کہاں سے ہے؟
child-about-you-condition-label = کیا آپ کو کوئی بیماری یا معذوری ہے؟
child-about-you-condition-hint = جو ایک سال سے ہو، یا ایک سال رہ سکتی ہو۔ یہ آپ کے جسم میں ہو سکتی ہے، یا آپ کے محسوس کرنے اور سوچنے میں
child-about-you-limits-label = کیا اس سے ہر روز آپ کے لیے کام مشکل ہو جاتے ہیں؟
child-about-you-religion-label = کیا آپ کا کوئی مذہب ہے؟

## Faults of any field

fault-missing = اس سوال کا جواب دیں
fault-too-long = اسے چھوٹا کریں۔ { $limit } حروف تک لکھے جا سکتے ہیں
fault-not-a-choice = فہرست میں سے چنیں
fault-not-alone = یا صرف آخری والا چنیں، یا باقی میں سے چنیں
fault-email = ای میل پتا اس طرح لکھیں: name@example.com
fault-email-ending = اپنے ای میل پتے کا آخری حصہ دیکھیں۔ کیا وہ name@example.com کی طرح ہونا چاہیے یا name@example.co.uk کی طرح؟
fault-email-slip = اپنا ای میل پتا دیکھیں۔ کیا آپ کا مطلب یہ تھا: { $meant }؟
fault-phone = فون نمبر ایریا کوڈ کے ساتھ لکھیں، جیسے 01632 960001
fault-phone-short = اپنا فون نمبر دیکھیں۔ جو موبائل نمبر 07 سے شروع ہوتا ہے، اس میں 11 ہندسے ہوتے ہیں
