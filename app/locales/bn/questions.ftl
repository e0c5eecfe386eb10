# Not yet checked by a translator.
# Bengali, written from app/locales/en-GB.

## danger

danger-title = আপনি কি এখন নিরাপদ?
danger-intro =
    এখনই সাহায্য লাগলে 999 নম্বরে ফোন করুন। এতে কোনো খরচ নেই। আমরা এই ফর্ম পড়ি এই সময়ে: { $hours }।
    আপনি যে উত্তরই দিন, চালিয়ে যেতে পারবেন।
danger-danger-no = হ্যাঁ, আমি নিরাপদ
danger-danger-yes = না, আমি নিরাপদ নই
danger-danger-not-sure = আমি নিশ্চিত নই
danger-danger-someone-else = অন্য একজন নিরাপদ নয়
danger-danger-missing = আপনি এখন নিরাপদ কি না, জানান

## who

who-title = আপনি কে?
who-intro = আপনাকে ঠিকভাবে সাহায্য করার জন্য আমরা এটি জানতে চাই। আপনি এটি বাদ দিতে পারেন।
who-who-in-care = আমি কাউন্সিলের কেয়ারে আছি (in care)
who-who-in-care-hint = যেমন, আপনি ফস্টার কেয়ারারের কাছে বা শিশু নিবাসে (children’s home) থাকেন
who-who-young-person = আমি অন্য একজন শিশু বা তরুণ
who-who-care-leaver = আমি কেয়ার ছেড়ে এসেছি (care leaver)
who-who-care-leaver-hint = আপনি আগে কাউন্সিলের কেয়ারে ছিলেন
who-who-parent = আমি মা বা বাবা
who-who-carer = আমি একটি শিশুর দেখাশোনা করি
who-who-carer-hint = যেমন, আপনি ফস্টার কেয়ারার, বিশেষ অভিভাবক (special guardian), অথবা দাদা-দাদি বা নানা-নানি
who-who-adoption = দত্তক (adoption) আমার জীবনের একটি অংশ
who-who-adoption-hint = যেমন, আপনাকে দত্তক নেওয়া হয়েছে, আপনি দত্তক নিতে চান, অথবা আপনার সন্তানকে দত্তক নেওয়া হয়েছে
who-who-advocate = আমি একজন স্বাধীন সহায়ক (ইংরেজিতে advocate, তবে উকিল নই)
who-who-advocate-hint = আপনি কোনো শিশু বা তরুণকে তার কথা তুলে ধরতে সাহায্য করেন
who-who-professional = এটি আমার কাজের অংশ
who-who-professional-hint = যেমন, আপনি শিক্ষক, নার্স, সলিসিটর, এমপি বা কাউন্সিলর
who-who-someone-else = অন্য কেউ
who-who-someone-else-hint = যেমন, বন্ধু বা আত্মীয়

## who-exactly

who-exactly-title = কোনটি আপনার সাথে সবচেয়ে বেশি মেলে?
who-exactly-intro = সবচেয়ে কাছেরটি বেছে নিন।
who-exactly-add = আপনি কে, তা নিয়ে আরেকটু
who-exactly-exactly-foster-carers = আমি ফস্টার কেয়ারারের কাছে থাকি
who-exactly-exactly-childrens-home = আমি শিশু নিবাসে (children’s home) থাকি
who-exactly-exactly-with-family = আমি আমার পরিবার বা বন্ধুদের সাথে থাকি
who-exactly-exactly-residential-school = আমি আবাসিক স্কুলে থাকি
who-exactly-exactly-custody = আমাকে আটক রাখা হয়েছে (in custody)
who-exactly-exactly-custody-hint = যেমন, সিকিউর হোমে (secure home) বা কমবয়সীদের জেলে (young offender institution)
who-exactly-exactly-hospital = আমি হাসপাতালে আছি
who-exactly-exactly-hotel = আমি হোটেলে বা বেড অ্যান্ড ব্রেকফাস্টে থাকি
who-exactly-exactly-own-place = আমি নিজের আলাদা জায়গায় থাকি, সাহায্য নিয়ে বা সাহায্য ছাড়া
who-exactly-exactly-somewhere-else = আমি অন্য কোথাও থাকি
who-exactly-exactly-in-care = আমি কাউন্সিলের কেয়ারে আছি (in care)
who-exactly-exactly-in-care-hint = যেমন, আপনি ফস্টার কেয়ারারের কাছে বা শিশু নিবাসে (children’s home) থাকেন
who-exactly-exactly-in-need = আমি বাড়িতে থাকি, আর একজন সোশ্যাল ওয়ার্কার আমাকে বা আমার পরিবারকে সাহায্য করেন
who-exactly-exactly-with-special-guardian = আমি বিশেষ অভিভাবকের (special guardian) কাছে থাকি
who-exactly-exactly-with-special-guardian-hint = আপনার বয়স 18 হওয়া পর্যন্ত দেখাশোনার জন্য আদালত তাকে বেছে নিয়েছে
who-exactly-exactly-may-be-adopted = আমাকে হয়তো দত্তক দেওয়া হবে
who-exactly-exactly-adopted = আমাকে দত্তক নেওয়া হয়েছে
who-exactly-exactly-not-sure = আমি নিশ্চিত নই
who-exactly-exactly-parent = আমার সন্তান কাউন্সিলের কেয়ারে আছে, অথবা শিশুদের সেবা বিভাগ থেকে সাহায্য পায়
who-exactly-exactly-parent-special-guardianship = আমার সন্তান বিশেষ অভিভাবকের (special guardian) কাছে থাকে
who-exactly-exactly-parent-special-guardianship-hint = শিশুর বয়স 18 হওয়া পর্যন্ত দেখাশোনার জন্য আদালত তাকে বেছে নিয়েছে
who-exactly-exactly-parent-may-be-adopted = আমার সন্তানকে হয়তো দত্তক দেওয়া হবে
who-exactly-exactly-parent-adopted = আমার সন্তানকে দত্তক নেওয়া হয়েছে
who-exactly-exactly-foster-carer = আমি ফস্টার কেয়ারার
who-exactly-exactly-special-guardian = আমি বিশেষ অভিভাবক (special guardian)
who-exactly-exactly-asked-special-guardian = আমি বিশেষ অভিভাবকত্বের (special guardianship) জন্য সাহায্য চেয়েছি
who-exactly-exactly-asked-special-guardian-hint = আপনি কী সাহায্য পেতে পারেন, তা দেখতে কাউন্সিলকে বলেছেন
who-exactly-exactly-parental-responsibility = আমার মা-বাবার মতো আইনি দায়িত্ব (parental responsibility) আছে, তবে আমি মা বা বাবা নই
who-exactly-exactly-parental-responsibility-hint = আইন আপনাকে একটি শিশুর জন্য গুরুত্বপূর্ণ সিদ্ধান্ত নিতে দেয়
who-exactly-exactly-family = আমি শিশুটির পরিবারের একজন
who-exactly-exactly-family-hint = যেমন, দাদা-দাদি, নানা-নানি, চাচা, মামা, খালা, ফুফু, ভাই বা বোন
who-exactly-exactly-want-to-adopt = আমি দত্তক নিতে চাই
who-exactly-exactly-have-adopted = আমি একটি শিশুকে দত্তক নিয়েছি
who-exactly-exactly-birth-parent = আমি দত্তক নেওয়া একটি শিশুর জন্মদাতা মা বা বাবা
who-exactly-exactly-guardian = যে শিশুকে হয়তো দত্তক দেওয়া হবে, আমি তার অভিভাবক, অথবা আগে ছিলাম
who-exactly-exactly-adoption-services = আমি দত্তক নিয়ে অন্য কোনো সাহায্য পাই, বা চেয়েছি
who-exactly-exactly-friend = আমি বন্ধু
who-exactly-exactly-professional = আমি শিশুটির বা পরিবারটির সাথে কাজ করি
who-exactly-exactly-other = এগুলোর কোনোটিই নয়

## on-behalf

on-behalf-title = আপনি কার হয়ে কথা বলছেন?
on-behalf-add = আপনি কার হয়ে কথা বলছেন
on-behalf-work-label = আপনার কাজ কী?
on-behalf-work-professional = আমি শিশু বা পরিবারের সাথে কাজ করি
on-behalf-work-mp = আমি এমপি (Member of Parliament), বা এমপির হয়ে কাজ করি
on-behalf-work-councillor = আমি কাউন্সিলর
on-behalf-work-solicitor = আমি সলিসিটর
on-behalf-organisation-label = আপনি কোন প্রতিষ্ঠানে কাজ করেন?
on-behalf-called-label = আপনি যার হয়ে কথা বলছেন, তার নাম কী?
on-behalf-agrees-label = আপনি আমাদের জানাচ্ছেন, এতে কি তিনি রাজি?
on-behalf-agrees-hint = রাজি না হলেও আমাদের জানান। আপনাকে উত্তর দেওয়ার আগে আমাদের হয়তো তাকে জিজ্ঞেস করতে হতে পারে
on-behalf-agrees-yes = হ্যাঁ
on-behalf-agrees-no = না
on-behalf-agrees-not-asked = আমি জিজ্ঞেস করিনি
on-behalf-agrees-too-young = তার বয়স খুব কম, বা তার পক্ষে বলা সম্ভব নয়
on-behalf-reference-label = আপনার নিজের রেফারেন্স নম্বর কী?

## for-whom

for-whom-title = আপনি কি নিজের জন্য জানাচ্ছেন, নাকি কোনো শিশুর জন্য?
for-whom-add = আপনি কার জন্য জানাচ্ছেন
for-whom-whom-hint = কোনো সমস্যার কথা আমাদের জানাতে শিশুর অনুমতি লাগে না
for-whom-whom-me = নিজের জন্য
for-whom-whom-child = কোনো শিশু বা তরুণের জন্য
for-whom-whom-both = দুজনের জন্যই

## the-child

the-child-title = শিশু বা তরুণটির কথা বলুন
the-child-intro = এর যেকোনোটি বাদ দিতে পারেন। আপনার উত্তর যা-ই হোক, সেজন্য সমস্যাটি খতিয়ে দেখা কখনো থেমে থাকবে না।
the-child-add = শিশু বা তরুণটির সম্পর্কে
the-child-called-label = শিশুটিকে কী নামে ডাকলে সে খুশি হয়?
the-child-called-hint = শুধু নাম বা ডাকনাম হলেই চলবে
the-child-knows-label = শিশুটি কি জানে যে আপনি আমাদের জানাচ্ছেন?
the-child-knows-yes = হ্যাঁ
the-child-knows-no = না
the-child-knows-not-sure = আমি নিশ্চিত নই
the-child-agrees-label = আপনি যা জানাচ্ছেন, তাতে কি শিশুটি একমত?
the-child-agrees-yes = হ্যাঁ
the-child-agrees-no = না
the-child-agrees-not-asked = আমি জিজ্ঞেস করিনি
the-child-agrees-too-young = তার বয়স খুব কম, বা তার পক্ষে বলা সম্ভব নয়

## what-happened

what-happened-title = কী হয়েছে?
what-happened-intro =
    আপনার নিজের মতো করে লিখুন। বানান ভুল হলে অসুবিধা নেই।
    হয়তো কেউ আপনার কথা শোনেনি, বা আপনার সাথে অন্যায় করা হয়েছে, বা কেউ কথা দিয়ে কথা রাখেনি। হয়তো অন্য কিছু।
    আপনি বা অন্য কেউ নিরাপদ না হলে, যারা সাহায্য করতে পারে, আমাদের হয়তো তাদেরকে জানাতে হতে পারে।
what-happened-story-hint = অল্প বা বেশি যা খুশি লিখুন, 10,000 অক্ষর পর্যন্ত
what-happened-story-missing = কী হয়েছে, জানান। কয়েকটি কথা লিখলেই হবে

## feeling

feeling-title = এতে আপনার কেমন লাগছে?
feeling-intro = যে কয়টি ইচ্ছা বেছে নিন।
feeling-add = এতে আপনার কেমন লাগছে
feeling-feel-sad = মন খারাপ লাগছে
feeling-feel-angry = রাগ লাগছে
feeling-feel-worried = চিন্তা হচ্ছে
feeling-feel-scared = ভয় লাগছে
feeling-feel-confused = কিছু বুঝতে পারছি না
feeling-feel-ignored = আমার কথা শোনা হচ্ছে না

## when

when-title = এটি কখন হয়েছে?
when-intro = তারিখ জানতে হবে এমন নয়। অনেক আগে হয়ে থাকলেও আমাদের জানান।
when-add = এটি কখন হয়েছে
when-when-hint = যেমন: গত গ্রীষ্মে, বা মার্চ মাস থেকে

## team

team-title = এটি কাকে বা কী নিয়ে?
team-intro = আপনার না জানলেও চলবে। আমরা খুঁজে বের করতে পারি।
team-add = এটি কাকে বা কী নিয়ে
team-about-label = এটি কী নিয়ে?
team-about-worker = আমার সোশ্যাল ওয়ার্কার বা পার্সোনাল অ্যাডভাইজার (personal adviser)
team-about-home = আমি যেখানে থাকি
team-about-carer = যারা আমার দেখাশোনা করে
team-about-family = আমার পরিবারের সাথে দেখা করা
team-about-meeting = আমাকে নিয়ে কোনো মিটিং
team-about-school = স্কুল বা কলেজ
team-about-money = টাকা-পয়সা
team-about-moving-on = কেয়ার ছেড়ে যাওয়া, বা নিজের আলাদা জায়গা
team-about-other = অন্য কিছু
team-about-not-known = আমি জানি না
team-area-label = এটি কোন টিম নিয়ে?
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = কেয়ারে থাকা শিশুদের টিম (Children in care)
team-area-leaving_care = কেয়ার ছেড়ে যাওয়া তরুণদের টিম (Leaving care)
team-area-assessment_safeguarding = যাচাই ও সুরক্ষা টিম (Assessment and safeguarding)
team-area-front_door = যে টিমের সাথে প্রথমে যোগাযোগ করা হয়
team-area-fostering_kinship = ফস্টার কেয়ারার ও আত্মীয় কেয়ারারদের টিম (Fostering and family carers)
team-area-adoption = দত্তক টিম (Adoption)
team-area-residential = শিশু নিবাস (children’s home)
team-area-disabled_children = প্রতিবন্ধী শিশুদের টিম (Disabled children)
team-area-family_time_support = পরিবারের সাথে সময় কাটানোর টিম (Family time)
team-area-early_help = শুরুতেই সাহায্যের টিম (Early help)
team-area-safeguarding_review = রিভিউ ও শিশু সুরক্ষার মিটিং (Child Protection)
team-area-practice_team = সোশ্যাল ওয়ার্ক টিম (Social work practice)
team-area-send = পড়াশোনায় বিশেষ সাহায্যের টিম (Special educational needs)
team-area-transport = স্কুলে যাতায়াত
team-area-finance_business_support = টাকা-পয়সা ও অফিসের টিম
team-area-other = অন্য কোনো টিম
team-area-not-known = আমি জানি না
team-person-label = এটি কোন মানুষকে নিয়ে?
team-person-hint = তার নাম, বা তিনি কী কাজ করেন। যেমন: আমার সোশ্যাল ওয়ার্কার
thank-you-team-person-label = আপনি কাকে ধন্যবাদ দিতে চান?
idea-team-person-label = আপনার আইডিয়া কোন টিম বা মানুষের জন্য?

## about-to-happen

about-to-happen-title = শিগগিরই কি এমন কিছু হতে চলেছে, যা আপনি চান আমরা থামাই?
about-to-happen-soon-hint = যেমন, আপনাকে হয়তো শিগগিরই অন্য কোথাও গিয়ে থাকতে হবে। আমরা আগে এটিই দেখি।
about-to-happen-soon-label = আপনি কি চান আমরা কিছু থামাই?
about-to-happen-soon-yes = হ্যাঁ
about-to-happen-soon-no = না
about-to-happen-soon-not-sure = আমি নিশ্চিত নই
about-to-happen-what-label = আমরা কী থামাব, আর সেটি কখন হবে?

## put-right

put-right-title = কী করলে বিষয়টি ঠিক হবে?
put-right-intro = আমরা তা করবই, এমন কথা দিতে পারি না। আমরা কী করতে পারি, তা জানাব।
put-right-add = কী করলে বিষয়টি ঠিক হবে
put-right-want-label = আপনি কী চান?
put-right-want-explain = কেন এমন হয়েছে, আমাকে বলুন
put-right-want-sorry = দুঃখ প্রকাশ করুন
put-right-want-change = কোনো সিদ্ধান্ত বদলান
put-right-want-promise = যে কথা দেওয়া হয়েছিল, তা রাখুন
put-right-want-talk = এসে আমার সাথে কথা বলুন
put-right-wish-label = আপনি কী চান, আপনার নিজের মতো করে লিখুন

## who-knows

who-knows-title = কে কে আগে থেকেই এটি জানে?
who-knows-intro = আমাদেরই প্রথম জানালে কোনো অসুবিধা নেই।
who-knows-add = কে কে আগে থেকেই এটি জানে
who-knows-told-label = আপনি কি কাউকে বলেছেন? তিনি কী বলেছেন?
who-knows-told-hint = যেমন: আপনার কেয়ারার, কোনো শিক্ষক বা আপনার সোশ্যাল ওয়ার্কার
who-knows-court-label = কোনো আদালত কি এটি দেখছে?
who-knows-court-hint = আদালতে একজন বিচারক সিদ্ধান্ত নেন, যেমন একটি শিশু কোথায় থাকবে
who-knows-court-yes = হ্যাঁ
who-knows-court-no = না
who-knows-court-not-sure = আমি নিশ্চিত নই

## advocate

advocate-title = আপনি কি একজন স্বাধীন সহায়ক চান?
advocate-intro =
    স্বাধীন সহায়ক (ইংরেজিতে advocate, তবে উকিল নন) আপনি কী চান, তা বলতে আপনাকে সাহায্য করেন। তিনি আপনার পক্ষে থাকেন।
    এতে কোনো খরচ নেই, আর তিনি স্বাধীনভাবে কাজ করেন। আপনি যে টিমের কথা জানাচ্ছেন, তিনি সেই টিমের কেউ নন।
    আপনি হ্যাঁ বললে আমরা স্বাধীন সহায়ক সেবাকে আপনার নাম, কীভাবে আপনার সাথে যোগাযোগ করা যায় এবং আপনার কী সাহায্য দরকার, তা জানাই। আপনি যা লিখেছেন, তা জানাই না।
    আপনি পরে মত বদলাতে পারেন। আপনি নিজেও { $provider_phone } নম্বরে স্বাধীন সহায়ক সেবাকে ({ $provider }) ফোন করতে পারেন।
advocate-add = আপনি কি একজন স্বাধীন সহায়ক চান?
advocate-add-hint = স্বাধীন সহায়ক আপনার পক্ষে থাকেন এবং আপনি কী চান, তা বলতে আপনাকে সাহায্য করেন। আপনি নিজেও { $provider_phone } নম্বরে ফোন করতে পারেন ({ $provider })।
advocate-advocate-label = আপনি কি একজন স্বাধীন সহায়ক চান?
advocate-advocate-yes = হ্যাঁ, আমি একজন স্বাধীন সহায়ক চাই
advocate-advocate-has-one = আমার আগে থেকেই একজন স্বাধীন সহায়ক আছেন
advocate-advocate-not-sure = আমি এখনো নিশ্চিত নই
advocate-advocate-no = না, ধন্যবাদ
advocate-who-label = আপনার স্বাধীন সহায়ক থাকলে, তিনি কে?
advocate-who-hint = তার নাম, আর জানা থাকলে তার ফোন নম্বর বা ইমেইল ঠিকানা
# Asked of who tells us for a child.
advocate-for-child-title = শিশুটি কি একজন স্বাধীন সহায়ক চায়?
advocate-for-child-intro =
    স্বাধীন সহায়ক (ইংরেজিতে advocate, তবে উকিল নন) শিশু বা তরুণকে সে কী চায়, তা বলতে সাহায্য করেন। তিনি শিশুটির পক্ষে থাকেন।
    এতে কোনো খরচ নেই, আর তিনি স্বাধীনভাবে কাজ করেন। আপনি যে টিমের কথা জানাচ্ছেন, তিনি সেই টিমের কেউ নন।
    আপনি হ্যাঁ বললে আমরা স্বাধীন সহায়ক সেবাকে আপনার নাম, কীভাবে আপনার সাথে যোগাযোগ করা যায়, শিশুটিকে কী নামে ডাকা হবে এবং আপনার কী সাহায্য দরকার, তা জানাই। আপনি যা লিখেছেন, তা জানাই না।
    পারলে আগে শিশুটিকে জিজ্ঞেস করুন।
advocate-for-child-add = শিশুটি কি একজন স্বাধীন সহায়ক চায়?
advocate-for-child-add-hint = স্বাধীন সহায়ক শিশুটির পক্ষে থাকেন এবং সে কী চায়, তা বলতে তাকে সাহায্য করেন। আপনি নিজেও { $provider_phone } নম্বরে ফোন করতে পারেন ({ $provider })।
advocate-for-child-advocate-label = শিশুটি কি একজন স্বাধীন সহায়ক চায়?
advocate-for-child-advocate-yes = হ্যাঁ, শিশুটি একজন স্বাধীন সহায়ক চায়
advocate-for-child-advocate-has-one = শিশুটির আগে থেকেই একজন স্বাধীন সহায়ক আছেন
advocate-for-child-who-label = শিশুটির স্বাধীন সহায়ক থাকলে, তিনি কে?

## thanks

thanks-title = আপনি কীসের জন্য ধন্যবাদ জানাতে চান?
thanks-intro = আপনার নিজের মতো করে লিখুন। বানান ভুল হলে অসুবিধা নেই।
thanks-story-hint = অল্প বা বেশি যা খুশি লিখুন, 10,000 অক্ষর পর্যন্ত
thanks-story-missing = আপনার ধন্যবাদ লিখুন। কয়েকটি কথা লিখলেই হবে

## publish

publish-title = আপনার ধন্যবাদ কি আমরা অন্যদের দেখাতে পারি?
publish-intro =
    আপনি যে টিমকে ধন্যবাদ দিচ্ছেন, তারা এটি দেখবেই।
    অন্য কাউকে দেখালে তার আগে আমরা সব নাম মুছে দেব।
publish-add = আপনার ধন্যবাদ আমরা অন্যদের দেখাতে পারি কি না
publish-publish-yes = হ্যাঁ, দেখাতে পারেন
publish-publish-no = না, দেখাবেন না

## asking-for

asking-for-title = স্বাধীন সহায়ক কার জন্য?
asking-for-intro =
    স্বাধীন সহায়ক (ইংরেজিতে advocate, তবে উকিল নন) শিশু বা তরুণকে সে কী চায়, তা বলতে সাহায্য করেন। তিনি তাদের পক্ষে থাকেন।
    এতে কোনো খরচ নেই, আর তিনি স্বাধীনভাবে কাজ করেন। স্বাধীন সহায়ক পেতে অভিযোগ করতে হয় না।
asking-for-whom-me = আমার জন্য
asking-for-whom-child = আমার চেনা কোনো শিশু বা তরুণের জন্য
asking-for-whom-missing = স্বাধীন সহায়ক কার জন্য, তা জানান

## about

about-title = স্বাধীন সহায়ক কী নিয়ে সাহায্য করবেন?
about-intro = পুরো ঘটনা আমাদের বলতে হবে না।
about-add = স্বাধীন সহায়ক কী নিয়ে সাহায্য করবেন
about-about-label = কী সাহায্য দরকার?
about-about-hint = যে কয়টি ইচ্ছা বেছে নিন
about-about-where-i-live = বাড়ি, আর কোথায় থাকা হবে
about-about-family-time = পরিবার বা বন্ধুদের সাথে সময়
about-about-school = স্কুল বা কলেজ
about-about-safe = নিরাপদ বোধ করা
about-about-information = তথ্য পাওয়া
about-about-plans = পরিকল্পনা ও মিটিং
about-about-complaint = কাউন্সিলকে কোনো সমস্যার কথা জানানো
about-about-something-else = অন্য কিছু
about-more-label = আর কিছু বলতে চান?

## age

age-title = স্বাধীন সহায়ক যার জন্য, তার বয়স কত?
age-intro = স্বাধীন সহায়ক আপনার জন্য হলে আপনার নিজের বয়স বেছে নিন।
age-add = তার বয়স কত
age-age-under-11 = 11 বছরের কম
age-age-11-15 = 11 থেকে 15
age-age-16-17 = 16 বা 17
age-age-18-24 = 18 থেকে 24
age-age-25-or-over = 25 বা তার বেশি

## share

share-title = আমরা কি এটি স্বাধীন সহায়ক সেবার কাছে পাঠাতে পারি?
share-intro =
    স্বাধীন সহায়ক সেবা হলো স্বাধীন সহায়কদের কাজের জায়গা। আপনি এখানে যা জানান, আমরা শুধু তা-ই পাঠাব।
    আপনি “না” বেছে নিলে শুধু আমাদের অভিযোগ টিম এটি দেখবে। আপনি নিজে { $provider_phone } নম্বরে স্বাধীন সহায়ক সেবাকে ({ $provider }) ফোন করতে পারেন।
share-share-yes = হ্যাঁ, পাঠান
share-share-no = না, পাঠাবেন না
share-share-missing = আমরা এটি স্বাধীন সহায়ক সেবার কাছে পাঠাতে পারি কি না, জানান

## idea

idea-title = আপনার আইডিয়া কী?
idea-intro =
    আমরা কীভাবে আরও ভালো কাজ করতে পারি?
    আপনার নিজের মতো করে লিখুন। বানান ভুল হলে অসুবিধা নেই।
idea-story-hint = অল্প বা বেশি যা খুশি লিখুন, 10,000 অক্ষর পর্যন্ত
idea-story-missing = আপনার আইডিয়া জানান। কয়েকটি কথা লিখলেই হবে

## name

name-title = আপনাকে কী নামে ডাকব?
name-intro = এর যেকোনোটি বাদ দিতে পারেন।
name-name-label = আপনাকে কী নামে ডাকব?
name-name-hint = শুধু নাম বা ডাকনাম হলেই চলবে
name-full-label = আপনার পুরো নাম কী?
name-full-hint = যাতে আমরা আপনাকে তাড়াতাড়ি খুঁজে পাই। যারা এটি খতিয়ে দেখে, শুধু তারাই এটি দেখে
name-born-label = আপনার জন্ম কবে?
name-born-hint = যেমন: 14 মার্চ 2012
name-add = আপনার নাম

## reach

reach-title = আমরা কীভাবে আপনার সাথে যোগাযোগ করতে পারি?
reach-intro = যে যে উপায় আপনার জন্য নিরাপদ, সব বেছে নিন। আমরা শুধু এই বিষয়ে যোগাযোগ করতে এগুলো ব্যবহার করি।
reach-add = আমরা কীভাবে আপনার সাথে যোগাযোগ করতে পারি
reach-reach-email = ইমেইল
reach-reach-phone = ফোন
reach-reach-text = টেক্সট মেসেজ
reach-reach-letter = চিঠি
reach-reach-advocate = আমার স্বাধীন সহায়কের মাধ্যমে
reach-reach-trusted-person = আমি বিশ্বাস করি এমন কারও মাধ্যমে
reach-reach-do-not-contact = আমার সাথে যোগাযোগ করবেন না
reach-reach-do-not-contact-hint = আপনি যা জানান তা আমরা পড়ব। কী হলো তা জানতে আপনাকে আমাদের ফোন করতে হবে
reach-reach-missing = কীভাবে আপনার সাথে যোগাযোগ করব বেছে নিন, অথবা “আমার সাথে যোগাযোগ করবেন না” বেছে নিন
reach-reach-not-alone = হয় যোগাযোগের উপায় বেছে নিন, নয়তো শুধু “আমার সাথে যোগাযোগ করবেন না” বেছে নিন

## contact

contact-title = আপনার সাথে যোগাযোগ করতে আমাদের কী জানা দরকার?
contact-email-label = ইমেইল ঠিকানা
contact-email-hint = আর কে আপনার ইমেইল পড়তে পারে, তা ভেবে দেখুন
contact-email-missing = আপনার ইমেইল ঠিকানা লিখুন, অথবা অন্য উপায় বেছে নিন
contact-phone-label = ফোন নম্বর
contact-phone-missing = আপনার ফোন নম্বর লিখুন, অথবা অন্য উপায় বেছে নিন
contact-address-label = চিঠি পাঠানোর ঠিকানা
contact-address-missing = আপনার ঠিকানা লিখুন, অথবা অন্য উপায় বেছে নিন
contact-through-label = আপনার হয়ে আমরা কার সাথে যোগাযোগ করতে পারি, আর কীভাবে?
contact-through-hint = তার নাম, আর তার ফোন নম্বর বা ইমেইল ঠিকানা
contact-through-missing = আপনার হয়ে কার সাথে যোগাযোগ করতে পারি লিখুন, অথবা অন্য উপায় বেছে নিন
contact-times-label = কখন আপনাকে ফোন করা বা টেক্সট পাঠানো নিরাপদ?
contact-times-hint = যেমন: বিকেল 4টার পরে, তবে শনি-রবিবারে নয়
contact-email_reference-label = ইমেইলে আপনার রেফারেন্স নম্বর লেখা কি নিরাপদ?
contact-email_reference-hint = আমাদের চিঠি পড়তে আপনার রেফারেন্স নম্বর লাগে। অন্য যারা আপনার ইমেইল পড়ে, তারা এটি ব্যবহার করতে পারে
contact-email_reference-yes = হ্যাঁ
contact-email_reference-no = না, আমি নিজেই এটি রেখে দেব
contact-voicemail-label = ভয়েসমেইল রেখে যাওয়া কি নিরাপদ?
contact-voicemail-hint = ভয়েসমেইল হলো আপনার ফোনে রেখে যাওয়া কথার রেকর্ড
contact-voicemail-yes = হ্যাঁ
contact-voicemail-no = না, ভয়েসমেইল রেখে যাবেন না
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = মেসেজ রেখে যাওয়া, কিংবা ইমেইল বা চিঠি পাঠানো কি নিরাপদ?
contact-messages-hint = শুধু তখনই হ্যাঁ বলুন, যখন অন্য কেউ এগুলো পড়তে পারে না। তাহলে আমাদের ইমেইলে আপনার রেফারেন্স নম্বরও লেখা থাকবে
contact-messages-yes = হ্যাঁ
contact-messages-no = না, মেসেজ রেখে যাবেন না

## help

help-title = আমাদের জানাতে বা আমাদের উত্তর বুঝতে কি আপনার সাহায্য লাগবে?
help-intro = যা যা আপনার কাজে লাগবে, সব বেছে নিন।
help-add = সাহায্য লাগলে, যেমন দোভাষী বা বড় অক্ষর
help-help-label = আপনার কী সাহায্য লাগবে?
help-help-easy-read = সহজ ভাষা (easy read)
help-help-easy-read-hint = ছোট ছোট বাক্য, সাথে ছবি
help-help-large-print = বড় অক্ষর
help-help-interpreter = দোভাষী
help-help-interpreter-hint = যিনি আমার ভাষায় কথা বলেন
help-help-sign-language = ইশারা ভাষা
help-help-audio = উত্তর কানে শোনা
help-help-braille = ব্রেইল
help-help-phone-call = লেখার বদলে ফোনে কথা
help-help-someone-with-me = আমার সাথে কেউ থাকা
help-which-label = আপনার কোন ভাষা লাগবে, বা আর কী কাজে লাগবে?

## ask

ask-title = আপনি কি নিজের সম্পর্কে কয়েকটি প্রশ্নের উত্তর দেবেন?
ask-intro =
    আপনি যা জানিয়েছেন, আমরা তা পেয়েছি। এই প্রশ্নগুলো বাড়তি, উত্তর না দিলেও চলবে।
    আমরা সবার সাথে ন্যায্য আচরণ করছি কি না, তা বুঝতে এগুলো সাহায্য করে। প্রায় 2 মিনিট লাগে।
    এই উত্তরগুলো আমরা আলাদা রাখি। আপনি যা জানিয়েছেন তা যারা খতিয়ে দেখে, তারা এগুলো দেখে না।
ask-answer-yes = হ্যাঁ, উত্তর দেব
ask-answer-skip = না, এটি বাদ দিন
ask-answer-missing = উত্তর দিতে চান কি না বেছে নিন, অথবা এটি বাদ দিন

## about-you

about-you-title = আপনার সম্পর্কে
about-you-intro = এর যেকোনোটি বাদ দিতে পারেন।
about-you-age-label = আপনার বয়স কত?
about-you-age-under-11 = 11 বছরের কম
about-you-age-11-15 = 11 থেকে 15
about-you-age-16-17 = 16 বা 17
about-you-age-18-24 = 18 থেকে 24
about-you-age-25-or-over = 25 বা তার বেশি
about-you-age-not-say = বলতে চাই না
about-you-sex-label = আপনি নারী না পুরুষ?
about-you-sex-female = নারী
about-you-sex-male = পুরুষ
about-you-sex-not-say = বলতে চাই না
about-you-ethnic_group-label = আপনি কোন জাতিগোষ্ঠীর?
about-you-ethnic_group-hint = আপনার পরিবার কোথা থেকে এসেছে, এটি তা নিয়ে
about-you-ethnic_group-asian = এশীয় বা ব্রিটিশ এশীয়
about-you-ethnic_group-black = কৃষ্ণাঙ্গ, ব্রিটিশ কৃষ্ণাঙ্গ, ক্যারিবীয় বা আফ্রিকান
about-you-ethnic_group-mixed = মিশ্র, বা একের বেশি জাতিগোষ্ঠী
about-you-ethnic_group-white = শ্বেতাঙ্গ
about-you-ethnic_group-other = অন্য জাতিগোষ্ঠী
about-you-ethnic_group-not-say = বলতে চাই না
about-you-background-label = আপনি নিজের জাতিগত পরিচয় কীভাবে বলবেন?
about-you-background-hint = যেমন: বাংলাদেশি, আইরিশ, রোমা বা সোমালি
about-you-condition-label = আপনার কি শরীর বা মনের কোনো সমস্যা বা অসুখ আছে?
about-you-condition-hint = যা 12 মাস বা তার বেশি সময় ধরে আছে, বা থাকতে পারে
about-you-condition-yes = হ্যাঁ
about-you-condition-no = না
about-you-condition-not-say = বলতে চাই না
about-you-limits-label = এতে কি আপনার রোজকার কাজ করা কঠিন হয়?
about-you-limits-a-lot = হ্যাঁ, অনেক
about-you-limits-a-little = হ্যাঁ, একটু
about-you-limits-not-at-all = না, একদমই না
about-you-limits-not-say = বলতে চাই না
about-you-religion-label = আপনার ধর্ম কী?
about-you-religion-none = কোনো ধর্ম নেই
about-you-religion-buddhist = বৌদ্ধ
about-you-religion-christian = খ্রিস্টান
about-you-religion-hindu = হিন্দু
about-you-religion-jewish = ইহুদি
about-you-religion-muslim = মুসলিম
about-you-religion-sikh = শিখ
about-you-religion-other = অন্য ধর্ম
about-you-religion-not-say = বলতে চাই না

## more-about-you

more-about-you-title = আপনার সম্পর্কে আরেকটু
more-about-you-intro = এর যেকোনোটি বাদ দিতে পারেন।
more-about-you-gender-label = জন্মের সময় আপনাকে ছেলে বা মেয়ে যা লেখা হয়েছিল, আপনার জেন্ডার কি এখনো তা-ই?
more-about-you-gender-hint = জেন্ডার মানে আপনি নিজেকে কী মনে করেন ও কীভাবে চলেন, যেমন পুরুষ হিসেবে বা নারী হিসেবে
more-about-you-gender-same = হ্যাঁ
more-about-you-gender-different = না
more-about-you-gender-not-say = বলতে চাই না
more-about-you-orientation-label = কোনটি আপনার সাথে সবচেয়ে বেশি মেলে?
more-about-you-orientation-hint = আপনি কাদের প্রতি আকর্ষণ বোধ করেন, এটি তা নিয়ে
more-about-you-orientation-straight = স্ট্রেইট (বিপরীত লিঙ্গের প্রতি আকর্ষণ)
more-about-you-orientation-gay-or-lesbian = গে বা লেসবিয়ান (একই লিঙ্গের প্রতি আকর্ষণ)
more-about-you-orientation-bisexual = বাইসেক্সুয়াল (নারী-পুরুষ দুজনের প্রতিই আকর্ষণ)
more-about-you-orientation-other = অন্য ধরনের আকর্ষণ
more-about-you-orientation-not-say = বলতে চাই না

## The same, asked of a child or young person

child-about-you-sex-label = আপনি ছেলে না মেয়ে?
child-about-you-sex-female = মেয়ে
child-about-you-sex-male = ছেলে
child-about-you-ethnic_group-label = আপনার পরিবার কোথা থেকে এসেছে?
child-about-you-ethnic_group-hint = সবচেয়ে কাছেরটি বেছে নিন
child-about-you-background-label = আপনার পরিবার কোথা থেকে এসেছে, তা নিয়ে কি আরও কিছু বলতে পারেন?
child-about-you-condition-label = আপনার কি কোনো অসুখ বা প্রতিবন্ধিতা আছে?
child-about-you-condition-hint = যা এক বছর ধরে আছে, বা এক বছর থাকতে পারে। এটি শরীরে হতে পারে, আবার মন ও চিন্তাতেও হতে পারে
child-about-you-limits-label = এতে কি আপনার প্রতিদিনের কাজ করা কঠিন হয়?
child-about-you-religion-label = আপনার কি কোনো ধর্ম আছে?

## Faults of any field

fault-missing = এই প্রশ্নের উত্তর দিন
fault-too-long = লেখাটি ছোট করুন। সবচেয়ে বেশি যত অক্ষর লেখা যাবে: { $limit }
fault-not-a-choice = তালিকা থেকে বেছে নিন
fault-not-alone = হয় শুধু শেষেরটি বেছে নিন, নয়তো বাকিগুলো থেকে বেছে নিন
fault-email = এভাবে একটি ইমেইল ঠিকানা লিখুন: name@example.com
fault-email-ending = আপনার ইমেইল ঠিকানার শেষটুকু দেখে নিন। এটি কি .com বা .co.uk হবে?
fault-email-slip = আপনার ইমেইল ঠিকানা দেখে নিন। আপনি কি এটি লিখতে চেয়েছেন: { $meant }?
fault-phone = এলাকার কোডসহ ফোন নম্বর লিখুন, যেমন 01632 960001
fault-phone-short = আপনার ফোন নম্বর দেখে নিন। 07 দিয়ে শুরু মোবাইল নম্বরে 11টি সংখ্যা থাকে
