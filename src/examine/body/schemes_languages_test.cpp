/// Schemes in the languages that their own tests have little of: what is wanted, in the words of each.

#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found superior_from_outside(const Text&, const Knowledge&, World&);
Found stranger_moves_talk(const Text&, const Knowledge&, World&);
Found pays_to_receive(const Text&, const Knowledge&, World&);
Found told_schemes(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Examiner = Found (*)(const Text&, const Knowledge&, World&);

std::vector<std::string> told(Examiner examiner, const std::string& from, const std::string& words) {
  const auto mail = testing::mail("From: " + from + "\nTo: b@northwind.example\n" +
                                  "Content-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(examiner, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(SchemesInSixLanguages, SuperiorsWhoCannotTalk) {
  for (const auto& [from, words] : std::initializer_list<std::pair<const char*, const char*>>{
           {"Max Muster, Geschäftsführer <m@example.net>",
            "Ich benötige heute noch eine dringende Überweisung. Bitte behandeln Sie das streng "
            "vertraulich."},
           {"Jean Moreau, PDG <m@example.net>",
            "J'ai besoin que vous effectuiez un virement ce matin. C'est strictement confidentiel."},
           {"Juan Pérez, Director General <m@example.net>",
            "Necesito que realices una transferencia hoy. No lo comentes con nadie."},
           {"João Silva, Diretor Geral <m@example.net>",
            "Preciso que faça uma transferência hoje. Não comente com ninguém."},
           {"Mario Rossi, Amministratore Delegato <m@example.net>",
            "Ho bisogno che tu faccia un bonifico urgente oggi. Non parlarne con nessuno."},
           {"Pieter de Vries, directeur <m@example.net>",
            "Kun je vandaag nog een spoedbetaling voor me doen? Dit is strikt vertrouwelijk."}})
    EXPECT_THAT(told(superior_from_outside, from, words), ElementsAre("scheme.superior_from_outside"))
        << words;
}

TEST(SchemesInSixLanguages, SuppliersWhoCannotBeCalled) {
  for (const char* words :
       {"Suite à la fermeture de notre agence bancaire, merci d'utiliser désormais le RIB ci-joint. Nos "
        "lignes "
        "téléphoniques sont actuellement en dérangement.",
        "Unsere alte Bankverbindung wird wegen einer Prüfung nicht mehr verwendet. Unsere Telefonanlage ist "
        "gestört.",
        "Ons rekeningnummer is gewijzigd wegens een audit. Wij zijn alleen per e-mail bereikbaar.",
        "Nuestra cuenta bancaria ha cambiado por una auditoría. Contacte con nosotros solo por correo.",
        "A nossa conta bancária mudou devido a uma auditoria. Contacte-nos apenas por e-mail.",
        "Il nostro conto è cambiato per una verifica fiscale. Siamo raggiungibili solo via e-mail."})
    EXPECT_THAT(told(told_schemes, "a@supplier.example", words), ElementsAre("scheme.doubtful_bank_change"))
        << words;
}

TEST(SchemesInSixLanguages, HonestSuppliersInviteACall) {
  for (const char* words :
       {"Wir haben die Bank gewechselt. Bitte rufen Sie uns unter der Ihnen bekannten Nummer an und lassen "
        "Sie sich "
        "die Änderung bestätigen.",
        "Nous changeons de banque. Par sécurité, merci de nous appeler au numéro habituel pour confirmer.",
        "Wij zijn van bank veranderd. Bel ons gerust op het bij u bekende nummer om de wijziging te "
        "controleren."})
    EXPECT_THAT(told(told_schemes, "a@supplier.example", words), IsEmpty()) << words;
}

TEST(SchemesInSixLanguages, WidowsLoansAndFlats) {
  EXPECT_THAT(
      told(stranger_moves_talk, "a@post.example",
           "Je suis veuve et atteinte d'un cancer en phase terminale. Je souhaite vous faire don de 850.000 "
           "euros. Contactez mon notaire : notaire@mail.example"),
      ElementsAre("scheme.stranger_moves_talk"));
  EXPECT_THAT(
      told(pays_to_receive, "a@post.example",
           "Wir vergeben Darlehen von 5.000 bis 500.000 Euro, ohne Schufa. Vor der Auszahlung ist lediglich "
           "eine Bearbeitungsgebühr von 150 Euro zu zahlen."),
      ElementsAre("scheme.pays_to_receive"));
  EXPECT_THAT(
      told(told_schemes, "a@post.example",
           "Het appartement is vrij, maar ik werk in Londen. Zodra u de borg en de eerste maand huur hebt "
           "overgemaakt, stuur ik u de sleutels per post."),
      ElementsAre("scheme.keys_by_post"));
}

}  // namespace
}  // namespace kanshiki::examine
