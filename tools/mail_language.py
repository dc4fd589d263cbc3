"""The language of a mail, guessed from its own text: by script where the script decides, else by stop words.

Stop words are the short words that every text of a language has. A mail with fewer than five of them, or with no clear
winner, is of no known language ("–"): a guess is not better than that.
"""
import email
import email.header
import email.policy
import html
import re
import unicodedata

STOP_WORDS = {
    "en": "the and of to you your is for with this that are have from we our be not will on it by if please",
    "de": "der die das und ist nicht sie ihr ihre ihnen mit für auf wir bitte wurde werden ein eine von zu den dem",
    "fr": "le la les et vous votre vos est pour avec dans nous des une sur pas que au cette par ce ou sont",
    "es": "el los las y usted su sus es para con en que por una del se no tu le esta como más al hemos",
    "pt": "o os as e você sua seu é para com em que por uma não da do seus esta pelo ao mais foi na no",
    "nl": "de het een en u uw is niet van voor met op wij te dat deze zijn om wordt naar heeft bij ook aan",
    "it": "il lo gli e di che è per con non una del della tuo suo sono questo alla nel le ha da più si",
    "pl": "w z po za na nie się jest że jak od dla przez lub jeśli twoje proszę są już tylko może aby które nas pan",
    "cs": "v z ve na se je že jsou si za pro jako jen už by od po nebo který vám vaše jsme prosím není byl tak když budete",
    "sv": "och att det är du en på för med av till som inte vi har den din ditt om kan här från ett jag eller så dina ska hej",
    "da": "og at det er du en på for med af til som ikke vi har den din dit om kan her fra et jeg eller så dine skal hvis",
}
STOP_WORDS = {language: set(words.split()) for language, words in STOP_WORDS.items()}
SCRIPTS = (("HIRAGANA", "ja"), ("KATAKANA", "ja"), ("HANGUL", "ko"), ("CYRILLIC", "ru"), ("ARABIC", "ar"), ("THAI", "th"),
           ("GREEK", "el"), ("HEBREW", "he"), ("CJK", "zh"))
LOOKED_AT = 20_000  # characters of a mail
FEWEST_WORDS = 5    # stop words
FEWEST_LETTERS = 5  # of a script


def text_of(path):
    """Subject and bodies of the mail, without markup; as much as can be decoded."""
    with open(path, "rb") as file:
        mail = email.message_from_bytes(file.read(), policy=email.policy.compat32)
    pieces = [subject_of(mail)]
    for part in mail.walk():
        if part.get_content_maintype() != "text" or part.get_filename():
            continue
        text = decoded(part.get_payload(decode=True) or b"", part.get_content_charset())
        pieces.append(without_markup(text) if part.get_content_subtype() == "html" else text)
    return "\n".join(pieces)[:LOOKED_AT]


def decoded(content, charset):
    for candidate in (charset, "utf-8"):
        try:
            return content.decode(candidate or "utf-8")
        except (LookupError, UnicodeDecodeError):
            pass
    return content.decode("latin-1")


def subject_of(mail):
    try:
        return str(email.header.make_header(email.header.decode_header(mail.get("Subject", ""))))
    except (LookupError, UnicodeDecodeError, ValueError):
        return ""


def without_markup(page):
    page = re.sub(r"(?is)<(script|style)\b.*?</\1\s*>|<!--.*?-->", " ", page)
    return html.unescape(re.sub(r"<[^>]*>", " ", page))


def language_of(text):
    """Two letters (ISO 639-1), or "–"."""
    scripts = {}
    for character in text:
        if ord(character) > 0x36F and character.isalpha():
            script = unicodedata.name(character, "").split(" ")[0]
            scripts[script] = scripts.get(script, 0) + 1
    for script, language in SCRIPTS:
        if scripts.get(script, 0) >= FEWEST_LETTERS:
            return language
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = sorted(((sum(word in stop for word in words), language) for language, stop in STOP_WORDS.items()), reverse=True)
    (most, language), (second, _) = counts[0], counts[1]
    return language if most >= FEWEST_WORDS and most > second else "–"
