// What contradicts itself is found whatever its words; notices as honest companies, schools and people write
// them are left alone.

#include <gtest/gtest.h>

#include "base/testing/source_tree.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"

namespace kanshiki {
namespace {

Case examined(const std::string& subject, const std::string& text) {
  static const auto knowledge = load_knowledge(source_tree() / "data").value();
  Refusing nobody;
  const std::string mail =
      "From: info@example.jp\nDate: Thu, 14 Oct 2021 09:00:00 +0900\nSubject: " + subject +
      "\nContent-Type: text/plain; charset=utf-8\n\n" + text;
  return examine_mail(parse::parse_mail(mail).value(), *knowledge, nobody, {Reach::local, {}});
}

constexpr const char* outages[] = {
    "回線の不具合についてご報告します。\n停止：2021年5月9日（日）1時半\n再開：2021年5月9日（金）午前6時\n"
    "不具合はすでに解消されました。\n再開するためには、次のページを開き、認証を行ってください。\n",
    "サーバー停止のお知らせ\n令和3年5月9日（日）から5/"
    "9（水）まで停止しておりました。\n現在は復旧しております。\n"
    "受信を復元するには、リンクをクリックしてください。\n",
    "The outage began on Sunday, May 9, 2021 at 01:30 and ended on Friday, May 9, 2021 at 6 am.\n"
    "The service has been restored. To resume your mail, please sign in below.\n",
    "Started: 2021-05-09 (Sun)\nEnded: 2021-05-09 (Mon)\nAll mailboxes are now fully operational. Click here "
    "to restore"
    " your mailbox.\n",
};

TEST(Contradictions, OfAnOutageAreFoundInAnyWords) {
  for (const char* text : outages) {
    const Case subject = examined("news", text);
    for (const char* id : {"body.date_weekday_mismatch", "body.date_two_weekdays", "body.restored_yet_click"})
      EXPECT_TRUE(subject.finding(id)) << id << " in: " << text;
  }
}

struct Notice {
  const char *subject, *text;
};

// All are sent on Thursday, 14 October 2021.
constexpr Notice notices[] = {
    {"【復旧】メールサービス障害のお知らせ",
     "平素よりご利用いただき、誠にありがとうございます。\n"
     "2021年10月14日(木) 02:10頃より発生しておりました障害は、同日08:40に復旧いたしました。\n"
     "現在は正常にご利用いただけます。ご迷惑をおかけしましたことを深くお詫び申し上げます。\n"
     "詳細は障害情報のページをご覧ください。\n"},
    {"メンテナンスのお知らせ",
     "下記の日程でメンテナンスを行います。\n日時：2021年10月18日(月) 23:00 〜 2021年10月19日(火) 5:00\n"
     "深夜から早朝にかけてログインできません。再開後にログインしてご確認ください。\n"},
    {"ご注文の確認（注文番号：12345678）",
     "山田 太郎 様\n\nご注文ありがとうございます。\n小計：¥3,000\n送料：¥500\n消費税：¥350\n合計：¥3,850\n"
     "お届け予定日：10月16日(土) 午前中\n※このメールは送信専用です。ご返信いただいてもお答えできません。\n"},
    {"ご請求金額のお知らせ",
     "10月分のご請求金額：4,980円（税込）\nお支払い期限：2021年10月29日(金)\n"
     "口座振替日は10月27日です。前日までに残高をご確認ください。\n"},
    {"【重要】お支払い確認のお願い",
     "9月分のお支払いが確認できませんでした。2021年10月25日(月)までにお支払いをお願いいたします。\n"
     "行き違いでお支払い済みの場合はご容赦ください。\n"},
    {"解約手続き完了のお知らせ",
     "解約のお手続きが完了いたしました。サービスは2021年11月30日(火)までご利用いただけます。\n"
     "再度ご利用になる場合は、会員ページからお申し込みください。\n"},
    {"お荷物お届けのお知らせ",
     "お荷物を10/15(金) 18時-20時にお届けする予定です。\nご不在の場合は再配達をお申し込みください。\n"},
    {"新しい端末からのログイン",
     "お客様のアカウントに新しい端末からのログインがありました。\n日時：2021/10/14 "
     "07:58\nIPアドレス：203.0.113.5（東京都）\n"
     "お心当たりがない場合は、24時間以内にパスワードを変更してください。\n"},
    {"年末年始の休業について",
     "12月28日(火)〜1月4日(火)は休業いたします。1月5日(水) 9時より順次お返事いたします。\n"},
    {"宿泊予約の確認",
     "チェックイン：2021年10月20日(水) 15:00〜\nチェックアウト：2021年10月21日(木) 11:00まで\n"
     "宿泊料金：12,000円（税込13,"
     "200円）\nキャンセルは3日前までにお願いいたします。前日以降のキャンセルは料金が発生します。\n"},
    {"秋のキャンペーン",
     "Aコースは10/20(水)まで、Bコースは10/29(金) 23:59まで。エントリーが必要です。\n"
     "応募条件：期間内に3,"
     "000円（税込）以上のお買い物。賞品は当選から30日以内に発送します。\n配信停止はこちら\n"},
    {"修学旅行の説明会",
     "保護者各位\n\n令和3年10月14日\n説明会：令和3年10月29日（金）午後7時\n平成20年度生まれの生徒が対象です。"
     "\n"
     "出欠を10月20日（水）までに担任へお知らせください。\n"},
    {"番組のお知らせ", "初回放送は10月15日(金) 深夜25:30です。再放送は10/17(日) 早朝5時から。\n"},
    {"会議日程の変更",
     "お疲れさまです。定例会議ですが、10月20日(水)から10月18日(月)"
     "に変更になりました。14時から、第2会議室です。\n"
     "資料は前日までにお送りください。よろしくお願いいたします。\n"},
    {"Re: 打ち合わせの件",
     "山田様\n\n10月15日(金)の14時で承知しました。\n\n2021年10月13日(水) 18:02 山田太郎 <taro@example.jp>:\n"
     "> 10月14日(金)はいかがでしょうか。24時間以内にご返信ください。\n"},
    {"アンケートのお願い",
     "ログインの必要はありません。下記のページからご回答ください。所要時間は3分ほどです。\n回答期限は2021年10"
     "月31日(日)です。\n"},
    {"カードご利用のお知らせ",
     "山田 太郎 様\n\nご利用カード：Visa（末尾 1234）\n利用日：2021/10/14 12:31\n利用金額：1,980円\n"},
    {"パスワード再設定",
     "以下のURLからパスワードを再設定してください。リンクの有効期限は24時間です。\n"
     "お心当たりがない場合は、このメールを破棄してください。\n"},
    {"Your trip on Thu, 14 Oct 2021",
     "Depart Thu, 14 Oct 2021 23:55, arrive Fri, 15 Oct 2021 06:10.\nTotal: $412.50 (fare $380.00, taxes "
     "$32.50)\n"
     "Please check in no later than 22:55.\n"},
    {"Service restored",
     "The incident of October 14, 2021 (Thursday) has been resolved and all systems are now operational.\n"
     "We apologise for the inconvenience. Follow our status page for details.\n"},
    {"Receipt for your payment",
     "Hi Jane,\n\nthank you for your payment. Subtotal: $20.00\nTax: $1.60\nTotal: $21.60\n"
     "Your next payment is due on November 14, 2021.\nThis mailbox is not monitored; please contact support "
     "instead.\n"},
    {"Your subscription ends soon",
     "Hi Jane,\n\nyour subscription ends on October 31, 2021. To keep it, log in and renew by Sunday, "
     "October 31.\n"
     "You have 14 days to ask for a refund. Unsubscribe from these mails in your settings.\n"},
    {"Invitation: planning",
     "When: Friday, October 15, 2021 10:00 AM – 11:00 AM\nPlease reply by the end of today.\n"},
    {"Office closed",
     "The office is closed from Dec 24 to Jan 3. In the early morning at 5:30 the doors open for staff.\n"},
    {"【定期メンテナンス終了】",
     "10月14日(木) 早朝4時より実施しておりましたメンテナンスは、予定どおり7時に終了しました。\n"
     "現在は正常に稼働しております。アプリが起動しない場合は、再起動してからログインしてください。\n"},
    {"口座振替のご案内",
     "前回のご請求金額：5,210円\n今回のご請求金額：4,980円（うち消費税 "
     "452円）\n振替日：2021年10月27日(水)\n"},
    {"領収書", "商品代金 10,000円\n値引き -1,000円\n送料 500円\n消費税 950円\n合計 10,450円\n"},
    {"ご利用明細（10月分）",
     "JCBカード（3541-****-****-1234）\n10/01 ¥1,200\n10/03 ¥3,480\n10/12 ¥12,000\n合計 ¥16,680\n"
     "お支払い日：11月10日(水)\n"},
    {"定期券の有効期限",
     "お持ちの定期券は10月31日(日)で期限が切れます。10月18日(月)から継続のお手続きができます。\n"
     "駅の窓口は土日祝も10:00〜19:00に営業しています。\n"},
    {"健康診断のお知らせ",
     "日程：11/8(月)、11/9(火)、11/10(水・午前のみ)\n前日の夜9時以降は食事をとらないでください。\n"
     "日程の変更は3日前までに、このメールに返信してお知らせください。\n"},
    {"ご予約の変更を承りました",
     "変更前：2021年10月20日(水) 18:00\n変更後：2021年10月18日(月) "
     "19:00\n人数：4名様\nご来店をお待ちしております。\n"},
    {"退会のご案内", "退会のお手続きは会員ページから行えます。退会が完了しますと、ポイントは失効します。\n"},
    {"Your appointment",
     "Dear Jane,\n\nyour appointment is on Mon 18 Oct at 9:30 am. To move it, reply to this mail or "
     "call us within 24 hours of the appointment.\n"},
    {"Minutes", "Last meeting: Wed 13 Oct. Next: Wed 20 Oct, 2-3 pm. Please send corrections by Friday.\n"},
    {"Your statement",
     "Previous amount due: $120.00\nAmount due: $95.50\nMinimum amount due: $25.00\n"
     "Card: Visa 4***-****-****-1234\nPlease pay by November 5, 2021.\n"},
    {"Sale",
     "20% off until Sunday, October 17. Orders ship within 2 days, returns within 30 days.\n"
     "Reply STOP to opt out. This mailbox is not monitored.\n"},
    {"Your parcel",
     "Your parcel will be delivered on Friday, October 15 between 8 am and 1 pm. Track it with the number "
     "in your account.\n"},
};

TEST(Contradictions, AreNotSeenInOrdinaryNotices) {
  for (const Notice& notice : notices)
    for (const Finding& finding : examined(notice.subject, notice.text).findings)
      EXPECT_FALSE(finding.kind() == "body" && finding.meaning == Meaning::suspicious)
          << notice.subject << ": " << finding.id;
}

}  // namespace
}  // namespace kanshiki
