# Not yet checked by a translator.
# Ukrainian, written from app/locales/en-GB.
# The questions, in plain British English. A key is made of the question, the field and the option:
# see app/rules/src/intake. Each line of an intro is a paragraph of its own.

## danger

danger-title = Чи ви зараз у безпеці?
danger-intro =
    Якщо вам потрібна допомога зараз, телефонуйте 999. Це безкоштовно. Ми читаємо цю форму в такий час: { $hours }.
    Хоч би що ви відповіли, ви можете продовжити.
danger-danger-no = Так, я в безпеці
danger-danger-yes = Ні, я не в безпеці
danger-danger-not-sure = Не знаю точно
danger-danger-someone-else = Хтось інший не в безпеці
danger-danger-missing = Скажіть нам, чи ви зараз у безпеці

## who

who-title = Хто ви?
who-intro = Ми питаємо, щоб допомогти вам саме так, як треба. Це можна пропустити.
who-who-in-care = Я під опікою ради (in care)
who-who-in-care-hint = Наприклад, ви живете з прийомними батьками (foster carers) або в дитячому будинку
who-who-young-person = Я інша дитина або молода людина
who-who-care-leaver = Я вже не під опікою ради (care leaver)
who-who-care-leaver-hint = Раніше ви були під опікою ради
who-who-parent = Я мама або тато
who-who-carer = Я дбаю про дитину
who-who-carer-hint = Наприклад, ви виховуєте прийомну дитину (foster carer), маєте спеціальну опіку над дитиною (special guardian) або ви бабуся чи дідусь дитини
who-who-adoption = Усиновлення — частина мого життя
who-who-adoption-hint = Наприклад, вас усиновили, ви хочете усиновити дитину або вашу дитину усиновили
who-who-advocate = Я незалежний помічник (advocate)
who-who-advocate-hint = Ви допомагаєте дитині чи молодій людині сказати своє слово
who-who-professional = Це частина моєї роботи
who-who-professional-hint = Наприклад, ви працюєте в школі чи лікарні, юристом (solicitor), депутатом парламенту (MP) або депутатом місцевої ради (councillor)
who-who-someone-else = Хтось інший
who-who-someone-else-hint = Наприклад, хтось із друзів чи родичів

## who-exactly

who-exactly-title = Що з цього найбільше схоже на вас?
who-exactly-intro = Виберіть найближче.
who-exactly-add = Трохи більше про те, хто ви
who-exactly-exactly-foster-carers = Я живу з прийомними батьками (foster carers)
who-exactly-exactly-childrens-home = Я живу в дитячому будинку
who-exactly-exactly-with-family = Я живу зі своєю родиною або з друзями
who-exactly-exactly-residential-school = Я живу в школі-інтернаті
who-exactly-exactly-custody = Я під вартою
who-exactly-exactly-custody-hint = Наприклад, у закритому будинку для дітей (secure home) або в закладі для молодих правопорушників (young offender institution)
who-exactly-exactly-hospital = Я в лікарні
who-exactly-exactly-hotel = Я живу в готелі або гостьовому будинку (bed and breakfast)
who-exactly-exactly-own-place = У мене своє окреме житло, з підтримкою чи без неї
who-exactly-exactly-somewhere-else = Я живу деінде
who-exactly-exactly-in-care = Я під опікою ради (in care)
who-exactly-exactly-in-care-hint = Наприклад, ви живете з прийомними батьками (foster carers) або в дитячому будинку
who-exactly-exactly-in-need = Я живу вдома, і соціальний працівник допомагає мені або моїй родині
who-exactly-exactly-with-special-guardian = Я живу зі спеціальним опікуном (special guardian)
who-exactly-exactly-with-special-guardian-hint = Суд вибрав цю людину, щоб вона дбала про вас до ваших 18 років
who-exactly-exactly-may-be-adopted = Мене можуть усиновити
who-exactly-exactly-adopted = Мене усиновили
who-exactly-exactly-not-sure = Не знаю точно
who-exactly-exactly-parent = Моя дитина під опікою ради (in care) або отримує допомогу від служби у справах дітей
who-exactly-exactly-parent-special-guardianship = Моя дитина живе зі спеціальним опікуном (special guardian)
who-exactly-exactly-parent-special-guardianship-hint = Суд вибрав цю людину, щоб вона дбала про дитину до її 18 років
who-exactly-exactly-parent-may-be-adopted = Мою дитину можуть усиновити
who-exactly-exactly-parent-adopted = Мою дитину усиновили
who-exactly-exactly-foster-carer = Я виховую прийомну дитину (foster carer)
who-exactly-exactly-special-guardian = Я маю спеціальну опіку над дитиною (special guardian)
who-exactly-exactly-asked-special-guardian = Я прошу підтримки для спеціальної опіки (special guardianship)
who-exactly-exactly-asked-special-guardian-hint = Ви попросили раду подивитися, яку допомогу вам могли б надати
who-exactly-exactly-parental-responsibility = Я маю батьківські права й обов’язки (parental responsibility), але я не мама і не тато
who-exactly-exactly-parental-responsibility-hint = Закон дозволяє вам приймати важливі рішення за дитину
who-exactly-exactly-family = Я з родини дитини
who-exactly-exactly-family-hint = Наприклад, бабуся, дідусь, тітка, дядько, брат чи сестра
who-exactly-exactly-want-to-adopt = Я хочу усиновити дитину
who-exactly-exactly-have-adopted = У мене є усиновлена дитина
who-exactly-exactly-birth-parent = Я рідна мама або рідний тато дитини, яку усиновили
who-exactly-exactly-guardian = У мене є або була опіка над дитиною, яку можуть усиновити
who-exactly-exactly-adoption-services = Я отримую іншу допомогу з усиновленням або прошу її
who-exactly-exactly-friend = Я з кола друзів
who-exactly-exactly-professional = Я працюю з дитиною або з родиною
who-exactly-exactly-other = Нічого з цього

## on-behalf

on-behalf-title = Від чийого імені ви говорите?
on-behalf-add = Від чийого імені ви говорите
on-behalf-work-label = Яка у вас робота?
on-behalf-work-professional = Я працюю з дітьми або родинами
on-behalf-work-mp = Я працюю депутатом парламенту (MP) або на депутата
on-behalf-work-councillor = Я працюю депутатом місцевої ради (councillor)
on-behalf-work-solicitor = Я працюю юристом (solicitor)
on-behalf-organisation-label = В якій організації ви працюєте?
on-behalf-called-label = Як звати людину, від імені якої ви говорите?
on-behalf-agrees-label = Чи згодна ця людина, щоб ви нам це розповіли?
on-behalf-agrees-hint = Якщо ні, все одно розповідайте. Можливо, нам доведеться спершу спитати цю людину, а тоді відповісти вам
on-behalf-agrees-yes = Так
on-behalf-agrees-no = Ні
on-behalf-agrees-not-asked = Ми про це ще не говорили
on-behalf-agrees-too-young = Людина ще надто юна або не може цього сказати
on-behalf-reference-label = Який ваш власний номер цієї справи?

## for-whom

for-whom-title = Ви звертаєтеся до нас для себе чи для дитини?
for-whom-add = Для кого ви звертаєтеся до нас
for-whom-whom-hint = Щоб розповісти нам про проблему, дозвіл дитини не потрібен
for-whom-whom-me = Для себе
for-whom-whom-child = Для дитини або молодої людини
for-whom-whom-both = Для нас обох

## the-child

the-child-title = Розкажіть нам про дитину або молоду людину
the-child-intro = Будь-яке з цих запитань можна пропустити. Хоч би що ви відповіли, це не завадить нам розібратися з проблемою.
the-child-add = Про дитину або молоду людину
the-child-called-label = Як дитина любить, щоб її називали?
the-child-called-hint = Досить імені або прізвиська
the-child-knows-label = Чи знає дитина, що ви нам це розповідаєте?
the-child-knows-yes = Так
the-child-knows-no = Ні
the-child-knows-not-sure = Не знаю точно
the-child-agrees-label = Чи згодна дитина з тим, що ви нам розповідаєте?
the-child-agrees-yes = Так
the-child-agrees-no = Ні
the-child-agrees-not-asked = Ми про це ще не говорили
the-child-agrees-too-young = Дитина ще надто мала або не може цього сказати

## what-happened

what-happened-title = Що сталося?
what-happened-intro =
    Пишіть своїми словами. Помилки в словах не мають значення.
    Може, вас ніхто не слухав, або з вами повелися несправедливо, або хтось не зробив того, що казав. А може, це щось інше.
    Якщо ви або хтось інший не в безпеці, нам, можливо, доведеться сказати людям, які можуть допомогти.
what-happened-story-hint = Можна написати мало або багато, до 10 000 символів
what-happened-story-missing = Розкажіть нам, що сталося. Досить кількох слів

## feeling

feeling-title = Що ви через це відчуваєте?
feeling-intro = Виберіть скільки завгодно.
feeling-add = Що ви через це відчуваєте
feeling-feel-sad = Мені сумно
feeling-feel-angry = Я злюся
feeling-feel-worried = Я хвилююся
feeling-feel-scared = Мені страшно
feeling-feel-confused = Я нічого не розумію
feeling-feel-ignored = Мене не слухають

## when

when-title = Коли це сталося?
when-intro = Точну дату знати не треба. Якщо це було давно, все одно розкажіть нам.
when-add = Коли це сталося
when-when-hint = Наприклад: минулого літа або з березня

## team

team-title = Про кого або про що йдеться?
team-intro = Вам не обов’язково це знати. Ми можемо з’ясувати самі.
team-add = Про кого або про що йдеться
team-about-label = Про що йдеться?
team-about-worker = Мій соціальний працівник або особистий консультант (personal adviser)
team-about-home = Де я живу
team-about-carer = Люди, які про мене дбають
team-about-family = Зустрічі з моєю родиною
team-about-meeting = Нарада про мене
team-about-school = Школа або коледж
team-about-money = Гроші
team-about-moving-on = Вихід з-під опіки ради або своє окреме житло
team-about-other = Щось інше
team-about-not-known = Не знаю
team-area-label = Про який відділ ідеться?
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = Відділ у справах дітей під опікою ради
team-area-leaving_care = Відділ у справах молоді, яка виходить з-під опіки ради
team-area-assessment_safeguarding = Відділ оцінки потреб і захисту дітей
team-area-front_door = Відділ, до якого звертаються найперше
team-area-fostering_kinship = Відділ у справах прийомних батьків і родичів, які дбають про дитину
team-area-adoption = Відділ усиновлення
team-area-residential = Дитячий будинок
team-area-disabled_children = Відділ у справах дітей з інвалідністю
team-area-family_time_support = Відділ зустрічей із родиною
team-area-early_help = Відділ ранньої допомоги
team-area-safeguarding_review = Перегляд планів і наради щодо захисту дітей
team-area-practice_team = Відділ соціальної роботи
team-area-send = Відділ особливих освітніх потреб
team-area-transport = Шкільний транспорт
team-area-finance_business_support = Відділ грошових і офісних справ
team-area-other = Інший відділ
team-area-not-known = Не знаю
team-person-label = Про яку людину йдеться?
team-person-hint = Ім’я або чим ця людина займається. Наприклад: мій соціальний працівник
thank-you-team-person-label = Кому ви хочете подякувати?
idea-team-person-label = Для якого відділу або якої людини ваша ідея?

## about-to-happen

about-to-happen-title = Чи має скоро статися щось таке, що нам треба зупинити?
about-to-happen-soon-hint = Наприклад, вам, можливо, скоро доведеться переїхати. Це ми розглядаємо найперше.
about-to-happen-soon-label = Чи хочете ви, щоб ми щось зупинили?
about-to-happen-soon-yes = Так
about-to-happen-soon-no = Ні
about-to-happen-soon-not-sure = Не знаю точно
about-to-happen-what-label = Що нам треба зупинити і коли це має статися?

## put-right

put-right-title = Що могло б це виправити?
put-right-intro = Ми не можемо обіцяти, що зробимо це. Ми скажемо вам, що можемо зробити.
put-right-add = Що могло б це виправити
put-right-want-label = Чого ви хочете?
put-right-want-explain = Поясніть мені, чому так сталося
put-right-want-sorry = Попросіть вибачення
put-right-want-change = Змініть рішення
put-right-want-promise = Зробіть те, що було обіцяно
put-right-want-talk = Прийдіть поговорити зі мною
put-right-wish-label = Чого ви хочете, своїми словами

## who-knows

who-knows-title = Хто вже про це знає?
who-knows-intro = Якщо ми дізнаємося першими, це теж добре.
who-knows-add = Хто вже про це знає
who-knows-told-label = Чи ви вже комусь розповіли і що вам сказали?
who-knows-told-hint = Наприклад: людині, яка про вас дбає, учителю або своєму соціальному працівникові
who-knows-court-label = Чи займається цим суд?
who-knows-court-hint = У суді суддя приймає рішення, наприклад, про те, де житиме дитина
who-knows-court-yes = Так
who-knows-court-no = Ні
who-knows-court-not-sure = Не знаю точно

## advocate

advocate-title = Чи хочете ви, щоб у вас був незалежний помічник?
advocate-intro =
    Незалежний помічник (англійською advocate, це не юрист) допомагає вам сказати, чого ви хочете. Він на вашому боці.
    Це безкоштовно. Він незалежний і не працює у відділі, про який ви нам розповідаєте.
    Якщо ви скажете «так», ми передамо службі незалежних помічників ваше ім’я, як із вами зв’язатися і яка допомога вам потрібна. Того, що ви написали, ми їм не передаємо.
    Пізніше ви можете передумати. Ви також можете самі зателефонувати до служби незалежних помічників { $provider } за номером { $provider_phone }.
advocate-add = Чи хочете ви, щоб у вас був незалежний помічник?
advocate-add-hint = Незалежний помічник на вашому боці й допомагає вам сказати, чого ви хочете. Ви також можете зателефонувати до служби { $provider } за номером { $provider_phone }.
advocate-advocate-label = Чи хочете ви, щоб у вас був незалежний помічник?
advocate-advocate-yes = Так, я хочу незалежного помічника
advocate-advocate-has-one = У мене вже є незалежний помічник
advocate-advocate-not-sure = Ще не знаю
advocate-advocate-no = Ні, дякую
advocate-who-label = Якщо у вас є незалежний помічник, хто це?
advocate-who-hint = Як його звати, а також номер телефону чи електронна адреса, якщо ви їх знаєте
# Asked of who tells us for a child.
advocate-for-child-title = Чи хоче дитина, щоб у неї був незалежний помічник?
advocate-for-child-intro =
    Незалежний помічник (англійською advocate, це не юрист) допомагає дитині чи молодій людині сказати, чого вона хоче. Він на боці дитини.
    Це безкоштовно. Він незалежний і не працює у відділі, про який ви нам розповідаєте.
    Якщо ви скажете «так», ми передамо службі незалежних помічників ваше ім’я, як із вами зв’язатися, як дитина любить, щоб її називали, і яка допомога вам потрібна. Того, що ви написали, ми їм не передаємо.
    Якщо можете, спершу спитайте дитину.
advocate-for-child-add = Чи хоче дитина, щоб у неї був незалежний помічник?
advocate-for-child-add-hint = Незалежний помічник на боці дитини й допомагає їй сказати, чого вона хоче. Ви також можете зателефонувати до служби { $provider } за номером { $provider_phone }.
advocate-for-child-advocate-label = Чи хоче дитина, щоб у неї був незалежний помічник?
advocate-for-child-advocate-yes = Так, дитина хоче незалежного помічника
advocate-for-child-advocate-has-one = У дитини вже є незалежний помічник
advocate-for-child-who-label = Якщо в дитини є незалежний помічник, хто це?

## thanks

thanks-title = За що ви хочете подякувати?
thanks-intro = Пишіть своїми словами. Помилки в словах не мають значення.
thanks-story-hint = Можна написати мало або багато, до 10 000 символів
thanks-story-missing = Напишіть свою подяку. Досить кількох слів

## publish

publish-title = Чи можна показати вашу подяку іншим людям?
publish-intro =
    Відділ, якому ви дякуєте, побачить її в будь-якому разі.
    Перш ніж показати її ще комусь, ми прибрали б усі імена.
publish-add = Чи можна показати вашу подяку іншим людям
publish-publish-yes = Так, можете її показати
publish-publish-no = Ні, не показуйте її

## asking-for

asking-for-title = Для кого потрібен незалежний помічник?
asking-for-intro =
    Незалежний помічник (англійською advocate, це не юрист) допомагає дитині чи молодій людині сказати, чого вона хоче. Він на її боці.
    Це безкоштовно, і він незалежний. Щоб мати помічника, подавати скаргу не треба.
asking-for-whom-me = Для мене
asking-for-whom-child = Для дитини чи молодої людини, яку я знаю
asking-for-whom-missing = Скажіть нам, для кого потрібен незалежний помічник

## about

about-title = З чим має допомогти незалежний помічник?
about-intro = Вам не обов’язково розповідати нам усе.
about-add = З чим має допомогти незалежний помічник
about-about-label = Яка допомога потрібна?
about-about-hint = Виберіть скільки завгодно
about-about-where-i-live = Дім і де жити
about-about-family-time = Час із родиною чи друзями
about-about-school = Школа або коледж
about-about-safe = Почуватися в безпеці
about-about-information = Отримати інформацію
about-about-plans = Плани й наради
about-about-complaint = Розповісти раді про проблему
about-about-something-else = Щось інше
about-more-label = Чи хочете ви щось додати?

## age

age-title = Скільки років людині, для якої потрібен незалежний помічник?
age-intro = Якщо незалежний помічник потрібен вам, виберіть свій вік.
age-add = Скільки років цій людині
age-age-under-11 = Менше 11
age-age-11-15 = Від 11 до 15
age-age-16-17 = 16 або 17
age-age-18-24 = Від 18 до 24
age-age-25-or-over = 25 або більше

## share

share-title = Чи можна надіслати це службі незалежних помічників?
share-intro =
    Служба незалежних помічників — це місце, де працюють незалежні помічники. Ми надіслали б лише те, що ви нам тут розповісте.
    Якщо ви скажете «ні», це побачить лише наш відділ скарг. Ви можете самі зателефонувати до служби { $provider } за номером { $provider_phone }.
share-share-yes = Так, надішліть це
share-share-no = Ні, не надсилайте цього
share-share-missing = Скажіть нам, чи можна надіслати це службі незалежних помічників

## idea

idea-title = Яка у вас ідея?
idea-intro =
    Як нам працювати краще?
    Пишіть своїми словами. Помилки в словах не мають значення.
idea-story-hint = Можна написати мало або багато, до 10 000 символів
idea-story-missing = Розкажіть нам свою ідею. Досить кількох слів

## name

name-title = Як нам вас називати?
name-intro = Будь-яке з цих запитань можна пропустити.
name-name-label = Як нам вас називати?
name-name-hint = Досить імені або прізвиська
name-full-label = Які ваші повні ім’я та прізвище?
name-full-hint = Щоб ми швидко вас знайшли. Це бачать лише люди, які з цим розбираються
name-born-label = Коли ви народилися?
name-born-hint = Наприклад: 14 березня 2012 року
name-add = Ваше ім’я

## reach

reach-title = Як нам із вами зв’язатися?
reach-intro = Виберіть усі способи, які для вас безпечні. Ми скористаємося ними, тільки щоб зв’язатися з вами щодо цього.
reach-add = Як нам із вами зв’язатися
reach-reach-email = Електронна пошта
reach-reach-phone = Телефонний дзвінок
reach-reach-text = SMS
reach-reach-letter = Лист поштою
reach-reach-advocate = Через мого незалежного помічника
reach-reach-trusted-person = Через людину, якій я довіряю
reach-reach-do-not-contact = Не зв’язуйтеся зі мною
reach-reach-do-not-contact-hint = Ми прочитаємо те, що ви розкажете. Щоб дізнатися, що відбувається, потрібно буде нам зателефонувати
reach-reach-missing = Виберіть, як із вами зв’язатися, або виберіть «Не зв’язуйтеся зі мною»
reach-reach-not-alone = Виберіть, як із вами зв’язатися, або лише «Не зв’язуйтеся зі мною»

## contact

contact-title = Що нам треба знати, щоб зв’язатися з вами?
contact-email-label = Електронна адреса
contact-email-hint = Подумайте, хто ще може читати вашу електронну пошту
contact-email-missing = Напишіть свою електронну адресу або виберіть інший спосіб
contact-phone-label = Номер телефону
contact-phone-missing = Напишіть свій номер телефону або виберіть інший спосіб
contact-address-label = Адреса для листів поштою
contact-address-missing = Напишіть свою адресу або виберіть інший спосіб
contact-through-label = З ким нам зв’язатися замість вас і як?
contact-through-hint = Як звати цю людину, а також її номер телефону чи електронна адреса
contact-through-missing = Напишіть, з ким нам зв’язатися замість вас, або виберіть інший спосіб
contact-times-label = Коли безпечно вам телефонувати чи писати SMS?
contact-times-hint = Наприклад: після 16:00, але не у вихідні
contact-email_reference-label = Чи безпечно написати ваш номер звернення в електронному листі?
contact-email_reference-hint = Номер звернення потрібен вам, щоб читати наші листи. Ним можуть скористатися інші люди, які читають вашу пошту
contact-email_reference-yes = Так
contact-email_reference-no = Ні, я збережу його в себе
contact-voicemail-label = Чи безпечно залишити повідомлення на автовідповідачі (voicemail)?
contact-voicemail-hint = Це голосове повідомлення, яке залишається на вашому телефоні
contact-voicemail-yes = Так
contact-voicemail-no = Ні, не залишайте повідомлень на автовідповідачі
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = Чи безпечно залишити вам повідомлення або надіслати електронний чи звичайний лист?
contact-messages-hint = Скажіть «так», тільки якщо їх не може прочитати ніхто інший. Тоді в нашому електронному листі буде й ваш номер звернення
contact-messages-yes = Так
contact-messages-no = Ні, не залишайте повідомлень

## help

help-title = Чи потрібна вам допомога, щоб розповісти нам або зрозуміти нашу відповідь?
help-intro = Виберіть усе, що вам допомогло б.
help-add = Чи потрібна вам допомога, як-от усний перекладач або великий шрифт
help-help-label = Яка допомога вам потрібна?
help-help-easy-read = Легке читання
help-help-easy-read-hint = Короткі речення з малюнками
help-help-large-print = Великий шрифт
help-help-interpreter = Усний перекладач
help-help-interpreter-hint = Людина, яка говорить моєю мовою
help-help-sign-language = Жестова мова
help-help-audio = Відповідь, яку можна послухати
help-help-braille = Шрифт Брайля
help-help-phone-call = Телефонний дзвінок замість листування
help-help-someone-with-me = Щоб хтось був зі мною
help-which-label = Яка мова вам потрібна або що ще допомогло б?

## ask

ask-title = Відповісте на кілька запитань про себе?
ask-intro =
    Ми отримали те, що ви нам розповіли. Це додаткові запитання, і відповідати на них не обов’язково.
    Вони допомагають нам побачити, чи ми справедливі до всіх. Це займає приблизно 2 хвилини.
    Ці відповіді ми зберігаємо окремо. Люди, які розбираються з тим, що ви розповіли, їх не бачать.
ask-answer-yes = Так, відповім
ask-answer-skip = Ні, пропустити це
ask-answer-missing = Виберіть, чи хочете ви відповісти, або пропустіть це

## about-you

about-you-title = Про вас
about-you-intro = Будь-яке з цих запитань можна пропустити.
about-you-age-label = Скільки вам років?
about-you-age-under-11 = Менше 11
about-you-age-11-15 = Від 11 до 15
about-you-age-16-17 = 16 або 17
about-you-age-18-24 = Від 18 до 24
about-you-age-25-or-over = 25 або більше
about-you-age-not-say = Не хочу казати
about-you-sex-label = Яка ваша стать?
about-you-sex-female = Жіноча
about-you-sex-male = Чоловіча
about-you-sex-not-say = Не хочу казати
about-you-ethnic_group-label = Яка ваша етнічна група?
about-you-ethnic_group-hint = Це про те, звідки походить ваша родина
about-you-ethnic_group-asian = Азійська або азійська британська
about-you-ethnic_group-black = Чорна, чорна британська, карибська або африканська
about-you-ethnic_group-mixed = Змішана або більш ніж одна етнічна група
about-you-ethnic_group-white = Біла
about-you-ethnic_group-other = Інша етнічна група
about-you-ethnic_group-not-say = Не хочу казати
about-you-background-label = Як би ви описали своє походження?
about-you-background-hint = Наприклад: бангладеське, ірландське, ромське чи сомалійське
about-you-condition-label = Чи маєте ви якісь захворювання або розлади, фізичні чи психічні?
about-you-condition-hint = Такі, що тривають або можуть тривати 12 місяців чи довше
about-you-condition-yes = Так
about-you-condition-no = Ні
about-you-condition-not-say = Не хочу казати
about-you-limits-label = Чи важче вам через це робити щоденні справи?
about-you-limits-a-lot = Так, набагато
about-you-limits-a-little = Так, трохи
about-you-limits-not-at-all = Ні, зовсім не важче
about-you-limits-not-say = Не хочу казати
about-you-religion-label = Яка ваша релігія?
about-you-religion-none = Без релігії
about-you-religion-buddhist = Буддизм
about-you-religion-christian = Християнство
about-you-religion-hindu = Індуїзм
about-you-religion-jewish = Юдаїзм
about-you-religion-muslim = Іслам
about-you-religion-sikh = Сикхізм
about-you-religion-other = Інша релігія
about-you-religion-not-say = Не хочу казати

## more-about-you

more-about-you-title = Ще трохи про вас
more-about-you-intro = Будь-яке з цих запитань можна пропустити.
more-about-you-gender-label = Чи збігається ваш гендер зі статтю, яку записали, коли ви народилися?
more-about-you-gender-hint = Гендер — це те, ким ви себе відчуваєте і як живете, наприклад, як чоловік чи як жінка
more-about-you-gender-same = Так
more-about-you-gender-different = Ні
more-about-you-gender-not-say = Не хочу казати
more-about-you-orientation-label = Що з цього найкраще вас описує?
more-about-you-orientation-hint = Це про те, хто вас приваблює
more-about-you-orientation-straight = Гетеросексуальна орієнтація
more-about-you-orientation-gay-or-lesbian = Гей або лесбійка
more-about-you-orientation-bisexual = Бісексуальна орієнтація
more-about-you-orientation-other = Інша сексуальна орієнтація
more-about-you-orientation-not-say = Не хочу казати

## The same, asked of a child or young person

child-about-you-sex-label = Ви хлопець чи дівчина?
child-about-you-sex-female = Дівчина
child-about-you-sex-male = Хлопець
child-about-you-ethnic_group-label = Звідки походить ваша родина?
child-about-you-ethnic_group-hint = Виберіть найближче
child-about-you-background-label = Чи можете ви розповісти більше про те, звідки походить ваша родина?
child-about-you-condition-label = Чи маєте ви хворобу або інвалідність?
child-about-you-condition-hint = Таку, що триває вже рік або може тривати рік. Вона може бути в тілі або в тому, як ви почуваєтеся й думаєте
child-about-you-limits-label = Чи важче вам через це щодня?
child-about-you-religion-label = Чи є у вас релігія?

## Faults of any field

fault-missing = Дайте відповідь на це запитання
fault-too-long = Зробіть текст коротшим. Найбільша кількість символів: { $limit }
fault-not-a-choice = Виберіть зі списку
fault-not-alone = Виберіть або лише останню відповідь, або інші
fault-email = Напишіть електронну адресу в такому вигляді: name@example.com
fault-email-ending = Перевірте кінець своєї електронної адреси. Там має бути .com чи .co.uk?
fault-email-slip = Перевірте свою електронну адресу. Можливо, має бути { $meant }?
fault-phone = Напишіть номер телефону разом із кодом, наприклад, 01632 960001
fault-phone-short = Перевірте свій номер телефону. Номер мобільного, який починається з 07, має 11 цифр
