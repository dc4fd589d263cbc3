#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found told_schemes(const Text&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> told(const std::string& words, const std::string& author = "a@example.com") {
  const auto mail = testing::mail(
      "From: " + author + "\nTo: jane@example.jp\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(told_schemes, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(GiftCardCodes, ToBeBoughtAndSent) {
  for (const char* words :
       {"取引先への贈答用に、アマゾンのギフトカードを1万円分、10枚買ってきてください。\n\n"
        "購入後、裏面の銀色の部分を削り、写真を撮ってこちらに送ってください。",
        "コンビニで電子マネーを5万円分購入し、16桁の番号をメールで知らせてください。",
        "I need you to pick up ten Apple gift cards at the store.\n\n"
        "Scratch off the back and email me the codes.",
        "Kannst du bitte schnell fünf Guthabenkarten kaufen? Rubbel sie frei und schick mir die Fotos.",
        "Achetez des cartes cadeaux pour nos clients, puis grattez-les et envoyez-moi les codes."})
    EXPECT_THAT(told(words), ElementsAre("scheme.gift_card_codes")) << words;
}

TEST(GiftCardCodes, ShopsThankersAndThoseWhoWarn) {
  for (const char* words :
       {"ギフトカードをご購入いただきありがとうございます。ギフトコードは商品ページでご確認ください。",
        "アンケートにお答えいただいた方に、ギフト券をお送りします。",
        "忘年会の景品用にギフトカードを5枚買っておきました。領収書は経理に回しています。",
        "コンビニで電子マネーを購入させ、番号を送らせる詐欺が増えています。番号を送ってはいけません。",
        "Thank you for buying a gift card. It never expires.",
        "Scammers ask you to buy gift cards and send the codes. Never send the codes to anyone."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
  EXPECT_THAT(told("これは本物でしょうか。\n\n> ギフトカードを購入し、コードの写真を送ってください。\n"),
              IsEmpty())
      << "who quotes it does not ask for it";
}

TEST(UntraceablePayment, ForDebtsFeesAndPrizes) {
  for (const char* words :
       {"未払い金について訴訟を提起されました。取り下げをご希望の場合は、電子マネーでお支払いください。",
        "滞納された税金の納付は、コンビニで買えるプリペイドカードで承ります。お支払いを急いでください。",
        "当選金の受け取り手数料3,000円は、ギフト券にてお支払いください。",
        "Your unpaid fine must be paid today. Payment is accepted in gift cards or bitcoin: pay with gift "
        "cards."})
    EXPECT_THAT(told(words), ElementsAre("scheme.untraceable_payment")) << words;
}

TEST(UntraceablePayment, ShopsAndThoseWhoWarn) {
  for (const char* words :
       {"お支払い方法：クレジットカード、電子マネー、コンビニ払い。配送手数料は無料です。",
        "電子マネーでのお支払いで2%還元。", "未納の会費は、下記の口座へお振り込みください。",
        "未納料金を電子マネーで支払わせる詐欺が増えています。お支払いの前にご相談ください。",
        "You can pay by card or with gift cards at the checkout."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(ChequeToPassOn, KeepsAShareAndSendsTheRest) {
  for (const char* words :
       {"When you get the check, deposit it, deduct your fee and send the rest to the mover by Zelle.",
        "Once you have cashed the cheque, please forward the remaining balance to my agent.",
        "小切手を銀行に入金し、手数料を引いた差額を担当者へ送金してください。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.cheque_to_pass_on")) << words;
}

TEST(ChequeToPassOn, OrdinaryCheques) {
  for (const char* words :
       {"Please find our cheque for the rent enclosed.", "Deposit the check at any branch.",
        "Scammers send a check and ask you to deposit it and forward the difference.",
        "小切手でのお支払いは承っておりません。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(KeysByPost, FromAnOwnerWhoIsAway) {
  for (const char* words :
       {"仕事でロンドンに引っ越しました。敷金と家賃を先に預けていただければ、鍵をEMSでお届けします。",
        "I am currently abroad for work, so I cannot show the apartment. Once you pay the deposit, the keys "
        "will be sent to you by courier."})
    EXPECT_THAT(told(words), ElementsAre("scheme.keys_by_post")) << words;
}

TEST(KeysByPost, HonestLandlords) {
  for (const char* words :
       {"敷金と初月の家賃のお支払いを確認しました。鍵は店舗でお渡しします。",
        "ご宿泊ありがとうございました。お部屋に鍵の忘れ物がありましたので、お送りします。",
        "Rent is due on the first: please pay by standing order. Keys can be had at the office."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(FriendByMistake, GoesOnTalking) {
  for (const char* words :
       {"友人の連絡先だと思って送りましたが、宛先を間違えていたようです。これも何かのご縁ですから、お友達にな"
        "りませんか。",
        "もし間違っていたらごめんなさい。越してきたばかりで知り合いもまだ少なくて…。これも何かのご縁かもしれ"
        "ませんね。",
        "Sorry, I have the wrong number. But maybe it is fate: would you like to chat and be friends?"})
    EXPECT_THAT(told(words), ElementsAre("scheme.friend_by_mistake")) << words;
}

TEST(FriendByMistake, HonestMistakesEnd) {
  for (const char* words :
       {"宛先を間違えて送信いたしました。先ほどのメールは破棄してください。申し訳ございません。",
        "何かのご縁ですので、同窓会でまたお話しできればうれしいです。",
        "Sorry, I sent this to the wrong address. Please delete it.",
        "宛先を間違えたふりをして「これも何かのご縁です、お友達になりませんか」と書いてくる詐欺があります。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(OfferAsNotice, OrdersBySmallPrint) {
  for (const char* words : {"「全国企業年鑑」の掲載情報をご確認のうえご返送ください。本書への署名により、有料"
                            "掲載を申し込むものとします。",
                            "Publication of your trademark: EUR 1,890. Please note: payment constitutes "
                            "acceptance of our General Terms.",
                            "Eintrag in das Branchenverzeichnis: Durch Ihre Unterschrift kommt ein Vertrag "
                            "über zwei Jahre zustande."})
    EXPECT_THAT(told(words), ElementsAre("scheme.offer_as_notice")) << words;
}

TEST(OfferAsNotice, HonestForms) {
  for (const char* words : {"ご注文書へのご署名をもって、ご契約の成立とします。",
                            "企業データベースの掲載内容をご確認ください。変更は無料です。",
                            "Signing this quote constitutes acceptance of our offer.",
                            "Our company is listed in the business directory."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(IllicitGoods, AreOffered) {
  for (const char* words :
       {"Generic Viagra 100mg from $0.79 a pill.", "Tramadol und Xanax ohne Rezept, diskreter Versand.",
        "Submariner and Nautilus, 1:1 superclone, no one can tell.", "150 free spins. No ID, crypto payouts.",
        "ロレックスのスーパーコピー時計を激安販売。", "バイアグラ1錠150円、処方箋不要で個人輸入できます。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.illicit_goods")) << words;
}

TEST(IllicitGoods, HonestShopsDoctorsAndWarnings) {
  for (const char* words :
       {"Your prescription for sildenafil is ready for collection at the pharmacy.",
        "A vintage Rolex Submariner of 1968, with papers, from $9,000.",
        "Get £20 in free bets. ID checks apply.", "スーパーコピーを売る偽サイトの詐欺にご注意ください。",
        "ED治療薬は医師の処方が必要です。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(CodeForAnother, FromAFreeMailbox) {
  for (const char* words :
       {"電話番号を入れるとSMSで6桁の番号が届くから、それを入れて投票してね。",
        "間違えてあなたの番号を登録してしまいました。携帯に届いた認証番号を教えてください。",
        "I typed your number by accident. Please send me the 6-digit code that comes to your phone by text.",
        "Schick mir bitte den Code, den du gerade per SMS bekommen hast."})
    EXPECT_THAT(told(words, "someone@gmail.com"), ElementsAre("scheme.code_for_another")) << words;
}

TEST(CodeForAnother, OwnCodesAndWarnings) {
  EXPECT_THAT(told("電話番号を登録するとSMSで6桁のコードが届きますので、画面に入力してください。",
                   "it@example.co.jp"),
              IsEmpty());
  for (const char* words :
       {"届いた認証番号は誰にも教えないでください。", "Your code is 123456. Do not share it.",
        "I will send you the code for the door tomorrow."})
    EXPECT_THAT(told(words, "someone@gmail.com"), IsEmpty()) << words;
}

TEST(PasteAndRun, WhatAPagePutOnTheClipboard) {
  for (const char* words :
       {"To prove that you are human, press Windows + R, then Ctrl + V, then Enter.",
        "確認のため、Windowsキー + R を押し、Ctrl + V で貼り付けて Enter を押してください。",
        "Drücken Sie Windows-Taste + R, dann Strg + V und Enter.",
        "To verify that you are no robot, open PowerShell and paste the text that was copied."})
    EXPECT_THAT(told(words), ElementsAre("scheme.paste_and_run")) << words;
}

TEST(PasteAndRun, HonestKeysAndWarnings) {
  for (const char* words : {"Press Windows + R and type winver to see your version.",
                            "To install the tool, open a terminal and paste: brew install example.",
                            "Select the table and press Ctrl + V in Excel.",
                            "Phishing pages ask you to press Windows + R and then Ctrl + V. Never do so."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(Blackmail, ByPicturesThatThereNeverWere) {
  for (const char* words :
       {"I placed malware on the adult website that you visited, and your web camera made a video.\n\n"
        "You will pay $900 in Bitcoin.",
        "あなたの端末の画面とカメラを見ることができる状態です。\n\n"
        "ビットコインを以下へお送りください。",
        "Ich habe Ihre Webcam gestartet und ein Video aufgenommen, als Sie eine Pornoseite besuchten. "
        "Zahlen Sie 900 Euro in Bitcoin.",
        "Ik heb toegang gekregen tot al uw apparaten.\n\nU maakt 1.450 euro in bitcoin over."})
    EXPECT_THAT(told(words), ElementsAre("scheme.blackmail")) << words;
  EXPECT_THAT(told("The camera records a video of the door. We take Visa and bank transfers."), IsEmpty());
  EXPECT_THAT(told("Scammers claim that your webcam filmed you on a porn site and want bitcoin."), IsEmpty());
}

TEST(MockCourt, WithALastDay) {
  EXPECT_THAT(told("訴訟番号(ワ)1903 取下げ期日までにご連絡がない場合、給与の差押えが行われます。"),
              ElementsAre("scheme.mock_court"));
  EXPECT_THAT(told("裁判所から届いた訴状の件で、答弁書の期限をご相談させてください。"), IsEmpty());
}

TEST(MoneyMule, PassesOnWhatOthersPaid) {
  for (const char* words :
       {"You receive payments of our clients on your bank account, keep 8% and send the rest by Western "
        "Union.",
        "Sie nehmen Überweisungen unserer Kunden auf Ihrem Girokonto entgegen und leiten den Betrag per "
        "Western Union weiter."})
    EXPECT_THAT(told(words), ElementsAre("scheme.money_mule")) << words;
  EXPECT_THAT(told("You receive payments from the shop on your bank account on the first of each month."),
              IsEmpty());
}

TEST(DoubledCoins, ComeBackTwice) {
  EXPECT_THAT(told("Send between 0.1 BTC and 20 BTC to the address and get double back at once."),
              ElementsAre("scheme.doubled_coins"));
  EXPECT_THAT(told("You sent 0.1 BTC to your own wallet."), IsEmpty());
}

TEST(WalletForAGift, IsToBeConnected) {
  EXPECT_THAT(told("The airdrop is open. Connect your wallet to claim 900 tokens."),
              ElementsAre("scheme.wallet_for_a_gift"));
  EXPECT_THAT(told("トークンの配布を開始しました。ウォレットを接続してください。"),
              ElementsAre("scheme.wallet_for_a_gift"));
  EXPECT_THAT(told("You can connect your wallet in the settings of the app."), IsEmpty());
}

TEST(ToutedShare, RisesOnADayThatIsNamed) {
  EXPECT_THAT(told("Symbol: ABCD. Rating: STRONG BUY. Insiders have loaded up."),
              ElementsAre("scheme.touted_share"));
  EXPECT_THAT(told("WKN ... A0X9Z7, Ziel 1: 1,90 EUR. Die Rakete steht bereit."),
              ElementsAre("scheme.touted_share"));
  EXPECT_THAT(told("Your order of 10 shares (symbol: ABCD) was filled at $41.20."), IsEmpty());
}

TEST(EffortlessIncome, FromHome) {
  for (const char* words :
       {"Earn $7,487 a month from home, no experience.", "Start your home based business today!",
        "スマホだけで月収30万円を稼げる方法です。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.effortless_income")) << words;
  EXPECT_THAT(told("The position pays $4,200 a month; two days a week at the office."), IsEmpty());
}

TEST(CreditForAnyone, WithoutALook) {
  for (const char* words : {"Bad credit? No problem, you are approved.", "Kredit ohne Schufa, sofort.",
                            "在籍確認のお電話はいたしません。即日で30万円までご用意できます。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.credit_for_anyone")) << words;
  EXPECT_THAT(told("在籍確認は不要です。30万円まで融資します。東京都知事(3)第31234号"), IsEmpty())
      << "a lender with his number";
}

TEST(MiracleCure, InDays) {
  for (const char* words : {"She lost 23 lbs in 30 days with two things.", "寝るだけで痩せる新習慣。",
                            "Eliminou 14 quilos em 19 dias comendo pão."})
    EXPECT_THAT(told(words), ElementsAre("scheme.miracle_cure")) << words;
  EXPECT_THAT(told("Your appointment with the dietician is in two weeks."), IsEmpty());
}

TEST(FakeShop, DearGoodsForATenth) {
  EXPECT_THAT(told("全品90%OFF。お支払い方法：銀行振込のみ"), ElementsAre("scheme.fake_shop"));
  EXPECT_THAT(told("90%OFFの夏物もあります。お支払いはカード、銀行振込、代引き。"), IsEmpty());
}

TEST(FarewellSale, ForAFifthAndNoCounter) {
  for (const char* words : {"Après 41 ans, notre atelier baisse le rideau. Sac en cuir 189 € → 39,90 €.",
                            "Después de 47 años bajamos la persiana. Todo al -80 %.",
                            "Dopo 42 anni chiudiamo la bottega: -80% su tutto.",
                            "Após 27 anos fechamos as portas. Bolsa de R$ 689,00 por R$ 137,80."})
    EXPECT_THAT(told(words), ElementsAre("scheme.farewell_sale")) << words;
  for (const char* words :
       {"Après 26 ans, l'atelier ferme le 24 décembre : tout le stock à -30 %, puis -50 %.",
        "Tras 43 años bajamos la persiana. Todo al -80 %, solo en tienda.",
        "Dopo 30 anni chiudiamo il negozio: -80%, passate a salutarci in bottega."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(SecretPayment, NobodyMayKnow) {
  for (const char* words : {"Un acompte de 247 000 euros doit partir aujourd'hui. Ne m'appelez pas.",
                            "El anticipo es de 86.400 €, hoy. No lo comente con nadie.",
                            "Un acconto di 58.900 € deve partire oggi. Massima riservatezza.",
                            "Hoje tem de sair um sinal de 247.000 euros. Não me ligue."})
    EXPECT_THAT(told(words), ElementsAre("scheme.secret_payment")) << words;
  EXPECT_THAT(told("Le virement de 12 480 € est parti. Appelez-moi si besoin."), IsEmpty());
}

TEST(FalsePolice, HearsByMailInFourLanguages) {
  for (const char* words : {"La brigade des mineurs vous convoque pour des infractions. Envoyez vos "
                            "justifications par mail sous 72 "
                            "heures.",
                            "La Policía Judicial y Europol: citación por delitos contra menores. Pasado este "
                            "plazo se dictará orden de detención.",
                            "La Polizia Giudiziaria e Interpol: procedimento per reati su minori. Invii le "
                            "giustificazioni via mail.",
                            "A Polícia Judiciária e a Europol: processo por crimes contra menores. Envie as "
                            "justificações por e-mail."})
    EXPECT_THAT(told(words), ElementsAre("scheme.false_police")) << words;
  EXPECT_THAT(told("La police judiciaire vous convoque comme témoin. Présentez-vous au commissariat."),
              IsEmpty());
}

TEST(MoneyForTrouble, ChildrenWithANewNumber) {
  for (const char* words :
       {"Maman, mon téléphone est tombé, voici mon nouveau numéro. Peux-tu m'avancer le loyer ?",
        "Mamá, este es mi número nuevo. ¿Me haces una transferencia hoy?",
        "Ciao mamma, ho cambiato numero. Mi puoi anticipare un bonifico oggi?",
        "Oi mãe, troquei de número. Consegue fazer um pix hoje?"})
    EXPECT_THAT(told(words), ElementsAre("scheme.money_for_trouble")) << words;
  EXPECT_THAT(told("Maman, j'ai changé de numéro, c'est le 01 00 00 00 00. Bisous, à dimanche !"), IsEmpty());
}

TEST(ToldSchemes, SubjectsCountAsWords) {
  const auto mail = testing::mail(
      "From: a@example.com\nTo: jane@example.jp\nSubject: No prescription needed: viagra $1\n"
      "Content-Type: text/plain; charset=utf-8\n\nhere you are\n");
  const auto texts = testing::leads<Text>(read_bodies, mail);  // the subject, and the body
  EXPECT_THAT(testing::ids(testing::run(told_schemes, texts.at(1))), ElementsAre("scheme.illicit_goods"));
}

TEST(ToldSchemes, TellOneFindingOnce) {
  EXPECT_THAT(
      told("元本保証で毎月8%の配当です。元証券マンが厳選した銘柄を配信しています。まずはLINEで友だち追加して"
           "ください。"),
      ElementsAre("scheme.unlicensed_tips"));
}

TEST(CasinoBonus, FromAHouseWithoutALicence) {
  EXPECT_THAT(told("Our casino doubles your first deposit. Welcome bonus: $2400."),
              ElementsAre("scheme.casino_bonus"));
  EXPECT_THAT(told("Our casino doubles your first deposit. 18+, gamble responsibly."), IsEmpty());
}

TEST(DatingBait, SomebodyNearWaits) {
  for (const char* words :
       {"Lonely housewives in your area want to meet tonight.", "既婚の女性です。大人の関係を求めています。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.dating_bait")) << words;
  EXPECT_THAT(told("The women's team meets in your area on Sunday."), IsEmpty());
}

TEST(CodeToSignIn, ByTelephone) {
  for (const char* words :
       {"Your authenticator registration lapses on Friday. Scan the code below with your phone.",
        "多要素認証の再登録が必要です。下のQRコードをスマートフォンで読み取ってください。",
        "Ihre Zwei-Faktor-Anmeldung läuft ab. Bitte scannen Sie diesen QR-Code mit dem Handy.",
        "Uw wachtwoord verloopt vandaag. Scan onderstaande QR-code om toegang te houden."})
    EXPECT_THAT(told(words), ElementsAre("scheme.code_to_sign_in")) << words;
  for (const char* words :
       {"Scan the code at the gate; your ticket is valid for two.",
        "Your password expires on Friday. Change it on the intranet as usual.",
        "Two-factor sign-in is required from May. Scan the code that the portal shows.",
        "多要素認証の再登録が必要です。ポータルの画面に出るQRコードを読み取ってください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(UnaskedService, RanksAndAddresses) {
  for (const char* words :
       {"Your website is not ranking on Google for your main keywords.",
        "2 million targeted email addresses for $149.", "貴社サイトをGoogleで上位に表示させます。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.unasked_service")) << words;
  EXPECT_THAT(told("We found the answer on the first page of a search."), IsEmpty());
}

TEST(FortuneTeller, HasSeenTheName) {
  EXPECT_THAT(told("水盤にあなたのお名前が浮かびました。金銭の流れが変わる日です。はじめの鑑定は無料です。"),
              ElementsAre("scheme.fortune_teller"));
}

TEST(BankChangeByFreeMail, FirmsHaveTheirOwn) {
  EXPECT_THAT(told("8月分の家賃から、お振込先が次のとおり変わります。", "kanri@outlook.jp"),
              ElementsAre("scheme.bank_change_by_free_mail"));
  EXPECT_THAT(told("8月分の家賃から、お振込先が次のとおり変わります。"), IsEmpty());
}

TEST(DoubtfulBankChange, NobodyIsToCallOrTheReasonIsAThiefs) {
  for (const char* words :
       {"弊社の振込先口座が変更になりました。現在、社屋移転のため電話がつながりません。ご連絡は本メールのみで"
        "お願いします。",
        "今回のお支払いは、下記の口座へお願いいたします。担当者は出張中でお電話に出られません。",
        "Please note our new bank details below. Our phone lines are currently down, so reply by e-mail.",
        "We have changed bank account details for payment: new bank account information attached. "
        "I am only reachable by e-mail this week.",
        "税務調査の関係で、当社口座への入金が一時的にできない状態です。今回に限り、海外子会社の口座をご利用く"
        "ださい。",
        "Our main account is being audited. Please route all payments through our group account until "
        "further notice.",
        "今回のお支払分より下記口座に変更となりました。展示会で席を外しておりますので、ご連絡はメールでお願い"
        "します。",
        "Bitte nutzen Sie ab sofort unsere neue Bankverbindung. Wir sind nur per E-Mail erreichbar.",
        "Our account is under audit and cannot receive payments. Please pay to our new account."})
    EXPECT_THAT(told(words), ElementsAre("scheme.doubtful_bank_change")) << words;
}

TEST(DoubtfulBankChange, WhoMayBeAskedIsHeard) {
  EXPECT_THAT(told("弊社の振込先口座を変更いたします。書面を郵送しております。"
                   "営業時間外は電話に出られませんが、ご不審の際はご存じの番号にお電話でご確認ください。"),
              IsEmpty());
  EXPECT_THAT(told("振込先が変更になりました。詳しくは担当までお問い合わせください。"), IsEmpty());
  EXPECT_THAT(told("口座情報の変更をご希望の場合は、変更届をお送りします。お電話でのお申し込みは受け付けてお"
                   "りません。"),
              IsEmpty());
  EXPECT_THAT(told("振込先が変更になりました。お問い合わせはメールにてお願いいたします。"), IsEmpty());
  EXPECT_THAT(told("台風のため、本日は電話がつながりにくくなっております。"), IsEmpty());
  EXPECT_THAT(
      told("Our new bank details are attached. Please call us on the number you have on file to verify. "
           "Our phone lines are down at noon."),
      IsEmpty());
  EXPECT_THAT(told("経費の振込先口座が変更になりました。電話に出られないのでメールでお願いします。",
                   "soumu@example.jp"),
              IsEmpty())
      << "of the own house";
}

TEST(StrangerAsksPapers, AfterTheTale) {
  for (const char* words :
       {"私はいま紛争地の野戦病院で軍医として働いています。箱を送りますので、お名前、住所、電話番号を教えてく"
        "ださい。",
        "故人の遺産について、貴方様を相続人として申請いたします。次の情報をこのアドレスまでお送りください。氏"
        "名と職業です。",
        "I am the lawyer of a late client, next of kin to be found. Send your full name, address and phone "
        "number.",
        "I saw your profile and it touched my heart. Please send me a copy of your passport."})
    EXPECT_THAT(told(words), ElementsAre("scheme.stranger_asks_papers")) << words;
}

TEST(StrangerAsksPapers, FriendsAndOffices) {
  for (const char* words : {"お名前とご住所、電話番号をお送りください。抽選で記念品を差しあげます。",
                            "遺産の分割について、次回の打ち合わせの日程をご連絡ください。",
                            "To register, send your full name, address and phone number to the office.",
                            "遺産を口実にした詐欺にご注意ください。貴方様を相続人として申請すると言い、お名前"
                            "と住所を教えてくださいと求めます。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(JobInChat, OfTapsOnATelephone) {
  for (const char* words :
       {"投稿に「いいね」を押してスクショを送るだけで1件300円です。担当者のLINEを追加してください。",
        "スマホだけでできる簡単なお仕事です。詳しくはテレグラムのグループに招待します。",
        "Rate hotels and complete simple tasks to earn $120 a day. Contact our manager on WhatsApp: join the "
        "WhatsApp group."})
    EXPECT_THAT(told(words), Contains("scheme.job_in_chat")) << words;
}

TEST(JobInChat, HonestWork) {
  for (const char* words :
       {"時給1,300円の倉庫のお仕事です。応募はLINEからもできます。",
        "フォロー＆リポストで、抽選で1,000円分のポイントが当たります。",
        "データ入力の簡単なお仕事です。有料職業紹介事業許可番号13-ユ-000000。LINEでご連絡ください。",
        "「いいね」を押すだけで1件300円と誘い、LINEに登録させる詐欺が増えています。",
        "Our part-time position pays $20 an hour. Apply on our site."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(UnlicensedTips, GainsByChat) {
  for (const char* words :
       {"元証券マンが厳選した銘柄を毎朝無料で配信しています。まずはLINEで友だち追加してください。",
        "AIの自動売買で月利12%を実現。限定30名様をテレグラムのグループへご招待します。",
        "スマホだけで日給3万円。詳しい内容はLINEでご連絡ください。",
        "スマホがあれば誰でもできる作業です。日給1万5千円から。LINEで担当者を追加してください。",
        "株で毎月50万円の利益を出しています。私のオープンチャットで推奨銘柄を配信中です。",
        "元本保証で毎月8%の配当をお受け取りいただけます。最低10万円から。",
        "先月ご案内した銘柄は17営業日で+214%"
        "。元本は当会の準備金により保証されております。LINEで友だち追加してください。",
        "お預かりした資金を3日で2倍にしてお返しします。",
        "Our analysts share daily stock picks with doubling profit. Join our WhatsApp group today.",
        "Guaranteed returns of 5 % per week: message our assistant on Telegram.",
        "Garantierte Rendite ohne Risiko – jetzt in die Telegram-Gruppe."})
    EXPECT_THAT(told(words), Contains("scheme.unlicensed_tips")) << words;
}

TEST(UnlicensedTips, ShopsAdvisersAndThoseWhoWarn) {
  for (const char* words :
       {"LINE公式アカウントの友だち追加で、次回使える500円クーポンをプレゼント。",
        "時給1,200円以上の求人を毎日更新。有料職業紹介事業 許可番号 "
        "13-ユ-000000。LINEでのご応募も受け付けています。",
        "月給30万円以上、年収500万円の求人が12件あります。LINEで簡単に応募できます。",
        "スキマ時間のアンケートで毎月3000円分のポイント。LINEの友だち追加で100ポイント。",
        "日経平均株価は2.1%高でした。例示工業の営業利益は12%"
        "増です。記事はLINEでもお届けします。友だち追加はこちら。",
        "投資信託の元本は保証されません。LINEで友だち追加すると、くわしい資料をお届けします。",
        "注目銘柄のレポートを無料公開中。LINEでもお届けします。\n\n"
        "例示証券株式会社 金融商品取引業者 関東財務局長(金商)第000号",
        "投資セミナーのご案内。会場は本店3階です。お申し込みは電話で。",
        "「必ず儲かる銘柄を教える」とLINEグループに誘う投資詐欺が増えています。",
        "夫が「投資で必ず儲かる」というLINEグループに入ってしまい、心配です。",
        "Join our WhatsApp group for the school trip.",
        "Stock picks with steady profit in our WhatsApp channel. Example Ltd is "
        "authorised and regulated by the FCA."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(Extortion, IsThreatened) {
  for (const char* words : {"御社のサイトを攻撃します。中止をご希望なら、2 BTCをお送りください。",
                            "期限までに3万ドルが支払われない場合、顧客名簿を公開します。",
                            "録音を消去するための料金は20万円です。入金がなければ、職場の方々に届きます。",
                            "建物に爆弾を仕掛けた。今夜までに500万円を用意しろ。",
                            "払わなければ、あなたの写真を連絡先の全員に送ります。10万円で結構です。"})
    EXPECT_THAT(told(words), Contains("scheme.extortion")) << words;
}

TEST(Extortion, HonestClaimsAndDrills) {
  for (const char* words :
       {"運動会の動画を公開しました。DVDは1枚1,500円です。お支払いは当日で構いません。",
        "会費5,000円のお支払いがない場合、次号の会報をお送りできません。",
        "退会すると、保存された写真はすべて削除されます。月額300円の有料プランを続ける場合は、お手続きは不要"
        "です。",
        "標的型攻撃メールの訓練を行います。費用は1人500円です。",
        "予約金1万円のお支払いが確認できましたら、仮予約を取り消して本予約といたします。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(FalsePolice, HearsInAChatOrMovesMoney) {
  for (const char* words :
       {"警視庁捜査二課です。貴殿名義のキャッシュカードが押収されました。事情聴取はLINEのビデオ通話で行います"
        "。",
        "あなたの口座が資金洗浄に利用されています。潔白を証明するため、残高を国の管理口座へ移してください。",
        "あなたには逮捕状が出ています。オンラインで取り調べを受けるか、本日中に出頭してください。"})
    EXPECT_THAT(told(words), Contains("scheme.false_police")) << words;
}

TEST(FalsePolice, PoliceBanksAndCourts) {
  for (const char* words :
       {"拾得物の届け出がありました。あなた名義のキャッシュカードが入った財布です。受付の窓口へお越しください"
        "。",
        "犯罪収益移転防止法にもとづき、お取引の目的を確認させていただいております。店頭またはオンラインで承り"
        "ます。",
        "証人としてのご出頭をお願いする呼出状を郵送しました。当日はオンラインでの参加もできます。",
        "警察官を名乗り、LINEのビデオ通話で事情聴取をすると言う詐欺が増えています。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(ForbidsAdvice, OfPoliceShopAndFamily) {
  for (const char* words :
       {"コンビニの店員に何に使うのか聞かれたら、自分用だと答えてください。", "警察に相談しても無駄です。",
        "警察や弁護士に相談されますと、返金の対象外となります。",
        "捜査の内容は、ご家族にも話さないでください。",
        "主治医には相談しないでください。反対されるだけです。"})
    EXPECT_THAT(told(words), Contains("scheme.forbids_advice")) << words;
}

TEST(ForbidsAdvice, HonestLimits) {
  for (const char* words :
       {"会場へのお問い合わせはご遠慮ください。", "不審な電話は、警察や消費生活センターにご相談ください。",
        "医師に相談せずに服用をやめないでください。", "サプライズなので、お父さんには言わないでね。",
        "窓口で振込の目的をお尋ねすることがあります。ありのままお答えください。",
        "相談された内容を、ご家族や勤務先に知らせることはありません。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(SecretByReply, OrByTelephone) {
  for (const char* words : {"ユーザー名と現在のパスワードを、このメールにご返信ください。",
                            "口座番号と暗証番号を担当者までお知らせください。",
                            "カード番号と有効期限を写真に撮って送ってください。",
                            "トークンに表示される6桁の数字を、お電話でお伺いします。",
                            "暗証番号をご用意のうえ、お電話ください。"})
    EXPECT_THAT(told(words), Contains("scheme.secret_by_reply")) << words;
}

TEST(SecretByReply, HonestHelp) {
  for (const char* words :
       {"暗証番号をメールでお尋ねすることはありません。", "パスワードを返信しないでください。",
        "ファイルの解凍パスワードは、別のメールでお知らせします。", "カード番号の下4桁をご確認ください。",
        "会議室のWi-Fiのパスワードを教えてください。", "暗証番号をお忘れの方は、お電話ください。",
        "ログインIDをお忘れの方に、再発行のご案内をお送りします。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(SecretToBePaid, AsksWhatOpensAccounts) {
  for (const char* words : {"保険料をお返しします。振込先の口座番号と暗証番号をご入力ください。",
                            "アンケートの謝礼のお受け取りには、カードの番号とセキュリティコードが必要です。",
                            "還付金があります。ネットバンキングのIDとパスワードをご用意ください。"})
    EXPECT_THAT(told(words), Contains("scheme.secret_to_be_paid")) << words;
}

TEST(SecretToBePaid, HonestRefunds) {
  for (const char* words : {"返金先の口座をお知らせください。暗証番号をお伺いすることはありません。",
                            "還付申告には、マイナンバーカードの読み取りと暗証番号の入力が必要です。",
                            "カードへ返金いたします。お手続きは不要です。",
                            "新しい暗証番号を設定してください。年会費は返金されません。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(RefundAtCashMachine, IsGuidedByTelephone) {
  for (const char* words :
       {"医療費の還付金があります。携帯電話を持って、お近くのATMへお越しください。",
        "保険料を払い戻します。ATMでお手続きいただけますので、着きましたらお電話ください。"})
    EXPECT_THAT(told(words), Contains("scheme.refund_at_cash_machine")) << words;
  for (const char* words :
       {"還付金の受け取りに、ATMを使うことはありません。", "返金はご登録の口座へお振り込みします。",
        "当行のATMは21時までご利用いただけます。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(ToldSchemes, HonestNeighboursOfWhatIsHeardInJapanese) {
  for (const char* words : {"オンライン英会話の講師を募集しています。スキマ時間に在宅で、1コマ1,"
                            "500円。面接はオンラインで行います。",
                            "荷物を預かって届けるだけの宅配パートナーを募集しています。",
                            "元本保証型の定期預金、年0.4%です。預金保険の対象です。",
                            "お支払いが確認でき次第、データを削除し、契約を終了します。違約金は1万円です。",
                            "遺産分割協議書の案をお送りします。預金3,200万円をお二人で半々に分ける内容です。",
                            "お問い合わせの際は、ログインIDをお知らせください。パスワードは不要です。",
                            "建物の管理会社が変更となります。新しい口座へお振り込みください。ご不明な点はお電"
                            "話でご確認ください。",
                            "未公開株の勧誘をうたうメールは、当社とは一切関係がございません。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(RecoveryPhrase, OpensAWallet) {
  for (const char* words : {"ウォレットの再認証が必要です。本日中に復元フレーズを入力してください。",
                            "セキュリティ要件が変わりました。12単語を入力していただくと、移行が完了します。"})
    EXPECT_THAT(told(words), Contains("scheme.recovery_phrase")) << words;
}

TEST(RecoveryPhrase, WhoGuardsIt) {
  for (const char* words : {"復元フレーズは、紙に書いて保管してください。だれにも教えないでください。",
                            "当社が復元フレーズの入力を求めることはありません。本日中のご対応は不要です。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(FeeToWithdraw, TakesTheLastMoney) {
  for (const char* words : {"出金の前に、利益の20%に当たる税を納付していただく必要があります。",
                            "報酬の引き出しには、先に保証金5万円のご入金が必要です。",
                            "税金を残高から差し引くことはできません。"})
    EXPECT_THAT(told(words), Contains("scheme.fee_to_withdraw")) << words;
}

TEST(FeeToWithdraw, HonestBrokers) {
  for (const char* words : {"出金手数料は1回につき330円です。出金額から差し引いて振り込みます。",
                            "出金には本人確認が必要です。書類をアップロードしてください。",
                            "口座からの引き出しは、平日の9時から15時までです。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(InfectedCall, ATechnicianWaits) {
  for (const char* words : {"パソコンがウイルスに感染しました。電源を切らず、03-0000-0000へお電話ください。",
                            "お客様の回線から不正な通信が検出されました。エンジニアが遠隔操作で対応します。"})
    EXPECT_THAT(told(words), Contains("scheme.infected_call")) << words;
}

TEST(InfectedCall, HonestAlarms) {
  for (const char* words : {"ウイルスに感染したときは、LANケーブルを抜き、情報システム課へ連絡してください。",
                            "スキャンが完了しました。脅威は見つかりませんでした。",
                            "プリンターの設定は、リモートサポートで承ります。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(GuardOff, WarningsArePassedOver) {
  for (const char* words : {"セキュリティソフトが反応することがありますので、一時的に停止してください。",
                            "「発行元が不明です」と出ましたら、「詳細情報」から「実行」を選んでください。",
                            "警告が表示されましたら「実行」を押してください。"})
    EXPECT_THAT(told(words), Contains("scheme.guard_off")) << words;
}

TEST(GuardOff, HonestWarnings) {
  for (const char* words :
       {"セキュリティソフトを最新の状態にしてください。",
        "警告が表示されたら、開かずに情報システム課へご連絡ください。", "多要素認証を有効にしてください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(ProofToOpen, OfWhatIsInfringed) {
  for (const char* words :
       {"貴社のサイトで当方の著作権が侵害されています。証拠は下記のリンクにまとめました。",
        "写真の無断使用について。侵害箇所の一覧をダウンロードしてご確認ください。"})
    EXPECT_THAT(told(words), Contains("scheme.proof_to_open")) << words;
}

TEST(ProofToOpen, HonestOwners) {
  for (const char* words : {"当サイトの文章、画像の無断転載はお断りします。",
                            "著作権についての研修の資料は、下記にまとめました。",
                            "掲載写真の使用料について、契約書をお送りします。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(StrangersFortune, IsShared) {
  for (const char* words : {"取引のない口座に2,300万ドルが残されています。報酬として40%を差し上げます。",
                            "亡き夫の遺産850万ユーロをあなたに託したいのです。親戚には話さないでください。",
                            "5,000万円の資金援助の申し出がございます。「希望」とだけご返信ください。"})
    EXPECT_THAT(told(words), Contains("scheme.strangers_fortune")) << words;
}

TEST(StrangersFortune, HonestHeirsAndGivers) {
  for (const char* words : {"相続税の申告期限は10か月です。遺産の分け方が決まらない場合はご相談ください。",
                            "3,000万円の寄付をいただきました。心よりお礼申し上げます。",
                            "お父様の預金1,200万円の相続のお手続きについて、必要な書類をご案内します。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(AddressWon, OfWhoNeverEntered) {
  for (const char* words :
       {"あなたのメールアドレスが、コンピューターの抽選で選ばれました。", "あなたは100万人目の訪問者です。"})
    EXPECT_THAT(told(words), Contains("scheme.address_won")) << words;
}

TEST(AddressWon, HonestDraws) {
  for (const char* words :
       {"ご応募いただいた懸賞に当選されました。賞品は12月に発送します。",
        "このメールアドレスは、抽選結果のお知らせにのみ使用します。", "来場者が100万人を超えました。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(PickedToday, AndNearlyGone) {
  for (const char* words : {"おめでとうございます。本日の10名様に選ばれました。残り2台です。",
                            "あなたは当選者に選ばれました。送料350円のみご負担ください。"})
    EXPECT_THAT(told(words), Contains("scheme.picked_today")) << words;
}

TEST(PickedToday, HonestCampaigns) {
  for (const char* words :
       {"アンケートにお答えいただいた方の中から、抽選で10名様に図書カードを差し上げます。",
        "残り3点です。送料は全国一律600円です。", "あなたの投稿が今月のベストに選ばれました。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(MoneyForTrouble, OfSomebodyNear) {
  for (const char* words : {"旅行先で財布を盗まれました。7万円を貸してもらえませんか。すぐに返します。",
                            "携帯が水没して番号が変わった。今日中に50万円いるんだけど。",
                            "空港の税関で止められています。20万円だけ送ってください。"})
    EXPECT_THAT(told(words), Contains("scheme.money_for_trouble")) << words;
}

TEST(MoneyForTrouble, HonestTroubles) {
  for (const char* words :
       {"財布を落とされた方は、交番へお越しください。", "母が入院しましたので、明日は休ませていただきます。",
        "入院の費用は、1日あたり平均2万円です。保険でお備えください。",
        "携帯の番号が変わりました。登録をお願いします。", "昨日の食事代、2,000円を立て替えておいたよ。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(TradeTogether, WithAFriend) {
  for (const char* words : {"昨日は金の取引で80万円の利益が出ました。あなたも一緒に始めましょう。",
                            "叔父が内部の情報をくれるので、絶対に損はしません。まず10万円だけ入れてみて。"})
    EXPECT_THAT(told(words), Contains("scheme.trade_together")) << words;
}

TEST(TradeTogether, HonestFriendsAndBrokers) {
  for (const char* words : {"NISAを始めました。一緒に勉強しませんか。", "第2四半期の営業利益は12億円でした。",
                            "積立は月1,000円から始められます。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(MoneyMule, LendsAccountAndLegs) {
  for (const char* words : {"使っていない銀行口座を3か月お貸しください。毎月5万円をお支払いします。",
                            "ご自宅に届いた荷物を、指定の住所へ転送するだけのお仕事です。"})
    EXPECT_THAT(told(words), Contains("scheme.money_mule")) << words;
  for (const char* words : {"お子様の口座を開設しませんか。", "届いた荷物は管理室でお預かりしています。",
                            "口座を貸すこと、売ることは犯罪です。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(RecoveryPhrase, TypedInOrReadyMade) {
  for (const char* words : {"Choose your wallet, enter your 12 or 24 word recovery phrase, and press Update.",
                            "The phrase was exposed. The assistant will ask for the existing phrase one last "
                            "time, in order to sign the transfer.",
                            "We are recalling all devices. Please write your 24 words on the enclosed form, "
                            "so that we can set up the new one.",
                            "Geben Sie die zwölf Wörter Ihrer Wallet ein, damit nichts verloren geht.",
                            "Saisissez votre phrase de récupération pour valider le portefeuille.",
                            "Su monedero va a ser bloqueado. Introduzca las 12 palabras para validarlo."})
    EXPECT_THAT(told(words), Contains("scheme.recovery_phrase")) << words;
}

TEST(RecoveryPhrase, MakersThatAskForNone) {
  for (const char* words :
       {"We never ask you to enter your recovery phrase. Write it on paper and keep it at home.",
        "Never type your recovery phrase into a website.",
        "Your new device shows 24 words when you set it up. Nobody but you should see them."})
    EXPECT_THAT(told(words), Not(Contains("scheme.recovery_phrase"))) << words;
}

TEST(SecretToBePaid, RefundsThatWantAPin) {
  for (const char* words :
       {"You are eligible for a refund. Please have your social security number and debit card PIN ready.",
        "We have received the money from the buyer. To get the money on your card you'll need the card "
        "number, the CVC and your balance.",
        "Ihnen steht eine Rückzahlung zu. Bitte legitimieren Sie sich mit Ihren Onlinebanking-Daten.",
        "Tiene un reembolso pendiente. Introduzca el número de la tarjeta y el PIN."})
    EXPECT_THAT(told(words), Contains("scheme.secret_to_be_paid")) << words;
}

TEST(SecretToBePaid, HousesThatPay) {
  for (const char* words :
       {"Your refund goes to the card that you paid with. You need not do anything.",
        "Your refund is on its way. We will never ask you to give us your PIN.",
        "Your prize draw entry is confirmed. Never share your password or PIN with anyone. IT Service Desk",
        "Ihre Erstattung ist unterwegs. Geben Sie niemals Ihre PIN weiter.",
        "Votre remboursement est parti. Ne communiquez jamais votre code confidentiel."})
    EXPECT_THAT(told(words), Not(Contains("scheme.secret_to_be_paid"))) << words;
}

TEST(StrangersFortune, LooksForAnHeir) {
  for (const char* words : {"I discovered a dormant account whose owner died in a plane crash, $17.3m. I "
                            "want you to stand as the beneficiary; 35% is for you.",
                            "I am the winner of a lottery and decided to donate 2 million to you. Your "
                            "e-mail was picked after a spin ball.",
                            "Ich bin Witwe und habe Krebs. Ich suche einen ehrlichen Menschen, der die Summe "
                            "von 8,2 Millionen Euro für Waisen verwendet.",
                            "Je suis veuve et atteinte d'un cancer. Je cherche une personne honnête à qui "
                            "remettre ce don de 3 millions d'euros."})
    EXPECT_THAT(told(words), Contains("scheme.strangers_fortune")) << words;
}

TEST(StrangersFortune, FortunesInTheNews) {
  for (const char* words : {"The late founder left $4 million to the museum. The new wing opens in May.",
                            "The jackpot stands at 12 million this Saturday. Play in any shop.",
                            "Our widow's fund paid out 1.2 million last year; the report is attached."})
    EXPECT_THAT(told(words), Not(Contains("scheme.strangers_fortune"))) << words;
}

TEST(FeeToWithdraw, PaidBeforeItComes) {
  for (const char* words :
       {"Your withdrawal of $48,620 is approved. Before it can be released the income tax of 20% must be "
        "paid. It cannot be deducted from the balance.",
        "You are one of three winners of our draw. To have the prize handed over, the insurance of $350 must "
        "be paid first.",
        "Ihr Auszahlungsantrag wurde bearbeitet, das Guthaben ist bereit. Vor der Auszahlung muss die Steuer "
        "überwiesen werden. Eine Verrechnung ist nicht möglich.",
        "Su préstamo ha sido aprobado. Antes de la transferencia debe pagar el seguro de 480 euros.",
        "ご融資が可能となりました。実在確認のため、保証金10,"
        "000円をお振込みください。融資金と併せて返還いたします。"})
    EXPECT_THAT(told(words), Contains("scheme.fee_to_withdraw")) << words;
}

TEST(FeeToWithdraw, HousesThatDeductTheirCosts) {
  for (const char* words :
       {"Your withdrawal has been approved and will reach your bank in two days. Our fee of $2 was deducted.",
        "Your loan is approved. The arrangement fee is added to the balance.",
        "Your parcel is ready for collection at the shop.",
        "ご契約の際に保証金100,000円をお預かりし、契約の終了後に全額を返還いたします。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.fee_to_withdraw"))) << words;
}

TEST(Extortion, OtherThanForPictures) {
  for (const char* words :
       {"I have been paid to kill you. If you want to live, pay 8,000. Don't tell the police.",
        "Your network has been penetrated and your files are encrypted. Pay 10 bitcoin to the address below.",
        "There is a bomb in your building. I can call my man back for $20,000, to this bitcoin wallet."})
    EXPECT_THAT(told(words), Contains("scheme.extortion")) << words;
}

TEST(Extortion, WhoTellsOfAttacks) {
  for (const char* words : {"Our network was attacked on Monday. We did not pay, and have called the police.",
                            "Please pay your invoice of $120. Your files are ready for download."})
    EXPECT_THAT(told(words), Not(Contains("scheme.extortion"))) << words;
}

TEST(MoneyForTrouble, AsksForALoan) {
  for (const char* words :
       {"I made a trip and my bag was stolen with my passport. I need about $1,850, I'll refund it as soon "
        "as I'm back home.",
        "Meine Tasche mit Pass und Geld wurde gestohlen. Kannst du mir bitte 900 Euro überweisen?"})
    EXPECT_THAT(told(words), Contains("scheme.money_for_trouble")) << words;
}

TEST(MoneyForTrouble, MishapsWithoutALoan) {
  for (const char* words : {"My bag was stolen on the train, so I have a new telephone number.",
                            "Could you transfer the money for the tickets today?"})
    EXPECT_THAT(told(words), Not(Contains("scheme.money_for_trouble"))) << words;
}

TEST(AlmsByCodes, ForVictims) {
  for (const char* words : {"Thousands have lost everything. Send bitcoin or gift cards today and we will "
                            "bring food to the families."})
    EXPECT_THAT(told(words), Contains("scheme.alms_by_codes")) << words;
}

TEST(AlmsByCodes, CharitiesThatGiveReceipts) {
  for (const char* words :
       {"Give to the families who have lost their homes: by card, by transfer, or in our shops.",
        "We take donations by card, cheque and bitcoin, and send a receipt."})
    EXPECT_THAT(told(words), Not(Contains("scheme.alms_by_codes"))) << words;
}

TEST(ParcelsToPassOn, AsWork) {
  for (const char* words : {"You receive parcels, take a picture, put on a new label that we send you, and "
                            "drop them off. 30 per parcel.",
                            "Sie nehmen Pakete bei Ihnen zu Hause entgegen, kleben ein neues Etikett auf und "
                            "schicken sie weiter. Pakete annehmen, umetikettieren: 30 Euro je Stück."})
    EXPECT_THAT(told(words), Contains("scheme.parcels_to_pass_on")) << words;
}

TEST(ParcelsToPassOn, ParcelsOfOnesOwn) {
  for (const char* words :
       {"You will receive two parcels, as your order was split. Thank you for shopping with us.",
        "Your parcel is with your neighbour."})
    EXPECT_THAT(told(words), Not(Contains("scheme.parcels_to_pass_on"))) << words;
}

TEST(StrangersFortune, OfOfficialsWidowsAndBankers) {
  for (const char* words :
       {"We have US$31.5M resulting from over-invoiced contracts lying in a suspense account. We seek your "
        "permission to remit it into your account; you keep 25 %.",
        "My late client bore your family name. He left a deposit of 9,300,000 pounds and no will. I can "
        "present you to the bank; we split it equally.",
        "Colleagues on the tender board have 22 million euros from inflated contracts. If we may use your "
        "account, a third is for you.",
        "Wir verfügen über 18,5 Millionen US-Dollar aus überhöht abgerechneten Verträgen auf einem "
        "Sperrkonto und bitten um Ihre Zustimmung, die Summe auf Ihr Konto zu überweisen. Sie behalten 25 "
        "Prozent.",
        "Wij hebben 14 miljoen dollar op een tussenrekening en vragen uw toestemming om dit bedrag op uw "
        "rekening te storten. U houdt 25 procent."})
    EXPECT_THAT(told(words), ElementsAre("scheme.strangers_fortune")) << words;
  EXPECT_THAT(
      told("The commission compensates scam victims with US$1,500,000 each. Send your full name, address and "
           "phone number."),
      Contains("scheme.strangers_fortune"))
      << "who pays them does not warn";
}

TEST(StrangersFortune, HonestMillions) {
  for (const char* words :
       {"The foundation donated 2 million dollars to the hospital last year. Thank you for being part of it.",
        "Der Nachlass umfasst ein Haus und 20.000 Euro. Bitte reichen Sie den Erbschein ein.",
        "The estate of your late father: please send us the bank statements. The house is worth 1.2 million.",
        "Scams: a widow writes that she has 4 million and needs your account. Scammers share nothing."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(BillByFreeMail, WithOrWithoutANumber) {
  for (
      const char* words :
      {"Thank you for your order. Your invoice is attached as a PDF. If you did not place this order, please "
       "get in touch with our billing desk.",
       "Please find the bill for the antivirus subscription attached. To cancel and get a refund speak to "
       "our help desk at the number in the invoice.",
       "Vielen Dank für Ihre Bestellung, die Rechnung ist im Anhang. Falls Sie diese nicht aufgegeben haben, "
       "rufen Sie bitte unseren Kundendienst an.",
       "Bedankt voor uw bestelling. De factuur is bijgevoegd. Hebt u dit niet besteld, bel dan onze "
       "helpdesk."}) {
    EXPECT_THAT(told(words, "billing.dept@gmail.com"), ElementsAre("scheme.bill_by_free_mail")) << words;
    EXPECT_THAT(told(words), IsEmpty()) << "a shop's own domain: " << words;
  }
}

TEST(BillByFreeMail, SmallShopsAndClubs) {
  for (const char* words :
       {"Thank you for your order of two jars of honey. Questions? Just write to me.",
        "Thanks for renewing your membership of the tennis club. The receipt is attached.",
        "Thank you for the payment. If you did not receive the tickets, please contact me.",
        "Your card was charged $399. If you did not make it, call the number on the back of your card."})
    EXPECT_THAT(told(words, "anna@gmail.com"), IsEmpty()) << words;
}

TEST(JobInChat, MinutesADay) {
  for (const char* words :
       {"I am a talent partner. Remote work: 60–90 minutes a day, $80–260 a day. Write to our coordinator on "
        "WhatsApp.",
        "Nebenjob: 60 bis 90 Minuten am Tag, 80 bis 260 Euro täglich. Schreiben Sie unserer Koordinatorin "
        "auf WhatsApp.",
        "Bijbaan: 60 tot 90 minuten per dag, € 80 tot € 260 per dag. Stuur onze coördinator een bericht via "
        "WhatsApp."})
    EXPECT_THAT(told(words), Contains("scheme.job_in_chat")) << words;
  EXPECT_THAT(told("Our running club meets 60 minutes a day. Write to us on WhatsApp. It is £20 a month."),
              IsEmpty());
}

TEST(DoubtfulBankChange, SecondAccountsUnderAudit) {
  for (const char* words :
       {"Our account is under the yearly audit, so please use our second account for this payment and the "
        "ones to follow.",
        "Unser Konto ist in der Jahresprüfung. Bitte nutzen Sie für diese Zahlung unser Zweitkonto.",
        "Onze rekening valt onder de jaarlijkse controle. Gebruik voor deze betaling onze tweede rekening."})
    EXPECT_THAT(told(words), ElementsAre("scheme.doubtful_bank_change")) << words;
  for (const char* words :
       {"Our accounts are audited every year. The report is attached. Please pay to the usual account.",
        "Deine neue Bankverbindung kann ich nicht per Mail annehmen, die Revision will das so."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(UnaskedService, RanksLinksListsAndHosting) {
  for (const char* words :
       {"I was on your website and noticed you are not on the first page. We offer SEO packages from $99.",
        "I would love to publish a guest post on your blog. What is your price for a dofollow link?",
        "We have 45,000 verified contacts of dentists in your region, price $299.",
        "Domain names as low as $8.95 and cheap web hosting.",
        "Do we have your money? Billions in unclaimed funds. Search your name for $4.95.",
        "Ich habe mir Ihre Webseite angesehen und festgestellt, dass Sie bei Google nicht auf Platz 1 "
        "stehen.",
        "Ik bekeek uw website en zag dat u in Google niet op de eerste pagina staat."})
    EXPECT_THAT(told(words), ElementsAre("scheme.unasked_service")) << words;
}

TEST(UnaskedService, ReadersAndNeighbours) {
  for (const char* words :
       {"I read your blog and found a broken link in the article on roses.",
        "We noticed that somebody signed in to your Google account from a new phone.",
        "Your web hosting invoice for March is ready in your account.",
        "Ich habe mir Ihre Webseite angesehen und würde gern einen Termin vereinbaren.",
        "Zou u een link naar onze open tuin op uw site willen zetten? Geen budget, wel appeltaart."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(EffortlessIncome, InANewspapersDress) {
  EXPECT_THAT(
      told("The chef told the presenter live on air how he earns with an AI trading app, and banks begged to "
           "stop the broadcast. Start with the minimum of £250; 37 places left."),
      ElementsAre("scheme.effortless_income"));
  EXPECT_THAT(told("The celebrity AI trading page with the TV chef is fake, and your £250 is gone."),
              IsEmpty());
}

TEST(ToldToLie, ToOthersWhoPay) {
  for (const char* words :
       {"火災保険で直せます。保険会社には「去年の台風で壊れた」と言っていただくだけで大丈夫です。",
        "ローンの審査では、ご自身の居住用とご記入ください。収入証明書はこちらで作成します。"})
    EXPECT_THAT(told(words), Contains("scheme.told_to_lie")) << words;
}

TEST(ToldToLie, WhoAsksForTheTruth) {
  for (const char* words : {"台風で屋根が壊れたお客様は、保険会社へ被害の写真を添えてご連絡ください。",
                            "源泉徴収票は勤務先から受け取り、当社へご提出ください。",
                            "住宅ローンの審査には、源泉徴収票と本人確認書類が必要です。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.told_to_lie"))) << words;
}

TEST(FetchedAtHome, CashAndCards) {
  for (const char* words :
       {"用意できたら、現金を紙袋に入れて渡してくれる?電話はできないからメールして。名前は聞かないで。",
        "部下の者が取りに伺いますので、現金の入った封筒をお渡しください。",
        "八百万円は、宅配便で「書籍」としてお送りください。",
        "担当者がご自宅に伺い、新しいキャッシュカードにお取り替えいたします。"})
    EXPECT_THAT(told(words), Contains("scheme.fetched_at_home")) << words;
}

TEST(FetchedAtHome, WhoCollectsInTheOpen) {
  for (const char* words : {"町内会費は封筒に入れて、班長さんにお渡しください。",
                            "本は宅配便でお送りします。通帳の記帳をお忘れなく。",
                            "新しいキャッシュカードは、簡易書留でご自宅へお送りします。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.fetched_at_home"))) << words;
}

TEST(CasesTheHouse, WhenAndWhat) {
  for (const char* words :
       {"お一人で在宅の時間帯、保管している現金の額、貴金属の有無を、このメールにご返信ください。",
        "ご在宅の時間をご返信ください。防犯のため、金庫の有無もお書き添えください。"})
    EXPECT_THAT(told(words), Contains("scheme.cases_the_house")) << words;
}

TEST(CasesTheHouse, WhoComesForWork) {
  for (const char* words : {"点検に伺います。ご在宅の時間帯をお知らせください。",
                            "貴金属の買取は店頭で承ります。ご家族の人数に合わせたご案内もございます。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.cases_the_house"))) << words;
}

TEST(OutsideTheMarket, PaidAtOnce) {
  for (const char* words :
       {"手数料がもったいないので、運営を通さずに先に振り込んでもらえたら、すぐ送ります。",
        "今のお取引をキャンセルにして、直接お振込みいただけませんか。"})
    EXPECT_THAT(told(words), Contains("scheme.outside_the_market")) << words;
}

TEST(OutsideTheMarket, WhoStaysInIt) {
  for (const char* words : {"お取引をキャンセルした場合、代金はアプリの残高に戻ります。",
                            "前払いのご注文は、ご入金の確認後に発送します。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.outside_the_market"))) << words;
}

TEST(UnseenUntilPaid, ContractsAndPlaces) {
  for (const char* words :
       {"雇用契約書は、ご入金の確認後にお送りします。", "会場名は、お振込みの確認後にお知らせします。",
        "委任状に印鑑を押してください。書類は白紙のままで結構です。"})
    EXPECT_THAT(told(words), Contains("scheme.unseen_until_paid")) << words;
}

TEST(UnseenUntilPaid, GoodsAreSentWhenPaid) {
  for (const char* words :
       {"商品は、ご入金の確認後に発送いたします。", "領収書は、お支払いの確認後にお送りします。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.unseen_until_paid"))) << words;
}

TEST(SilenceIsOrder, CostsWhoeverDoesNotAnswer) {
  for (const char* words : {"ご返信のない場合は日程を確保し、前日からキャンセル料が発生いたします。",
                            "お支払いのない場合は、ご注文いただいたものとして再度請求いたします。"})
    EXPECT_THAT(told(words), Contains("scheme.silence_is_order")) << words;
}

TEST(SilenceIsOrder, WhoMerelyAssumes) {
  for (const char* words : {"ご返信のない場合は、ご欠席として承ります。",
                            "ご宿泊の当日のお取り消しは、キャンセル料をいただきます。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.silence_is_order"))) << words;
}

TEST(GrantsEverything, ToAProgram) {
  for (const char* words : {"画面に提携アプリへの許可が出ましたら、すべて許可してください。",
                            "「すべてのメールの読み取り」を許可すると、翌日に結果が出ます。"})
    EXPECT_THAT(told(words), Contains("scheme.grants_everything")) << words;
}

TEST(GrantsEverything, WhoAsksForLittle) {
  for (const char* words : {"アプリの通知を許可すると、お知らせが届きます。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.grants_everything"))) << words;
}

TEST(LendsName, ToAnotherBuyer) {
  for (const char* words :
       {"代金は先方が全額お支払いになります。お名前をお貸しくださるだけで、お礼として二割を差し上げます。",
        "お客様のお申し込みが名義貸しに当たるとして、財務局の調べが入りました。"})
    EXPECT_THAT(told(words), Contains("scheme.lends_name")) << words;
}

TEST(LendsName, WhoNamesTheRule) {
  for (const char* words : {"口座の名義は、お申し込みのご本人に限ります。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.lends_name"))) << words;
}

TEST(StakesForTasks, PaidInFirst) {
  for (const char* words : {"次は報酬の大きい協力タスクです。先にチャージしてください。",
                            "15,000円を先に立て替えていただくと、20分後に21,000円になって戻ります。"})
    EXPECT_THAT(told(words), Contains("scheme.stakes_for_tasks")) << words;
}

TEST(StakesForTasks, WorkThatIsPaid) {
  for (const char* words : {"本日のタスクは3件です。交通費は立て替えて、月末に精算してください。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.stakes_for_tasks"))) << words;
}

TEST(CrimeForHire, CarryAndKeepWatch) {
  for (const char* words : {"運び、受け取り、見張り、運転、どれでもあります。捕まった人はいません。",
                            "役所の人のふりをするだけ。1回5万円、台本は送ります。"})
    EXPECT_THAT(told(words), Contains("scheme.crime_for_hire")) << words;
}

TEST(CrimeForHire, WorkOfCarriers) {
  for (const char* words :
       {"荷物の受け取りと運転のお仕事です。普通免許をお持ちの方、面接は営業所で行います。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.crime_for_hire"))) << words;
}

TEST(GiftForCosts, HighOnes) {
  for (const char* words : {"掲載料はいただきません。取材の実費として88万円のみご負担をお願いいたします。",
                            "子犬を無料で差し上げます。運賃と箱代28,000円だけお願いします。"})
    EXPECT_THAT(told(words), Contains("scheme.gift_for_costs")) << words;
}

TEST(GiftForCosts, PostageAlone) {
  for (const char* words : {"サンプルは無料で差し上げます。送料500円のみご負担ください。"})
    EXPECT_THAT(told(words), Not(Contains("scheme.gift_for_costs"))) << words;
}

TEST(OfferAsNotice, NamesAsDomainsAbroad) {
  EXPECT_THAT(
      told("本日、他社より貴社名と同一のドメインの登録申請を受理いたしました。優先登録料は286,000円です。"),
      Contains("scheme.offer_as_notice"));
  EXPECT_THAT(told("ドメインの登録申請を受け付けました。料金は1,500円です。"),
              Not(Contains("scheme.offer_as_notice")));
}

TEST(ForbidsAdvice, NotThoseWhoWouldKnow) {
  EXPECT_THAT(told("保証金は300,000円です。担任の先生へのお尋ねはお控えください。"),
              Contains("scheme.forbids_advice"));
  EXPECT_THAT(told("担任の先生へのご相談は、面談の日にお願いします。教材費は3,000円です。"),
              Not(Contains("scheme.forbids_advice")));
}

// What English senders say of whom they rob: each with what honest people say alike.
TEST(SecretsInOneBreath, AskedForByALink) {
  for (const char* words :
       {"To keep your access, please sign in with your password and the code that we text you.",
        "You'll need your card number, expiry date and the three digits on the back, as well as your PIN.",
        "Please confirm your current password to continue."})
    EXPECT_THAT(told(words), ElementsAre("scheme.secrets_in_one_breath")) << words;
  for (const char* words :
       {"We will never ask for your PIN or the full card number. Please call the number on your card.",
        "Please bring your passport and a photo to the appointment.",
        "Your new card is on its way. The PIN comes by a letter of its own.",
        "From May you sign in with your password and a code that we text you. Set it up at the help desk.",
        "Have your date of birth and insurance card ready when you come to the surgery."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(SafeAccount, MoneyThatIsToFlee) {
  EXPECT_THAT(told("We noticed suspicious transfers. Please move your balance to a safe account that our "
                   "specialist has opened."),
              ElementsAre("scheme.safe_account"));
  EXPECT_THAT(
      told("We noticed suspicious transfers and locked the card. We will never ask you to move money to a "
           "safe account."),
      IsEmpty());
}

TEST(UnnamedFavour, BeforeGiftCardsAreNamed) {
  for (const char* words :
       {"Are you available? I need a favour from you. I'm going into a prayer meeting and can't take calls.",
        "I have something I need done discreetly. Conference all day, no calls. Send me your mobile number.",
        "Could you run an errand for me? I cannot talk right now. Keep it between us, I'll tell you what to "
        "pick up."})
    EXPECT_THAT(told(words), Contains("scheme.unnamed_favour")) << words;
  for (const char* words : {"Are you at your desk? I'm in a meeting and can't take calls. Please put the "
                            "guests into the small room.",
                            "Could you do me a favour and water the plants while we are away? Thanks!",
                            "Let me know if you're free on Saturday. We need a hand with the piano."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(GiftCardOnCredit, ForANiece) {
  EXPECT_THAT(
      told("It's my niece's birthday and I wanted to get her a gift card, but my card isn't accepted. Could "
           "you buy it? I'll pay you back at the weekend."),
      ElementsAre("scheme.gift_card_on_credit"));
  EXPECT_THAT(told("Thank you for the gift card! I'll give it to my niece at the weekend."), IsEmpty());
  EXPECT_THAT(told("I'll pay you back for the gift card tomorrow. I couldn't leave the office."), IsEmpty());
}

TEST(LockedFileExcused, PasswordsWithAReason) {
  EXPECT_THAT(
      told("Please see the quotation at the link. Password: 7788. It is protected because of the mail "
           "scanner."),
      ElementsAre("scheme.locked_file_excused"));
  EXPECT_THAT(told("The minutes are in the usual folder. I'll tell you the password on the phone."),
              IsEmpty());
}

TEST(NotOnAPhone, CardsAndNotices) {
  for (const char* words : {"You're invited! Open your invitation on a laptop or desktop computer.",
                            "Your Social Security statement is ready. Download it and open it on a PC. "
                            "Phones are not supported."})
    EXPECT_THAT(told(words), ElementsAre("scheme.not_on_a_phone")) << words;
  EXPECT_THAT(told("You're invited to our wedding. The date and the place are below."), IsEmpty());
}

TEST(StaffDataByMail, WagesAndDebtors) {
  for (const char* words :
       {"Kindly send me the individual W-2 of all employees as PDF. I need them before the meeting.",
        "Please email the aged receivables report with the contacts of all customers. I need it today."})
    EXPECT_THAT(told(words), Contains("scheme.staff_data_by_mail")) << words;
  for (const char* words : {"Your W-2 for 2024 is ready in the portal.",
                            "The aged receivables look better than last year. See you at the meeting today."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(WagesBeforeWork, ChequesForEquipment) {
  EXPECT_THAT(
      told("You got the remote position! We send you a cheque today for the home office equipment that our "
           "vendor delivers."),
      ElementsAre("scheme.wages_before_work"));
  EXPECT_THAT(
      told("The position is remote. We pay by bank transfer on the 25th, and the laptop comes from us."),
      IsEmpty());
}

TEST(FreeButTransport, PianosAndPuppies) {
  EXPECT_THAT(told("I am giving away my late husband's piano to a music lover. You only pay the movers, with "
                   "whom it is "
                   "in storage."),
              ElementsAre("scheme.free_but_transport"));
  EXPECT_THAT(
      told("We moved, and the piano is free to whoever comes and fetches it. Ring the bell after six."),
      IsEmpty());
}

TEST(StrangersProposal, ToldToWhoeverAnswers) {
  EXPECT_THAT(told("I have a business proposal for you. Reply for more details."),
              ElementsAre("scheme.strangers_proposal"));
  EXPECT_THAT(told("Attached is our proposal for the roof, as agreed on site. The price holds until May."),
              IsEmpty());
}

TEST(ChainOfPayments, MatricesAndCircles) {
  EXPECT_THAT(told("The forced matrix fills by itself. Reserve your position for $14 a month."),
              ElementsAre("scheme.chain_of_payments"));
  EXPECT_THAT(told("The matrix has 12 rows. Please join the numbers by hand."), IsEmpty());
}

TEST(CutOffTonight, UnlessAnOfficerIsCalled) {
  EXPECT_THAT(
      told("Your electricity will be disconnected tonight at 9.30. Call our officer on 555 0171 2233."),
      ElementsAre("scheme.cut_off_tonight"));
  EXPECT_THAT(told("The water is switched off on Thursday from nine to noon for repairs. We are sorry."),
              IsEmpty());
}

TEST(RecoversLosses, WhoHasFoundWhatOthersTook) {
  EXPECT_THAT(told("We recover stolen bitcoins. Our certified hackers have a success rate of 98 percent."),
              ElementsAre("scheme.recovers_losses"));
  EXPECT_THAT(told("The backup is certified: lost files are recovered within a day."), IsEmpty());
}

TEST(SecretPayment, ChairmenWithALawyer) {
  for (const char* words : {"We are about to close the acquisition. Our lawyer will contact you. You must "
                            "not discuss this with anyone.",
                            "The takeover is strictly confidential. Counsel will send you the escrow "
                            "account; a first payment of 186,500 "
                            "has to leave today."})
    EXPECT_THAT(told(words), Contains("scheme.secret_payment")) << words;
  for (const char* words : {"Our lawyer will contact you about the lease. The kitchen is included.",
                            "The board discusses the acquisition on Monday; all is strictly confidential. "
                            "Our lawyer will send the draft.",
                            "Please treat the figures as strictly confidential until the report is out."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(GuardOff, InEnglish) {
  for (const char* words : {"If it does not open, please disable your antivirus for a moment.",
                            "Windows may warn you about the publisher. Choose More info and Run anyway."})
    EXPECT_THAT(told(words), ElementsAre("scheme.guard_off")) << words;
  EXPECT_THAT(told("Your antivirus is up to date. The last scan found nothing."), IsEmpty());
}

TEST(PickedToday, GiftsForPostage) {
  EXPECT_THAT(told("You have been chosen to receive a power drill. Only pay the shipping of $6.95."),
              Contains("scheme.picked_today"));
  EXPECT_THAT(told("You have won two tickets in our draw. They are at the desk, free of charge."), IsEmpty());
}

}  // namespace

TEST(RefundBySending, TheCodeIsASum) {
  EXPECT_THAT(told("決済アプリを開き、返金コード「99,850」を送金額の欄に入力して、確定を押してください。"),
              ElementsAre("scheme.refund_by_sending"));
  for (const char* words :
       {"返金は、お支払いに使われた決済アプリの残高へ自動で行われます。操作は要りません。",
        "返金番号 1234 の処理が完了しました。明細の画面でご確認ください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(ApplicationToFetch, PapersThatOnlyWindowsOpens) {
  for (const char* words :
       {"貴社の求人を拝見し、応募いたします。履歴書は下記からダウンロードし、解凍してご覧ください。",
        "デザイナー職に応募したくご連絡しました。経歴書は大きいため、portfolio.iso を開いてください。",
        "中途採用への応募です。履歴書は、Windowsのパソコンで開いてください。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.application_to_fetch")) << words;
  for (const char* words :
       {"求人を拝見し、応募いたします。履歴書と職務経歴書をPDFで添付しました。",
        "デザイナー職に応募いたします。作品は私のサイトにあります。閲覧パスワードは tanaka です。",
        "応募者の職務経歴書を共有フォルダに置きました。面接までにご覧ください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(PromisedGrant, NobodyKnowsBefore) {
  for (const char* words :
       {"返済不要の助成金を300万円受給できます。当社にお任せいただければ、100%通ります。",
        "補助金を使えば、ホームページが実質0円に。売上や従業員数は当社で調整いたします。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.promised_grant")) << words;
  for (const char* words :
       {"補助金は最大1,000万円、前回の採択率は38%でした。必ず採択されるものではありません。",
        "市の助成金は最大5万円です。申請書は環境課の窓口で受け取れます。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(FeeToWithdraw, AnAccountThatHasEarnedByItself) {
  for (const char* words :
       {"あなたのAI口座はすでに128,400円の利益を上げています。出金には、有効化するための入金が必要です。",
        "自動売買アカウントに3,200ドルが貯まっています。本日中にアクティベートしないと失効します。"})
    EXPECT_THAT(told(words), ElementsAre("scheme.fee_to_withdraw")) << words;
  for (const char* words : {"自動積立の設定が有効になりました。残高 120,000円。",
                            "プリペイドカードを有効化するには、アプリで番号を登録してください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(FarewellSale, InJapanese) {
  EXPECT_THAT(told("工房を、この冬で閉じることになりました。残った鞄を、すべて90%OFFでお届けします。"),
              ElementsAre("scheme.farewell_sale"));
  for (const char* words : {"9月末で閉店いたします。全品最大80%OFF。店頭でのみお求めになれます。",
                            "在庫処分セール、最大90%OFF。クーポンもご利用いただけます。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

TEST(SecretPayment, InJapanese) {
  EXPECT_THAT(told("買収の件は公表まで誰にも言わないでください。本日中に3,800万円を送金してください。"),
              ElementsAre("scheme.secret_payment"));
  EXPECT_THAT(told("公表前のため、口外しないようお願いします。手付金は契約締結後、来月末です。"), IsEmpty());
}

TEST(ToldSchemes, WhoNamesASwindleToWarnOfItInJapanese) {
  for (const char* words :
       {"「ギフトカードを購入して番号を送ってください」というメールが届いています。購入しないでください。",
        "警察に相談しないでくださいと言われても、必ずご相談ください。",
        "元本保証で月利5%とうたう商品は法律で禁じられています。",
        "スマホで1日10分で月10万円といった誘いに乗らないようにしてください。",
        "処方箋なしで睡眠薬を売るサイトにご注意ください。",
        "フリマアプリの外で直接振り込んでと言われたら、応じないでください。",
        "「トロイの木馬が検出されました」「電源を切らないで」と鳴ったのは、偽の広告でした。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace kanshiki::examine
