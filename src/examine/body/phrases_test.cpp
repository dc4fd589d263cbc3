#include <gmock/gmock.h>

#include <cmath>

#include "examine/testing.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {

Found phrases(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What the rules hear in `words`, as the body of a mail.
Found hear(std::string_view words) { return testing::run(phrases, testing::text(std::string(words))); }

TEST(Phrases, ARuleIsAFindingThatQuotesItsWords) {
  const Found found = hear("Hello, your payment was declined. See you.");
  EXPECT_THAT(testing::ids(found), ElementsAre("lure.payment_failed"));
  EXPECT_THAT(found.findings[0].cites.at(0).quote, "payment was declined");
}

struct Said {
  std::string_view words;
  std::string_view rule;
};

constexpr Said deceitful[] = {
    {"お客様のアカウントを一時的に停止いたしました。", "lure.account_stopped"},
    {"ご利用の口座が凍結されています。", "lure.account_stopped"},
    {"We have suspended your account.", "lure.account_stopped"},
    {"Your online account has been temporarily locked.", "lure.account_stopped"},
    {"Ihr Konto wurde vorübergehend gesperrt.", "lure.account_stopped"},
    {"Votre compte a été suspendu.", "lure.account_stopped"},
    {"カードのご利用を一部制限させていただきました。", "lure.account_limited"},
    {"Your account access has been limited.", "lure.account_limited"},
    {"ご本人様確認のお手続きをお願いいたします。", "lure.verify_identity"},
    {"下記よりアカウント情報を更新してください。", "lure.verify_identity"},
    {"Please verify your identity.", "lure.verify_identity"},
    {"Your KYC has expired.", "lure.verify_identity"},
    {"Please check that it's really you.", "lure.verify_identity"},
    {"Bevestig uw gegevens via onderstaande link.", "lure.verify_identity"},
    {"第三者による不正なログインを検知しました。", "lure.unusual_sign_in"},
    {"We detected unusual activity.", "lure.unusual_sign_in"},
    {"A new device was registered to your app.", "lure.unusual_sign_in"},
    {"Someone may have your password.", "lure.unusual_sign_in"},
    {"更新料のお支払いが確認できませんでした。", "lure.payment_failed"},
    {"クレジットカード情報の更新をお願いします。", "lure.payment_failed"},
    {"We were unable to process your payment.", "lure.payment_failed"},
    {"Your payment didn’t go through.", "lure.payment_failed"},
    {"We couldn't take this month's payment.", "lure.payment_failed"},
    {"We've tried your card again and it still didn't work.", "lure.payment_failed"},
    {"Your bank sent the payment back.", "lure.payment_failed"},
    {"The direct debit for your broadband bounced.", "lure.payment_failed"},
    {"You have an unpaid toll of 6.99.", "lure.payment_failed"},
    {"Pending e-challan: settle it within the week.", "lure.payment_failed"},
    {"ご利用内容の確認にご協力ください。", "lure.card_verification"},
    {"Reactivate your debit card.", "lure.card_verification"},
    {"お荷物をお届けできませんでした。", "lure.parcel_held"},
    {"We were unable to deliver your package.", "lure.parcel_held"},
    {"Your parcel 9405 5036 couldn't be delivered.", "lure.parcel_held"},
    {"The house number on the label is missing, so your parcel is with us.", "lure.parcel_held"},
    {"Sua encomenda encontra-se retida.", "lure.parcel_held"},
    {"関税のお支払いが必要です。", "lure.parcel_fee"},
    {"Please pay 1.99 USD shipping fee.", "lure.parcel_fee"},
    {"There is import duty of £2.49 to pay before delivery.", "lure.parcel_fee"},
    {"所得税の還付金の受け取り手続きのご案内", "lure.refund_or_tax"},
    {"You are eligible for a tax refund.", "lure.refund_or_tax"},
    {"A Council Tax rebate is waiting for you.", "lure.refund_or_tax"},
    {"You've paid too much.", "lure.refund_or_tax"},
    {"おめでとうございます！あなたが選ばれました。", "lure.prize_or_gift"},
    {"You have been selected to receive a phone.", "lure.prize_or_gift"},
    {"ポイントの有効期限が迫っています。", "lure.points_expire"},
    {"Your reward points will expire.", "lure.points_expire"},
    {"お客様のメールボックスの容量が上限に達しました。", "lure.mailbox_full"},
    {"Your mailbox is almost full.", "lure.mailbox_full"},
    {"You have used 4.91 GB of 5.00 GB.", "lure.mailbox_full"},
    {"メールアカウントのパスワードの有効期限が本日切れます。", "lure.mail_service_notice"},
    {"Your password will expire in 2 days.", "lure.mail_service_notice"},
    {"Your authenticator has to be renewed.", "lure.mail_service_notice"},
    {"Six messages to you were held on the server.", "lure.mail_service_notice"},
    {"Jane has shared a file with you.", "lure.shared_document"},
    {"新しいボイスメールが届いています。", "lure.voice_mail"},
    {"You have a new voice message.", "lure.voice_mail"},
    {"A caller left you a message.", "lure.voice_mail"},
    {"A document is awaiting your signature.", "lure.e_signature"},
    {"Yours is the last signature.", "lure.e_signature"},
    {"Please find the attached overdue invoice.", "lure.invoice_attached"},
    {"振込先の口座を変更いたしました。", "lure.bank_details_change"},
    {"I want to change my direct deposit.", "lure.bank_details_change"},
    {"恐れ入りますが、今回のお支払い分からは以下の口座へお願いします。", "lure.bank_details_change"},
    {"ギフトカードを買い、裏面を削ってコードの写真を返信してください。", "lure.bank_details_change"},
    {"あなたのプロフィールを見て、心が動きました。", "lure.lonely_stranger"},
    {"I came across your profile and want to know you better, my heart says.", "lure.lonely_stranger"},
    {"先生のLINEグループを先着順で開放します。", "lure.investment_group"},
    {"キャッシュカードの画像とクレジットカード情報が必要です。", "lure.card_verification"},
    {"業務の都合でLINEグループを新しく作成してください。", "lure.superior_asks"},
    {"作成後、グループのQRコードをこのメールに返信してください。", "lure.superior_asks"},
    {"いま会議中のため電話に出られませんが、至急お願いしたいことがあります。", "lure.superior_asks"},
    {"本件は極秘で進めており、午後に送金の手配をお願いします。", "lure.superior_asks"},
    {"Please create a WhatsApp group for the project and send me the QR code.", "lure.superior_asks"},
    {"I'm in a meeting and can't take calls, I need you to handle an errand.", "lure.superior_asks"},
    {"推奨銘柄をLINEグループで毎日ご案内しています。", "lure.investment_group"},
    {"元本保証で確実に利益が出ます。", "lure.investment_group"},
    {"月利15%の運用です。", "lure.investment_group"},
    {"Join our Telegram channel for free trading signals.", "lure.investment_group"},
    {"Guaranteed returns of 4 % daily.", "lure.investment_group"},
    {"スマホだけで簡単に稼げる副業です。", "lure.job_offer"},
    {"Earn $500 per day.", "lure.job_offer"},
    {"あなたのデバイスをハッキングし、録画しました。", "lure.sextortion"},
    {"Your computer was infected and I used your webcam.", "lure.sextortion"},
    {"Send 900 USD in bitcoin. My wallet is below.", "lure.sextortion"},
    {"復元フレーズを入力してください。", "lure.crypto_wallet"},
    {"Enter your recovery phrase.", "lure.crypto_wallet"},
    {"500万ドルの遺産の受取人にあなたを指名します。", "lure.inheritance_or_fund"},
    {"My late husband left the sum of $5.5 million.", "lure.inheritance_or_fund"},
    {"To cancel the order, call us at +1 (555) 010-0199.", "lure.callback_number"},
    {"Your antivirus subscription will expire soon.", "lure.subscription_renewal"},
    {"審査なしで即日融資いたします。", "lure.loan_offer"},
    {"Quick loans for everybody.", "lure.loan_offer"},
    {"バイアグラを格安で", "lure.pills"},
    {"Canadian pharmacy", "lure.pills"},
    {"人妻との出会い", "lure.adult"},
    {"Hot girls near you", "lure.adult"},
    {"オンラインカジノの入金ボーナス", "lure.casino"},
    {"The best online casino", "lure.casino"},
    {"御社の検索順位の上位表示をご提案いたします。", "lure.marketing_offer"},
    {"We sell opt-in email lists.", "lure.marketing_offer"},
    {"24時間以内にお手続きください。", "pressure.deadline"},
    {"Act within 48 hours.", "pressure.deadline"},
    {"ご確認いただけない場合、削除いたします。", "pressure.threat_of_loss"},
    {"Your files will be deleted.", "pressure.threat_of_loss"},
    {"この件は誰にも話さないでください。", "pressure.secrecy"},
    {"Do not tell anyone.", "pressure.secrecy"},
    {"至急ご確認ください。", "pressure.urgency"},
    {"Final notice: read this.", "pressure.urgency"},
    {"お客様各位", "wording.no_addressee"},
    {"Dear valued customer,", "wording.no_addressee"},
    {"尊敬するお客様", "wording.translated_honorifics"},
    {"あなたのアカウントは安全です。", "wording.translated_honorifics"},
    {"与信管理のため", "wording.lender_words"},
    {"Hello {{first_name}},", "body.unfilled_template"},
    {"Hi www.prize.example - 180 861 USD, thanks for creating an account", "body.link_as_name"},
    {"Hello %FIRSTNAME%,", "body.unfilled_template"},
    {"Dear ${user.name},", "body.unfilled_template"},
    {"Dear *|FNAME|*,", "body.unfilled_template"},
    {"Dear {{name}},", "body.unfilled_template"},
    {"{氏名} 様", "body.unfilled_template"},
    {"Dear undefined,", "body.unfilled_template"},
    {"Dear ,", "body.unfilled_template"},
    {"null様 いつもお世話になっております。", "body.unfilled_template"},
    {"〇〇〇 様", "body.unfilled_template"},
    {"尊敬する「みどり銀行」ユーザー", "wording.translated_honorifics"},
    {"日頃よりごサービスをいただき", "wording.translated_honorifics"},
    {"Il tuo account è stato sospeso.", "lure.account_stopped"},
    {"您的账户已被冻结。", "lure.account_stopped"},
    {"Verifica i tuoi dati.", "lure.verify_identity"},
    {"Pagamento non riuscito.", "lure.payment_failed"},
    {"Su tarjeta está vencida.", "lure.card_verification"},
    {"Rimborso fiscale disponibile.", "lure.refund_or_tax"},
    {"Il tuo pacco è in giacenza.", "lure.parcel_held"},
    {"Votre bon d'achat: répondez à ce court sondage.", "lure.prize_or_gift"},
    {"Gewinnen Sie einen Gutschein.", "lure.prize_or_gift"},
    {"Win vandaag nog een cadeaukaart.", "lure.prize_or_gift"},
    {"メールサービスを復旧するには、こちらを開いてください。", "lure.mail_service_notice"},
    {"Er is een document met u gedeeld.", "lure.shared_document"},
    {"Vous avez un nouveau message vocal.", "lure.voice_mail"},
    {"Tem uma mensagem de voz.", "lure.voice_mail"},
    {"Contrato pendiente de firma.", "lure.e_signature"},
    {"Nieuwe bankgegevens.", "lure.bank_details_change"},
    {"Travail à domicile.", "lure.job_offer"},
    {"Pour annuler, appelez le +33 1 99 00 12 34.", "lure.callback_number"},
    {"Pare de perder: entro 24 ore.", "pressure.deadline"},
    {"No lo comente con nadie.", "pressure.secrecy"},
    {"Gentile cliente,", "wording.no_addressee"},
    {"お使いのパソコンからウイルスが検出されました。直ちに下記の番号までお電話ください。",
     "lure.callback_number"},
    {"少額訴訟を提起します。", "lure.legal_threat"},
    {"A lawsuit was filed against you.", "lure.legal_threat"},
    {"このアドレスのパスワードは本日失効します。", "lure.mail_service_notice"},
    {"カードの与信が確認できません。", "wording.lender_words"},
    {"アカウン#abc#トのご案内", "body.noise_inside_words"},
    {"いつもご利用いただきありがとうございます,このたびのご案内です。", "body.comma_as_full_stop"},
};

TEST(Phrases, LuresPressureAndOddWordingAreHeard) {
  for (const Said& said : deceitful)
    EXPECT_THAT(testing::ids(hear(said.words)), ElementsAre(said.rule)) << said.words;
}

constexpr std::string_view ordinary[] = {
    "See you at lunch.",
    "山田様 このたびはご注文いただき、誠にありがとうございます。",
    "ご注文の商品を発送いたしました。お届け予定日は6月3日です。",
    "お支払い方法：クレジットカード お支払い金額：3,980円（税込）",
    "ご不在のため、お荷物を持ち帰りました。再配達をご希望の日時をお知らせください。",
    "今月の請求書を添付いたします。ご査収のほどよろしくお願いいたします。",
    "6月10日午前2時から5時まで、メンテナンスのためサービスを停止します。",
    "アカウントを削除するには、設定画面を開いてください。",
    "パスワードの再設定を受け付けました。お心当たりがない場合は、このメールを破棄してください。",
    "前回のログイン：2024年5月20日 10:14",
    "今回のお買い物で 120 ポイントを獲得しました。",
    "口座振替日は27日です。前日までに残高をご確認ください。",
    "添付の資料をご確認のうえ、金曜日までにご返信いただけますでしょうか。",
    "会議は24日の14時から、第2会議室で行います。",
    "LINE公式アカウントを友だち追加すると、新商品をご案内します。",
    "裁判員制度の講演会を開きます。法的な相談も受け付けます。",
    "口座振替の停止をご希望の場合は、書面でお申し出ください。",
    "国連の職員が講演します。参加は無料です。",
    "会議中でしたので、折り返しご連絡いたします。",
    "投資信託の運用報告書を掲載しました。元本は保証されません。",
    "The stock of wool socks is running low.",
    "確定申告の資料をお送りします。還付額は同封の表のとおりです。",
    "マイナンバーカードの申請は市役所の窓口で受け付けています。",
    "Thank you for your order. It will arrive on Tuesday.",
    "Your package was delivered at the front door.",
    "Your statement for May is ready in online banking.",
    "We received a request to reset your password. If this was not you, ignore this mail.",
    "Payment received: 49.00 EUR. Thank you.",
    "The meeting moved to 3 pm; please confirm by Friday.",
    "Attached are the minutes of yesterday's meeting.",
    "This mail is confidential. If you are not the intended recipient, delete it permanently.",
    "Delivery to the following recipient failed: mailbox is full.",
    "The message could not be delivered yet. It is kept in the queue for five days.",
    "Please sign up for the walk by Friday; the form is on the notice board.",
    "The release is signed with the usual key.",
    "The parking in front of the school is free of charge.",
    "The user account is disabled by default; see the manual.",
    "Unless you need it, do not lock the mutex: the block is restricted to one thread.",
    "価格は1,280円、品番A#12#Bです。C#とF#も。",
    "Ihre Rechnung für Mai liegt bereit.",
    "La riunione è alle 15, a domani.",
    "El documento está en la carpeta de siempre.",
    "Het overleg is morgen om tien uur.",
    "Votre commande est en route.",
};

TEST(Phrases, OrdinaryNoticesAreNone) {
  for (const std::string_view words : ordinary) EXPECT_THAT(testing::ids(hear(words)), IsEmpty()) << words;
}

TEST(Phrases, WhatAWarningShowsIsNotItsOwn) {
  const std::string bait = "お客様のアカウントを停止いたしました。\n";
  const std::string warning =
      "情報システム課です。次のようなメールが届いています。本学を騙った偽のメールですので、開かずに削除してく"
      "ださい。"
      "ご不明の点は内線2190までお問い合わせください。\n\n";
  const auto told = [](const std::string& words) { return testing::ids(hear(words)); };
  const std::vector<std::string> own = told(warning);
  EXPECT_NE(told(warning + bait), own);
  EXPECT_EQ(told(warning + "=== ここから ===\n" + bait + "=== ここまで ===\n"), own);
  EXPECT_EQ(told(warning + "> " + bait), own);
  EXPECT_NE(told("> " + bait), own) << "who says nothing himself shows nothing";
  EXPECT_NE(told(warning + "=== ここから ===\n" + bait), own) << "without an end there is no exhibit";
}

// Shops and banks write such sentences in earnest.
TEST(Phrases, WordsAloneNeverRaiseTheAlarm) {
  const Weights& weights = testing::knowledge().weights;
  const double most = weights.prior + weights.cap("lure") + weights.cap("pressure") + weights.cap("wording");
  EXPECT_LT(1 / (1 + std::exp(-(weights.slope * most + weights.offset))), weights.alarm);
}

}  // namespace
}  // namespace kanshiki::examine
