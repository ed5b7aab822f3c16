#include "app/handed.h"
#include "app/pipe.h"

#include <QCoreApplication>

#include <cstdlib>
#include <unistd.h>

using namespace rt;
using namespace Qt::StringLiterals;

// Sits where the hand-over program would, and does what its arguments say, one word for each message that it hears:
//   agree answers with a drawing · name with a name · witness asks the chair · code:1234 answers with a code · back hands
//   back · wrong answers somebody else's question · junk says what is no answer · speaks:cy:150:2:1 checks that · wait does nothing · exit:5 · crash
namespace {

ToSign asked;
QStringList deeds;

void say(const Signed &given)
{
    QByteArray bytes = given.written();
    (void)rt::send(STDOUT_FILENO, bytes);
}

void act()
{
    const QString deed = deeds.isEmpty() ? u"exit:0"_s : deeds.takeFirst();
    Signed given{.nonce = asked.nonce, .attendee = asked.attendee};
    for (const ToSign::Item &each : asked.items) {
        const bool odd = given.answers.size() % 2 == 1;
        given.answers.push_back({each.ref, odd ? u"dissent"_s : u"agree"_s, odd ? u"Too late for him."_s : QString()});
    }
    if (deed == "agree"_L1)
        given.strokes = {QCborArray{100, 500, 4000, 300}, QCborArray{5000, 500}};
    else if (deed == "name"_L1)
        given.typedName = asked.name;
    else if (deed == "witness"_L1)
        given.witness = true;
    else if (deed.startsWith("code:"_L1))
        given.code = deed.sliced(5).toLatin1();
    else if (deed == "back"_L1)
        given.answers.clear();
    else if (deed == "wrong"_L1)
        given.attendee = u"a9"_s;
    else if (deed.startsWith("speaks:"_L1))          // goes on only when it was asked like this
        return deed == u"speaks:%1:%2:%3:%4"_s.arg(asked.language).arg(asked.scale).arg(asked.scheme).arg(asked.still)
            ? act() : std::abort();
    else if (deed == "crash"_L1)
        std::abort();
    else if (deed.startsWith("exit:"_L1))
        std::_Exit(deed.sliced(5).toInt());
    if (deed == "junk"_L1) {
        QByteArray bytes("\xa0");
        (void)rt::send(STDOUT_FILENO, bytes);
    } else if (deed != "wait"_L1) {
        say(given);
    }
    if (deed == "back"_L1)
        act();
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    deeds = QCoreApplication::arguments().sliced(1);
    Inbox inbox(STDIN_FILENO, handed::kMostToSign);
    QObject::connect(&inbox, &Inbox::came, &inbox, [](QByteArrayView message) {
        if (asked.items.empty())
            asked = ToSign::read(message).value();
        act();
    });
    QObject::connect(&inbox, &Inbox::ended, &application, [] { std::_Exit(0); });
    return QCoreApplication::exec();
}
